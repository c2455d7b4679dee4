/** What makes a file of the user unusable, in the three languages. */
import type { Language } from '../../model/document.ts';
import type { Texts } from '../../model/texts.ts';

/** Thrown when a file of the user cannot be used; the texts name the place and what to do. */
export class UserFileError extends Error {
  readonly texts: Texts;

  /** @param texts one text stands for all languages where a library said it, in English */
  constructor(texts: Texts | string) {
    const all = typeof texts === 'string' ? { ru: texts, kk: texts, en: texts } : texts;
    super(all.en);
    this.texts = all;
  }
}

/** What went wrong, in a language if it is known in that. */
export function messageIn(error: unknown, language: Language): string {
  if (error instanceof UserFileError) return error.texts[language];
  return error instanceof Error ? error.message : String(error);
}
