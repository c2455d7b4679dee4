/** The lines of a decoded text, with the offsets of what stands on them. */

export interface Line {
  /** Offset of the first character of the line. */
  readonly start: number;
  /** Offsets of the visible part; equal when the line is blank. */
  readonly from: number;
  readonly to: number;
  /** Width of the white space before the visible part, a tab counting up to the next multiple of four. */
  readonly indent: number;
}

const NOT_VISIBLE = /[\s\u0085\u200B\uFEFF]/u;

/** Splits at LF, CRLF and CR (the line ends an editor counts) and at the page and line breaks of converters. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
  let start = 0;
  for (const found of text.matchAll(breaks)) {
    lines.push(lineOf(text, start, found.index));
    start = found.index + found[0].length;
  }
  lines.push(lineOf(text, start, text.length));
  return lines;
}

function lineOf(text: string, start: number, end: number): Line {
  let from = start;
  let indent = 0;
  while (from < end && NOT_VISIBLE.test(text[from] ?? '')) {
    indent += text[from] === '\t' ? 4 - (indent % 4) : 1;
    from++;
  }
  let to = end;
  while (to > from && NOT_VISIBLE.test(text[to - 1] ?? '')) to--;
  return { start, from, to, indent };
}

export function isBlank(line: Line): boolean {
  return line.from === line.to;
}

/** Start offsets of the lines as an editor counts them. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|[\n\r]/gu)) starts.push(found.index + found[0].length);
  return starts;
}
