/** Whether a text's lines were cut at a fixed width, and which of its lines go on on the next one. */
import { isBlank, type Line } from './lines.ts';
import { parseLabel } from './structure/label.ts';

/** A line ends a sentence, a list item or a lead-in. */
const TERMINAL = /[.!?;:…][»”"')\]]*$/u;
/** Words that nothing can end with, unless they join two list items («имя; и»). */
const DANGLING =
  /(?:^|[^;,\s]\s+|[(«"])(?:и|или|либо|а|но|в|во|на|с|со|по|к|ко|о|об|от|до|из|за|для|при|под|над|без|не|ст\.|п\.|пп\.|ч\.|№|ул\.|және|мен|немесе|of|the|a|an|and|or|to|in|for|by|with|on|from)$/iu;
/** Words that no heading or sentence of its own begins with when the line above is cut short by them. */
const CONNECTIVE =
  /^(?:и|или|в|во|на|с|со|по|к|о|об|от|из|за|для|при|және|мен|of|and|or|to|in|for|by|with|on)\s/iu;

export interface Wrapping {
  readonly wrapped: boolean;
  /** Width at which the lines were cut; 0 when they were not. */
  readonly width: number;
}

/**
 * Decides per document. Lines cut at a width do not end sentences and would not have had room for the next word;
 * a text with one paragraph on a line has long lines, or short ones that end for a reason of their own.
 */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const lengths = lines.filter((line) => !isBlank(line)).map((line) => line.to - line.from + line.indent);
  const width = quantile(lengths, 0.98);
  if (width < 30 || width > 160 || lengths.length < 4) return { wrapped: false, width: 0 };
  let open = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined || next === undefined || isBlank(line) || isBlank(next)) continue;
    if (startsBlock(text, next) || TERMINAL.test(text.slice(line.from, line.to))) continue;
    if (!/^\p{Ll}/u.test(text.slice(next.from, next.from + 2))) continue;
    open++;
    if (isFull(text, line, next, width)) full++;
  }
  // A line that stops in mid-sentence stops there because the next word did not fit; in a list without bullets
  // («имя», «телефон») such lines are of any length.
  const wrapped = open >= 2 && full >= open * 0.7;
  return { wrapped, width: wrapped ? width : 0 };
}

/** The line is continued by the next one. Neither may be blank. */
export function goesOn(text: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  const visible = text.slice(line.from, line.to);
  const following = text.slice(next.from, next.to);
  if (/\p{L}[-‐]$/u.test(visible) && /^\p{Ll}/u.test(following)) return true;
  if (DANGLING.test(visible.slice(-12)))
    return !startsBlock(text, next) || /(?:ст|п|пп|ч|№)\.?$/iu.test(visible);
  if (startsBlock(text, next)) return false;
  return wrapping.wrapped
    ? goesOnWrapped(visible, following, line, next, isFull(text, line, next, wrapping.width), wrapping.width)
    : goesOnUnwrapped(visible, following);
}

function goesOnWrapped(
  visible: string,
  following: string,
  line: Line,
  next: Line,
  full: boolean,
  width: number,
): boolean {
  const lowerNext = /^\p{Ll}/u.test(following);
  if (isAllCaps(visible) !== isAllCaps(following) && !lowerNext) return false;
  if (TERMINAL.test(visible)) {
    // A paragraph that happens to end at the edge is rare; one that begins with an indent says so.
    if (!full || /[;:]$/u.test(visible) || next.indent > line.indent) return false;
    // A short line that ends no sentence is a heading, not the paragraph's next sentence.
    return following.length > width * 0.6 || /[.;,]$/u.test(following);
  }
  if (lowerNext || /^[\d(«"„“]/u.test(following)) return full || visible.length > width * 0.5;
  return full && visible.length > width * 0.7;
}

/** One paragraph on a line, but a title or a heading may be cut in two. */
function goesOnUnwrapped(visible: string, following: string): boolean {
  if (TERMINAL.test(visible) || visible.endsWith(',')) return false;
  const head = visible.slice(0, 200);
  if (isAllCaps(head) && isAllCaps(following.slice(0, 200))) return CONNECTIVE.test(following);
  return (
    visible.length >= 40 &&
    visible.length <= 160 &&
    /^\p{Ll}/u.test(following) &&
    !/^от\s+[«"\d]/u.test(following) &&
    /^(?:\p{Lu}|\d)/u.test(visible) &&
    !visible.includes(': ')
  );
}

/** The first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(text.slice(next.from, Math.min(next.to, next.from + 40)))?.[0] ?? '';
  return line.indent + (line.to - line.from) + 1 + word.length > width * 0.97;
}

/** A number, letter or bullet begins a block whatever the line above looks like. */
export function startsBlock(text: string, line: Line): boolean {
  if (text.startsWith('[bookmark:', line.from)) return true;
  const label = parseLabel(text.slice(line.from, Math.min(line.to, line.from + 60)));
  return label !== undefined && !label.weak;
}

function isAllCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
