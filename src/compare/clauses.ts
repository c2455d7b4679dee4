/** Clauses, items, rows and sentences of one version that the other does not have. */
import type { Difference } from '../model/comparison.ts';
import { type Alignment, align, type Marks, marksOf } from './align.ts';
import { isToldAbove, nearestQuote } from './difference.ts';
import type { Item } from './match-up.ts';
import { quoteOf, quoteOfUnit, type Text, type Texts, type Unit } from './text.ts';

/** Shorter units than this, in characters, are labels and ornaments. */
const SHORTEST = 12;
const SHORTEST_ITEM = 4;

export function absentClauses(texts: Texts, alignment: Alignment): Difference[] {
  return [
    ...absentFrom(texts, 'right', alignment.right, alignment.left),
    ...absentFrom(texts, 'left', alignment.left, alignment.right),
    ...absentSentences(texts, alignment),
  ];
}

function absentFrom(
  texts: Texts,
  missing: 'left' | 'right',
  partners: readonly number[],
  back: readonly number[],
): Difference[] {
  const [own, other] = missing === 'right' ? [texts.left, texts.right] : [texts.right, texts.left];
  const ratio = lengthOf(other.units) / Math.max(1, lengthOf(own.units));
  const lone = own.units.filter(
    (unit, i) => (partners[i] ?? -1) < 0 && unit.end - unit.start >= shortest(unit),
  );
  const blocks = new Set(lone.map((unit) => unit.block.index));
  const unitOf = new Map(own.units.map((unit) => [unit.block.index, unit.index]));
  return lone.flatMap((unit): Difference[] => {
    if (isToldAbove(unit.block, blocks, own) || isMerged(unit, own, other, partners, ratio)) return [];
    if (isResplit(unit, own, other, partners, back, ratio)) return [];
    const side = { value: 'clause', evidence: [quoteOfUnit(own, unit)] };
    const there = { evidence: nearestQuote(other, nearest(unit, partners, unitOf)) };
    return [
      {
        kind: 'clause',
        change: missing === 'right' ? 'absent-right' : 'absent-left',
        severity: 'warning',
        confidence: 'high',
        left: missing === 'right' ? side : there,
        right: missing === 'right' ? there : side,
      },
    ];
  });
}

/** An item of a list is a whole however short it is: «фото;». */
function shortest({ block }: Unit): number {
  return block.kind === 'item' ? SHORTEST_ITEM : SHORTEST;
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((total, { start, end }) => total + end - start, 0);
}

/** The words stand in a neighbour's counterpart, which is longer by as much as this unit and states what it states. */
function isMerged(unit: Unit, own: Text, other: Text, partners: readonly number[], ratio: number): boolean {
  if (own.units.some(({ block, index }) => block.section === unit.block.index && (partners[index] ?? -1) < 0))
    return false;
  return [unit.index - 1, unit.index + 1].some((i) => {
    const neighbour = own.units[i];
    const counterpart = other.units[partners[i] ?? -1];
    if (neighbour === undefined || counterpart === undefined) return false;
    if (!states(counterpart, unit)) return false;
    const expected = lengthOf([neighbour]) * ratio;
    const withUnit = expected + lengthOf([unit]) * ratio;
    const real = lengthOf([counterpart]);
    return Math.abs(real - withUnit) < Math.abs(real - expected) && real > expected * 1.15;
  });
}

/** All hard facts and rights of a unit are in another one too. */
function states(where: Unit, { particulars, notions }: Unit): boolean {
  const has = (all: readonly Item[], { kind, value }: Item): boolean =>
    all.some((other) => other.kind === kind && other.value === value);
  return (
    particulars.every((p) => p.kind === 'name' || has(where.particulars, p)) &&
    notions.every((n) => n.kind !== 'right' || has(where.notions, n))
  );
}

/** Between the same two pairs the other text has units of its own of about the same length: cut in another way. */
function isResplit(
  unit: Unit,
  own: Text,
  other: Text,
  partners: readonly number[],
  back: readonly number[],
  ratio: number,
): boolean {
  let [from, to] = [unit.index, unit.index];
  while (from > 0 && (partners[from - 1] ?? -1) < 0) from--;
  while (to < own.units.length - 1 && (partners[to + 1] ?? -1) < 0) to++;
  const mine = lengthOf(own.units.slice(from, to + 1)) * ratio;
  const first = (partners[from - 1] ?? -1) + 1;
  const last = to + 1 < own.units.length ? (partners[to + 1] ?? other.units.length) : other.units.length;
  const theirs = lengthOf(other.units.slice(first, last).filter((u) => (back[u.index] ?? -1) < 0));
  return theirs > mine * 0.6 && theirs < mine * 1.7;
}

function nearest(unit: Unit, partners: readonly number[], unitOf: ReadonlyMap<number, number>): number {
  for (const block of [unit.block.leadIn, unit.block.rowHeader]) {
    const partner = block === undefined ? -1 : (partners[unitOf.get(block) ?? -1] ?? -1);
    if (partner >= 0) return partner;
  }
  for (let i = unit.index - 1; i >= 0; i--) if ((partners[i] ?? -1) >= 0) return partners[i] ?? -1;
  return partners.find((j) => j >= 0) ?? -1;
}

/** A pair of paragraphs of which one has fewer sentences, and is shorter by as much as one of them. */
function absentSentences(texts: Texts, alignment: Alignment): Difference[] {
  const { left, right } = texts;
  const ratio = lengthOf(right.units) / Math.max(1, lengthOf(left.units));
  return left.units.flatMap((unit, i): Difference[] => {
    const other = right.units[alignment.right[i] ?? -1];
    if (other === undefined || unit.block.kind === 'heading') return [];
    const [mine, theirs] = [sentenceUnits(left, unit), sentenceUnits(right, other)];
    if (mine.length === theirs.length) return [];
    const missing = mine.length > theirs.length ? 'right' : 'left';
    const pairs = align(
      mine.map((u) => sentenceMarks(left, u)),
      theirs.map((u) => sentenceMarks(right, u)),
    );
    const [own, partners, text] =
      missing === 'right' ? [mine, pairs.right, left] : [theirs, pairs.left, right];
    const surplus = (lengthOf([unit]) * ratio - lengthOf([other])) * (missing === 'right' ? 1 : -1);
    return own.flatMap((sentence, at): Difference[] => {
      const length = lengthOf([sentence]) * (missing === 'right' ? ratio : 1);
      if ((partners[at] ?? -1) >= 0 || length < SHORTEST || surplus < length * 0.55) return [];
      const side = { value: 'sentence', evidence: [quoteOf(text, sentence)] };
      const there = {
        evidence: [quoteOfUnit(missing === 'right' ? right : left, missing === 'right' ? other : unit)],
      };
      return [
        {
          kind: 'sentence',
          change: missing === 'right' ? 'absent-right' : 'absent-left',
          severity: 'warning',
          confidence: surplus > length * 0.8 ? 'high' : 'medium',
          left: missing === 'right' ? side : there,
          right: missing === 'right' ? there : side,
        },
      ];
    });
  });
}

function sentenceUnits({ analysis }: Text, unit: Unit): Unit[] {
  const inside =
    (start: number, end: number) =>
    (span: { readonly start: number }): boolean =>
      span.start >= start && span.start < end;
  return analysis
    .sentencesOf(unit.block.index)
    .filter((s) => s.start >= unit.start && s.end <= unit.end)
    .map(({ start, end }) => ({
      ...unit,
      start,
      end,
      particulars: unit.particulars.filter(inside(start, end)),
      notions: unit.notions.filter(inside(start, end)),
    }));
}

function sentenceMarks(text: Text, unit: Unit): Marks {
  return { ...marksOf(text, unit), label: '' };
}
