/** A matcher that tries everything, to check the automaton against. Exponential: for short texts only. */
import { stemOf } from '../../src/language/stems.ts';
import type { Token } from '../../src/language/words.ts';
import type { Node, Phrase } from '../../src/match/grammar.ts';

/** Token indices (inclusive) at which a phrase read from any start can end. */
export function endsOf(phrase: Phrase, tokens: readonly Token[]): Set<number> {
  const ends = new Set<number>();
  for (let start = 0; start < tokens.length; start++) {
    if (phrase.atStart && start > 0) break;
    for (const end of read(phrase.node, start, tokens))
      if (end > start && (!phrase.atEnd || end === tokens.length)) ends.add(end - 1);
  }
  return ends;
}

/** Positions after reading the node from `at`. A gap may skip words only between two words that are read. */
function read(node: Node, at: number, tokens: readonly Token[]): Set<number> {
  switch (node.type) {
    case 'word':
      return new Set(at < tokens.length && reads(node, tokens[at]) ? [at + 1] : []);
    case 'class':
      return new Set(tokens[at]?.kind === node.name ? [at + 1] : []);
    case 'gap':
      return new Set(Array.from({ length: Math.min(node.words, tokens.length - at) + 1 }, (_, i) => at + i));
    case 'sequence':
      return chain(node.items, at, tokens);
    case 'either':
      return union(node.options.map((o) => read(o, at, tokens)));
    case 'optional':
      return union([new Set([at]), read(node.item, at, tokens)]);
    case 'all':
      return union(
        orders(node.items).map((order) =>
          chain(
            order.flatMap((n, i): Node[] => (i === 0 ? [n] : [{ type: 'gap', words: 1000 }, n])),
            at,
            tokens,
          ),
        ),
      );
    case 'concept':
      throw new Error('not in these tests');
  }
}

function chain(items: readonly Node[], at: number, tokens: readonly Token[]): Set<number> {
  let reached = new Set([at]);
  for (const item of items) reached = union([...reached].map((p) => read(item, p, tokens)));
  return reached;
}

function reads(node: Extract<Node, { type: 'word' }>, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (node.how === 'prefix') return token.norm.startsWith(node.word);
  if (node.how === 'exact') return token.norm === node.word;
  return token.kind === 'word' && stemOf(token.norm, 'ru') === stemOf(node.word, 'ru');
}

function union(sets: readonly Set<number>[]): Set<number> {
  return new Set(sets.flatMap((s) => [...s]));
}

function orders<T>(items: readonly T[]): T[][] {
  return items.length <= 1
    ? [[...items]]
    : items.flatMap((x, i) => orders(items.filter((_, j) => j !== i)).map((rest) => [x, ...rest]));
}
