/** What an old Word file says of its paragraphs: which are headings, which stand in a list and how deep. */

export interface ParagraphProperties {
  /** Depth from 1; 0 for running text. */
  readonly heading: number;
  /** Number of the use of a list, from 1; 0 for none. */
  readonly list: number;
  /** From 0. */
  readonly level: number;
}

/** Properties of the paragraphs that end within [from, to) of the stream of the text. */
export interface PropertyRun extends ParagraphProperties {
  readonly from: number;
  readonly to: number;
}

const STYLES = 0xa2;
const RUNS = 0x102;
const PAGE = 512;
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const OUTLINE = 0x2640;
const PARAGRAPH_STYLE = 1;
/** Styles 1 to 9 are the headings in Word of every language. */
const LAST_HEADING = 9;
const NO_BASE = 0xfff;
const NONE: ParagraphProperties = { heading: 0, list: 0, level: 0 };

/** Runs in the order of the stream. Throws a RangeError when the tables are damaged. */
export function propertyRuns(word: Buffer, table: Buffer): readonly PropertyRun[] {
  const styles = readStyles(word, table);
  const at = word.readUInt32LE(RUNS);
  const count = Math.floor((word.readUInt32LE(RUNS + 4) - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const page = table.readUInt32LE(at + (count + 1) * 4 + i * 4) * PAGE;
    const size = word.readUInt8(page + PAGE - 1);
    for (let n = 0; n < size; n++) {
      const [from, to] = [word.readUInt32LE(page + n * 4), word.readUInt32LE(page + n * 4 + 4)];
      const place = page + 2 * word.readUInt8(page + (size + 1) * 4 + n * 13);
      const half = word.readUInt8(place);
      const start = half === 0 ? place + 2 : place + 1;
      const length = half === 0 ? 2 * word.readUInt8(place + 1) : 2 * half - 1;
      if (place === page || length < 2) runs.push({ from, to, ...NONE });
      else {
        const style = styles[word.readUInt16LE(start)] ?? NONE;
        runs.push({ from, to, ...changed(style, word.subarray(start + 2, start + length)) });
      }
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** The style sheet: each style with what it inherits. */
function readStyles(word: Buffer, table: Buffer): readonly ParagraphProperties[] {
  const from = word.readUInt32LE(STYLES);
  const end = from + word.readUInt32LE(STYLES + 4);
  if (end <= from) return [];
  const header = table.readUInt16LE(from);
  const count = table.readUInt16LE(from + 2);
  const base = table.readUInt16LE(from + 4);
  const raw: { readonly parent: number; readonly changes: Buffer }[] = [];
  let at = from + 2 + header;
  for (let i = 0; i < count && at + 2 <= end; i++) {
    const size = table.readUInt16LE(at);
    raw.push(size === 0 ? { parent: NO_BASE, changes: Buffer.alloc(0) } : readStyle(table, at + 2, base));
    at += 2 + size;
  }
  const resolve = (index: number, depth: number): ParagraphProperties => {
    const own = raw[index];
    if (own === undefined || depth > 20) return NONE;
    const inherited = own.parent === NO_BASE ? NONE : resolve(own.parent, depth + 1);
    const heading = index >= 1 && index <= LAST_HEADING ? index : inherited.heading;
    return changed({ ...inherited, heading }, own.changes);
  };
  return raw.map((_, index) => resolve(index, 0));
}

function readStyle(
  table: Buffer,
  at: number,
  base: number,
): { readonly parent: number; readonly changes: Buffer } {
  const kind = table.readUInt16LE(at + 2);
  const parent = kind >> 4;
  if ((kind & 0xf) !== PARAGRAPH_STYLE) return { parent, changes: Buffer.alloc(0) };
  const name = at + base;
  let changes = name + 2 + 2 * table.readUInt16LE(name) + 2;
  if ((changes - at) % 2 === 1) changes++;
  const size = table.readUInt16LE(changes);
  return { parent, changes: size < 2 ? Buffer.alloc(0) : table.subarray(changes + 4, changes + 2 + size) };
}

/** Applies a list of changes; each is a code that tells how long its value is. */
function changed(given: ParagraphProperties, changes: Buffer): ParagraphProperties {
  let { heading, list, level } = given;
  for (let at = 0; at + 2 < changes.length; ) {
    const code = changes.readUInt16LE(at);
    const value = at + 2;
    if (code === LIST && value + 2 <= changes.length) list = listNumber(changes.readUInt16LE(value));
    if (code === LIST_LEVEL) level = Math.min(8, changes.readUInt8(value));
    if (code === OUTLINE) heading = (changes.readUInt8(value) + 1) % 10;
    at = value + sizeOf(code, changes, value);
  }
  return { heading, list, level };
}

/** 2047 and the negative numbers are lists of still older versions. */
function listNumber(value: number): number {
  return value < 0x7ff ? value : 0;
}

function sizeOf(code: number, changes: Buffer, value: number): number {
  // Tab stops and table definitions may be longer than a byte can say.
  if (code === 0xd608) return changes.readUInt16LE(value) + 1;
  const size = [1, 1, 2, 4, 2, 2, 0, 3][code >> 13] ?? 0;
  return size === 0 ? changes.readUInt8(value) + 1 : size;
}
