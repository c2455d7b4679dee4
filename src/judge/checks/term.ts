/**
 * Compares terms that the text states with the limit of the law. In a rule file:
 *
 *   when:
 *     check: term
 *     with:
 *       about: [answer.given]      # concepts: one of them must stand in the term's part of the sentence
 *       under: [answer.terms]      # optional: one of these must introduce a bare term; default: those of `about`
 *       given: [consent.withdrawn] # optional: each must stand there, elsewhere in the sentence, in what introduces
 *                                  # it (lead-in, table headers, headings) or in the sentence before
 *       without: [time.by-law]     # optional: none may stand in the term's part of the sentence
 *       unless: [consent.withdrawn] # optional: none may stand there, nor in what
 *                                  # introduces it, nor in the sentence before
 *       nowhere: [destruction.impossible] # optional: none may stand anywhere in the sentence, nor in what introduces
 *                                  # it, nor in the sentence before
 *       limit: 15
 *       unit: working-days         # working-days | days (calendar) | hours
 *       is: longer                 # longer | about | within | stated | vague
 *
 * `longer`: some term exceeds the limit. `about`: a calendar term of a week or more that comes to the working days of
 * the limit, holidays aside (21 days and 15 working days). `within`: terms are stated and none is longer or about.
 * `stated`: any term. `vague`: no term in figures or words, but «в разумный срок» (concept time.vague).
 * Working and calendar days are compared as five of seven; under a week the less favourable count is taken
 * (4 calendar days may be 4 working days). Extensions (concept time.extension) are not the term itself.
 *
 * A sentence with several terms is read in parts, one for each («ответим за 3 рабочих дня, а данные удалим за 30»).
 */

import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Mention, Sentence } from '../../extract/mention.ts';
import { type Term, termsIn } from '../../extract/time-terms.ts';
import type { Span } from '../../model/document.ts';
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';
import { namesOf } from './options.ts';
import { clauseOf, type Part, partsOf } from './term-parts.ts';

type Unit = 'working-days' | 'days' | 'hours';
type Comparison = 'longer' | 'about' | 'within' | 'stated' | 'vague';
interface Options {
  readonly about: readonly string[];
  readonly under: readonly string[];
  readonly given: readonly string[];
  readonly without: readonly string[];
  readonly unless: readonly string[];
  readonly nowhere: readonly string[];
  readonly limit: number;
  readonly unit: Unit;
  readonly is: Comparison;
}

const VAGUE = 'time.vague';
const EXTENSION = 'time.extension';
const OTHER_ACT = 'time.other-act';
/** A part with at most so many words beside its term goes on with the subject of the part before. */
const SHORT = 6;

/** A term and the part of the sentence that it belongs to; `term` is absent for a vague one. */
interface Stated {
  readonly term?: Term;
  readonly mark: Span;
  readonly sentence: Sentence;
}

export function term(subject: Subject, given: Readonly<Record<string, unknown>>): Verdict {
  const options = read(given);
  const stated = subject.analysis.sentences.flatMap((sentence) => statedIn(sentence, subject, options));
  const chosen = choose(stated, options);
  return {
    holds: chosen.length > 0,
    confidence: 'high',
    evidence: quotes(
      subject.document,
      chosen.map(({ sentence, mark }) => clipMarked(subject.document.text, sentence, mark)),
    ),
  };
}

function choose(stated: readonly Stated[], options: Options): readonly Stated[] {
  const exact = stated.filter((s) => s.term !== undefined);
  if (options.is === 'stated') return exact;
  if (options.is === 'vague') return exact.length > 0 ? [] : stated;
  if (options.is === 'within')
    return exact.every((s) => s.term && compare(s.term, options) === 'within') ? exact : [];
  return exact.filter((s) => s.term && compare(s.term, options) === options.is);
}

/** Terms of one sentence that speak of the subject asked for. */
function statedIn(sentence: Sentence, subject: Subject, options: Options): Stated[] {
  const { tokens } = subject.analysis;
  if (sentence.joined !== undefined) return [];
  const block = subject.document.blocks[sentence.block];
  if (block === undefined || block.zone === 'page-header' || subject.context.defines(sentence)) return [];
  const mentions = (concept: string): Mention[] =>
    (subject.analysis.mentions.get(`@${concept}`) ?? []).filter((m) => m.sentence.index === sentence.index);
  const parts = partsOf(
    tokens,
    sentence,
    termsIn(tokens, sentence.from, sentence.to),
    mentions(VAGUE),
    subject.document.text,
  );
  const holds = (part: Part, concept: string): boolean =>
    mentions(concept).some((m) => m.from >= part.from && m.to < part.to);
  const before = (concept: string): boolean => subject.context.isUnder(block, concept) || precedes(concept);
  const around = (concept: string): boolean => mentions(concept).length > 0 || before(concept);
  const introduced = options.under.some((c) => subject.context.isUnder(block, c));

  let earlier = false;
  return parts.flatMap((whole): Stated[] => {
    // «удалим по просьбе; на письма отвечаем за 3 дня»: a clause with an act of its own keeps its term to itself
    const clause = clauseOf(whole, tokens, subject.document.text);
    const part = holds(clause, OTHER_ACT) ? clause : whole;
    const own = options.about.some((c) => holds(part, c));
    const goesOn = part.to - part.from - part.length <= SHORT && !holds(part, OTHER_ACT);
    const speaks = own || introduced || (earlier && goesOn);
    earlier = speaks;
    if (!speaks || holds(part, EXTENSION) || options.without.some((c) => holds(part, c))) return [];
    if (!options.given.every((c) => holds(part, c) || around(c))) return [];
    if (options.unless.some((c) => holds(part, c) || before(c)) || options.nowhere.some(around)) return [];
    return [{ sentence, mark: part.mark, ...(part.term === undefined ? {} : { term: part.term }) }];
  });

  /** The sentence before in the same block holds the concept. */
  function precedes(concept: string): boolean {
    const own = subject.analysis.sentencesOf(sentence.block);
    const before = own[own.indexOf(sentence) - 1];
    return before !== undefined && subject.context.sentenceHolds(before, concept);
  }
}

/** How a term stands to the limit. */
export function compare(
  { amount, unit }: Pick<Term, 'amount' | 'unit'>,
  { limit, unit: measure }: { readonly limit: number; readonly unit: Unit },
): 'longer' | 'about' | 'within' {
  const slack = 1e-9;
  if (measure === 'working-days') {
    const length = inWorkingDays(amount, unit);
    const calendar = unit !== 'working-day' && unit !== 'hour' && inDays(amount, unit) >= 7;
    if (calendar && Math.abs(length - limit) < slack) return 'about';
    return length > limit + slack ? 'longer' : 'within';
  }
  const most = measure === 'hours' ? limit / 24 : limit;
  return inDays(amount, unit) > most + slack ? 'longer' : 'within';
}

function inWorkingDays(amount: number, unit: Term['unit']): number {
  if (unit === 'working-day') return amount;
  const days = inDays(amount, unit);
  return days < 7 ? Math.min(days, 5) : (days * 5) / 7;
}

function inDays(amount: number, unit: Term['unit']): number {
  const days = { hour: 1 / 24, day: 1, 'working-day': 7 / 5, week: 7, month: 30, year: 365 };
  return amount * days[unit];
}

function read(given: Readonly<Record<string, unknown>>): Options {
  const names = (key: string): readonly string[] => namesOf(given, key, 'term');
  const { limit = 0, unit = 'working-days', is } = given;
  if (typeof limit !== 'number') throw new Error('check term: «limit» is a number');
  if (unit !== 'working-days' && unit !== 'days' && unit !== 'hours')
    throw new Error('check term: «unit» is working-days, days or hours');
  if (is !== 'longer' && is !== 'about' && is !== 'within' && is !== 'stated' && is !== 'vague')
    throw new Error('check term: «is» is longer, about, within, stated or vague');
  const about = names('about');
  if (about.length === 0) throw new Error('check term: «about» needs a concept');
  return {
    about,
    under: given.under === undefined ? about : names('under'),
    given: names('given'),
    without: names('without'),
    unless: names('unless'),
    nowhere: names('nowhere'),
    limit,
    unit,
    is,
  };
}
