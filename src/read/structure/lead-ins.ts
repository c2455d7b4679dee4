/** Which block introduces each list item, sub-clause and table: the words "we collect:" say what the items mean. */
import type { Entry } from './entry.ts';
import type { Label } from './label.ts';
import {
  announcesList,
  endOf,
  hasInnerStop,
  isRequisites,
  isSentenceLike,
  startsLower,
  wordCount,
} from './wording.ts';

/** A list that is open at some point of the document. */
interface List {
  /** Block that introduces it; undefined when the bullets follow a finished sentence. */
  readonly intro: number | undefined;
  /** What its items look like; undefined until the first one is seen. */
  series: Series | undefined;
  /** Index of its last item. */
  last: number;
  /** All items so far end with a full stop, so that a full stop does not end the list. */
  stopped: boolean;
  /** A paragraph without a number stood between the items. */
  interrupted: boolean;
}

interface Series {
  readonly style: Label['style'] | 'plain';
  readonly closer: string;
  /** Levels of a decimal number, nesting of a bullet. */
  readonly depth: number;
}

/** For each entry the index of its lead-in. One pass with a stack of open lists, each pushed and popped once. */
export function leadInsOf(
  entries: readonly Entry[],
  headings: readonly boolean[],
): readonly (number | undefined)[] {
  const leadIns: (number | undefined)[] = new Array(entries.length);
  const lists: List[] = [];
  let previous = -1;
  let table = -1;
  let tableIntro: number | undefined;
  let clause: readonly number[] | undefined;
  entries.forEach((entry, at) => {
    if (!entry.isBody) return;
    if (entry.raw.cell !== undefined) {
      if (entry.raw.cell.table !== table) {
        table = entry.raw.cell.table;
        tableIntro = tableIntroOf(entries, headings, previous);
        interrupt(lists);
      }
      leadIns[at] = tableIntro;
      previous = at;
      return;
    }
    if (headings[at] === true) {
      lists.length = 0;
      if (endOf(entry.text) === ':') lists.push(newList(at, at));
    } else {
      const list = listFor(entries, at, lists, clause) ?? weakList(entries, headings, at, previous, lists);
      leadIns[at] = list?.intro;
      if (list !== undefined) takeIn(list, entries, at);
      else if (entry.label === undefined) interrupt(lists);
      if (endOf(entry.text) === ':') lists.push(newList(at, at));
      if (entry.label?.style === 'decimal' && entry.label.closer !== ')' && list?.intro === undefined)
        clause = entry.label.path;
    }
    previous = at;
  });
  return leadIns;
}

function newList(intro: number | undefined, last: number): List {
  return { intro, series: undefined, last, stopped: true, interrupted: false };
}

function interrupt(lists: readonly List[]): void {
  const top = lists.at(-1);
  if (top !== undefined) top.interrupted = true;
}

function takeIn(list: List, entries: readonly Entry[], at: number): void {
  const entry = entries[at];
  if (entry === undefined) return;
  const series = seriesOf(entry);
  list.series ??= series;
  // The rest of an item on a line of its own is no item: the next number follows the item's.
  if (series.style === 'plain' && list.series.style !== 'plain') return;
  list.last = at;
  list.stopped &&= endOf(entry.text) === '.';
  list.interrupted = false;
}

function seriesOf(entry: Entry): Series {
  const { label, raw } = entry;
  if (label === undefined && raw.kind !== 'item') return { style: 'plain', closer: '', depth: 0 };
  if (label === undefined || label.style === 'bullet') {
    return {
      style: 'bullet',
      closer: '',
      depth: Math.max(raw.kind === 'item' ? raw.level : 1, bulletRank(label?.text ?? '')),
    };
  }
  const depth = label.style === 'decimal' ? label.path.length : raw.level;
  return { style: label.style, closer: label.closer, depth };
}

/** Editors use hollow and square bullets for the second and third level. */
function bulletRank(sign: string): number {
  if (/^[o◦○]/u.test(sign)) return 2;
  return /^[▪■§]/u.test(sign) ? 3 : 1;
}

/** The open list this block is the next item of; lists that it ends are closed on the way. */
function listFor(
  entries: readonly Entry[],
  at: number,
  lists: List[],
  clause: readonly number[] | undefined,
): List | undefined {
  const entry = entries[at];
  if (entry === undefined) return undefined;
  const series = seriesOf(entry);
  for (let list = lists.at(-1); list !== undefined; list = lists.at(-1)) {
    const intro = list.intro === undefined ? undefined : entries[list.intro];
    if (list.series === undefined) {
      if (intro !== undefined && !list.interrupted && beginsList(intro, entry, series, clause)) return list;
    } else if (isSame(series, list.series) && continuesList(entries, list, entry, series, lists)) {
      return list;
    } else if (!list.interrupted && isDeeper(series, list.series, entries[list.last])) {
      const nested = newList(isOpenEnded(entries[list.last], entry) ? list.last : undefined, at);
      lists.push(nested);
      return nested;
    } else if (series.style === 'plain' && list.series.style !== 'plain') {
      // A paragraph inside a list does not close it: "1) …", a remark, "2) …".
      return !list.interrupted && isContinuation(entry, entries[list.last]) ? list : undefined;
    }
    lists.pop();
  }
  return undefined;
}

function isSame(a: Series, b: Series): boolean {
  return a.style === b.style && a.closer === b.closer && a.depth === b.depth;
}

/** The first block after "…:" is what the colon announces, unless it goes on with the clauses' own numbers. */
function beginsList(
  intro: Entry,
  entry: Entry,
  series: Series,
  clause: readonly number[] | undefined,
): boolean {
  const path = entry.label?.path ?? [];
  if (series.style === 'plain') return isItemLike(entry);
  if (series.style === 'named') return false;
  if (series.style !== 'decimal' || series.closer === ')') return true;
  const introPath = intro.label?.style === 'decimal' ? intro.label.path : undefined;
  if (introPath !== undefined) {
    if (path.length > introPath.length)
      return introPath.every((part, i) => path[i] === part) || path.at(-1) === 1;
    // "2. … means:", "3. …": a list that lost its levels. With "3.1", "3.2" the numbers are to be trusted.
    return path.length === 1 && introPath.length === 1 && path[0] === (introPath[0] ?? 0) + 1;
  }
  return path.at(-1) === 1 || clause === undefined || path.length > clause.length;
}

function continuesList(
  entries: readonly Entry[],
  list: List,
  entry: Entry,
  series: Series,
  lists: readonly List[],
): boolean {
  const last = entries[list.last];
  if (last === undefined) return false;
  const lastEnd = endOf(last.text);
  if (series.style === 'plain') return !list.interrupted && continuesPlain(list, last, lastEnd, entry);
  if (series.style === 'bullet') {
    if (list.interrupted) return false;
    return !(isFlatNested(entries, list, lists, series) && (lastEnd === '.' || lastEnd === ''));
  }
  // Under a heading without a colon only clauses written as a list («…;») are its items.
  const intro = entries[list.intro ?? -1];
  if (
    series.style === 'decimal' &&
    intro !== undefined &&
    endOf(intro.text) !== ':' &&
    lastEnd !== ';' &&
    lastEnd !== ','
  ) {
    return false;
  }
  const before = last.label?.path ?? [];
  const now = entry.label?.path ?? [];
  if (now.length !== before.length || (now.at(-1) ?? 0) <= (before.at(-1) ?? 0)) return false;
  return now.slice(0, -1).every((part, i) => before[i] === part);
}

/** The item that introduces this list looks exactly like its items: the source lost the nesting. */
function isFlatNested(
  entries: readonly Entry[],
  list: List,
  lists: readonly List[],
  series: Series,
): boolean {
  if (list.intro === undefined) return false;
  const intro = entries[list.intro];
  return intro !== undefined && isSame(seriesOf(intro), series) && lists.length > 0;
}

function continuesPlain(list: List, last: Entry, lastEnd: string, entry: Entry): boolean {
  const end = endOf(entry.text);
  if (lastEnd === ';' || lastEnd === ',') return true;
  if (end === ':') return false;
  if (lastEnd === '') {
    if (entry.gap && !last.gap) return false;
    return (end !== '.' && isItemLike(entry)) || (startsLower(entry.text) && startsLower(last.text));
  }
  if (!list.stopped || entry.gap !== last.gap) return false;
  return (
    entry.text.length <= 120 &&
    end === '.' &&
    isItemLike(entry) &&
    !isSentenceLike(entry.text) &&
    startsAlike(last, entry)
  );
}

/** Short sentences in a row are a list when they are built alike: each begins with an infinitive, say. */
function startsAlike(a: Entry, b: Entry): boolean {
  const ending = (text: string) => /^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.slice(-2).toLowerCase();
  return ending(a.text) === ending(b.text) || startsLower(b.text);
}

function isItemLike(entry: Entry): boolean {
  const { text } = entry;
  const end = endOf(text);
  if (end === ';' || end === ',' || startsLower(text)) return true;
  if (
    /^(?:дата|последнее обновление|обновлено|опубликовано|редакция|версия|last updated|effective|соңғы жаңарт|күшіне)/iu.test(
      text,
    )
  )
    return false;
  if (hasInnerStop(text) && !isRequisites(text)) return false;
  return end === '.' ? text.length <= 160 && !isSentenceLike(text) : text.length <= 200;
}

/** Text that goes on from the item above: it begins with a small letter. */
function isContinuation(entry: Entry, last: Entry | undefined): boolean {
  return last !== undefined && startsLower(entry.text) && endOf(last.text) !== '.';
}

/** The item above may introduce a list of its own: it is no finished sentence, or the source nests the list in it. */
function isOpenEnded(item: Entry | undefined, entry: Entry): boolean {
  if (item === undefined) return false;
  if (item.raw.kind === 'item' && entry.raw.kind === 'item' && entry.raw.level > item.raw.level) return true;
  return endOf(item.text) !== '.' || announcesList(item.text);
}

const RANK: Readonly<Record<Series['style'], number>> = {
  named: 0,
  roman: 1,
  decimal: 2,
  letter: 4,
  bullet: 5,
  plain: 9,
};

/** Items of a lower kind right after an item are its own list. */
function isDeeper(series: Series, outer: Series, last: Entry | undefined): boolean {
  if (series.style === 'plain' || last === undefined) return false;
  if (series.style === outer.style && series.closer === outer.closer) return series.depth > outer.depth;
  const rank = (s: Series) => RANK[s.style] + (s.style === 'decimal' && s.closer === ')' ? 1 : 0);
  return rank(series) > rank(outer);
}

/** Bullets and letters that no colon announces: the sentence or heading right above them does. */
function weakList(
  entries: readonly Entry[],
  headings: readonly boolean[],
  at: number,
  previous: number,
  lists: List[],
): List | undefined {
  const entry = entries[at];
  const above = entries[previous];
  if (entry === undefined || above === undefined || above.isCell) return undefined;
  const series = seriesOf(entry);
  const end = endOf(entry.text);
  const isHeadingAbove = headings[previous] === true;
  const isListItem =
    series.style === 'bullet' ||
    ((series.style === 'letter' || series.closer === ')') && entry.label?.path[0] === 1) ||
    (series.style === 'plain' && (end === ';' || startsLower(entry.text)) && !startsLower(above.text)) ||
    (series.style === 'decimal' &&
      (end === ';' || startsLower(entry.text)) &&
      entry.label?.path.at(-1) === 1);
  if (!isListItem || (!isHeadingAbove && isSame(seriesOf(above), series))) return undefined;
  // In a flat bulleted list a heading is a bullet itself and introduces nothing.
  const isFlatHeading = isHeadingAbove && isSame(seriesOf(above), series);
  const introduces = isHeadingAbove
    ? !isFlatHeading
    : !['.', '?'].includes(endOf(above.text)) || announcesList(above.text) || isName(above.text);
  if (series.style === 'plain' && !introduces) return undefined;
  const list = newList(introduces ? previous : undefined, at);
  lists.push(list);
  return list;
}

/** A card's title, not a sentence: two words, or a company whose name ends with a full stop. */
function isName(text: string): boolean {
  return wordCount(text) <= 2 || (wordCount(text) <= 6 && /(?:inc|ltd|llc|corp|co)\.$/iu.test(text));
}

/** A table is introduced by its heading, its caption or the sentence that announces it. */
function tableIntroOf(
  entries: readonly Entry[],
  headings: readonly boolean[],
  previous: number,
): number | undefined {
  const above = entries[previous];
  if (above === undefined || above.isCell) return undefined;
  const end = endOf(above.text);
  if (headings[previous] === true || end === ':' || end === '') return previous;
  return announcesList(above.text) || /таблиц|кесте|table/iu.test(above.text) ? previous : undefined;
}
