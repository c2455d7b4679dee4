/** Numbers that no longer number anything: of pages, of headings swallowed by a paragraph, of a label met twice. */
import type { Block, Document } from '../../model/document.ts';
import { type Defect, found, medium } from '../defects.ts';

const PAGE =
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|(?:стр(?:аница|\.)|page|бет)\s?\d{1,3}(?:\s?(?:из|of|\/)\s?\d{1,3})?|\d{1,3}\s?-?\s?бет|\d{1,3}\s?\/\s?\d{1,3})$/iu;
/** Lines that hold nothing but a page number. */
export function strayNumbers(document: Document): Defect[] {
  const alone = document.blocks.filter((b) => b.zone === 'body' && b.label === undefined);
  const lone = alone.filter((b) => b.kind === 'paragraph');
  const text = (b: Block): string => document.text.slice(b.start, b.end);
  // a reader may take the line for a heading
  const pages = alone.filter((b) => (b.kind === 'paragraph' || b.kind === 'heading') && PAGE.test(text(b)));
  // bare numbers are pages only when they count on
  const bare = lone.filter((b) => /^\d{1,3}$/.test(text(b)));
  const counting = bare.filter((b, i) => i > 0 && Number(text(b)) === Number(text(bare[i - 1] as Block)) + 1);
  return [...pages, ...(counting.length > 0 ? bare : [])].map(medium);
}

/** «5. 5Personal data …»: the number once as a number, and once more in the text. */
export function doubledNumbers({ blocks, text }: Document): Defect[] {
  return blocks.flatMap(({ label, start, end }) => {
    if (label === undefined) return [];
    const number = /^(\d{1,2})(?=\p{Lu}\p{Ll}{2})/u.exec(text.slice(start, Math.min(end, start + 8)))?.[1];
    return number !== undefined && label.replace(/[.)\s]+$/u, '') === number
      ? [{ start, end: start + number.length + 3, confidence: 'medium' }]
      : [];
  });
}

const SWALLOWED = /(?<=\p{Ll}{3})(?<at>(?<number>\d{1,2})\. \p{Lu}\p{Ll}+(?: \p{Ll}+){0,6})(?=$)/gu;

/** «… данных1. Общие положения» at the end of a paragraph, where clause 1.1 follows and no heading has the number. */
export function swallowedHeadings(document: Document): Defect[] {
  const labels = new Set(document.blocks.map((b) => b.label?.replace(/[.\s]+$/u, '')));
  return found(document, SWALLOWED, 'medium').filter((d) => {
    const number = /^\d+/.exec(document.text.slice(d.start, d.end))?.[0] ?? '';
    return labels.has(`${number}.1`) && !labels.has(number);
  });
}
