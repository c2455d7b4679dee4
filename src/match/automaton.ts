/**
 * All phrases of all rules compiled together into one position automaton: Glushkov's construction with counted gaps,
 * where the ways out of a group meet in a joint before they part again (n + m links instead of n times m), and
 * phrases that begin alike share their beginning. Plain data, so that a build can store it and a browser can load it.
 */

import { stemOf } from '../language/stems.ts';
import type { Automaton } from '../model/automaton.ts';
import type { Language } from '../model/document.ts';
import { ANY_DISTANCE, type Node, type Phrase, PhraseError, parsePhrase } from './grammar.ts';
import { layOut } from './layout.ts';

export interface PhraseSource {
  /** Name of the concept or cue the phrase belongs to; hits carry it. */
  readonly owner: string;
  /** Language whose stems the words take. `any`: words are taken as written. */
  readonly language: Language | 'any';
  readonly text: string;
}

export type ConceptPhrases = (name: string, language: Language | 'any') => readonly string[] | undefined;

/** A joint behind the words read so far, and how many words may stand between it and the next one. */
interface Pending {
  readonly joint: number;
  readonly gap: number;
}

interface State {
  readonly pending: readonly Pending[];
  /** How a position right here may begin a phrase; 0 once something had to be read. */
  readonly start: number;
}

/** More ways than this into the next word meet in a joint of their own. */
const MOST_WAYS = 2;

/** Steps to build one phrase; concepts that hold each other many times over would take for ever. */
const MOST_STEPS = 200_000;

/**
 * Compiles phrases into one automaton.
 * @param conceptPhrases phrases of a concept in a language, those for any language included
 * @throws PhraseError with the owner's name in front for a phrase that cannot be read or a concept that is unknown or refers to itself
 */
export function compile(phrases: readonly PhraseSource[], conceptPhrases: ConceptPhrases): Automaton {
  const readers: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  const begins: number[] = [];
  const after: number[][] = [];
  const opens: number[][] = [];
  const accepts: number[][] = [];
  const owners: string[] = [];
  const ownerIndex = new Map<string, number>();
  /** Per joint: the positions that open it, with the words that may stand between. */
  const openers: Map<number, number>[] = [];
  const positions = new Map<string, Pending>();
  const joints = new Map<string, number>();
  let longestPrefix = 0;
  let steps = 0;

  for (const phrase of phrases) {
    try {
      add(phrase);
    } catch (error) {
      if (error instanceof PhraseError)
        throw new PhraseError(`${phrase.owner}: «${phrase.text}»: ${error.reason}`, error.column);
      throw error;
    }
  }
  // joints that lead nowhere are the ends of phrases: nobody waits at them
  const used = new Map<number, number>();
  for (const row of after)
    for (let k = 0; k < row.length; k += 2) {
      const joint = row[k] ?? 0;
      const number = used.get(joint) ?? used.size;
      used.set(joint, number);
      row[k] = number;
    }
  for (const [joint, number] of used)
    for (const [position, gap] of openers[joint] ?? []) opens[position]?.push(number, gap);
  return {
    ...layOut({ readers, begins, after, opens, accepts }),
    longestPrefix,
    joints: used.size,
    owners,
  };

  function add(source: PhraseSource): void {
    const phrase = parsePhrase(source.text);
    steps = 0;
    const owner = ownerIndex.get(source.owner) ?? owners.push(source.owner) - 1;
    ownerIndex.set(source.owner, owner);
    const start = phrase.atStart ? 2 : 1;
    const end = build(phrase.node, { pending: [], start }, source.language, []);
    if (end.start !== 0) throw new PhraseError('a phrase may not be optional as a whole', 1);
    for (const { joint, gap } of end.pending)
      for (const [position, more] of openers[joint] ?? [])
        accept(position, owner, phrase.atEnd ? 1 + gap + more : 0);
  }

  function accept(position: number, owner: number, end: number): void {
    const row = accepts[position] ?? [];
    for (let k = 0; k < row.length; k += 2) if (row[k] === owner && row[k + 1] === end) return;
    row.push(owner, end);
  }

  function build(node: Node, state: State, language: Language | 'any', trail: readonly string[]): State {
    if (++steps > MOST_STEPS) throw new PhraseError('the phrase is too large: use smaller concepts', 1);
    switch (node.type) {
      case 'word':
        return position(reader(node.word, node.how, language), state);
      case 'class':
        return position(`#${node.name}`, state);
      case 'gap':
        return {
          pending: state.pending.map((p) => ({ ...p, gap: Math.min(ANY_DISTANCE, p.gap + node.words) })),
          start: state.start >= 2 ? state.start + node.words : state.start,
        };
      case 'sequence':
        return node.items.reduce((s, item) => build(item, s, language, trail), state);
      case 'either':
        return join(node.options.map((option) => build(option, state, language, trail)));
      case 'optional':
        return join([state, build(node.item, state, language, trail)]);
      case 'all':
        return join(
          permutations(node.items).map((order) =>
            order.reduce((s, item, i) => build(item, i === 0 ? s : widen(s), language, trail), state),
          ),
        );
      case 'concept': {
        if (trail.includes(node.name)) throw new PhraseError(`@${node.name} refers to itself`, 1);
        const texts = conceptPhrases(node.name, language);
        if (texts === undefined || texts.length === 0)
          throw new PhraseError(`there is no concept @${node.name} with phrases in ${language}`, 1);
        return join(
          texts.map((text) =>
            build(inner(parsePhrase(text), node.name), state, language, [...trail, node.name]),
          ),
        );
      }
    }
  }

  function inner(phrase: Phrase, name: string): Node {
    if (phrase.atStart || phrase.atEnd)
      throw new PhraseError(
        `a phrase of @${name} stands at a block's edge and cannot be used inside another`,
        1,
      );
    return phrase.node;
  }

  function widen(state: State): State {
    return { pending: state.pending.map((p) => ({ ...p, gap: ANY_DISTANCE })), start: state.start };
  }

  function join(states: readonly State[]): State {
    const widest = new Map<number, number>();
    for (const { joint, gap } of states.flatMap((s) => s.pending))
      widest.set(joint, Math.max(gap, widest.get(joint) ?? 0));
    const pending = [...widest].map(([joint, gap]) => ({ joint, gap }));
    const start = Math.max(...states.map((s) => s.start));
    return { pending: pending.length > MOST_WAYS ? [{ joint: meet(pending), gap: 0 }] : pending, start };
  }

  /** The joint that all these ways lead to: the same for the same ways. */
  function meet(pending: readonly Pending[]): number {
    const key = keyOf(pending);
    const known = joints.get(key);
    if (known !== undefined) return known;
    const from = new Map<number, number>();
    for (const { joint, gap } of pending)
      for (const [position, more] of openers[joint] ?? [])
        from.set(position, Math.max(from.get(position) ?? 0, Math.min(ANY_DISTANCE, gap + more)));
    const joint = openers.push(from) - 1;
    joints.set(key, joint);
    return joint;
  }

  /** A word to read: one position for the same word after the same beginning. */
  function position(read: string, state: State): State {
    const key = `${read} ${state.start} ${keyOf(state.pending)}`;
    const known = positions.get(key);
    if (known !== undefined) return { pending: [known], start: 0 };
    const id = begins.push(state.start) - 1;
    after.push(state.pending.flatMap(({ joint, gap }) => [joint, gap]));
    opens.push([]);
    accepts.push([]);
    const same = readers[read];
    if (same === undefined) readers[read] = [id];
    else same.push(id);
    const own = { joint: openers.push(new Map([[id, 0]])) - 1, gap: 0 };
    positions.set(key, own);
    return { pending: [own], start: 0 };
  }

  function reader(word: string, how: 'stem' | 'prefix' | 'exact', language: Language | 'any'): string {
    if (how === 'prefix') {
      longestPrefix = Math.max(longestPrefix, word.length);
      return `^${word}`;
    }
    if (how === 'exact' || language === 'any') return `=${word}`;
    return /^[a-z']+$/.test(word) ? `en:${stemOf(word, 'en')}` : `${language}:${stemOf(word, language)}`;
  }
}

function keyOf(pending: readonly Pending[]): string {
  return pending
    .map(({ joint, gap }) => `${joint}:${gap}`)
    .sort()
    .join(' ');
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
