/** Words of a stretch of a page → its lines, by their baselines; where a space stands between two words. */
import type { Word } from './page.ts';

export interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  /** Size of the largest type on the line. */
  readonly size: number;
  /** All its letters are bold. */
  readonly bold: boolean;
}

/** Words whose baselines differ by less than this share of the type's size stand on one line. */
const SAME_LINE = 0.35;
/** Small type is raised above its line. */
const RAISED_LINE = 0.55;
/** A gap this wide is a space, whether the file has one or not. */
const SPACE = 0.22;
const RAISED = 0.15;
const SMALL = 0.78;

interface OpenLine {
  words: Word[];
  y: number;
  size: number;
}

/** The lines from top to bottom, their words from left to right. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const open: OpenLine[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const line = open.slice(-3).find(({ y, size }) => {
      const [small, large] = size < word.size ? [size, word.size] : [word.size, size];
      return Math.abs(word.y - y) <= (small < large * SMALL ? RAISED_LINE : SAME_LINE) * large;
    });
    if (line === undefined) {
      open.push({ words: [word], y: word.y, size: word.size });
      continue;
    }
    line.words.push(word);
    if (word.size > line.size) {
      line.size = word.size;
      line.y = word.y;
    }
  }
  return open
    .map(({ words: own, y, size }) => lineOf(own, y, size))
    .filter((line) => line.words.length > 0)
    .sort((a, b) => a.y - b.y);
}

function lineOf(words: readonly Word[], y: number, size: number): Line {
  const sorted = [...words].sort((a, b) => a.left - b.left || a.from - b.from);
  const kept = sorted.filter((word, at) => at === 0 || !isNoteMark(word, y, size));
  const lettered = kept.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    words: closeUp(kept),
    left: Math.min(...kept.map((word) => word.left)),
    right: Math.max(...kept.map((word) => word.right)),
    y,
    size,
    bold: lettered.length > 0 && lettered.every((word) => word.bold),
  };
}

/** A small raised number after a word points to a footnote and is no part of the sentence. */
function isNoteMark(word: Word, y: number, size: number): boolean {
  return /^\d{1,2}$/u.test(word.text) && word.size < size * SMALL && y - word.y > size * RAISED;
}

/** Whether white space stands between two neighbours on a line. */
export function hasSpace(before: Word, after: Word): boolean {
  return after.spaced || after.left - before.right > SPACE * Math.max(before.size, after.size);
}

/** «П О Л И Т И К А»: letters set apart are one word; a wider gap among them is the space between two. */
function closeUp(words: readonly Word[]): readonly Word[] {
  const closed: Word[] = [];
  let at = 0;
  while (at < words.length) {
    let end = at;
    while (end < words.length && /^\p{L}$/u.test(words[end]?.text ?? '')) end++;
    const run = words.slice(at, end);
    if (run.length >= 5) for (const word of joinLetters(run)) closed.push(word);
    else for (const word of words.slice(at, end)) closed.push(word);
    const next = words[end];
    if (next !== undefined) closed.push(next);
    at = end + 1;
  }
  return closed;
}

function joinLetters(run: readonly Word[]): readonly Word[] {
  const gaps = run.slice(1).map((word, i) => word.left - (run[i]?.right ?? word.left));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return run.map((word, i) => {
    const gap = gaps[i - 1];
    if (gap === undefined || gap > Math.max(usual * 1.7, usual + word.size * 0.2)) return word;
    // `hasSpace` asks the gap as well, so the letter is moved to its neighbour in all but its source.
    return { ...word, spaced: false, left: Math.min(word.left, run[i - 1]?.right ?? word.left) };
  });
}

/** The line as a person reads it. */
export function lineText(line: Line): string {
  return line.words
    .map((word, i) => {
      const before = line.words[i - 1];
      return before !== undefined && hasSpace(before, word) ? ` ${word.text}` : word.text;
    })
    .join('');
}
