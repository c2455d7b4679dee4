/** Where a finding stands, in SARIF's terms: the file with line and column, and the clause as a lawyer names it. */
import type { Evidence } from '../../model/clause.ts';
import type { Language, Place } from '../../model/document.ts';
import type { FileReport } from '../../model/report.ts';
import { placeText } from '../place.ts';
import { at } from './paths.ts';

/** Formats whose lines and columns are those that an editor shows. */
const HAS_LINES: ReadonlySet<FileReport['format']> = new Set(['text', 'markdown', 'html']);

/**
 * Word and PDF files have no lines: they get no region, but the page, the part and the paragraph as properties.
 * @param index of the file among the artifacts
 * @param evidence the words at the place, where there are some
 */
export function locationOf(
  file: FileReport,
  index: number,
  place: Place,
  language: Language,
  evidence?: Evidence,
): object {
  const hasRegion = HAS_LINES.has(file.format) && place.line !== undefined;
  return {
    physicalLocation: {
      artifactLocation: { ...at(file.path), index },
      ...(hasRegion ? { region: { startLine: place.line, startColumn: place.column } } : {}),
    },
    logicalLocations: logicalLocations(place, language),
    ...(evidence === undefined ? {} : { message: { text: evidence.quote } }),
    properties: {
      paragraph: place.paragraph,
      ...(place.page === undefined ? {} : { page: place.page }),
      ...(place.part === undefined ? {} : { packagePart: place.part }),
    },
  };
}

/** The clause, its section and its paragraph, the narrowest first. */
function logicalLocations(place: Place, language: Language): object[] {
  const section = place.headings.join(' › ');
  return [
    ...(place.clause === undefined
      ? []
      : [{ kind: 'clause', name: place.clause, fullyQualifiedName: placeText(place, language) }]),
    ...(section === ''
      ? []
      : [{ kind: 'section', name: place.headings.at(-1) ?? '', fullyQualifiedName: section }]),
    { kind: 'paragraph', name: String(place.paragraph) },
  ];
}
