/** Builds a block's one-line text together with the segments that say where each piece came from. */
import type { Segment } from '../model/document.ts';

export interface BuiltText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** White space in the wide sense, the no-break spaces included. */
const SPACE = /[\s\u0085]/u;
/** Characters nobody sees: soft hyphen, zero-width space and joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/u;
const NEEDS_CARE = /[\s\u0085\u00AD\u200B\u2060\uFEFF]/u;

/** The expression is asked only about the few characters outside the two ranges where nothing needs care. */
function needsCare(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if ((code > 0x20 && code < 0x85) || (code > 0xad && code < 0x1680)) return false;
  if (code === 0x20) return true;
  return NEEDS_CARE.test(String.fromCharCode(code));
}

/**
 * Collects visible text run by run. White space collapses to one space (none at either end), invisible characters
 * are left out, and neighbouring runs that are neighbours in the source too share a segment.
 */
export class BlockText {
  readonly #parts: string[] = [];
  readonly #segments: { start: number; length: number; source: number; sourceLength: number }[] = [];
  #length = 0;
  #space: { source: number; end: number } | undefined;

  /** Length of the text so far, a pending space not counted. */
  get length(): number {
    return this.#length;
  }

  /** Length the text will have when something visible follows: where a link that starts here begins. */
  get nextStart(): number {
    return this.#space && this.#length > 0 ? this.#length + 1 : this.#length;
  }

  /** Appends `source.slice(from, to)`. */
  copy(source: string, from: number, to: number): void {
    let run = from;
    for (let at = from; at < to; at++) {
      if (!needsCare(source, at)) continue;
      // a single space between visible characters is copied with them
      if (at > run && at + 1 < to && source[at] === ' ' && !needsCare(source, at + 1)) continue;
      if (at > run) this.#put(source.slice(run, at), run, at - run);
      if (!INVISIBLE.test(source[at] ?? '')) this.space(at, at + 1);
      run = at + 1;
    }
    if (to > run) this.#put(source.slice(run, to), run, to - run);
  }

  /** Appends text that stands for a different stretch of source (a character entity). */
  replace(text: string, from: number, to: number): void {
    if (text === '' || INVISIBLE.test(text)) return;
    if (SPACE.test(text)) this.space(from, to);
    else this.#put(text, from, to - from);
  }

  /** A stretch of source that shows as white space (a line break within a paragraph). */
  space(from: number, to: number): void {
    if (this.#space === undefined) this.#space = { source: from, end: to };
    else this.#space.end = to;
  }

  build(): BuiltText {
    return { text: this.#parts.join(''), segments: this.#segments };
  }

  #put(text: string, source: number, sourceLength: number): void {
    const space = this.#space;
    if (space !== undefined) {
      if (this.#length > 0) this.#segment(' ', space.source, space.end - space.source);
      this.#space = undefined;
    }
    this.#segment(text, source, sourceLength);
  }

  #segment(text: string, source: number, sourceLength: number): void {
    const last = this.#segments.at(-1);
    const isLiteral = text.length === sourceLength;
    if (
      last !== undefined &&
      isLiteral &&
      last.length === last.sourceLength &&
      last.source + last.sourceLength === source
    ) {
      last.length += text.length;
      last.sourceLength += sourceLength;
    } else {
      this.#segments.push({ start: this.#length, length: text.length, source, sourceLength });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }
}
