/** Check `purposes`: how many different purposes the text names, and whether data are told for each of them. */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Mention } from '../../extract/mention.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

const ACT = 'ru-document.purpose-act';
const HEADING = 'purpose.heading';
const WORDS = 'ru-document.purpose-words';
/** What is no purpose of processing: the aim of the document or of its protection. */
const OTHER = [
  'ru-document.purpose-of-document',
  'purposes.of-policy',
  'purposes.of-protection',
  'data.request-content',
];
/** «Для доставки: имя, адрес»: a part of the text that opens with its purpose. */
const OPENING = /^[\s\d.)(•–—-]*(?:для|цель|чтобы|в целях|с целью|to|for)(?![\p{L}])/iu;
/** «При оформлении заказа указываются имя и адрес» ties data to the act named first; «при этом», «при посещении» do not. */
const ON_ACT = /^[\s\d.)(•–—-]*при(?!\s+этом)\s(?:\p{L}+\s){0,2}\p{L}+/iu;
/** «Для реализации прав пишите на почту», «для защиты данных» tell of no data taken. */
const ELSEWHERE =
  /(?<!\p{L})(?:обрат(?:ит|ить)|обраща|напи(?:ш|с)|пиш(?:и|у)|направ(?:ьт|ит|ля)|связ(?:ать|жит)|свяжит|защит|реализац|несанкционирован|отзыв|отозва)/iu;
const PART = /[^.;\n]+/gu;

/**
 * Options: `at-least: N` holds when N different purposes are named; `tied: true` when at least two parts of the text
 * open with a purpose and go on with data or terms.
 */
export const purposes: Check = (subject, options) => {
  const { document, analysis } = subject;
  if (options.tied === true) {
    const parts = tiedParts(subject);
    return { holds: parts.length >= 2, confidence: 'medium', evidence: quotes(document, parts.slice(0, 4)) };
  }
  const found = named(subject);
  const least = typeof options['at-least'] === 'number' ? options['at-least'] : 1;
  const spans = found.slice(0, 4).map((m) => clipMarked(document.text, m.sentence, m));
  return {
    holds: found.length >= least,
    confidence: 'high',
    evidence: analysis.sentences.length > 0 ? quotes(document, spans) : [],
  };
};

/** Purposes in the order of the text; what overlaps is one. */
function named({ analysis, context }: Subject): Mention[] {
  const told = (analysis.mentions.get(`@${ACT}`) ?? []).filter(
    (m) =>
      m.sentence.joined === undefined &&
      m.block.kind !== 'heading' &&
      !context.defines(m.sentence) &&
      !OTHER.some((c) => context.sentenceHolds(m.sentence, c)) &&
      (context.sentenceHolds(m.sentence, WORDS) || context.isUnder(m.block, HEADING)),
  );
  const shortest = told.filter(
    (m) => !told.some((o) => o !== m && o.from >= m.from && o.to <= m.to && o.to - o.from < m.to - m.from),
  );
  return shortest.filter((m, i) => !shortest.slice(0, i).some((o) => o.to >= m.from && o.from <= m.to));
}

const DATA = /^@data(?:-word)?\.(?!list|purpose|not|header|request)/;

function tiedParts({ document, analysis }: Subject): { readonly start: number; readonly end: number }[] {
  const data = analysis.mentions.named(DATA).flatMap(([, mentions]) => mentions);
  const acts = analysis.mentions.get(`@${ACT}`) ?? [];
  /** «Рассылка: адрес почты»: what stands before a colon or dash. */
  const head = (part: string): number => /^[^:–—]{3,60}(?=:|\s[–—]\s)/u.exec(part)?.[0].length ?? 0;
  return document.blocks.flatMap((block) =>
    [...document.text.slice(block.start, block.end).matchAll(PART)].flatMap((match) => {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const [part] = match;
      const namesActBy = (limit: number): boolean => acts.some((m) => m.start >= start && m.end <= limit);
      const opens =
        (OPENING.test(part) && (namesActBy(end) || head(part) > 0)) ||
        namesActBy(start + (ON_ACT.exec(part)?.[0].length ?? 0)) ||
        namesActBy(start + head(part));
      const tied = opens && !ELSEWHERE.test(part) && data.some((m) => m.start >= start && m.end <= end);
      return tied ? [{ start, end }] : [];
    }),
  );
}
