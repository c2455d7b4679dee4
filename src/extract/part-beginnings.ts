/** Where in a file another document begins: its title and what else must speak for it. */
import type { Block, Document } from '../model/document.ts';
import { parseLabel } from '../read/structure/label.ts';
import { presentsParty, weighOpening } from './part-openings.ts';
import { annexRest, endsDocument, isFirstPerson, kindOfTitle, type NamedKind } from './part-titles.ts';

export interface Beginning {
  /** Index of the first block. */
  readonly at: number;
  /** Absent for an annex that is no document of its own (a form of a request, a table of purposes). */
  readonly kind?: NamedKind;
  readonly title: string;
  readonly isAnnex: boolean;
  /** How much speaks for it. */
  readonly score: number;
}

/** What has to speak for a title besides its words. */
export const ENOUGH = 2;
/** How far below the words «Приложение № 1» the title of the annex may stand. */
const ANNEX_HEAD = 6;
const LONGEST_LINE = 220;
/** Blocks below a title in which a document says what it is and whose. */
const OPENING = 2;

export function beginningsOf(document: Document): Beginning[] {
  const titles = titlesOf(document);
  const numbers = numbersOf(document);
  const found: Beginning[] = [];
  titles.forEach((title, i) => {
    const end = titles[i + 1]?.at ?? document.blocks.length;
    const own = title.isAnnex ? ENOUGH + 1 : scoreOf(document, title, end, titles, numbers);
    // a form of consent has no section that is called like another document
    const follows = found.at(-1)?.kind === 'consent' && document.blocks[title.at]?.kind === 'heading';
    const score = Math.max(own, follows ? ENOUGH : 0);
    // the first title names the first document and needs no proof
    if (score >= ENOUGH || i === 0) found.push({ ...title, score });
  });
  return found;
}

type Title = Omit<Beginning, 'score'>;

/** Every line that could be the title of a document or open an annex. */
function titlesOf(document: Document): Title[] {
  const { blocks } = document;
  const titles: Title[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || !isLine(block)) continue;
    const text = textOf(document, block);
    const rest = annexRest(`${block.label ?? ''} ${text}`.trim());
    if (rest !== undefined) {
      const found = annexTitle(document, at, rest);
      titles.push({ at, title: text, isAnnex: true, ...found });
      at = found.last;
      continue;
    }
    if (block.label !== undefined) continue;
    const found = brokenTitle(document, at);
    if (found === undefined) continue;
    titles.push({ at, kind: found.kind, title: found.title, isAnnex: false });
    at = found.last;
  }
  return titles;
}

function isLine(block: Block): boolean {
  return block.zone === 'body' && block.kind !== 'cell' && block.end - block.start <= LONGEST_LINE;
}

interface Found {
  readonly kind: NamedKind;
  readonly title: string;
  readonly last: number;
}

/** A title on one line, or broken over the next two: «СОГЛАСИЕ / на обработку персональных данных». */
function brokenTitle(document: Document, at: number): Found | undefined {
  const { blocks } = document;
  let joined = '';
  for (let last = at; last < Math.min(blocks.length, at + 3); last++) {
    const block = blocks[last];
    if (block === undefined || !isLine(block) || block.label !== undefined) return undefined;
    const text = textOf(document, block);
    if (last > at && (joined.split(' ').length > 8 || kindOfTitle(text) !== undefined)) return undefined;
    joined = `${joined} ${text}`.trim();
    const kind = kindOfTitle(joined);
    // a sentence ends with a full stop
    if (kind !== undefined && !(joined.endsWith('.') && block.kind !== 'heading')) {
      return { kind, title: joined, last };
    }
  }
  return undefined;
}

function annexTitle(
  document: Document,
  at: number,
  rest: string,
): { readonly kind?: NamedKind; readonly title?: string; readonly last: number } {
  const own = kindOfTitle(rest);
  if (own !== undefined) return { kind: own, title: rest, last: at };
  for (let next = at + 1; next <= Math.min(at + ANNEX_HEAD, document.blocks.length - 1); next++) {
    const block = document.blocks[next];
    if (block === undefined || !isLine(block) || block.label !== undefined) break;
    if (annexRest(textOf(document, block)) !== undefined) break;
    const found = brokenTitle(document, next);
    if (found !== undefined) return found;
  }
  return { last: at };
}

interface Number {
  readonly at: number;
  readonly top: number;
}

/** Clause numbers in order: "1.", "1.1."; not the points "1)" of a list. */
function numbersOf({ blocks }: Document): Number[] {
  return blocks.flatMap((block) => {
    if (block.label === undefined || block.zone !== 'body' || block.kind === 'cell') return [];
    const label = parseLabel(`${block.label} `);
    const isClause =
      (label?.style === 'decimal' && label.closer !== ')') ||
      label?.style === 'named' ||
      label?.style === 'roman';
    return isClause ? [{ at: block.index, top: label?.path[0] ?? 0 }] : [];
  });
}

/** @param end where the next title stands */
function scoreOf(
  document: Document,
  title: Title,
  end: number,
  titles: readonly Title[],
  numbers: readonly Number[],
): number {
  const before = numbers.findLast(({ at }) => at < title.at)?.top;
  const after = numbers.filter(({ at }) => at > title.at);
  const inside = after.filter(({ at }) => at < end);
  if (before !== undefined && continues(before, after[0]?.top, inside)) return 0;
  const isTitle = new Set(titles.map(({ at }) => at));
  const own = document.blocks.slice(title.at + 1, end);
  const beginsAnew =
    (before ?? 0) >= 2 && inside[0]?.top === 1 ? (restartsElsewhere(numbers, titles) ? 1 : 2) : 0;
  const isTop = isTopTitle(document, title, isTitle) ? 2 : 0;
  return Math.max(beginsAnew, isTop) + Math.max(ownWords(), opening()) + looks();

  /** «Я, …, даю согласие» is a form; sections after it would be those of the policy around it. */
  function ownWords(): number {
    if (title.kind !== 'consent') return 0;
    const speaks = own.slice(0, 8).some((block) => isFirstPerson(textOf(document, block)));
    if (!speaks) return 0;
    const level = document.blocks[title.at]?.level ?? 0;
    const goesOn = own.some((b) => b.kind === 'heading' && b.level <= Math.max(level, 1));
    return goesOn ? 0 : 2;
  }

  /** A consent or a cookie notice without sections that says anew whose it is; sections below would be those of the policy. */
  function opening(): number {
    if (title.kind === undefined) return 0;
    if (title.kind === 'consent' && (own.some((b) => b.kind === 'heading') || isAmongSections())) return 0;
    const above = document.blocks.slice(0, title.at).map((b) => textOf(document, b));
    const texts = own.slice(0, OPENING).map((b) => textOf(document, b));
    const weight = weighOpening(title.kind, texts, above.filter(presentsParty));
    return weight === 0 ? 0 : weight + Number(changesNumbering());
  }

  /** A heading with sections of the same rank after it. */
  function isAmongSections(): boolean {
    const here = document.blocks[title.at];
    return (
      here?.kind === 'heading' &&
      document.blocks
        .slice(end)
        .some((b) => b.kind === 'heading' && !isTitle.has(b.index) && b.level <= here.level)
    );
  }

  /** Numbered clauses below a text without any, or the other way round. */
  function changesNumbering(): boolean {
    return (before ?? 0) >= 2 ? after.length === 0 : before === undefined && inside[0]?.top === 1;
  }

  function looks(): number {
    const here = document.blocks[title.at];
    const previous = document.blocks[title.at - 1];
    const isNewPage = here?.page !== undefined && previous?.page !== undefined && here.page > previous.page;
    const isLoud = isCapital(title.title) && !hasLoudSections(document, isTitle);
    const ended = [1, 2].some((back) => {
      const block = document.blocks[title.at - back];
      return block !== undefined && endsDocument(textOf(document, block));
    });
    return Number(isLoud) + Number(isNewPage || ended);
  }
}

/** The numbers go on as if nothing had begun: a section of the numbered document around it. */
function continues(before: number, next: number | undefined, inside: readonly Number[]): boolean {
  if (next !== undefined && next > 1 && next >= before && next <= before + 1) return true;
  return (
    before >= 2 &&
    inside.some(({ top }, i) => top === before + 1 && (inside[i - 1]?.top ?? 0) < before && i > 0)
  );
}

/** Lists that begin at 1 under each heading prove nothing. */
function restartsElsewhere(numbers: readonly Number[], titles: readonly Title[]): boolean {
  return numbers.some(({ at, top }, i) => {
    const previous = numbers[i - 1];
    if (previous === undefined || top !== 1 || previous.top < 2) return false;
    return !titles.some((title) => title.at > previous.at && title.at < at);
  });
}

/** A heading above all headings that name no document: `#` over `##`. */
function isTopTitle({ blocks }: Document, title: Title, isTitle: ReadonlySet<number>): boolean {
  const here = blocks[title.at];
  if (here?.kind !== 'heading') return false;
  const sections = blocks.filter(
    (block) => block.kind === 'heading' && block.index > 0 && !isTitle.has(block.index),
  );
  return (
    sections.some(({ index }) => index < here.index) && sections.every(({ level }) => level > here.level)
  );
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/cookies?|на|об?|и|в/giu, ''));
}

function hasLoudSections(document: Document, isTitle: ReadonlySet<number>): boolean {
  return document.blocks.some(
    (block) => block.kind === 'heading' && !isTitle.has(block.index) && isCapital(textOf(document, block)),
  );
}

export function textOf(document: Document, block: Block): string {
  return document.text.slice(block.start, block.end);
}
