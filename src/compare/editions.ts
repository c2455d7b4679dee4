/** Two editions of a text in one language: what a reader of the law has to know, wherever the paragraphs have moved. */
import type { Evidence } from '../model/clause.ts';
import type { Difference, DifferenceKind } from '../model/comparison.ts';
import type { Span } from '../model/document.ts';
import { type Answering, denialDifferences } from './denial-differences.ts';
import { absent, clash, joined, type Weight } from './difference.ts';
import { goneClauses } from './gone-clauses.ts';
import { type Leftovers, matchUp } from './match-up.ts';
import { nameDifferences } from './name-differences.ts';
import type { Notion } from './notions.ts';
import type { Particular } from './particulars.ts';
import { areUnrelated } from './related.ts';
import { type Rewording, reword } from './rewording.ts';
import { rewordings } from './rewordings.ts';
import type { Texts, Unit } from './text.ts';

export interface ComparedEditions {
  readonly differences: readonly Difference[];
  /** Whether the words of some quote stand in a sentence that the other edition has not, or has otherwise. */
  readonly isTouched: (side: 'left' | 'right', evidence: readonly Evidence[]) => boolean;
  readonly isSame: boolean;
  readonly isUnrelated?: true;
}

/** One of two editions keeps this share of its sentences, if only in other words. */
const ENOUGH = 0.6;
const HARD: Weight = { severity: 'error', confidence: 'high' };
const SOFT: Weight = { severity: 'warning', confidence: 'high' };
const MINOR: Weight = { severity: 'info', confidence: 'high' };
const WEIGHTS: Partial<Record<DifferenceKind, Weight>> = {
  link: MINOR,
  reference: MINOR,
  number: SOFT,
  service: SOFT,
  regulator: SOFT,
  data: SOFT,
  recipient: SOFT,
  right: SOFT,
};

/** Compares two editions. The texts are cut into sentences. */
export function compareEditions(texts: Texts): ComparedEditions {
  const { left, right } = texts;
  const rewording = reword(left, right);
  const changed = {
    left: new Set(left.units.flatMap(({ index }) => (isChanged(rewording, 'left', index) ? [index] : []))),
    right: new Set(right.units.flatMap(({ index }) => (isChanged(rewording, 'right', index) ? [index] : []))),
  };
  const isSame = changed.left.size === 0 && changed.right.size === 0;
  const isTouched = (side: 'left' | 'right', evidence: readonly Evidence[]): boolean =>
    evidence.some((e) => texts[side].units.some((u) => changed[side].has(u.index) && overlaps(u, e)));
  if (isSame) return { differences: [], isTouched, isSame };
  const share = Math.max(common(left.units, rewording.right), common(right.units, rewording.left));
  if (areUnrelated(texts, share, ENOUGH)) return { differences: [], isTouched, isSame, isUnrelated: true };
  const references = labelsOf(texts, rewording);
  const isSameFact = (a: Particular, b: Particular): boolean =>
    (a.kind === b.kind && a.value === b.value) ||
    (isCount(a) && isCount(b) && references.get(a.value) === b.value);
  const plain = (unit: Unit): Particular[] => unit.particulars.filter(({ kind }) => kind !== 'name');
  const differences = [
    ...differencesOf(
      texts,
      rewording,
      matchUp(
        { left: left.units.map(plain), right: right.units.map(plain) },
        rewording,
        isSameFact,
        'anywhere',
      ),
    ),
    ...differencesOf(
      texts,
      rewording,
      matchUp(
        { left: left.units.map(notionsOnce), right: right.units.map(notionsOnce) },
        rewording,
        (a, b) => a.kind === b.kind && a.value === b.value,
        'anywhere',
      ),
    ),
    ...nameDifferences(texts, rewording).map((d): Difference => ({ ...d, confidence: 'high' })),
    ...denialDifferences(texts, pairsOf(texts, rewording), 'exactly'),
    ...goneClauses(texts, rewording),
  ];
  return {
    isTouched,
    isSame,
    differences: joined([...differences, ...rewordings(texts, rewording, differences)]),
  };
}

/** The sentences that answer to each other. */
function pairsOf({ left, right }: Texts, { right: partners }: Rewording): Answering[] {
  return left.units.flatMap((unit, i) => {
    const other = right.units[partners[i] ?? -1];
    const [a, b] = [left.analysis.sentenceAt(unit.start), other && right.analysis.sentenceAt(other.start)];
    return a === undefined || b === undefined || unit.block.kind === 'heading'
      ? []
      : [{ left: [a], right: [b] }];
  });
}

/** Share of the sentences that have a counterpart. */
function common(units: readonly Unit[], partners: readonly number[]): number {
  return units.length === 0 ? 1 : partners.filter((partner) => partner >= 0).length / units.length;
}

function isChanged({ right, left, same, recut }: Rewording, side: 'left' | 'right', i: number): boolean {
  const partner = (side === 'left' ? right : left)[i] ?? -1;
  if (partner >= 0) return !same.has(side === 'left' ? i : partner);
  return !recut[side].has(i);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isCount({ kind }: Particular): boolean {
  return kind === 'number' || kind === 'reference';
}

/** The numbers of clauses in the left text and what they are in the right one: references follow a renumbering. */
function labelsOf({ left, right }: Texts, { right: partners }: Rewording): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  partners.forEach((j, i) => {
    const [a, b] = [left.units[i], right.units[j]].map(
      (u) => u?.block.label?.replace(/[^\p{N}.]|\.$/gu, '') ?? '',
    );
    if (a !== undefined && b !== undefined && a !== '' && b !== '' && !labels.has(a)) labels.set(a, b);
  });
  return labels;
}

/** What is left over in sentences that answer to each other; sentences without a counterpart are told as a whole. */
function differencesOf<T extends Particular | Notion>(
  texts: Texts,
  { right, left }: Rewording,
  rest: Leftovers<T>,
): Difference[] {
  const weightOf = (kind: string): Weight => WEIGHTS[kind as DifferenceKind] ?? HARD;
  const found = rest.clashes.map((pair) =>
    clash(texts, pair.left, pair.right, weightOf(pair.left.item.kind)),
  );
  for (const missing of ['right', 'left'] as const)
    for (const lone of missing === 'right' ? rest.left : rest.right) {
      const partner = (missing === 'right' ? right : left)[lone.unit] ?? -1;
      if (partner < 0) continue;
      const weight = weightOf(lone.item.kind);
      found.push(absent(texts, missing, lone, partner, weight === HARD ? SOFT : weight));
    }
  return found;
}

function notionsOnce({ notions }: Unit): Notion[] {
  const seen = new Set<string>();
  return notions.filter(({ kind, value }) => {
    const key = `${kind}:${value}`;
    return kind !== 'act' && !seen.has(key) && seen.add(key);
  });
}
