/** What is to be written into a Word file: plain data, worked out from the findings. */
import type { Span } from '../model/document.ts';

/** A comment on words of the document. */
export interface Comment {
  /** Offsets into `Document.text`. */
  readonly span: Span;
  /** One paragraph each; the first is set in bold. The last one names the rule, and marks the comment as privlint's. */
  readonly lines: readonly string[];
  /** Says again what another comment says in full: the first to go where Word's limit is reached. */
  readonly isRepeat: boolean;
}

/** Wording to insert as a tracked change. */
export interface Suggestion {
  /** Index of the block that the new paragraph follows. */
  readonly after: number;
  /** A clause of its own stands outside the table that the block is in; other wording stands in the same cell. */
  readonly isClause: boolean;
  /** Index of a block of plain text whose look the new paragraph takes. */
  readonly like?: number;
  readonly text: string;
}

/** Who the comments and insertions are by, and when. */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** ISO date and time in UTC. */
  readonly date: string;
}

export const AUTHOR = 'privlint';

/** The last line of every comment: by it, and by the author, privlint knows its own again. */
export function markerLine(rule: string): string {
  return `${AUTHOR}: ${rule}`;
}

export function isMarkerLine(text: string): boolean {
  return /^privlint: \S+$/u.test(text);
}
