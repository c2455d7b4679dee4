/** Quotes: spans of the document with their text and place. */
import type { Evidence } from '../model/clause.ts';
import type { Document, Span } from '../model/document.ts';
import { placeOf } from '../read/place.ts';

/** Longest quote, in characters; a longer sentence is cut around the words that matter. */
const LONGEST = 420;

/** Makes a quote of a span. Throws if the span lies outside the text: a quote must equal the text at its place. */
export function quote(document: Document, span: Span, mark?: Span): Evidence {
  if (span.start < 0 || span.end > document.text.length || span.start >= span.end)
    throw new RangeError(`span ${span.start}..${span.end} lies outside the text`);
  const inside =
    mark !== undefined &&
    mark.start >= span.start &&
    mark.end <= span.end &&
    mark.end - mark.start < span.end - span.start;
  return {
    start: span.start,
    end: span.end,
    quote: document.text.slice(span.start, span.end),
    place: placeOf(document, span.start),
    ...(inside ? { mark: { start: mark.start, end: mark.end } } : {}),
  };
}

/** The part of a sentence to quote: whole if short enough, else a window on word boundaries around `core`. */
export function clip(text: string, sentence: Span, core: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return { start: sentence.start, end: sentence.end };
  const room = Math.max(0, LONGEST - (core.end - core.start));
  let start = Math.max(sentence.start, core.start - Math.floor(room / 2));
  let end = Math.min(sentence.end, Math.max(core.end, start + LONGEST));
  if (end === sentence.end) start = Math.max(sentence.start, Math.min(core.start, end - LONGEST));
  while (start > sentence.start && start < core.start && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start++;
  while (end < sentence.end && end > core.end && /[\p{L}\p{N}]/u.test(text[end] ?? '')) end--;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The part of a sentence to quote around the words in question, with these words marked. */
export function clipMarked(
  text: string,
  sentence: Span,
  { start, end }: Span,
): Span & { readonly mark: Span } {
  const mark = { start, end };
  return { ...clip(text, sentence, mark), mark };
}
