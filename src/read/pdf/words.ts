/** Text items of a page → words with estimated places. */
import type { Word } from './page.ts';

/** The library's text item, as far as it is used. */
export interface TextItem {
  readonly str: string;
  /** In the page's viewport. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly bold: boolean;
}

const SPACE = /[\s\u0085\u200B]/u;
const NARROW = /[ijlftI.,:;!|'’«»()[\]-]/u;
const WIDE = /[mwMWшщжюмыфШЩЖЮМФ—…@%]/u;

/** Items written at an angle (watermarks, stamps in the margin) are no running text. */
const MOST_SLANT = 0.2;

/** The words of one item; `source` is where the item's text begins in the file's text. */
export function wordsOf(item: TextItem, source: number, spaced: boolean): readonly Word[] {
  const [a = 0, b = 0, , d = 0, left = 0, y = 0] = item.transform;
  const size = Math.hypot(item.transform[2] ?? 0, d);
  if (size === 0 || Math.abs(b) > Math.abs(a) * MOST_SLANT || a < 0) return [];
  const { str } = item;
  const edges = edgesOf(str, left, item.width);
  const words: Word[] = [];
  let from = 0;
  while (from < str.length) {
    while (from < str.length && SPACE.test(str[from] ?? '')) from++;
    let to = from;
    while (to < str.length && !SPACE.test(str[to] ?? '')) to++;
    if (to > from) {
      words.push({
        text: str.slice(from, to),
        left: edges[from] ?? left,
        right: edges[to] ?? left,
        y,
        size,
        bold: item.bold,
        spaced: from > 0 || spaced,
        from: source + from,
        to: source + to,
      });
    }
    from = to;
  }
  return words;
}

/** Where each character begins, by the usual width of its kind; the file tells only the width of the whole. */
function edgesOf(text: string, left: number, width: number): readonly number[] {
  const edges: number[] = [0];
  let sum = 0;
  for (const sign of text.split('')) {
    sum += weight(sign);
    edges.push(sum);
  }
  const scale = sum === 0 ? 0 : width / sum;
  return edges.map((edge) => left + edge * scale);
}

function weight(sign: string): number {
  if (SPACE.test(sign) || NARROW.test(sign)) return 0.3;
  if (WIDE.test(sign)) return 0.8;
  return /[\p{Lu}]/u.test(sign) ? 0.68 : 0.52;
}
