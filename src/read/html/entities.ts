/** Text nodes with their entities decoded piece by piece, so that each piece knows its place in the source. */
import { load } from 'cheerio/slim';
import type { PageText } from './dom.ts';

/** A run of a text node: `text` as shown, `from`–`to` in the parsed text. Literal when the lengths agree. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});?/giu;
const decoded = new Map<string, string>();

/** The characters an entity stands for; the entity itself when it is none. */
export function decodeEntity(raw: string): string {
  const known = decoded.get(raw);
  if (known !== undefined) return known;
  const text = load(raw, null, false).root().text();
  if (decoded.size < 5000) decoded.set(raw, text);
  return text;
}

export function decodeEntities(raw: string): string {
  return raw.replace(ENTITY, decodeEntity);
}

/** Pieces of a text node. `source` is the text that was parsed. */
export function piecesOf(node: PageText, source: string): Piece[] {
  const from = node.startIndex ?? 0;
  const to = (node.endIndex ?? from - 1) + 1;
  const pieces: Piece[] = [];
  for (const run of literalRuns(node.data, source, from, to)) {
    let at = run.from;
    for (const entity of source.slice(run.from, run.to).matchAll(ENTITY)) {
      const start = run.from + entity.index;
      const text = decodeEntity(entity[0]);
      if (text === entity[0]) continue;
      if (start > at) pieces.push({ text: source.slice(at, start), from: at, to: start });
      pieces.push({ text, from: start, to: start + entity[0].length });
      at = start + entity[0].length;
    }
    if (run.to > at) pieces.push({ text: source.slice(at, run.to), from: at, to: run.to });
  }
  return pieces;
}

/** The parser joins text around tags it ignores (a stray `</b>`); finds the stretches of source that are text. */
function literalRuns(data: string, source: string, from: number, to: number): { from: number; to: number }[] {
  if (to - from === data.length) return [{ from, to }];
  const runs: { from: number; to: number }[] = [];
  let at = from;
  let used = 0;
  while (used < data.length && at < to) {
    const start = at;
    while (used < data.length && at < to && source[at] === data[used]) {
      at++;
      used++;
    }
    if (at > start) runs.push({ from: start, to: at });
    const close = source.indexOf('>', at);
    if (used < data.length && close < 0) break;
    at = close + 1;
  }
  return runs;
}
