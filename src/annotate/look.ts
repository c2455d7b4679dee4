/** What a new paragraph takes over from one that is there: its look, or its properties as they are. */
import { child, type XmlElement } from '../read/docx/xml.ts';
import type { Body } from './cuts.ts';
import { spell } from './dialect.ts';

/** Properties of a paragraph that place it, number it or track its changes: those of its own, not of its look. */
const NOT_LOOK: ReadonlySet<string> = new Set([
  'w:numPr',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
  'w:framePr',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:outlineLvl',
]);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['w:pStyle', 'w:widowControl']);
const RUN_LOOK: ReadonlySet<string> = new Set(['w:rFonts', 'w:sz', 'w:szCs', 'w:lang']);

/** The properties as they are; empty ones are as good as none. */
export function ownProperties(source: string, paragraph: XmlElement): string {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  if (properties === undefined) return '';
  const isEmptyMark = mark !== undefined && mark.children.length === 0;
  if (!isEmptyMark)
    return properties.children.length === 0 ? '' : source.slice(properties.start, properties.end);
  if (properties.children.length === 1) return '';
  return source.slice(properties.start, mark.start) + source.slice(mark.end, properties.end);
}

/** Properties that look like those of a model, with the mark's change. */
export function look({ part, dialect }: Body, model: XmlElement | undefined, mark: string): string {
  const properties = child(model, 'w:pPr');
  const kept = properties?.children.filter(({ name }) => !NOT_LOOK.has(name)) ?? [];
  const copy = (elements: readonly XmlElement[]): string =>
    elements.map(({ start, end }) => part.source.slice(start, end)).join('');
  // A number would shift those that follow before anybody has agreed to the clause.
  const hasNumber = child(properties, 'w:numPr') ?? child(properties, 'w:pStyle');
  const unnumbered =
    hasNumber === undefined ? '' : '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  return (
    spell(dialect, '<w:pPr>') +
    copy(kept.filter(({ name }) => BEFORE_NUMBER.has(name))) +
    spell(dialect, unnumbered) +
    copy(kept.filter(({ name }) => !BEFORE_NUMBER.has(name))) +
    spell(dialect, `<w:rPr>${mark}</w:rPr></w:pPr>`)
  );
}

/** Font, size and language of a model's words. */
export function runLook({ part, dialect }: Body, run: XmlElement | undefined): string {
  const kept = child(run, 'w:rPr')?.children.filter(({ name }) => RUN_LOOK.has(name)) ?? [];
  if (kept.length === 0) return '';
  const copy = kept.map(({ start, end }) => part.source.slice(start, end)).join('');
  return spell(dialect, '<w:rPr>') + copy + spell(dialect, '</w:rPr>');
}
