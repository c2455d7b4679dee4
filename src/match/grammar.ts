/**
 * The phrase language: text → tree. Its one-page description is docs/phrases.md.
 *
 *   персональные данные     words, matched by stem, next to each other
 *   беріл*                  any word that starts so
 *   =данных                 exactly this form
 *   %email %url %phone #    an e-mail, an address, a phone number, any number
 *   (отзыв|отозвать)        one of these; each side may be several words
 *   право?                  may be absent
 *   ..3  ...                up to three words between; any number of words in the sentence
 *   <согласие & отзыв>      all of these in any order in the sentence
 *   @concept                any phrase of another concept
 *   ^  $                    beginning, end of the block; `^ ..2 цели` = at most two words before
 */
import { normalise, tokenise } from '../language/words.ts';

export type Node =
  | { readonly type: 'word'; readonly word: string; readonly how: 'stem' | 'prefix' | 'exact' }
  | { readonly type: 'class'; readonly name: 'number' | 'email' | 'url' | 'phone' }
  | { readonly type: 'gap'; readonly words: number }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'either'; readonly options: readonly Node[] }
  | { readonly type: 'all'; readonly items: readonly Node[] }
  | { readonly type: 'optional'; readonly item: Node }
  | { readonly type: 'concept'; readonly name: string };

export interface Phrase {
  readonly node: Node;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A gap without a limit: up to the end of the sentence. */
export const ANY_DISTANCE = 1_000_000;
const MAX_GAP = 30;
const MAX_ANY_ORDER = 4;

/** A phrase that cannot be read; `column` counts from 1 in the phrase's text. */
export class PhraseError extends Error {
  readonly column: number;
  /** The message without the column. */
  readonly reason: string;
  constructor(reason: string, column: number) {
    super(`${reason} (column ${column})`);
    this.name = 'PhraseError';
    this.reason = reason;
    this.column = column;
  }
}

/** Reads one phrase. Throws PhraseError with the column of the first thing that is wrong. */
export function parsePhrase(source: string): Phrase {
  let at = 0;
  skipSpace();
  const atStart = take('^');
  const node = sequence(false, atStart);
  skipSpace();
  const atEnd = take('$');
  skipSpace();
  if (at < source.length) fail(`«${source[at]}» is not expected here`);
  if (node.type === 'sequence' && node.items.length === 0) fail('the phrase is empty');
  return { node, atStart, atEnd };

  function fail(message: string): never {
    throw new PhraseError(message, at + 1);
  }
  function skipSpace(): void {
    while (/[\s,;:№«»"]/.test(source[at] ?? '')) at++; // matching ignores punctuation, so writing it is harmless
  }
  function take(sign: string): boolean {
    if (!source.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  }
  function expect(sign: string): void {
    skipSpace();
    if (!take(sign)) fail(`«${sign}» is missing`);
  }

  function sequence(nested: boolean, anchored = false): Node {
    const items: Node[] = [];
    for (;;) {
      skipSpace();
      const next = source[at];
      if (next === undefined || next === '|' || next === ')' || next === '&' || next === '>' || next === '$')
        break;
      items.push(...item());
    }
    if (nested && items.length === 0) fail('an alternative is empty');
    const first = items[0];
    const last = items.at(-1);
    const open =
      (first?.type === 'gap' && !anchored) || (last?.type === 'gap' && (nested || source[at] !== '$'));
    if (open || (first !== undefined && items.every((i) => i.type === 'gap')))
      fail('a gap needs words on both sides');
    return items.length === 1 && first !== undefined ? first : { type: 'sequence', items };
  }

  function item(): Node[] {
    if (source.startsWith('..', at)) return [gap()];
    const nodes = group() ?? words();
    const last = nodes.at(-1);
    if (take('?') && last !== undefined) return [...nodes.slice(0, -1), { type: 'optional', item: last }];
    return nodes;
  }

  function gap(): Node {
    if (take('...')) return { type: 'gap', words: ANY_DISTANCE };
    at += 2;
    const digits = /^\d+/.exec(source.slice(at))?.[0];
    if (digits === undefined) fail('a gap needs its number of words: ..3');
    const words = Number(digits);
    if (words < 1 || words > MAX_GAP) fail(`a gap has 1 to ${MAX_GAP} words`);
    at += digits.length;
    return { type: 'gap', words };
  }

  function group(): Node[] | undefined {
    if (take('(')) {
      const options = [sequence(true)];
      skipSpace();
      while (take('|')) {
        options.push(sequence(true));
        skipSpace();
      }
      expect(')');
      return [options.length === 1 && options[0] !== undefined ? options[0] : { type: 'either', options }];
    }
    if (take('<')) {
      const items = [sequence(true)];
      skipSpace();
      while (take('&')) {
        items.push(sequence(true));
        skipSpace();
      }
      expect('>');
      if (items.length < 2 || items.length > MAX_ANY_ORDER) fail(`< & > takes 2 to ${MAX_ANY_ORDER} parts`);
      return [{ type: 'all', items }];
    }
    if (take('@')) {
      const name = /^[a-z0-9]+(?:[.-][a-z0-9]+)*/.exec(source.slice(at))?.[0];
      if (name === undefined) fail('@ needs the name of a concept');
      at += name.length;
      return [{ type: 'concept', name }];
    }
    if (take('#')) return [{ type: 'class', name: 'number' }];
    if (take('%')) {
      const name = /^(?:email|url|phone)/.exec(source.slice(at))?.[0];
      if (name !== 'email' && name !== 'url' && name !== 'phone') fail('% takes email, url or phone');
      at += name.length;
      return [{ type: 'class', name }];
    }
    return undefined;
  }

  function words(): Node[] {
    const exact = take('=');
    const raw = /^[\p{L}\p{M}\p{N}'’‑–-]+(?:\.[\p{L}\p{N}]+)*/u.exec(source.slice(at))?.[0];
    if (raw === undefined) fail(`«${source[at] ?? 'end of phrase'}» is not expected here`);
    at += raw.length;
    if (tokenise(raw).some((t) => t.kind === 'url'))
      fail(`«${raw}» is an address to a reader: write %url, or the service`);
    const prefix = take('*');
    const parts = tokenise(raw.replaceAll('.', ' '));
    if (parts.length === 0) fail('a word is missing');
    return parts.map((part, i) => ({
      type: 'word',
      word: normalise(part.norm),
      how: part.kind === 'number' || exact ? 'exact' : prefix && i === parts.length - 1 ? 'prefix' : 'stem',
    }));
  }
}
