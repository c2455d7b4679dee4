/** The library's reader of old Word files, which also tells automatic labels and headings. */
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { count, type ListInstance } from '../docx/numbering.ts';
import { readLists } from './lists.ts';
import { type PropertyRun, propertyRuns } from './paragraphs.ts';

export interface ParagraphMark {
  /** Depth from 1; 0 for running text. */
  readonly heading: number;
  /** As shown; empty outside lists. */
  readonly label: string;
  /** Depth in a list from 1; 0 outside lists. */
  readonly level: number;
}

/** A line break within a paragraph, which the library does not tell from the end of one. */
export const SOFT_BREAK = '\uE000';

/**
 * The library hands over text only and counts its characters, so the end of a paragraph that has a mark becomes one
 * character of the private area, and `markOf` tells what it stands for.
 */
const FIRST = 0xe001;
const LAST = 0xefff;

export class MarkingExtractor extends WordOleExtractor {
  readonly #marks: ParagraphMark[] = [];
  readonly #codes = new Map<string, number>();
  /** The tables of lists and paragraphs are damaged or of a version that is not known. */
  lacksMarks = false;

  markOf(sign: string): ParagraphMark | undefined {
    return this.#marks[sign.charCodeAt(0) - FIRST];
  }

  protected override writeParagraphProperties(word: Buffer, table: Buffer): void {
    super.writeParagraphProperties(word, table);
    try {
      this.#markParagraphs(propertyRuns(word, table), readLists(word, table));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.lacksMarks = true;
    }
  }

  #markParagraphs(runs: readonly PropertyRun[], lists: readonly ListInstance[]): void {
    let left = this._boundaries.ccpText;
    for (const piece of this._pieces) {
      const signs = [...piece.text.slice(0, Math.max(0, left)).split('')];
      left -= piece.text.length;
      signs.forEach((sign, at) => {
        if (sign === '\v') signs[at] = SOFT_BREAK;
        if (sign !== '\r' && sign !== '\u0007') return;
        const run = runAt(runs, piece.startFilePos + at * piece.bpc);
        if (run === undefined) return;
        const list = lists[run.list - 1];
        const place = list === undefined ? undefined : count(list, run.level);
        const mark = {
          heading: run.heading,
          label: place?.label ?? '',
          level: place === undefined ? 0 : run.level + 1,
        };
        if (sign === '\r' && (mark.heading > 0 || mark.level > 0)) signs[at] = this.#codeOf(mark) ?? sign;
      });
      piece.text = signs.join('') + piece.text.slice(signs.length);
    }
  }

  #codeOf(mark: ParagraphMark): string | undefined {
    const key = `${mark.heading} ${mark.level} ${mark.label}`;
    const code = this.#codes.get(key) ?? FIRST + this.#marks.length;
    if (code > LAST) return undefined;
    if (!this.#codes.has(key)) {
      this.#codes.set(key, code);
      this.#marks.push(mark);
    }
    return String.fromCharCode(code);
  }
}

function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | undefined {
  let [from, to] = [0, runs.length];
  while (from < to) {
    const half = (from + to) >> 1;
    const run = runs[half];
    if (run === undefined) return undefined;
    if (run.to <= place) from = half + 1;
    else if (run.from > place) to = half;
    else return run;
  }
  return undefined;
}
