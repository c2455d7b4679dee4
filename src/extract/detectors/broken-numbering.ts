/** Clause numbers that repeat, skip, or do not belong to their section. */
import type { Block, Document } from '../../model/document.ts';
import { type Label, parseLabel } from '../../read/structure/label.ts';
import { type Defect, defectAnswer } from '../defects.ts';
import type { Detector } from '../detector.ts';

/** A block of the body with its label, read. */
interface Labelled {
  readonly block: Block;
  readonly label: Label;
}

interface Clause {
  readonly block: Block;
  readonly path: readonly number[];
}

/** Below this many points a run may be scraps of several lists; with more slips than these it is none. */
const SHORTEST_RUN = 4;
/** So many headings without a number behind one with it show that the numbering was given up. */
const ABANDONED = 4;
const SHORTEST_SERIES = 3;
const MOST_SLIPS = 2;
const FURTHEST_SLIP = 3;

export const brokenNumbering: Detector = ({ document, analysis }, recogniser) => {
  const labelled = labelledBlocks(document);
  const clauses = clausesAmong(labelled);
  const broken = [
    ...breaks(clauses, document),
    ...lateStart(clauses, document),
    ...brokenRuns(labelled),
    ...brokenTitles(labelled),
    ...abandoned(document),
  ];
  const defects: Defect[] = [...new Set(broken), ...doubled(document)].map(({ start, end }) => ({
    start,
    end,
  }));
  return defectAnswer(recogniser, defects, analysis);
};

/** «- - Политика применима …»: two marks before one point, the trace of a numbering that was lost. */
function doubled({ blocks }: Document): Block[] {
  return blocks.filter(({ zone, label }) => zone === 'body' && /^([-–—•·●])\s?\1$/u.test(label ?? ''));
}

/** «4–8. Цели, основания, сроки»: one title for several numbers. */
const RANGE = /^(\d{1,2})\s?[-–—]\s?(\d{1,2})\.\s+\p{Lu}/u;
const WIDEST_RANGE = 20;

function labelledBlocks({ blocks, text }: Document): Labelled[] {
  return blocks.flatMap((block) => {
    const range =
      block.kind === 'heading' && block.label === undefined
        ? RANGE.exec(text.slice(block.start, Math.min(block.end, block.start + 12)))
        : null;
    if (range !== null) return numbersOf(range).map((n) => ({ block, label: labelOf(n) }));
    const label =
      block.zone !== 'body' || block.label === undefined ? undefined : parseLabel(`${block.label} Я`);
    return label === undefined ? [] : [{ block, label }];
  });
}

function numbersOf([, from, to]: RegExpExecArray): number[] {
  const [first, last] = [Number(from), Number(to)];
  return last > first && last - first < WIDEST_RANGE
    ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
    : [];
}

function labelOf(number: number): Label {
  const text = `${number}.`;
  return { text, length: text.length, style: 'decimal', path: [number], closer: '.', weak: false };
}

/** Clauses numbered in decimals: all numbers of several parts, and single ones where they number headings. */
function clausesAmong(labelled: readonly Labelled[]): Clause[] {
  return labelled.flatMap(({ block, label: { style, closer, path } }) => {
    if (block.kind === 'cell' || style !== 'decimal' || closer === ')') return [];
    return path.length === 1 && block.kind !== 'heading' ? [] : [{ block, path }];
  });
}

function breaks(clauses: readonly Clause[], document: Document): Block[] {
  const found: Block[] = [];
  /** Last number seen at each depth of the current part of the document. */
  let last: number[] = [];
  let seen = new Set<string>();
  for (const { block, path } of clauses) {
    const key = path.join('.');
    // a second document in the file, or an annex, counts from one again
    if (path.every((n) => n === 1) && (path.length === 1 ? last.length > 0 : (last[0] ?? 1) > 1)) {
      last = [];
      seen = new Set();
    }
    if (seen.has(key)) found.push(block);
    else if (isSkip(path, last) && !isInside(block, path, last, document)) found.push(block);
    seen.add(key);
    last = [...path];
  }
  return found;
}

/** Whether numbers between the last clause and this one are missing. */
function isSkip(path: readonly number[], last: readonly number[]): boolean {
  // the first clause of all is 1 or 1.1; a lone number may have lost its fellows to the reader
  if (last.length === 0) return path.length > 1 && path.at(-1) !== 1;
  // «2. Цели», then «3.1»
  if (last.length === 1 && path.length > 1 && path[0] !== last[0]) return true;
  const common = path.findIndex((n, i) => n !== last[i]);
  if (common < 0) return false;
  const from = last[common] ?? 0;
  const to = path[common] ?? 0;
  if (to < from) return true;
  return to > from + 1 || path.slice(common + 1).some((n) => n !== 1);
}

/** The number before this one stands in running text: the line break was lost, the number is there. */
function isInside(
  { index }: Block,
  path: readonly number[],
  last: readonly number[],
  document: Document,
): boolean {
  const before = [...path.slice(0, -1), (path.at(-1) ?? 1) - 1];
  if (before.at(-1) === 0 || before.join('.') === last.join('.')) return false;
  const key = before.join('.');
  const isBefore = (b: Block): boolean => b.index < index && b.label?.replace(/[.)\s]+$/u, '') === key;
  if (document.blocks.some(isBefore)) return true;
  const number = before.join(String.raw`\.`);
  return new RegExp(String.raw`(?:^|[.;:)]\s?|\p{Ll})${number}\.?\s?\p{Lu}`, 'mu').test(document.text);
}

/** Sections that begin with 2 or 3 and go on by one: the beginning was cut off. A lone number may have lost its fellows to the reader. */
function lateStart(clauses: readonly Clause[], document: Document): Block[] {
  const sections = clauses.filter(({ path }) => path.length === 1);
  const [first, second] = sections;
  const number = first?.path[0] ?? 1;
  if (first === undefined || first !== clauses[0] || number < 2 || number > 3) return [];
  if (second?.path[0] !== number + 1 || isInside(first.block, first.path, [], document)) return [];
  // with sub-clauses of its own number the section was not numbered by chance
  return clauses.some(({ path }) => path.length === 2 && path[0] === number) ? [first.block] : [];
}

/** «1. Сбор данных», then «Использование», «Передача», «Безопасность»: a numbering begun and given up. */
function abandoned({ blocks }: Document): Block[] {
  const isNumbered = ({ zone, label }: Block): boolean =>
    zone === 'body' && label !== undefined && /^\d/u.test(label);
  const numbered = blocks.filter(isNumbered);
  const [only] = numbered;
  if (
    only === undefined ||
    numbered.length > 1 ||
    only.kind !== 'heading' ||
    !/^1\D*$/u.test(only.label ?? '')
  )
    return [];
  const plain = blocks.filter(
    (b) => b.index > only.index && b.kind === 'heading' && b.level === only.level && b.label === undefined,
  );
  return plain.length >= ABANDONED ? [only] : [];
}

/** «I. … II. … IV. …», «Статья 1 … Статья 3»: headings of one kind in which a number is left out or comes twice. */
function brokenTitles(labelled: readonly Labelled[]): Block[] {
  return (['roman', 'named'] as const).flatMap((style) => {
    const titles = labelled.flatMap(({ block, label }) =>
      label.style === style && label.path.length === 1 && label.closer !== ')' && block.kind !== 'cell'
        ? [{ block, number: label.path[0] ?? 0 }]
        : [],
    );
    if (titles.length < SHORTEST_SERIES || titles[0]?.number !== 1) return [];
    const broken = titles.filter(({ number }, i) => i > 0 && number !== (titles[i - 1]?.number ?? 0) + 1);
    // several series in one text, or letters that only look like numbers
    return broken.length === 1 && (broken[0]?.number ?? 0) > 1 ? broken.map(({ block }) => block) : [];
  });
}

/** Points numbered singly, «1. … 2. … 4. …»: a run of some length in which a number is left out or comes twice. */
function brokenRuns(labelled: readonly Labelled[]): Block[] {
  const runs: { readonly block: Block; readonly number: number }[][] = [];
  for (const { block, label } of labelled) {
    if (label.style !== 'decimal' || label.closer !== '.' || label.path.length !== 1) continue;
    const number = label.path[0] ?? 0;
    const run = runs.at(-1);
    if (run === undefined || number === 1 || block.kind !== run[0]?.block.kind)
      runs.push([{ block, number }]);
    else run.push({ block, number });
  }
  return runs.flatMap((run) => {
    if (run.length < SHORTEST_RUN || run[0]?.number !== 1 || run[0].block.kind === 'heading') return [];
    const broken = run.filter(({ number }, i) => i > 0 && number !== (run[i - 1]?.number ?? 0) + 1);
    const isSlip = ({ number }: { number: number }, i: number): boolean =>
      number >= (run[i - 1]?.number ?? 0) && number <= (run[i - 1]?.number ?? 0) + FURTHEST_SLIP;
    return broken.length <= MOST_SLIPS && broken.every((c) => isSlip(c, run.indexOf(c)))
      ? broken.map(({ block }) => block)
      : [];
  });
}
