/** Words of one version that its translation has nothing for: a phrase that was left out, a notion that was changed. */
import type { Difference } from '../model/comparison.ts';
import type { Span } from '../model/document.ts';
import { isTitle } from './align.ts';
import { elementsOf } from './enumeration.ts';
import { quoteOf, quoteOfUnit, type Text, type Texts } from './text.ts';
import type { WordAlignment, Worded } from './word-alignment.ts';
import { uncovered, type Word } from './wording.ts';

/** Share of the words of a sentence that are nowhere in its paragraph's translation when it was left out. */
const LOST = 0.5;

/** What part of the words that a literal translation leaves alone in a sentence has to be there before one counts. */
const USUAL = 0.3;
/** How much more it has to be in a free one, whose sentences differ in how free they are. */
const UNEVEN = 2;
/** Where more lone words than this are usual in a sentence, two of them are no exchange. */
const MOST_USUAL = 1;
/** Where fewer are usual than this, one known word for another is an exchange. */
const LITERAL = 0.4;
/** So many elements are a list, in which no word is there for its sound. */
const LIST = 4;
/** An element of an enumeration is left alone by chance no more often than this. */
const RARE = 0.05;

type Side = 'left' | 'right';

export function wordDifferences(texts: Texts, words: WordAlignment): Difference[] {
  const siblings = byUnit(words.passages);
  return words.passages.flatMap((passage) => {
    if (passage.lone.left.length + passage.lone.right.length === 0 || isHeading(texts, passage)) return [];
    return passage.left.length === 0 || passage.right.length === 0
      ? lostSentence(texts, passage, siblings.get(passage.units.left) ?? [])
      : differencesIn(texts, passage, words);
  });
}

/** The passages of each unit of the left text. */
function byUnit(passages: readonly Worded[]): ReadonlyMap<number, readonly Worded[]> {
  const found = new Map<number, Worded[]>();
  for (const passage of passages) {
    const known = found.get(passage.units.left);
    if (known === undefined) found.set(passage.units.left, [passage]);
    else known.push(passage);
  }
  return found;
}

/** Titles are translated more freely than sentences. */
function isHeading({ left }: Texts, { units }: Worded): boolean {
  const unit = left.units[units.left];
  return unit?.block.kind === 'heading' && isTitle(left.document.text.slice(unit.start, unit.end));
}

function differencesIn(texts: Texts, passage: Worded, words: WordAlignment): Difference[] {
  const { freedom } = words;
  const clash = clashOf(passage.lone.left, passage.lone.right);
  if (clash !== undefined) return [differs(texts, ...clash)];
  const usual = (side: Side): number =>
    (USUAL + UNEVEN * freedom) * freedom * telling(passage.words[side]).length;
  const alone = { left: telling(passage.lone.left), right: telling(passage.lone.right) };
  const noise = usual('left') + usual('right');
  const exchanged =
    nameExchange(alone.left, alone.right) ??
    (noise > MOST_USUAL
      ? thingExchange(alone.left, alone.right)
      : exchange(alone.left, alone.right, noise < LITERAL));
  if (exchanged !== undefined) return [differs(texts, ...exchanged)];
  const listed = { left: elementsIn(texts, passage, 'left'), right: elementsIn(texts, passage, 'right') };
  const isEqual = listed.left.length === listed.right.length && listed.left.length > 2;
  return (['right', 'left'] as const).flatMap((missing): Difference[] => {
    const [own, there]: [Side, Side] = missing === 'right' ? ['left', 'right'] : ['right', 'left'];
    const lone = { own: telling(passage.lone[own]), there: telling(passage.lone[there]) };
    const gone =
      surplus(lone.own, lone.there, (isEqual ? 1.5 : 0.95) + usual(own)) ??
      (lone.there.length > 0 ? undefined : lostRun(telling(passage.words[own]), lone.own, freedom)) ??
      (lone.own.length > lone.there.length ? loneElement(passage, listed, own, there, words) : undefined) ??
      (lone.there.length > 0 || noise > LITERAL ? undefined : loneBesideJoin(passage, listed, own, there));
    return gone === undefined ? [] : [lacks(texts, missing, gone, passage.units[there])];
  });
}

/** A sentence without a counterpart, whose words stand nowhere else in the paragraph's translation either. */
function lostSentence(texts: Texts, passage: Worded, others: readonly Worded[]): Difference[] {
  const [own, there]: [Side, Side] = passage.right.length === 0 ? ['left', 'right'] : ['right', 'left'];
  const words = spoken(passage.words[own]);
  const lost = uncovered(
    words,
    others.flatMap((o) => o.words[there]),
  );
  const [sentence] = passage[own];
  if (sentence === undefined || lost.length === 0 || lost.length < LOST * words.length) return [];
  return [lacks(texts, there, lost, passage.units[there], 'sentence')];
}

/** Words that say something by themselves. */
function telling(words: readonly Word[]): Word[] {
  return words.filter(({ isFiller, isLight }) => !isFiller && !isLight);
}

/** These, and those that help to say it: an element of a list may be one of them. */
function spoken(words: readonly Word[]): Word[] {
  return words.filter(({ isFiller }) => !isFiller);
}

/** Two words of a group of which a text says one at a time. */
function clashOf(left: readonly Word[], right: readonly Word[]): readonly [Word, Word] | undefined {
  for (const a of left)
    for (const b of right) if ([...b.groups].some((group) => a.groups.has(group))) return [a, b];
  return undefined;
}

/** One name stands where the translation has another one. */
function nameExchange(left: readonly Word[], right: readonly Word[]): readonly [Word, Word] | undefined {
  const [a, b] = [left.find(({ isName }) => isName), right.find(({ isName }) => isName)];
  if (a !== undefined && b !== undefined) return [a, b];
  // a place that the lexicon has stands where the translation has one that it has not
  const [here, there] = [left, right].map((words) => words.find((word) => word.isCapital && word.isThing));
  if (a !== undefined && there !== undefined) return [a, there];
  return b !== undefined && here !== undefined ? [here, b] : undefined;
}

/** One thing stands where the translation has another one. */
function exchange(
  left: readonly Word[],
  right: readonly Word[],
  isLiteral: boolean,
): readonly [Word, Word] | undefined {
  const [first, second] = [left.find(({ isNoDeed }) => isNoDeed), right.find(({ isNoDeed }) => isNoDeed)];
  const both = [...left, ...right];
  const isKnown = both.every(({ concepts }) => concepts.length > 0);
  const isTelling = both.length > 2 || (isLiteral && both.every(({ isNoDeed }) => isNoDeed));
  if (first !== undefined && second !== undefined && isKnown && isTelling) return [first, second];
  return thingExchange(left, right);
}

/** A person, a body or a thing stands where the translation has another one. */
function thingExchange(left: readonly Word[], right: readonly Word[]): readonly [Word, Word] | undefined {
  const [x, y] = [left.find(({ isThing }) => isThing), right.find(({ isThing }) => isThing)];
  return x === undefined || y === undefined ? undefined : [x, y];
}

/** Words that the other text should have and has not: a word of its own without a counterpart may be what stands for one. */
function surplus(own: readonly Word[], there: readonly Word[], least: number): readonly Word[] | undefined {
  if (own.some(({ isKept }) => isKept)) return own;
  const weight = own.reduce((sum, word) => sum + weightOf(word), 0);
  return weight - there.length >= least ? own : undefined;
}

/** Words that stand side by side and are all alone, more of them than chance puts together. */
function lostRun(all: readonly Word[], lone: readonly Word[], freedom: number): readonly Word[] | undefined {
  let run: Word[] = [];
  for (const word of all) {
    run = lone.includes(word) ? [...run, word] : [];
    if (run.length > 1 && all.length * freedom ** run.length < RARE) return run;
  }
  return undefined;
}

/** Names stay what they are in every language; a deed is often left to be understood. */
function weightOf(word: Word): number {
  return word.isName ? 1.5 : word.concepts.length === 0 ? 0.6 : word.isThing ? 1.3 : word.isNoDeed ? 1.1 : 1;
}

/** The elements that the enumerations of a passage have together. */
function elementsIn(texts: Texts, passage: Worded, side: Side): readonly Span[] {
  return passage[side].flatMap((sentence) => elementsOf(texts[side].document.text, sentence));
}

/** An element of an enumeration none of whose words has a counterpart, where the other text has fewer such elements. */
function loneElement(
  passage: Worded,
  listed: Readonly<Record<Side, readonly Span[]>>,
  own: Side,
  there: Side,
  { isCovered, freedom }: WordAlignment,
): readonly Word[] | undefined {
  const [mine, theirs] = [listed[own].length, listed[there].length];
  const isList = Math.min(mine, theirs) >= LIST && spoken(passage.lone[there]).length === 0;
  const isFewer = isList || mine > Math.max(1, theirs);
  const bare = (side: Side): Word[][] =>
    listed[side]
      .map(({ start, end }) => spoken(passage.words[side]).filter((w) => w.start >= start && w.end <= end))
      .filter((words) => words.length > 0 && words.every((word) => !isCovered(side, word)))
      .filter((words) => isFewer || freedom ** words.length < RARE);
  const [first, ...others] = bare(own);
  return others.length + 1 > bare(there).length ? first : undefined;
}

/** «при передаче и хранении» that becomes «при хранении»: a word beside a join is gone, and the join with it. */
function loneBesideJoin(
  passage: Worded,
  listed: Readonly<Record<Side, readonly Span[]>>,
  own: Side,
  there: Side,
): readonly Word[] | undefined {
  if (listed[own].length <= listed[there].length) return undefined;
  const lone = new Set(telling(passage.lone[own]));
  const beside = listed[own].flatMap(({ start, end }, i) => {
    const inside = spoken(passage.words[own]).filter((w) => w.start >= start && w.end <= end);
    return [i > 0 ? inside[0] : undefined, i + 1 < listed[own].length ? inside.at(-1) : undefined];
  });
  const gone = beside.find((word) => word !== undefined && lone.has(word));
  return gone === undefined ? undefined : [gone];
}

function differs(texts: Texts, a: Word, b: Word): Difference {
  const side = (text: Text, word: Word): Difference['left'] => ({
    value: text.document.text.slice(word.start, word.end),
    evidence: [quoteOf(text, word)],
  });
  return {
    kind: 'condition',
    change: 'differs',
    severity: 'warning',
    confidence: 'medium',
    left: side(texts.left, a),
    right: side(texts.right, b),
  };
}

function lacks(
  texts: Texts,
  missing: Side,
  words: readonly Word[],
  nearest: number,
  kind: 'condition' | 'sentence' = 'condition',
): Difference {
  const [own, other] = missing === 'right' ? [texts.left, texts.right] : [texts.right, texts.left];
  const [first] = words;
  const unit = other.units[nearest];
  const side = {
    value:
      kind === 'sentence'
        ? kind
        : words.map(({ start, end }) => own.document.text.slice(start, end)).join(', '),
    evidence: first === undefined ? [] : [quoteOf(own, first)],
  };
  const there = { evidence: unit === undefined ? [] : [quoteOfUnit(other, unit)] };
  return {
    kind,
    change: missing === 'right' ? 'absent-right' : 'absent-left',
    severity: 'warning',
    confidence: 'medium',
    left: missing === 'right' ? side : there,
    right: missing === 'right' ? there : side,
  };
}
