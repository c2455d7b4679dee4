/** References to annexes and tables that are not attached, to the section of the contacts that is another, to a paper that the text is not. */
import type { Document, Span } from '../../model/document.ts';
import { parseLabel } from '../../read/structure/label.ts';
import { type Defect, found } from '../defects.ts';
import { matchesInBlocks } from '../holding.ts';

/** How an annex is referred to, and how its own title begins. */
const ANNEXES: readonly { readonly reference: RegExp; readonly title: (number: string) => RegExp }[] = [
  {
    reference: /(?<!\p{L})приложени\p{L}{1,2} ?№ ?(?<number>\d{1,2})(?<after>.{0,40})/giu,
    title: (number) => new RegExp(String.raw`^приложение ?№? ?${number}(?!\d)`, 'iu'),
  },
  {
    // without «№» an application of that name may be meant: «в приложении 2ГИС»
    reference:
      /(?<=\(|(?<!\p{L})(?:в|согласно|см\.|по форме) )приложени\p{L}{1,2} (?<number>\d{1,2})(?![\d\p{L}]|\.\d)(?<after>.{0,40})/giu,
    title: (number) => new RegExp(String.raw`^приложение ?№? ?${number}(?!\d)`, 'iu'),
  },
  {
    reference:
      /(?<!\d)(?<number>\d{1,2})\s?-\s?қосымша(?:да|ға|сында|сына|мен|ны|сы)?(?!\p{L})(?<after>.{0,40})/giu,
    title: (number) =>
      new RegExp(String.raw`^(?:${number}\s?-\s?қосымша|қосымша ?№? ?${number}(?!\d))`, 'iu'),
  },
  {
    reference: /№ ?(?<number>\d{1,2}) қосымша(?:да|ға|сында|сына|мен|ны|сы)?(?!\p{L})(?<after>.{0,40})/giu,
    title: (number) =>
      new RegExp(String.raw`^(?:№ ?)?(?:${number}\s?-?\s?қосымша|қосымша ?№? ?${number}(?!\d))`, 'iu'),
  },
  {
    reference:
      /(?<!\p{L})(?:Annex|Appendix|Schedule|Exhibit) (?<number>\d{1,2}|[A-H])(?![\p{L}\p{N}])(?<after>.{0,40})/gu,
    title: (number) =>
      new RegExp(String.raw`^(?:annex|appendix|schedule|exhibit) ${number}(?![\p{L}\p{N}])`, 'iu'),
  },
];
/** The annex is another paper's. */
const OF_ANOTHER =
  /^[\s)»"]*(?:к? ?(?:приказ|договор|оферт|постановлени|правил|закон|требовани|соглашени)|(?:to|of) the (?:agreement|contract|law|act|order|terms|gdpr|dpa|standard|scc))/iu;

/** «по контактам в разделе 11», where section 11 is about something else and another one holds the contacts. */
const CONTACTS =
  /(?:(?:контакт|реквизит)\p{L}*(?: данн\p{L}+| информаци\p{L}+)?,? (?:указанн\p{L}+ |приведенн\p{L}+ |приведённ\p{L}+ )?|contact (?:details|information)(?: \p{L}+){0,2} in )(?<at>(?:в )?(?:раздел\p{L}*|пункт\p{L}*|section) (?<number>\d{1,2}))(?!\d|\.\d)/giu;

const CONTACT_HEADING = /контакт|реквизит|связ|обращени|адрес|сведения об операторе|contact/iu;

/** A section of a «Положение» where the text is none and names none. */
const OTHER_PAPER = /(?:раздел\p{L}*|пункт\p{L}*|п\.) ?\d[\d.]* Положения(?! о)/gu;

/** «Приложение № 2», «Annex B» in the running text, with no annex of that number. */
export function annexes(document: Document): Defect[] {
  return ANNEXES.flatMap(({ reference, title }) =>
    matchesInBlocks(document, reference).flatMap(({ block, match }): Defect[] => {
      const { number = '', after = '' } = match.groups ?? {};
      const isTitle = match.index === 0 && title(number).test(match[0]) && block.end - block.start < 120;
      if (isTitle || OF_ANOTHER.test(after)) return [];
      const start = block.start + match.index;
      const exists = document.blocks.some((b) => title(number).test(document.text.slice(b.start, b.end)));
      return exists
        ? []
        : [{ start, end: start + match[0].length - after.length, confidence: 'medium' as const }];
    }),
  );
}

export function contacts(document: Document): Defect[] {
  const headings = document.blocks.filter((b) => b.kind === 'heading' && b.label !== undefined);
  const title = (b: Span): string => document.text.slice(b.start, b.end);
  if (!headings.some((b) => CONTACT_HEADING.test(title(b)))) return [];
  return found(document, CONTACTS, 'medium').filter((d) => {
    const number = /\d+/.exec(title(d))?.[0];
    const target = headings.find((b) => parseLabel(`${b.label} Я`)?.path.join('.') === number);
    return target !== undefined && !CONTACT_HEADING.test(title(target));
  });
}

export function otherPaper(document: Document): Defect[] {
  const title = document.blocks
    .slice(0, 4)
    .map((b) => document.text.slice(b.start, b.end))
    .join(' ');
  return /положени/iu.test(title) || /далее[^).]{0,40}положени/iu.test(document.text)
    ? []
    : found(document, OTHER_PAPER, 'medium');
}

const TABLE = /(?<!\p{L})таблиц(?:е|ы|у|ей) (?:№ ?)?\d{1,2}(?!\d|\.\d)/giu;

/** «в таблице 7» of a text without tables. */
export function numberedTables(document: Document): Defect[] {
  return document.blocks.some((b) => b.kind === 'cell') || /^таблица/imu.test(document.text)
    ? []
    : found(document, TABLE, 'medium');
}

const TITLED =
  /(?<!\p{L})раздел\p{L}* [«"“](?<at>[^»"”\n]{4,80})[»"”] (?:(?:настоящ|данн|эт)\p{L}+ )?(?:политик|положени|соглашени|документ|согласи)/giu;
/** Letters by which a word of a title is known in another form, and the shortest word worth knowing. */
const ROOT = 5;

/** A paragraph that may be a title, in characters. */
const LONGEST_TITLE = 100;

/** «в разделе «Порядок возврата» настоящей Политики», where no section is called so. */
export function titledSections(document: Document): Defect[] {
  const { blocks, text } = document;
  const references = found(document, TITLED, 'medium');
  if (references.length === 0) return [];
  const titles = blocks
    .filter((b) => b.kind === 'heading' || b.end - b.start <= LONGEST_TITLE)
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).toLowerCase() }));
  /** Many references are to few titles: where a title stands is looked up once for each. */
  const places = new Map<string, readonly Span[]>();
  return references.filter(({ start, end }) => {
    const name = text.slice(start, end).toLowerCase();
    const roots = (name.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, ROOT));
    if (roots.length === 0) return false;
    const known = places.get(name);
    const so =
      known ??
      titles.filter(({ words }) => roots.filter((root) => words.includes(root)).length * 2 >= roots.length);
    if (known === undefined) places.set(name, so);
    return !so.some((title) => title.start > start || start >= title.end);
  });
}
