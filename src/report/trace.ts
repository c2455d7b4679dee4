/** `--trace-read`: a document as the linter saw it, block by block, each with its place. */
import type { Block, Document, Language, Place } from '../model/document.ts';
import { noteText } from './notes.ts';
import { safe } from './safe.ts';

/** `placeOf` names the place of an offset. */
export function traceText(
  document: Document,
  placeOf: (offset: number) => Place,
  language: Language,
): string {
  const lines = [
    `# ${safe(document.name)} · ${[document.format, document.encoding].filter(Boolean).join(', ')} · ${document.blocks.length}`,
    ...document.notes.map((note) => `! ${noteText(note, language)}`),
    ...document.blocks.flatMap((block) => blockLines(document, block, placeOf(block.start))),
    ...document.links.map(
      ({ start, end, target }) =>
        `@ ${start}–${end} ${safe(document.text.slice(start, end))} → ${safe(target)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function blockLines(document: Document, block: Block, place: Place): string[] {
  const { index, kind, level, label, section, leadIn, cell, zone, language } = block;
  const where = [
    place.page === undefined ? '' : `p${place.page}`,
    place.line === undefined ? '' : `${place.line}:${place.column ?? 1}`,
    place.clause === undefined ? '' : `§${safe(place.clause)}`,
  ];
  const role = [
    `${kind}${level > 0 ? level : ''}`,
    zone === 'body' ? '' : zone,
    cell === undefined ? '' : `[${cell.table}.${cell.row}.${cell.column}${cell.header ? ' header' : ''}]`,
    section === undefined ? '' : `in ${section}`,
    leadIn === undefined ? '' : `after ${leadIn}`,
    language,
  ];
  const head = [String(index), ...where, ...role].filter((part) => part !== '').join(' ');
  const shown = label === undefined ? '' : `${safe(label)} `;
  return [head, `    ${shown}${safe(document.text.slice(block.start, block.end))}`];
}
