/** A phrase found in the text, and the sentence that holds it. */
import type { Sentence as Bounds } from '../language/sentences.ts';
import type { Block, Language } from '../model/document.ts';

/**
 * A sentence of one block, or an item joined to the sentence that introduces it («Собираем:» + «телефон»).
 * Token indices, end exclusive.
 */
export interface Sentence extends Bounds {
  readonly index: number;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  /** For a joined sentence: token index where the item begins, and the bounds of the introduction. */
  readonly joined?: {
    readonly at: number;
    readonly start: number;
    readonly end: number;
    readonly block: number;
  };
  /** What introduces it ends in a bare «не»: «Мы не: – продаём данные». */
  readonly isDenied?: boolean;
}

/** A phrase found in the text. */
export interface Mention {
  readonly owner: string;
  /** Token indices, end inclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly block: Block;
}
