/** What stands on a page: words with their places, ruled lines, links. Coordinates are points, y grows downwards. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  /** The file has white space before the word. */
  readonly spaced: boolean;
  /** Offset of the word in `PdfText.source`. */
  readonly from: number;
  readonly to: number;
}

/** A straight ruled line; horizontal ones have `top === bottom`, vertical ones `left === right`. */
export type Rule = Box;

export interface PageLink extends Box {
  readonly target: string;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  readonly links: readonly PageLink[];
}

export interface PdfText {
  /** All text of the file in the order of its storage: what the segments point into. */
  readonly source: string;
  readonly pages: readonly Page[];
}

export function middle(word: Word): { readonly x: number; readonly y: number } {
  return { x: (word.left + word.right) / 2, y: word.y - word.size * 0.3 };
}

export function holds(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
