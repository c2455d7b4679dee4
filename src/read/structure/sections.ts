/** Levels of the headings and the section each block stands in. */
import type { Entry } from './entry.ts';
import { isAllCaps, isWholeHeading } from './wording.ts';

export interface Sectioned {
  /** Heading level, 0 for other blocks. */
  readonly levels: readonly number[];
  /** Index of the nearest enclosing heading, or undefined. */
  readonly sections: readonly (number | undefined)[];
}

interface Open {
  readonly index: number;
  readonly level: number;
  /** The numbers of a decimal heading, to see which clauses it owns. */
  readonly path: readonly number[] | undefined;
  readonly isNamed: boolean;
}

const CHAPTER = /глава|раздел|часть|тарау|бөлі[мк]|chapter|part|section/iu;

/** Walks the blocks once with a stack of open headings. */
export function sectionsOf(entries: readonly Entry[], headings: readonly boolean[]): Sectioned {
  const levels: number[] = [];
  const sections: (number | undefined)[] = [];
  const open: Open[] = [];
  const facts = factsOf(entries, headings);
  const nextNumber = nextNumbers(entries);
  entries.forEach((entry, index) => {
    if (!entry.isBody) {
      levels.push(0);
      sections.push(undefined);
      return;
    }
    if (headings[index] === true) {
      const level = levelOf(entry, index, open, facts, nextNumber[index], headings);
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      sections.push(open.at(-1)?.index);
      levels.push(level);
      open.push({ index, level, path: decimalPath(entry), isNamed: isNamed(entry) });
      return;
    }
    closeOutgrown(open, entry);
    levels.push(0);
    sections.push(open.at(-1)?.index);
  });
  return { levels, sections };
}

interface Facts {
  readonly title: number;
  /** What to add to levels the source gives so that sections begin at 2. */
  readonly shift: number;
  /** Unnumbered headings in capitals stand above unnumbered ones in small letters. */
  readonly hasCapsSections: boolean;
  readonly hasChapters: boolean;
}

function factsOf(entries: readonly Entry[], headings: readonly boolean[]): Facts {
  const first = headings.indexOf(true);
  const head = entries[first];
  const title = head !== undefined && head.label === undefined && first < 4 ? first : -1;
  let lowest = Number.POSITIVE_INFINITY;
  let caps = 0;
  let hasChapters = false;
  entries.forEach((entry, index) => {
    if (headings[index] !== true || index === title) return;
    if (entry.raw.kind === 'heading' && entry.raw.level > 0) lowest = Math.min(lowest, entry.raw.level);
    if (entry.label === undefined && isAllCaps(entry.text)) caps++;
    if (entry.label?.style === 'named' && CHAPTER.test(entry.label.text)) hasChapters = true;
  });
  return {
    title,
    shift: Number.isFinite(lowest) ? 2 - lowest : 0,
    hasCapsSections: caps >= 2,
    hasChapters,
  };
}

function levelOf(
  entry: Entry,
  index: number,
  open: readonly Open[],
  facts: Facts,
  nextNumber: readonly number[] | undefined,
  headings: readonly boolean[],
): number {
  if (index === facts.title) return 1;
  const { label } = entry;
  if (label?.style === 'named') return CHAPTER.test(label.text) || !facts.hasChapters ? 2 : 3;
  const chapter = open.findLast((heading) => heading.isNamed);
  if (label?.style === 'roman') return facts.hasChapters && chapter !== undefined ? chapter.level + 1 : 2;
  if (label?.style === 'decimal') {
    const own = 1 + label.path.length;
    // "II." then "1." or "2.1": a clause of the chapter, however it is numbered.
    return chapter === undefined ? own : Math.max(own, chapter.level + 1);
  }
  const numbered = open.findLast((heading) => heading.path !== undefined);
  // The numbers begin anew: another document in the same file, the same policy in the next language.
  if ((numbered?.path?.[0] ?? 0) > 1 && nextNumber?.[0] === 1) return 1;
  // Between 3.1 and 3.2 an unnumbered heading is a part of 3.1.
  if (numbered !== undefined && open.some((heading) => owns(heading, nextNumber))) return numbered.level + 1;
  if (entry.raw.kind === 'heading' && entry.raw.level > 0) {
    const given = Math.max(2, entry.raw.level + facts.shift);
    // A marked subheading under a numbered section stays under it; otherwise its own level counts.
    return given;
  }
  return unmarkedLevel(entry, index, open, facts, headings);
}

function unmarkedLevel(
  entry: Entry,
  index: number,
  open: readonly Open[],
  facts: Facts,
  headings: readonly boolean[],
): number {
  const followsHeading = headings[index - 1] === true;
  const headingFollows = headings[index + 1] === true;
  if (facts.hasCapsSections) return isAllCaps(entry.text) ? 2 : 3;
  const last = open.at(-1);
  // A heading right under an unnumbered heading is a part of it: «Ваши права», «Право на доступ».
  if (
    followsHeading &&
    last !== undefined &&
    last.index === index - 1 &&
    last.level === 2 &&
    last.path === undefined
  ) {
    return 3;
  }
  // Its neighbours at the lower level go on until a name or a question that opens a section.
  const isTop =
    isWholeHeading(entry.text) || entry.text.endsWith('?') || isAllCaps(entry.text) || headingFollows;
  return last?.level === 3 && last.path === undefined && !isTop ? 3 : 2;
}

function owns(heading: Open, number: readonly number[] | undefined): boolean {
  if (heading.path === undefined || number === undefined || number.length <= heading.path.length)
    return false;
  return heading.path.every((part, i) => number[i] === part);
}

/** "6.1" or "6." does not belong to section 5, even when nothing marks the beginning of section 6. */
function closeOutgrown(open: Open[], entry: Entry): void {
  const path = decimalPath(entry);
  if (path === undefined || path.length < 2) return;
  for (;;) {
    const numbered = open.findLastIndex((heading) => heading.path !== undefined);
    const heading = open[numbered];
    if (heading?.path === undefined || owns(heading, path)) return;
    // Clauses with smaller numbers are a slip of the author's; the section they stand in is still theirs.
    if (compare(path, heading.path) < 0 || heading.path.length >= path.length + 1) return;
    if (path[0] === heading.path[0] && path.length <= heading.path.length) {
      open.length = numbered;
      continue;
    }
    if ((path[0] ?? 0) > (heading.path[0] ?? 0) || heading.path.length > 1) open.length = numbered;
    else return;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function decimalPath(entry: Entry): readonly number[] | undefined {
  return entry.label?.style === 'decimal' && entry.label.closer !== ')' ? entry.label.path : undefined;
}

function isNamed(entry: Entry): boolean {
  return entry.label?.style === 'named' || entry.label?.style === 'roman';
}

/** For each block the next clause number of two levels or more after it: tells what section an unnumbered heading is inside. */
function nextNumbers(entries: readonly Entry[]): readonly (readonly number[] | undefined)[] {
  const next: (readonly number[] | undefined)[] = new Array(entries.length);
  let seen: readonly number[] | undefined;
  for (let i = entries.length - 1; i >= 0; i--) {
    next[i] = seen;
    const entry = entries[i];
    const path = entry === undefined || !entry.isBody || entry.isCell ? undefined : decimalPath(entry);
    if (path !== undefined) seen = path;
  }
  return next;
}
