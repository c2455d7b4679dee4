/** Changes to a text by offsets, all made at once, so that everything between them stays as it was. */

/** Replaces `start` to `end` (equal for an insertion) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits must not overlap; insertions at one offset stand in the order given. */
export function splice(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(at, start), text);
    at = Math.max(at, end);
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
