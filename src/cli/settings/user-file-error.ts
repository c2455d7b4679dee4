/** Errors in the three languages: what makes a file of the user unusable, and others. */
import type { Language } from '../../model/document.ts';
import type { Texts } from '../../model/texts.ts';

/** An error for the person, told in the three languages. */
export class TextsError extends Error {
  readonly texts: Texts;

  constructor(texts: Texts, options?: ErrorOptions) {
    super(texts.en, options);
    this.texts = texts;
  }
}

/** Thrown when a file of the user cannot be used; the texts name the place and what to do. */
export class UserFileError extends TextsError {
  /** @param texts one text stands for all languages where a library said it, in English */
  constructor(texts: Texts | string) {
    super(typeof texts === 'string' ? { ru: texts, kk: texts, en: texts } : texts);
  }
}

/** What went wrong, in a language if it is known in that. */
export function messageIn(error: unknown, language: Language): string {
  if (error instanceof TextsError) return error.texts[language];
  return error instanceof Error ? error.message : String(error);
}
