/**
 * All phrases of all rules compiled together into one position automaton (Glushkov's construction with
 * counted gaps on the edges). Plain data, so that a build can store it and a browser can load it.
 */

import { stemOf } from '../language/stems.ts';
import type { Automaton } from '../model/automaton.ts';
import type { Language } from '../model/document.ts';
import { ANY_DISTANCE, type Node, type Phrase, PhraseError, parsePhrase } from './grammar.ts';

export interface PhraseSource {
  /** Name of the concept or cue the phrase belongs to; hits carry it. */
  readonly owner: string;
  /** Language whose stems the words take. `any`: words are taken as written. */
  readonly language: Language | 'any';
  readonly text: string;
}

export type ConceptPhrases = (name: string, language: Language | 'any') => readonly string[] | undefined;

interface Pending {
  readonly position: number;
  readonly gap: number;
}

/**
 * Compiles phrases into one automaton.
 * @param conceptPhrases phrases of a concept in a language, those for any language included
 * @throws PhraseError with the owner's name in front for a phrase that cannot be read or a concept that is unknown or refers to itself
 */
export function compile(phrases: readonly PhraseSource[], conceptPhrases: ConceptPhrases): Automaton {
  const readers: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  const follow: number[][] = [];
  const begins: number[] = [];
  const accepts: number[][] = [];
  const owners: string[] = [];
  const ownerIndex = new Map<string, number>();
  let longestPrefix = 0;

  for (const phrase of phrases) {
    try {
      add(phrase);
    } catch (error) {
      if (error instanceof PhraseError)
        throw new PhraseError(`${phrase.owner}: «${phrase.text}»: ${error.message}`, error.column);
      throw error;
    }
  }
  return { readers, longestPrefix, follow, begins, accepts, owners };

  function add(source: PhraseSource): void {
    const phrase = parsePhrase(source.text);
    const owner = ownerIndex.get(source.owner) ?? owners.push(source.owner) - 1;
    ownerIndex.set(source.owner, owner);
    const start = phrase.atStart ? 2 : 1;
    const end = build(phrase.node, { pending: [], start }, source.language, []);
    if (end.start !== 0) throw new PhraseError('a phrase may not be optional as a whole', 1);
    for (const { position, gap } of end.pending) accepts[position]?.push(owner, phrase.atEnd ? 1 + gap : 0);
  }

  interface State {
    readonly pending: readonly Pending[];
    /** How a position right here may begin a phrase; 0 once something had to be read. */
    readonly start: number;
  }

  function build(node: Node, state: State, language: Language | 'any', trail: readonly string[]): State {
    switch (node.type) {
      case 'word':
        return position(reader(node.word, node.how, language), state);
      case 'class':
        return position(`#${node.name}`, state);
      case 'gap':
        return {
          pending: state.pending.map((p) => ({
            position: p.position,
            gap: Math.min(ANY_DISTANCE, p.gap + node.words),
          })),
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
    return { pending: states.flatMap((s) => s.pending), start: Math.max(...states.map((s) => s.start)) };
  }

  function position(key: string, state: State): State {
    const id = follow.push([]) - 1;
    begins.push(state.start);
    accepts.push([]);
    const same = readers[key];
    if (same === undefined) readers[key] = [id];
    else same.push(id);
    for (const p of state.pending) follow[p.position]?.push(id, p.gap);
    return { pending: [{ position: id, gap: 0 }], start: 0 };
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

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
