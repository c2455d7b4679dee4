/** The lists of an old Word file: formats of their levels and what a use of a list changes in them. */
import type { Level } from '../docx/levels.ts';
import type { ListInstance } from '../docx/numbering.ts';

/** Where the FIB keeps offset and length of the lists and of their uses. */
const LISTS = 0x2e2;
const USES = 0x2ea;
const LIST_SIZE = 28;
const USE_SIZE = 16;
const LEVEL_SIZE = 28;
const LEVELS = 9;
/** A file with more lists than this is damaged. */
const MOST = 10_000;

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
};

/** The uses of lists by their number in paragraphs (from 1). Throws a RangeError when the tables are damaged. */
export function readLists(word: Buffer, table: Buffer): readonly ListInstance[] {
  const from = word.readUInt32LE(LISTS);
  if (word.readUInt32LE(LISTS + 4) < 2) return [];
  const count = Math.min(MOST, table.readUInt16LE(from));
  const lists = new Map<number, ListInstance['list']>();
  let at = from + 2 + count * LIST_SIZE;
  for (let i = 0; i < count; i++) {
    const list = from + 2 + i * LIST_SIZE;
    const isSimple = (table.readUInt8(list + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
      const [read, end] = readLevel(table, at);
      levels.set(level, read);
      at = end;
    }
    lists.set(table.readInt32LE(list), { levels, counters: [] });
  }
  return readUses(word, table, lists);
}

function readUses(
  word: Buffer,
  table: Buffer,
  lists: ReadonlyMap<number, ListInstance['list']>,
): readonly ListInstance[] {
  const from = word.readUInt32LE(USES);
  if (word.readUInt32LE(USES + 4) < 4) return [];
  const count = Math.min(MOST, table.readUInt32LE(from));
  const uses: ListInstance[] = [];
  let at = from + 4 + count * USE_SIZE;
  for (let i = 0; i < count; i++) {
    const use = from + 4 + i * USE_SIZE;
    const list = lists.get(table.readInt32LE(use)) ?? { levels: new Map(), counters: [] };
    const levels = new Map(list.levels);
    const restarts = new Map<number, number>();
    const overrides = table.readUInt8(use + 12);
    at += 4;
    for (let n = 0; n < overrides; n++) {
      const start = table.readInt32LE(at);
      const flags = table.readUInt32LE(at + 4);
      const index = flags & 0xf;
      at += 8;
      if ((flags & 0x20) !== 0) {
        const [level, end] = readLevel(table, at);
        levels.set(index, level);
        at = end;
      } else if ((flags & 0x10) !== 0) restarts.set(index, start);
    }
    uses.push({ list, levels, restarts });
  }
  return uses;
}

/** A level and where the next one begins. */
function readLevel(table: Buffer, at: number): readonly [Level, number] {
  const text = at + LEVEL_SIZE + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const length = table.readUInt16LE(text);
  const flags = table.readUInt8(at + 5);
  const shown = table.subarray(text + 2, text + 2 + 2 * length).toString('utf16le');
  const level: Level = {
    start: table.readInt32LE(at),
    format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal',
    // The numbers of the levels stand as characters 0 to 8.
    text: shown.replace(/\p{Cc}/gu, (sign) => `%${sign.charCodeAt(0) + 1}`),
    isLegal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? table.readUInt8(at + 26) : undefined,
    paragraphStyle: undefined,
  };
  return [level, text + 2 + 2 * length];
}
