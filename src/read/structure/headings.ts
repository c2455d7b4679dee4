/** Which blocks are headings: those the source marks, and those that nothing marks. */
import type { Entry } from './entry.ts';
import type { Label } from './label.ts';
import {
  beginsLikeHeading,
  endOf,
  hasInnerStop,
  isAllCaps,
  isRequisites,
  isSentenceLike,
  isWholeHeading,
  startsLower,
  startsUpper,
  wordCount,
} from './wording.ts';

/** For each entry: is it a heading. Neighbours decide as much as the words do; one pass, a fixed look ahead. */
export function findHeadings(entries: readonly Entry[]): readonly boolean[] {
  const flags: boolean[] = [];
  let inPlainList = false;
  let inNumberedList = false;
  let previous = -1;
  const title = titleOf(entries);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined || !entry.isBody || entry.isCell) {
      flags.push(false);
      continue;
    }
    const around: Around = {
      entry,
      previous: entries[previous],
      previousIsHeading: flags[previous] ?? false,
      next: nextBody(entries, at),
      afterNext: nextBody(entries, nextIndex(entries, at)),
      inPlainList,
      inNumberedList,
    };
    const isHeading = at === title || decide(around);
    flags.push(isHeading);
    const end = endOf(entry.text);
    if (isHeading || end === '.' || entry.label !== undefined) inPlainList = false;
    if (!isHeading && end === ':') inPlainList = true;
    inNumberedList = staysInNumberedList(around, isHeading);
    previous = at;
  }
  return flags;
}

interface Around {
  readonly entry: Entry;
  readonly previous: Entry | undefined;
  readonly previousIsHeading: boolean;
  readonly next: Entry | undefined;
  readonly afterNext: Entry | undefined;
  /** A lead-in was followed by lines without bullets, and nothing has ended the list yet. */
  readonly inPlainList: boolean;
  /** Inside "1. … 2. …" that a lead-in introduced. */
  readonly inNumberedList: boolean;
}

/** The first line that has words in it is the title unless it is a sentence, a stamp or a numbered heading. */
function titleOf(entries: readonly Entry[]): number {
  for (let at = 0; at < Math.min(entries.length, 4); at++) {
    const entry = entries[at];
    if (entry === undefined || !entry.isBody) continue;
    if (entry.isCell || entry.label !== undefined) return -1;
    const { text } = entry;
    if (wordCount(text) === 0 || (/^утвержд|^бекіт|^приложение/iu.test(text) && wordCount(text) < 12))
      continue;
    const looksLikeTitle =
      text.length <= 250 && startsUpper(text) && ['', '?'].includes(endOf(text)) && !isSentenceLike(text);
    if (looksLikeTitle && nextBody(entries, at) !== undefined && !/^(?:ооо|тоо|ип|жшс)(?!\p{L})/iu.test(text))
      return at;
    return -1;
  }
  return -1;
}

function decide(around: Around): boolean {
  const { entry, next } = around;
  const { text, label, raw } = entry;
  if (text.length > 250 || wordCount(text) === 0) return false;
  const end = endOf(text);
  if (raw.kind === 'heading') return isPlausibleMarked(around, end);
  if (end === ';' || end === ',') return false;
  if (label?.style === 'bullet' || (label === undefined && raw.kind === 'item'))
    return isBulletedHeading(around, end);
  if (label !== undefined) return isLabelledHeading(around, label, end);
  if (end === ':')
    return raw.emphatic === true && text.length <= 90 && !isListStart(next) && !isRequisites(text);
  return isPlainHeading(around, end);
}

/** Pages mark sentences as headings to make them large; a heading is short and does not end like a list item. */
function isPlausibleMarked({ entry, next }: Around, end: string): boolean {
  if (end === ';' || end === ',') return false;
  if (entry.text.length > 160 && end === '.') return false;
  if (end === ':' && isListStart(next) && wordCount(entry.text) > 6) return false;
  return !(hasInnerStop(entry.text) && entry.text.length > 110);
}

function isListStart(next: Entry | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.label !== undefined || next.raw.kind === 'item' || startsLower(next.text) || endOf(next.text) === ';'
  );
}

/**
 * Documents pasted through an editor have everything as one flat bulleted list, headings included. One is believed
 * only when it begins like a heading, stands after a finished item and before a sentence.
 */
function isBulletedHeading({ entry, previous, next }: Around, end: string): boolean {
  if (end !== '' || next === undefined || previous === undefined) return false;
  if (entry.raw.emphatic === true && next.raw.kind !== 'item' && next.label?.style !== 'bullet') return true;
  if (entry.text.length > 110 || !startsUpper(entry.text) || !beginsLikeHeading(entry.text)) return false;
  const isAfterItem =
    ['.', ';'].includes(endOf(previous.text)) || (endOf(previous.text) === '' && previous.text.length > 80);
  return isAfterItem && isSentence(next);
}

/** A block that says something, not a name: it ends like a sentence or is too long for a name. */
function isSentence(next: Entry): boolean {
  return (['.', ':'].includes(endOf(next.text)) && next.text.length > 50) || next.text.length > 100;
}

function isLabelledHeading(around: Around, label: Label, end: string): boolean {
  const { entry, next, inNumberedList } = around;
  const { text } = entry;
  if (label.style === 'letter' || !startsUpper(text)) return false;
  if (next === undefined) return false;
  if (end === ':') return label.style === 'named' || isTitleWithColon(text, label, next);
  if (label.style === 'named') return text.length <= 160;
  const isParent = isParentOf(label, next.label);
  // A title that its own sub-clauses follow may be long; without them a long one is a clause.
  if (
    isParent &&
    label.path.length === 1 &&
    (end === '' || (beginsLikeHeading(text) && !hasInnerStop(text)))
  ) {
    return true;
  }
  if (text.length > 160 || wordCount(text) > 18) return false;
  const caps = isAllCaps(text);
  if (label.style === 'roman')
    return label.text === label.text.toUpperCase() && next.label?.style !== 'roman' && !inNumberedList;
  if (isParent) return end !== '.' || caps || isShortTitle(text, label);
  if (label.closer === ')' && entry.raw.emphatic !== true) return false;
  if (inNumberedList) return false;
  // Numbered names in a row are a list or a table of contents; a name before a numbered sentence may be a heading.
  if (isSiblingOf(label, next.label) && !(end === '' && label.path.length === 1 && endOf(next.text) === ':'))
    return false;
  if (entry.raw.emphatic === true && end !== '.') return true;
  if (caps) return true;
  if (isSentenceLike(text) && !isFollowedByText(next)) return false;
  if (end === '.') {
    const isTop = label.path.length === 1;
    return isShortTitle(text, label) && (isTop || (beginsLikeHeading(text) && next.label === undefined));
  }
  return !isRequisites(text) && isFollowedByText(next);
}

/** «6. Права пользователей:» over 6.1: a name of a few words, not «2.1. Данные собираются в целях:». */
function isTitleWithColon(text: string, label: Label, next: Entry): boolean {
  return label.path.length === 1 && isParentOf(label, next.label) && wordCount(text) <= 6;
}

/** «5. Разрешение споров.»: a full stop after a title of a few words, not after a sentence. */
function isShortTitle(text: string, label: Label): boolean {
  return !hasInnerStop(text) && wordCount(text) <= (label.path.length === 1 ? 12 : 6);
}

function isParentOf(label: Label, next: Label | undefined): boolean {
  if (next?.style !== 'decimal' || label.style !== 'decimal') return false;
  return next.path.length > label.path.length && label.path.every((part, i) => next.path[i] === part);
}

function isSiblingOf(label: Label, next: Label | undefined): boolean {
  if (next?.style !== label.style || next.path.length !== label.path.length) return false;
  // "2." before "1.": the numbers begin anew, so they count what stands under this one.
  return next.path.at(-1) !== 1;
}

/** What follows is the content of a section: running text or a list. */
function isFollowedByText(next: Entry): boolean {
  return next.isCell || next.label !== undefined || next.raw.kind === 'item' || next.text.length > 0;
}

function isPlainHeading(around: Around, end: string): boolean {
  const { entry, next, previous, previousIsHeading, inPlainList } = around;
  const { text } = entry;
  if (next === undefined || !startsUpper(text) || end === '.') return false;
  if (!/^[«"“„'(]*\p{Lu}/u.test(text) || hasInnerStop(text)) return false;
  if (isRequisites(text)) return false;
  const opensText =
    next.isCell || next.label !== undefined || next.raw.kind === 'item' || !startsLower(next.text);
  if (!opensText) return false;
  if (isAllCaps(text) && text.length <= 160) return true;
  if (text.length > 100 || wordCount(text) > 12 || /:\s/u.test(text) || isSentenceLike(text)) return false;
  if (entry.raw.emphatic === true) return true;
  const leadsToText =
    isContent(next) || (isPlainShort(next) && around.afterNext !== undefined && isContent(around.afterNext));
  if (!leadsToText) return false;
  if (isWholeHeading(text)) return true;
  if (isAmongNames(around)) return false;
  if (inPlainList) return isContent(next) && entry.gap && previous !== undefined && !previous.gap;
  return previous === undefined || previousIsHeading || isClosed(previous) || entry.gap;
}

/** «1. Что мы собираем», «Имя», «Телефон», «2. Зачем»: where sections have numbers, names in a row are their content. */
function isAmongNames({ entry, next, previous, previousIsHeading }: Around): boolean {
  if (entry.gap || next === undefined || previous === undefined) return false;
  if (previousIsHeading)
    return previous.label?.style === 'decimal' && isPlainShort(next) && endOf(next.text) === '';
  return isPlainShort(previous) && endOf(previous.text) === '' && next.label?.style === 'decimal';
}

/** A sentence, a lead-in, a list or a table: what a heading stands over. */
function isContent(next: Entry): boolean {
  if (next.isCell || next.label !== undefined || next.raw.kind === 'item') return true;
  return ['.', ':', ';'].includes(endOf(next.text)) || next.text.length > 120 || isRequisites(next.text);
}

function isPlainShort(next: Entry): boolean {
  return next.label === undefined && next.text.length <= 100 && startsUpper(next.text);
}

/** The block before has come to its end. */
function isClosed(previous: Entry): boolean {
  if (previous.isCell || previous.label !== undefined || previous.raw.kind === 'item')
    return endOf(previous.text) !== ':';
  return ['.', '?', ';'].includes(endOf(previous.text)) || isRequisites(previous.text);
}

function staysInNumberedList({ entry, previous, inNumberedList }: Around, isHeading: boolean): boolean {
  const { label } = entry;
  if (isHeading) return false;
  if (label === undefined || label.style === 'bullet') return inNumberedList;
  if (label.style === 'decimal' && label.path.length > 1) return false;
  if (label.style === 'letter') return inNumberedList;
  if (label.path[0] === 1) return previous !== undefined && endOf(previous.text) === ':';
  return inNumberedList;
}

function nextIndex(entries: readonly Entry[], at: number): number {
  let i = at + 1;
  while (i < entries.length && entries[i]?.isBody === false) i++;
  return i;
}

function nextBody(entries: readonly Entry[], at: number): Entry | undefined {
  return entries[nextIndex(entries, at)];
}
