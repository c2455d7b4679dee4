/** Two terms for one thing: how long the same data are kept, how soon the same letter is answered. */
import type { Span } from '../../model/document.ts';
import type { Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { Mention, Sentence } from '../mention.ts';
import { type Term, termsIn } from '../time-terms.ts';
import { areApart, type Clash, type ClashFinder, type ClashKind, saidOf } from './clash.ts';
import { keptAfterAll } from './kept-nothing.ts';
import { daysOf, matterOf } from './matters.ts';

interface Said {
  readonly term: Term;
  readonly sentence: Sentence;
  /** What the sentence is about besides its term; two sentences about different things do not clash. */
  readonly matter: string;
  /** The heading or label above the sentence. */
  readonly above: string;
  /** These and the paragraph that the sentence ends. */
  readonly around: string;
}

/** Besides a letter these are another act with a term of its own. */
const OTHER_ACT =
  /продл|ұзарт|exten[ds]|отзыв|отозва|withdr|қайтар|удал|уничтож|блокир|уточн|исправ|измен|прекра|жою|жой|түзет|бұғат|delet|eras|correct|rectif|cease|роскомнадзор|уполномоченн|уәкілетті|орган|authorit|regulator|уведом|хабарла|notif|подтвержд\p{L}+ получени|acknowledg/iu;
/** The right to ask, beside which the others stand in one list. */
const ANY_REQUEST =
  /запросить (?:информаци|сведени)|получить (?:информаци|сведени|доступ)|доступ к (?:своим|сво)|узнать|request (?:access|a copy|information)|қол жеткізу|мәлімет алу|ақпарат алу/iu;
/** «Время ответа: до 72 часов» among the contacts is that of the support. */
const IN_GENERAL = /^[^.!?]{0,40}(?:контакт|поддержк|contact|support|байланыс|қолдау)/iu;
/** «Ответ о наличии мест»: no request about data. */
const OF_SOMETHING =
  /ответ\p{L}*\s(?:о|об|по)\s(?!(?:\p{L}+\s)?(?:запрос|обращен|заявлен|данн|персональн|существу|них|нему|ней))/iu;
/** Characters up to which a line above is a label, and a paragraph speaks of one thing. */
const LABEL = 60;
const LONG = 300;
/** Characters up to which an item gives one term. */
const LISTED = 120;
/** A bound from below fits every longer term. */
const AT_LEAST = /не (?:менее|меньше|ранее)|кемінде|at least|минимум|minimum/iu;
/** A term for one case beside the general one. */
const CASE =
  /если|в случае|кроме|исключени|(?<!не )дольше|иной срок|иные сроки|после отзыва|после удалени|after (?:you |the )?(?:delet|clos|account)|может быть|егер|жағдайда|қоспағанда|\bif\b|unless|except|in case|may be|(?<!no |not )longer/iu;

export const termClashes: ClashFinder = (findings) => [
  ...twoTerms(
    'retention',
    [...told('clash.keeps', findings), ...listed(findings)].filter(isPlain(findings)),
    findings,
  ),
  ...twoTerms(
    'answer-term',
    told('clash.answers', findings)
      .filter(
        (s) =>
          isPlain(findings)(s) &&
          !isOfOtherAct(s, findings) &&
          !IN_GENERAL.test(s.around) &&
          !OF_SOMETHING.test(textOf(s.sentence, findings)),
      )
      .map((s) => ({ ...s, matter: s.matter.replace(/(?:message|consent) ?/gu, '').trim() })),
    findings,
  ),
  ...keptAfterAll(findings),
  ...twoTerms('consent', told('clash.consent-lasts', findings).filter(isPlain(findings)), findings),
];

/** A term to delete or to correct; a paragraph that speaks of asking as well gives the term of every request. */
function isOfOtherAct({ sentence, above, around }: Said, { document }: Findings): boolean {
  const own = document.text.slice(sentence.start, sentence.end);
  if (OTHER_ACT.test(`${above} ${own}`)) return true;
  return OTHER_ACT.test(around) && !ANY_REQUEST.test(around);
}

/** Sentences that hold the concept and exactly one term. */
function told(concept: string, findings: Findings): Said[] {
  const { analysis, context } = findings;
  const seen = new Set<number>();
  return saidOf(concept, findings).flatMap(({ sentence, block }: Mention): Said[] => {
    if (sentence.joined !== undefined || block.kind === 'cell' || seen.has(sentence.start)) return [];
    seen.add(sentence.start);
    if (context.retells(sentence)) return [];
    const terms = termsIn(analysis.tokens, sentence.from, sentence.to);
    const [term] = terms;
    if (term === undefined || terms.length > 1) return [];
    const { blocks } = findings.document;
    const heading = block.section === undefined ? '' : textOf(blocks[block.section], findings);
    const line = textOf(blocks[block.index - 1], findings);
    const label = line.length < LABEL && !/[.!?;]$/u.test(line) ? line : '';
    const own = textOf(sentence, findings);
    const paragraph = textOf(block, findings);
    return [
      {
        term,
        sentence,
        matter: matterOf(`${own} ${heading}`),
        above: `${heading} ${label}`,
        around: [heading, label, paragraph.length < LONG ? paragraph : own].join(' '),
      },
    ];
  });
}

/** «Журналы сервера: 90 дней» in a list of terms; an item that names none of the matters is of the data in general. */
function listed(findings: Findings): Said[] {
  const { analysis, context, document } = findings;
  return document.blocks.flatMap((block): Said[] => {
    if (block.kind !== 'item' || block.end - block.start > LISTED) return [];
    const [sentence, second] = analysis.sentencesOf(block.index);
    if (sentence === undefined || second !== undefined) return [];
    const [term, other] = termsIn(analysis.tokens, sentence.from, sentence.to);
    if (term === undefined || other !== undefined || !context.isUnder(block, 'retention.heading')) return [];
    const own = textOf(sentence, findings);
    const matter = matterOf(own);
    return matter === '' ? [] : [{ term, sentence, matter, above: '', around: own }];
  });
}

function isPlain(findings: Findings): (said: Said) => boolean {
  return ({ sentence }) => {
    const text = textOf(sentence, findings);
    return !AT_LEAST.test(text) && !CASE.test(text);
  };
}

function textOf(span: Span | undefined, { document }: Findings): string {
  return span === undefined ? '' : document.text.slice(span.start, span.end);
}

function twoTerms(kind: ClashKind, all: readonly Said[], { document, analysis }: Findings): Clash[] {
  const first = new Map<string, Said>();
  const quoted = ({ sentence, term }: Said) => {
    const [from, to] = [analysis.tokens[term.from], analysis.tokens[term.to]];
    return clip(document.text, sentence, from && to ? { start: from.start, end: to.end } : sentence);
  };
  for (const said of all) {
    // the same sentence in another language is a translation, compared elsewhere
    const key = `${said.sentence.language} ${said.matter}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, said);
    else if (areApart(earlier.sentence, said.sentence) && differ(earlier.term, said.term))
      return [{ kind, pair: [quoted(earlier), quoted(said)] }];
  }
  return [];
}

/** A month and thirty days are one term. */
function differ(a: Term, b: Term): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return a.unit === b.unit ? a.amount !== b.amount : Math.abs(x - y) > Math.max(x, y) * 0.1;
}
