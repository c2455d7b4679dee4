/**
 * Enumerations held against each other element by element: what is taken out, put in or replaced. A word that no
 * recogniser knows is still an element, so a kind that one language's words hide is no difference.
 */
import type { Difference } from '../model/comparison.ts';
import type { Span } from '../model/document.ts';
import type { Alignment } from './align.ts';
import { absent, clash } from './difference.ts';
import { elementsOf, partsIn } from './enumeration.ts';
import type { Notion } from './notions.ts';
import { quoteOf, type Text, type Texts, type Unit } from './text.ts';

interface Element extends Span {
  readonly notions: readonly Notion[];
}

/** Kinds whose words mean other things too, so that one of them alone shows nothing. */
const VAGUE: ReadonlySet<string> = new Set(
  'messages orders usage login search-queries legal-entity financial public counterparty other-users partner contractor'.split(
    ' ',
  ),
);
/** Fewer elements are no enumeration. */
const LEAST = 3;
/** A list whose unknown elements are counted: so many elements, none longer than this, in characters. */
const PLAIN = 4;
const SHORT = 45;
/** Sentences that differ more in length are no translations of one another. */
const STRETCH = 2.2;

export function listDifferences(texts: Texts, { right: partners }: Alignment): Difference[] {
  const { left, right } = texts;
  return left.units.flatMap((unit, i): Difference[] => {
    const other = right.units[partners[i] ?? -1];
    if (other === undefined || unit.block.kind === 'heading') return [];
    return pairsOf(left, unit, right, other).flatMap(([a, b]) =>
      compareLists(
        texts,
        { unit, elements: listOf(left, unit, a) },
        { unit: other, elements: listOf(right, other, b) },
      ),
    );
  });
}

interface List {
  readonly unit: Unit;
  readonly elements: readonly Element[];
}

function compareLists(texts: Texts, left: List, right: List): Difference[] {
  const [n, m] = [left.elements.length, right.elements.length];
  const isItem = left.unit.block.kind !== 'paragraph';
  if (Math.max(n, m) < (isItem ? 1 : LEAST)) return [];
  const { lone, swapped } = alignElements(left.elements, right.elements);
  const found: Difference[] = swapped.flatMap(([a, b]) => {
    const [mine, theirs] = [telling(a), telling(b)];
    if (mine === undefined || theirs === undefined) return [];
    return [
      clash(
        texts,
        { unit: left.unit.index, item: mine },
        { unit: right.unit.index, item: theirs },
        {
          severity: 'warning',
          confidence: n === m ? 'high' : 'medium',
        },
      ),
    ];
  });
  const missing = n > m ? 'right' : 'left';
  const [own, nearest] = missing === 'right' ? [left.unit, right.unit] : [right.unit, left.unit];
  for (const element of lone[missing === 'right' ? 'left' : 'right'].slice(0, Math.abs(n - m))) {
    const notion = telling(element);
    if (notion !== undefined)
      found.push(
        absent(texts, missing, { unit: own.index, item: notion }, nearest.index, {
          severity: 'warning',
          confidence: 'high',
        }),
      );
    else if (isPlainList(texts, left, right, missing)) found.push(fewer(texts, missing, element, nearest));
  }
  return found;
}

/** Short elements parted by commas, and one list is shorter by a comma or two: an element is gone. */
function isPlainList({ left, right }: Texts, a: List, b: List, missing: 'left' | 'right'): boolean {
  const [n, m] = [partsOf(left, a), partsOf(right, b)];
  const isShort = (list: List): boolean =>
    list.elements.slice(1).every(({ start, end }) => end - start <= SHORT);
  if (/\d/.test(left.document.text.slice(a.elements[0]?.start, a.elements.at(-1)?.end))) return false;
  return (
    Math.min(n, m) >= PLAIN &&
    Math.abs(n - m) <= 2 &&
    n > m === (missing === 'right') &&
    n !== m &&
    isShort(a) &&
    isShort(b)
  );
}

function partsOf({ document }: Text, { elements }: List): number {
  return partsIn(document.text.slice(elements[0]?.start, elements.at(-1)?.end));
}

/** An element that no recogniser knows has no counterpart. */
function fewer(texts: Texts, missing: 'left' | 'right', element: Span, nearest: Unit): Difference {
  const [own, other] = missing === 'right' ? [texts.left, texts.right] : [texts.right, texts.left];
  const side = {
    value: own.document.text.slice(element.start, element.end).replace(/[.;:]+$/u, ''),
    evidence: [quoteOf(own, element)],
  };
  const there = { evidence: [quoteOf(other, nearest)] };
  return {
    kind: 'enumeration',
    change: missing === 'right' ? 'absent-right' : 'absent-left',
    severity: 'warning',
    confidence: 'medium',
    left: missing === 'right' ? side : there,
    right: missing === 'right' ? there : side,
  };
}

function telling({ notions }: Element): Notion | undefined {
  return notions.find(({ value }) => !VAGUE.has(value));
}

/** The sentences that answer to each other; the whole units where they have different numbers of sentences. */
function pairsOf(left: Text, unit: Unit, right: Text, other: Unit): (readonly [Span, Span])[] {
  const [mine, theirs] = [
    left.analysis.sentencesOf(unit.block.index),
    right.analysis.sentencesOf(other.block.index),
  ];
  if (mine.length !== theirs.length) return [];
  return mine.flatMap((sentence, at) => {
    const counterpart = theirs[at];
    if (counterpart === undefined || sentence.start < unit.start || sentence.end > unit.end) return [];
    const stretch = (counterpart.end - counterpart.start + 20) / (sentence.end - sentence.start + 20);
    return stretch > STRETCH || stretch < 1 / STRETCH ? [] : [[sentence, counterpart] as const];
  });
}

function listOf({ document }: Text, { notions }: Unit, sentence: Span): Element[] {
  return elementsOf(document.text, sentence).map((span) => ({
    ...span,
    notions: notions.filter(
      ({ kind, start, end }) =>
        (kind === 'data' || kind === 'recipient' || kind === 'right') &&
        start < span.end &&
        span.start < end &&
        start >= span.start,
    ),
  }));
}

/** Elements in order: what shares a kind answers to each other, what has none may be anything. */
function alignElements(
  left: readonly Element[],
  right: readonly Element[],
): {
  readonly lone: { readonly left: Element[]; readonly right: Element[] };
  readonly swapped: (readonly [Element, Element])[];
} {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        (best[(i + 1) * width + j + 1] ?? 0) + likeness(left[i], right[j]),
      );
  const lone: { left: Element[]; right: Element[] } = { left: [], right: [] };
  const swapped: [Element, Element][] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    const at = best[i * width + j] ?? 0;
    const like = likeness(a, b);
    if (a !== undefined && b !== undefined && at === (best[(i + 1) * width + j + 1] ?? 0) + like) {
      if (like < SHARED && telling(a) !== undefined && telling(b) !== undefined) swapped.push([a, b]);
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || at === (best[(i + 1) * width + j] ?? 0))) {
      lone.left.push(a);
      i++;
    } else if (b !== undefined) {
      lone.right.push(b);
      j++;
    }
  }
  return { lone, swapped };
}

const SHARED = 1;

function likeness(a: Element | undefined, b: Element | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.notions.some((x) => b.notions.some((y) => x.kind === y.kind && x.value === y.value))) return 2;
  if (a.notions.length === 0 && b.notions.length === 0) return 0.9;
  return a.notions.length === 0 || b.notions.length === 0 ? 0.6 : 0.3;
}
