/** Text on its way into XML. */
import { safe } from '../report/safe.ts';

const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One line of text: what XML forbids, and what could turn the reading order, becomes a visible sign. */
export function xmlLine(text: string): string {
  return safe(text)
    .replace(HALF_PAIR, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
