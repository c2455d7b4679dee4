/** Text on its way into XML. */
import { safe } from '../report/safe.ts';
import { escapeXml } from '../report/xml.ts';

/** One line of text: what XML forbids, and what could turn the reading order, becomes a visible sign. */
export function xmlLine(text: string): string {
  return escapeXml(safe(text));
}
