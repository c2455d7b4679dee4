/** Text from a document on its way into a page, a Word or an Excel file. */
import { safe } from '../safe.ts';

/** Lone halves of surrogate pairs and the two code points that XML forbids besides control characters. */
const BROKEN = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** What can neither act nor break a file: no control characters, no marks that turn the reading order. */
export function printable(text: string): string {
  return safe(text).replace(BROKEN, '\uFFFD');
}

/** At most the last `most` characters. */
export function shortenFront(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(text.length - most + 1);
  const space = cut.indexOf(' ');
  return `…${(space >= 0 && space < most / 2 ? cut.slice(space) : cut).trimStart()}`;
}
