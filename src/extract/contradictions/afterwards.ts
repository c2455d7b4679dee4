/** What becomes of data when a consent is withdrawn, an account deleted, a contract over: erased soon, and kept for long. */
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { termsIn } from '../time-terms.ts';
import { areApart, type Clash, type ClashFinder, quoteOf, saidOf } from './clash.ts';
import { daysOf, matterOf } from './matters.ts';

/** Each event by the concept that tells of it. */
const EVENTS = ['after.withdrawal', 'after.account', 'after.contract'] as const;

/** Names of matters that the words of the events are. */
const OF_THE_EVENT = /(?:consent|account) ?/gu;

interface Fate {
  readonly mention: Mention;
  /** What the sentence is about besides the event. */
  readonly matter: string;
  /** Days after the event until which the data are there. */
  readonly days: number;
}

/** «После отзыва удаляем за 10 дней» beside «после отзыва храним три года». */
export const fateClashes: ClashFinder = (findings) =>
  EVENTS.flatMap((event): Clash[] => {
    const told = saidOf(event, findings).filter(({ sentence }) => sentence.joined === undefined);
    if (told.length < 2) return [];
    const erased = told.flatMap((m) => fate(m, 'after.erased', findings));
    const kept = told.flatMap((m) => fate(m, 'after.kept', findings)).filter((f) => isOfAll(f, findings));
    for (const one of kept)
      for (const other of erased)
        if (clash(one, other))
          return [
            { kind: 'retention', pair: [quoteOf(other.mention, findings), quoteOf(one.mention, findings)] },
          ];
    return [];
  });

/** Within a tenth and a day, a month and thirty days are one term. */
const ABOUT = 1.1;

function clash(kept: Fate, erased: Fate): boolean {
  const [a, b] = [kept.mention.sentence, erased.mention.sentence];
  return (
    areApart(a, b) &&
    a.language === b.language &&
    kept.matter === erased.matter &&
    kept.days > erased.days * ABOUT + 1
  );
}

/** The one term of a sentence that holds the verb; «сразу» is no time at all. */
function fate(mention: Mention, verb: string, { analysis, context, document }: Findings): Fate[] {
  const { sentence } = mention;
  if (!context.sentenceHolds(sentence, verb) || context.retells(sentence)) return [];
  const [term, second] = termsIn(analysis.tokens, sentence.from, sentence.to);
  const atOnce = verb === 'after.erased' && context.sentenceHolds(sentence, 'after.at-once');
  if (second !== undefined || (term === undefined && !atOnce)) return [];
  const text = document.text;
  const besides = `${text.slice(sentence.start, mention.start)} ${text.slice(mention.end, sentence.end)}`;
  const matter = matterOf(besides).replace(OF_THE_EVENT, '').trim();
  return [{ mention, matter, days: term === undefined ? 0 : daysOf(term) }];
}

/** What makes a longer term no fate of all the data. */
const OF_SOME = ['after.copy', 'clash.records', 'after.case'] as const;

/** Neither what a law or a copy keeps, nor a bound from below, nor what is true of one case. */
function isOfAll({ mention: { sentence } }: Fate, { context }: Findings): boolean {
  const holds = (concept: string): boolean => context.sentenceHolds(sentence, concept);
  return !OF_SOME.some(holds) && (!holds('after.apart') || holds('after.otherwise'));
}
