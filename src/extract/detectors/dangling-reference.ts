/** References to clauses, sections, annexes and tables of this document that it does not have. */
import type { Document } from '../../model/document.ts';
import { parseLabel } from '../../read/structure/label.ts';
import { type Defect, defectAnswer, found } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { matchesInBlocks } from '../holding.ts';
import { annexes, contacts, numberedTables, otherPaper, titledSections } from '../naming/other-references.ts';

const NUMBER = String.raw`(?<number>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d])`;
/** Words of this document after the number. */
const OURS_RU = String.raw`(?:\s?(?:настоящ|данн|эт)\p{L}+ (?:политик|положени|документ|соглашени|правил|согласи)|\s?(?:политик|положени)\p{L}+)`;
const CLAUSE_RU = new RegExp(
  String.raw`(?<!\p{L})(?:п{1,2}\.|пункт\p{L}*|подпункт\p{L}*|раздел\p{L}*|разд\.|стать\p{L}+|глав(?:а|ы|е|у|ой))\s?(?:№ ?)?${NUMBER}\.?(?<after>.{0,60})`,
  'giu',
);
const CLAUSE_KK = new RegExp(
  String.raw`(?<!\d)${NUMBER}\s?-?\s?(?:тармақ|тармағ|бөлім|тарау)\p{L}*(?<after>.{0,30})`,
  'giu',
);
const CLAUSE_EN = new RegExp(
  String.raw`(?<!\p{L})(?:section|clause|paragraph|article)s?\s${NUMBER}(?<after>.{0,40})`,
  'giu',
);
/** The number belongs to an act or another paper. */
const LAW_AFTER =
  /^[\s,.и]*(?:\d[\d., и]*)?(?:ч\.|част|ст\.|стат|абз|п\.|пункт|закон|кодекс|фз|гк|тк|коап|федеральн|постановлен|приказ|правил|регламент|директив|gdpr|указ|договор|оферт|соглашени|устав|конвенц|требовани|положения о|заң|кодекс|бап|шарт|of the (?:law|act|gdpr|regulation|agreement)|gdpr)/iu;
const LAW_BEFORE =
  /(?:ст\.|стать\p{L}+|ч\.|част\p{L}+|закон\p{L}*|ФЗ|кодекс\p{L}*|приказ\p{L}*|постановлени\p{L}*|регламент\p{L}*|GDPR|договор\p{L}*|оферт\p{L}*|пользовательск\p{L}+ соглашени\p{L}+|заң\p{L}*|бап\p{L}*|act|law)[^;]{0,60}$/iu;
/** «пп. 5.1–5.4 настоящей Политики». */
const OURS = new RegExp(String.raw`^(?:\s?(?:[–—,-]|и)\s?\d[\d.]*)*${OURS_RU}`, 'iu');
const OURS_EN = /^\s(?:of|in) (?:this|our|the) (?:privacy )?(?:policy|document|notice)/iu;
const OURS_KK = /осы (?:саясат|құжат|ереже)\p{L}*[^.;]{0,20}$/iu;

const SECTION = /^(?:раздел|section)|\d\s?-\s?бөлім/iu;

const TABLE_ABOVE =
  /(?:(?:указан|приведен|приведён|описан|перечислен|представлен|содерж|показан|см)\p{L}*\.? (?:в )?)(?:таблице выше|вышеприведенной таблице)|(?:in|see) the (?:table above|above table)|жоғарыдағы кестеде/giu;
const TABLE_BELOW =
  /(?:(?:указан|приведен|приведён|описан|перечислен|представлен|содерж|показан|см)\p{L}*\.? (?:в )?)(?:таблице ниже|нижеприведенной таблице)|(?:in|see) the (?:table below|below table)|төмендегі кестеде/giu;
/** Words of a statute copied whole: a policy is no act. */
const STATUTE =
  /настоящ(?:им|его|ему|ем) (?:Федеральн\p{L}+ )?закон(?:ом|а|у|е)(?!\p{L})|осы Заң(?:да|ға|ның|мен)(?!\p{L})/giu;

export const danglingReference: Detector = ({ document, analysis }, recogniser) => {
  const defects: Defect[] = [
    ...clauses(document),
    ...annexes(document),
    ...contacts(document),
    ...otherPaper(document),
    ...numberedTables(document),
    ...titledSections(document),
    ...found(document, STATUTE),
  ];
  const tables = document.blocks.filter((b) => b.kind === 'cell').map((b) => b.index);
  const [first = Number.POSITIVE_INFINITY, final = -1] = [tables[0], tables.at(-1)];
  defects.push(
    ...found(document, TABLE_ABOVE, 'high', (b) => b.index < first),
    ...found(document, TABLE_BELOW, 'high', (b) => b.index > final),
  );
  return defectAnswer(recogniser, defects, analysis);
};

function clauses(document: Document): Defect[] {
  const numbers = numbersOf(document);
  // a text whose numbers the reader did not see says nothing about them; one of plain letters has no others
  const isSeen = numbers.size >= 3;
  if (!isSeen && document.format !== 'text' && document.format !== 'markdown') return [];
  const defects: Defect[] = [];
  for (const [pattern, own] of [
    [CLAUSE_RU, OURS],
    [CLAUSE_EN, OURS_EN],
    [CLAUSE_KK, OURS_KK],
  ] as const)
    for (const { block, match } of matchesInBlocks(document, pattern)) {
      const { number = '', after = '' } = match.groups ?? {};
      const start = block.start + match.index;
      const before = document.text.slice(Math.max(block.start, start - 80), start);
      const isOwn = own.test(own === OURS_KK ? before : after);
      if (numbers.has(number) || !(isOwn || (isSeen && isBare(match[0], after, before)))) continue;
      if (!isNumbered(number, numbers) && !(isOwn && lacksSection(number, numbers))) continue;
      const end = start + match[0].length - after.length;
      defects.push({ start, end, confidence: isOwn ? 'high' : 'medium' });
    }
  return defects;
}

/** The document numbers clauses of that depth at all. */
function isNumbered(number: string, numbers: ReadonlySet<string>): boolean {
  return [...numbers].filter((n) => n.includes('.') === number.includes('.')).length >= 2;
}

/** Clauses that bear no numbers are counted within their section: «п. 4.2» may be the second item of the fourth. */
function lacksSection(number: string, numbers: ReadonlySet<string>): boolean {
  return number.includes('.') && !numbers.has(number.split('.')[0] ?? '');
}

/** «(п. 7.5)», «в разделе 11» with nothing that makes it another paper's: acts have articles, points and chapters. */
function isBare(reference: string, after: string, before: string): boolean {
  const isOurs = /\d\.\d/.test(reference) ? !/^(?:стать|article)/iu.test(reference) : SECTION.test(reference);
  if (!isOurs || LAW_AFTER.test(after) || LAW_BEFORE.test(before)) return false;
  // «11-бөлімде» stands before what it is about
  return (
    /бөлім/iu.test(reference) ||
    /^(?:\s*[).,;:]|\s*$|\s+(?:выше|ниже|и|или|а также|below|above|and|or|for (?:details|more|further))(?!\p{L}))/u.test(
      after,
    )
  );
}

/** A number at the beginning of a sentence; the point of «п.» ends none. */
const SWALLOWED =
  /(?<=^|[.;:)]\s?)(?<!(?<!\p{L})(?:п|пп|ст|ч|гл|абз|разд|подп)\.\s?)(\d{1,2}(?:\.\d{1,2}){0,3})\.? ?(?=\p{Lu})/gu;

/** All numbers that the document gives to clauses, those swallowed by a paragraph included. */
function numbersOf(document: Document): Set<string> {
  const numbers = new Set<string>();
  const add = (path: readonly number[]): void => {
    for (let n = 1; n <= path.length; n++) numbers.add(path.slice(0, n).join('.'));
  };
  for (const block of document.blocks) {
    const label = block.label === undefined ? undefined : parseLabel(`${block.label} Я`);
    if (
      label !== undefined &&
      (label.style === 'decimal' || label.style === 'named' || label.style === 'roman')
    )
      add(label.path);
  }
  for (const { match } of matchesInBlocks(document, SWALLOWED)) add((match[1] ?? '').split('.').map(Number));
  return numbers;
}
