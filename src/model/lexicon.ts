/** Words of three languages that translate one another, as data: what `dist/lexicon.json` holds. */
import type { Language } from './document.ts';

/** What a concept's words are: people, places and things; the law; deeds and qualities; time, number and manner. */
export type ConceptSort = 'thing' | 'law' | 'deed' | 'circumstance';

export interface LexiconConcept {
  readonly sort: ConceptSort;
  /** No translation leaves it to be understood. */
  readonly isKept?: true;
  /** Name of a group of concepts of which a text says one at a time: days of the week. */
  readonly oneOf?: string;
}

export interface LexiconData {
  /** Stems point to these by index. */
  readonly concepts: readonly LexiconConcept[];
  /** Beginnings of words, in small letters without «ё» and hyphens; `$` closes a word that is taken whole. */
  readonly stems: Readonly<Record<Language, Readonly<Record<string, readonly number[]>>>>;
  /** Beginnings of words that a translation may add or leave out. */
  readonly fillers: Readonly<Record<Language, readonly string[]>>;
  /** Beginnings of words that help to say a thing and say little alone: to be, to carry out, a place, a way. */
  readonly light: Readonly<Record<Language, readonly string[]>>;
}
