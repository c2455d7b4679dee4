/** Words of three languages that translate one another, as data: what `dist/lexicon.json` holds. */
import type { Language } from './document.ts';

/** What a concept's words are: people, places and things; the law; deeds and qualities; time, number and manner. */
export type ConceptSort = 'thing' | 'law' | 'deed' | 'circumstance';

export interface LexiconConcept {
  readonly sort: ConceptSort;
  /** Name of a group of concepts of which a text says one at a time: days of the week. */
  readonly oneOf?: string;
}

/**
 * How much a word says: `filler` comes and goes in a translation; `light` helps to say a thing and says little alone
 * (to be, a place, a way); `kept` every translation has to say.
 */
export type Weight = 'filler' | 'light' | 'kept';

export interface LexiconData {
  /** Stems point to these by index. */
  readonly concepts: readonly LexiconConcept[];
  /** Beginnings of words, in small letters without «ё» and hyphens; `$` closes a word that is taken whole. */
  readonly stems: Readonly<Record<Language, Readonly<Record<string, readonly number[]>>>>;
  /** Beginnings of such words. */
  readonly weights: Readonly<Record<Weight, Readonly<Record<Language, readonly string[]>>>>;
}
