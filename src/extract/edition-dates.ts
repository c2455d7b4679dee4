/** Dates of the edition of a document, told from dates of laws, contracts and sites by the words beside them. */
import type { Span } from '../model/document.ts';
import { datesIn } from './dates.ts';

/** ISO bounds: a year alone lasts from its first to its last day. */
export interface EditionDate extends Span {
  readonly first: string;
  readonly last: string;
  readonly exists: boolean;
  /** Announced as the day of entry into force, which may lie ahead. */
  readonly entry: boolean;
}

export interface DatesOfText {
  readonly editions: readonly EditionDate[];
  /** ISO dates of acts that the text cites. */
  readonly acts: readonly string[];
}

/** Whole words: «маяк» and "marketing" are no months. */
const MONTHS = `
  январ[ьяе]|jan(?:uary)? феврал[ьяе]|feb(?:ruary)? март[ае]?|mar(?:ch)? апрел[ьяе]|apr(?:il)? ма[йяе]|may июн[ьяе]|june?
  июл[ьяе]|july? август[ае]?|aug(?:ust)? сентябр[ьяе]|sep(?:t|tember)? октябр[ьяе]|oct(?:ober)? ноябр[ьяе]|nov(?:ember)?
  декабр[ьяе]|dec(?:ember)?`
  .trim()
  .split(/\s+/)
  .map((words) => new RegExp(`^(?:${words})$`, 'iu'));
const MONTH_YEAR = /(?<![\d»"]\s)(?<!\p{L})(?<month>\p{L}{3,9})\s(?<year>20\d{2})(?!\d)/giu;
const YEAR = /(?<![\d./-]|\d\s)(?<year>20[012]\d)(?=\s?(?:г\.|г(?!\p{L})|год))/giu;

const EDITION =
  /редакци|верси[яию]|(?<!\p{L})ред\.|(?<!\p{L})изд\.|утвержд|обновл|актуал|действу|вступ|введен|опубликован|публикаци|размещ|принят|изменени[йея]|изменена|пересмотр|по состоянию|составлен|дата\s+(?:документа|политики|создания)|политик\p{L}*\s+от|приказ|примен|updated?(?!\p{L})|revis|amended|modified|effective|version|edition|adopted|approved|published|in\s+force|жаңарт|күшіне|нұсқа|бекіт|жарияла|өзгерт/giu;
/** After these a date belongs to something else. */
const ACT =
  /закон|(?<!\p{L})ФЗ(?!\p{L})|-ФЗ|кодекс|постановлени|указ(?:а|ом|у)?(?!\p{L})|приказ\p{L}*\s+(?:Роскомнадзора|РКН|ФСТЭК|ФСБ|Мин|Рос)|(?<!\p{L})(?:(?:laws?|acts?|regulations?|directives?|decrees?|codes?)(?!\p{L})|заң|қаулы|бұйры)/giu;
const OTHER =
  /(?<!\p{L})(?:договор|контракт|оферт|лиценз|свидетельств|сертификат|реестр|зарегистрирован|запущен|основан|открыт|работает|работаем|существу|создан\s+сайт|сайт\p{L}*\s+создан|©|\(c\)|copyright|доверенност|согласи|акци[яию]|скидк|рожден|хран|contract|agreement|licen[cs]e|certificate|register|founded|launched|established|шарт|куәлік|тіркел|құрыл|сақта)/giu;
const OTHERS_LIFE =
  /(?<!\p{L})(?:сайт|магазин|компани|организаци|согласи|акци|скидк|лиценз|договор|промокод|абонемент|тариф)\p{L}*(?:\s+[\p{L}«»]+){0,3}\s+(?:действу|введен|вступ|размещ|обновл|принят)\p{L}*[^.;]{0,15}$/iu;
const ITS_OWN =
  /политик|документ|положени|настоящ|утвержд|вступ|введен|опубликов|policy|notice|саясат|құжат/iu;
const NEXT_ACT = /^\s*(?:г(?:ода|\.)?,?)?\s*(?:№|N)\s*\d+\s?[-‑–]\s?ФЗ/iu;
const ENTRY = /вступ(?!ил)|введен|действу|применя|начина|effective|force|күшіне/iu;
const BARE = /^[\s(]*(?:(?:г\.|город)\s?[\p{L}-]+,?\s*)?(?:от\s|дата\s*:?\s*)?«?$/iu;
const BARE_END = /^[\s.)»]*(?:г(?:ода|\.)?)?[\s.)]*$/iu;

/** Reads the dates of a text. Blocks bound the words that a date can belong to. */
export function editionDatesIn(text: string, blocks: readonly Span[]): DatesOfText {
  const editions: EditionDate[] = [];
  const acts: string[] = [];
  for (const date of allDates(text)) {
    const block = blocks.find((b) => b.start <= date.start && date.end <= b.end);
    if (block === undefined) continue;
    const before = text.slice(Math.max(block.start, date.start - 140), date.start);
    const after = text.slice(date.end, Math.min(block.end, date.end + 60));
    const alone = BARE.test(text.slice(block.start, date.start)) && BARE_END.test(after);
    const kind = alone ? 'edition' : kindOf(before.replace(/^.*[.!?;]\s+(?=\p{Lu})/su, ''), after);
    if (kind === 'act') acts.push(date.first);
    if (kind === 'edition')
      editions.push({ ...date, entry: ENTRY.test(before.slice(-60)) || ENTRY.test(after.slice(0, 40)) });
  }
  return { editions, acts };
}

function kindOf(before: string, after: string): 'edition' | 'act' | 'other' {
  const edition = lastIndex(before, EDITION);
  const act = lastIndex(before, ACT);
  const other = lastIndex(before, OTHER);
  if (NEXT_ACT.test(after)) return 'act';
  if (/(?:^|\s)до\s*$/iu.test(before) || OTHERS_LIFE.test(before)) return 'other';
  if (act > edition) return 'act';
  if (other > edition) return 'other';
  // «152-ФЗ в редакции от …» dates the law
  if (act >= 0 && !ITS_OWN.test(before.slice(act))) return 'other';
  if (edition >= 0) return 'edition';
  return after.slice(0, 45).search(EDITION) >= 0 && act < 0 ? 'edition' : 'other';
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function allDates(text: string): Omit<EditionDate, 'entry'>[] {
  const full = datesIn(text).map(({ start, end, year, month, day, exists }) => {
    const iso = [year, pad(month), pad(day)].join('-');
    return { start, end, first: iso, last: iso, exists };
  });
  const months = [...text.matchAll(MONTH_YEAR)].flatMap((m) => {
    const index = MONTHS.findIndex((words) => words.test(m.groups?.month ?? ''));
    const month = `${m.groups?.year}-${pad(index + 1)}`;
    return index < 0 ? [] : [span(m, `${month}-01`, `${month}-28`)];
  });
  const years = [...text.matchAll(YEAR)].map((m) =>
    span(m, `${m.groups?.year}-01-01`, `${m.groups?.year}-12-31`),
  );
  const apart = (d: Span): boolean =>
    ![...full, ...months].some((f) => f !== d && f.start < d.end && d.start < f.end);
  return [...full, ...months.filter(apart), ...years.filter(apart)].sort((a, b) => a.start - b.start);
}

function span(m: RegExpExecArray, first: string, last: string): Omit<EditionDate, 'entry'> {
  return { start: m.index, end: m.index + m[0].length, first, last, exists: true };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
