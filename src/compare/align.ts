/** Which unit of one text answers to which of the other, for texts of two languages: in order, by what they share. */
import { windowsOf } from './align-windows.ts';
import type { Text, Unit } from './text.ts';
import { soundOf } from './transliterate.ts';

/** For each unit of the left text the index of its counterpart in the right one, or -1; and the other way round. */
export interface Alignment {
  readonly right: readonly number[];
  readonly left: readonly number[];
}

/** What a unit is recognised by. */
export interface Marks {
  readonly length: number;
  readonly kind: string;
  /** A short paragraph that no full stop closes: a reader of another format may have found a heading in it. */
  readonly mayBeTitle: boolean;
  readonly label: string;
  /** Marks that do not depend on the language, each once. */
  readonly signs: readonly string[];
}

/** A pair has to promise this much to be one. */
const LEAST = 0.2;
/** So many letters more or less say nothing of two short units. */
const SMALL = 25;
/** Longer paragraphs are no titles, in characters. */
const LONGEST_TITLE = 100;
/** Letters of a word's sound that loanwords share: «оператор», "operator", «операторы». */
const SOUND = 5;

/** The marks of a unit: its number, its facts, ids that phrases found, and the sound of words that travel. */
export function marksOf({ document, analysis, lexicon }: Text, unit: Unit): Marks {
  const text = document.text.slice(unit.start, unit.end);
  const signs = new Set<string>();
  for (const { kind, value } of unit.particulars) {
    if (kind === 'name') continue;
    signs.add(`${kind}=${value}`);
    // a date that was changed is still a date
    if (kind !== 'number' && kind !== 'reference') signs.add(kind);
  }
  for (const { kind, value } of unit.notions) signs.add(`${kind}:${value}`);
  for (const { from, to, start, language } of analysis.sentencesOf(unit.block.index)) {
    if (start < unit.start || start >= unit.end) continue;
    for (const token of analysis.tokens.slice(from, to)) {
      if (token.kind === 'word') {
        const { concepts, isFiller } = lexicon.entryOf(token.norm, language);
        if (!isFiller) for (const concept of concepts) signs.add(`#${concept}`);
      }
      const sound =
        token.kind === 'word' && token.norm.length > SOUND ? soundOf(token.norm).slice(0, SOUND) : '';
      if (sound.length === SOUND) signs.add(`~${sound}`);
    }
  }
  const { kind, label = '' } = unit.block;
  return {
    length: text.length,
    kind: kind === 'heading' && !isTitle(text) ? 'paragraph' : kind,
    mayBeTitle: kind === 'paragraph' && text.length < LONGEST_TITLE && isTitle(text),
    label: /\d/.test(label) ? label.replace(/[^\p{N}.]|\.$/gu, '') : '',
    signs: [...signs],
  };
}

/** What closes with a full stop is a sentence, however short its numbered clause is. */
export function isTitle(text: string): boolean {
  return !/[.;!]\s*$/u.test(text);
}

/** Aligns the units of two texts; rows of tables answer to each other as wholes, and their cells by column. */
export function alignTexts(left: Text, right: Text): Alignment {
  const rows = { left: rowsOf(left), right: rowsOf(right) };
  const marks = (text: Text, groups: readonly (readonly Unit[])[]): Marks[] =>
    groups.map((units) => joinedMarks(units.map((unit) => marksOf(text, unit))));
  const groups = align(marks(left, rows.left), marks(right, rows.right));
  const result = {
    right: new Array<number>(left.units.length).fill(-1),
    left: new Array<number>(right.units.length).fill(-1),
  };
  rows.left.forEach((units, at) => {
    const others = rows.right[groups.right[at] ?? -1] ?? [];
    const first = [units, others].map((row) => row[0]?.block.cell?.column ?? 0);
    units.forEach((unit) => {
      // a version may take one column of a table that holds them all
      const column = (unit.block.cell?.column ?? 0) - (first[0] ?? 0);
      const other = others.find((o) => (o.block.cell?.column ?? 0) - (first[1] ?? 0) === column);
      if (other === undefined) return;
      result.right[unit.index] = other.index;
      result.left[other.index] = unit.index;
    });
  });
  return result;
}

/** Units in order, the cells of a row together. */
function rowsOf({ units }: Text): Unit[][] {
  const rows: Unit[][] = [];
  for (const unit of units) {
    const { cell } = unit.block;
    const before = rows.at(-1)?.[0]?.block.cell;
    if (cell !== undefined && before?.table === cell.table && before.row === cell.row)
      rows.at(-1)?.push(unit);
    else rows.push([unit]);
  }
  return rows;
}

function joinedMarks(all: readonly Marks[]): Marks {
  const [first] = all;
  return {
    kind: first?.kind ?? '',
    label: first?.label ?? '',
    mayBeTitle: all.length === 1 && first?.mayBeTitle === true,
    length: sum(all),
    signs: [...new Set(all.flatMap(({ signs }) => signs))],
  };
}

/**
 * Aligns two lists of marks so that the sum of what the pairs share is greatest (Needleman and Wunsch), within the
 * windows of `windowsOf`: time and memory are linear in the length of long texts.
 */
export function align(left: readonly Marks[], right: readonly Marks[]): Alignment {
  const [n, m] = [left.length, right.length];
  const weight = weights([...left, ...right]);
  const ratio = sum(right) / Math.max(1, sum(left));
  const rightSigns = right.map(({ signs }) => new Set(signs));
  const windows = windowsOf(left, right);
  const ways: Row<Uint8Array>[] = [];
  let before: Row<Float64Array> | undefined;
  for (let i = 0; i <= n; i++) {
    const { from, to } = windows[i] ?? { from: 0, to: m };
    const size = to - from + 1;
    const best = { from, values: new Float64Array(size) };
    const way = { from, values: new Uint8Array(size) };
    for (let at = 0; at < size; at++) {
      const j = from + at;
      const up = before === undefined ? Number.NEGATIVE_INFINITY : valueAt(before, j);
      const back = at === 0 ? Number.NEGATIVE_INFINITY : (best.values[at - 1] ?? 0);
      let [value, step] = up >= back ? [up, UP] : [back, BACK];
      if (i > 0 && j > 0 && before !== undefined) {
        const score = scoreOf(left[i - 1], right[j - 1], rightSigns[j - 1], weight, ratio);
        const diagonal = valueAt(before, j - 1) + score;
        if (score > LEAST && diagonal >= value) [value, step] = [diagonal, PAIR];
      }
      best.values[at] = i === 0 && j === 0 ? 0 : value;
      way.values[at] = step;
    }
    before = best;
    ways.push(way);
  }
  const result = { right: new Array<number>(n).fill(-1), left: new Array<number>(m).fill(-1) };
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const way = ways[i];
    const step = way?.values[j - way.from] ?? UP;
    if (step === PAIR) {
      result.right[i - 1] = j - 1;
      result.left[j - 1] = i - 1;
    }
    if (step !== BACK) i--;
    if (step !== UP) j--;
  }
  return result;
}

const UP = 1;
const BACK = 2;
const PAIR = 3;

/** The part of a row that lies in the band. */
interface Row<T> {
  readonly from: number;
  readonly values: T;
}

function valueAt({ from, values }: Row<Float64Array>, j: number): number {
  return values[j - from] ?? Number.NEGATIVE_INFINITY;
}

function scoreOf(
  a: Marks | undefined,
  b: Marks | undefined,
  signs: ReadonlySet<string> | undefined,
  weight: ReadonlyMap<string, number>,
  ratio: number,
): number {
  if (a === undefined || b === undefined || signs === undefined) return 0;
  if ((a.kind === 'heading') !== (b.kind === 'heading') && !a.mayBeTitle && !b.mayBeTitle) return 0;
  const shared = a.signs.reduce((total, sign) => total + (signs.has(sign) ? (weight.get(sign) ?? 0) : 0), 0);
  const size = Math.sqrt(a.signs.length * b.signs.length);
  // what all units hold says nothing, and a long unit shares something with every other
  const alike = size === 0 ? 0 : (2 * shared) / (size + 1);
  const stretch = Math.abs(Math.log((b.length + SMALL) / (a.length * ratio + SMALL)));
  const label = a.label !== '' && b.label !== '' ? (a.label === b.label ? 0.8 : -0.3) : 0;
  return 0.5 + alike + label + (a.kind === b.kind ? 0.3 : -0.2) - Math.min(1.4, stretch * 0.9);
}

/** Rare signs weigh more. */
function weights(all: readonly Marks[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { signs } of all) for (const sign of signs) count.set(sign, (count.get(sign) ?? 0) + 1);
  return new Map(
    [...count].map(([sign, n]) => [sign, Math.log(1 + all.length / n) / Math.log(1 + all.length)]),
  );
}

function sum(all: readonly Marks[]): number {
  return all.reduce((total, { length }) => total + length, 0);
}
