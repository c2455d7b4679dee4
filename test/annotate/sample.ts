/** Word files to annotate, read as the tool reads them. */
import { annotate } from '../../src/annotate/annotate.ts';
import type { Comment, Suggestion } from '../../src/annotate/model.ts';
import { languageOf } from '../../src/language/passage.ts';
import type { Document, Span } from '../../src/model/document.ts';
import { readDocument } from '../../src/read/read.ts';

export const SIGNATURE = { author: 'privlint', initials: 'pl', date: '2026-01-02T00:00:00Z' };

export function read(bytes: Uint8Array): Promise<Document> {
  return readDocument({ name: 'test.docx', bytes }, languageOf);
}

export function comment(span: Span, ...lines: string[]): Comment {
  return { span, lines: [...lines, 'privlint: kz/test'], isRepeat: false };
}

/** A comment on words that stand in the document once. */
export function onWords(document: Document, words: string, ...lines: string[]): Comment {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`not in the document: ${words}`);
  return comment({ start, end: start + words.length }, ...lines);
}

/** Comments on words of a file. */
export async function annotateWords(bytes: Uint8Array, ...words: string[]): Promise<Uint8Array> {
  const document = await read(bytes);
  const comments = words.map((one) => onWords(document, one, `ОШИБКА: ${one}`));
  return annotate(bytes, document, comments, [], SIGNATURE).bytes;
}

export async function suggest(bytes: Uint8Array, ...suggestions: Suggestion[]): Promise<Uint8Array> {
  return annotate(bytes, await read(bytes), [], suggestions, SIGNATURE).bytes;
}
