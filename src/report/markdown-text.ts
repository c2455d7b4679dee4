/** Text inside Markdown that must stay text: no markup, no HTML, no mention of a person, no link. */
import { safe } from './safe.ts';

/**
 * Words of a document as code: the one place where Markdown and the forges leave @names, #numbers, addresses and tags
 * alone.
 * @param inTable a bar would end the cell even inside code
 */
export function code(text: string, inTable = false): string {
  const line = safe(text).trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = longest > 0 || line === '' ? ` ${line} ` : line;
  return `${fence}${inTable ? padded.replaceAll('|', '\\|') : padded}${fence}`;
}

/** Prose of ours or of the settings: every sign that means something to Markdown or HTML is taken literally. */
export function escapeMarkdown(text: string): string {
  return safe(text)
    .replace(/[\\`*_{}[\]()#+!|~<>&]/g, (sign) => ENTITIES[sign] ?? `\\${sign}`)
    .replace(/@/g, '@\u200B')
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, '$1\u200B');
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Code inside HTML, where Markdown's own does not work. */
export function htmlCode(text: string): string {
  const literal = safe(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${literal}</code>`;
}
