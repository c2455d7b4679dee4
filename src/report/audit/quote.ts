/** Quotes for people: the words in question in the middle, no longer than one reads. */
import type { Evidence } from '../../model/clause.ts';
import type { Language } from '../../model/document.ts';
import { placeText } from '../place.ts';
import { shorten } from '../shorten.ts';
import type { Quote } from './audit.ts';
import { printable, shortenFront } from './printable.ts';

/** Characters on either side of the words in question, and of these words themselves. */
const AROUND = 300;
const LONGEST = 600;

export function quoteOf({ quote, start, mark, place }: Evidence, language: Language): Quote {
  const [from, to] = mark === undefined ? [0, quote.length] : [mark.start - start, mark.end - start];
  return {
    before: shortenFront(printable(quote.slice(0, from)), AROUND),
    marked: shorten(printable(quote.slice(from, to)), LONGEST),
    after: shorten(printable(quote.slice(to)), AROUND),
    place: placeText(place, language),
  };
}

/** A quote on one line, for cells of tables. */
export function quoteLine({ before, marked, after }: Quote, most = 220): string {
  const room = Math.max(20, Math.floor((most - marked.length) / 2));
  return shortenFront(before, room) + shorten(marked, most) + shorten(after, room);
}
