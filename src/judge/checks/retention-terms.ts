/**
 * Check `retention-terms`: the terms of keeping that the text states, told apart by what it says of them.
 *
 *   when:
 *     check: retention-terms
 *     with: {is: one}     # one: some term in figures or words, and no other; several: terms that differ
 *
 * «Заказы – 5 лет, рассылка – до отписки» are two terms; «до достижения цели, но не более 5 лет» is one.
 * The end of the purpose itself is no term of its own here: it differs with the purpose.
 */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Mention, Sentence } from '../../extract/mention.ts';
import { termsIn } from '../../extract/time-terms.ts';
import type { Span } from '../../model/document.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

const KEEPS = 'ru-rights.keeps';
const EVENT = 'ru-rights.end-event';
const OTHER = 'ru-rights.term-elsewhere';
const HEADING = 'keeping.term-heading';
/** A new part begins after these, unless the words that follow only bound the term before them. */
const CUT =
  /;|,(?!\s*(?:но|если|либо|или|после|затем|далее|при|чтобы|котор\p{L}*|кроме|исходя|поскольку|так\s+как|что|считая|начиная)(?!\p{L}))|\s(?:а|и)\s(?=(?:для|по|при|у|в\s+отношении)\s)/giu;
/** The part speaks of what an earlier part named: «файлы cookie; они хранятся …». */
const GOES_ON = /^[;,]?\s*(?:они|их|он|она|оно|его|её|ее)(?!\p{L})/iu;

interface Stated extends Span {
  readonly key: string;
  readonly sentence: Sentence;
  readonly exact: boolean;
}

export const retentionTerms: Check = (subject, { is }) => {
  if (is !== 'one' && is !== 'several') throw new Error('check retention-terms: «is» is one or several');
  const stated = subject.analysis.sentences.flatMap((sentence) => statedIn(sentence, subject));
  const keys = new Set(stated.map((s) => s.key));
  const holds = is === 'several' ? keys.size > 1 : keys.size === 1 && stated.some((s) => s.exact);
  const spans = stated.map(({ sentence, start, end }) =>
    clipMarked(subject.document.text, sentence, { start, end }),
  );
  return { holds, confidence: 'high', evidence: holds ? quotes(subject.document, spans.slice(0, 4)) : [] };
};

/** Terms of keeping in one sentence; items and cells count under their introduction or heading. */
function statedIn(sentence: Sentence, { document, analysis, context }: Subject): Stated[] {
  const block = document.blocks[sentence.block];
  if (block === undefined || block.kind === 'heading' || sentence.joined !== undefined) return [];
  if (block.zone === 'page-header' || context.defines(sentence)) return [];
  if (!context.sentenceHolds(sentence, KEEPS) && !context.isUnder(block, HEADING)) return [];
  const mentions = (concept: string): Mention[] =>
    (analysis.mentions.get(`@${concept}`) ?? []).filter((m) => m.sentence.index === sentence.index);
  const events = mentions(EVENT);
  const others = mentions(OTHER);
  let elsewhere = false;
  return partsOf(sentence, document.text).flatMap((part): Stated[] => {
    const within = (m: Mention): boolean => m.start >= part.start && m.end <= part.end;
    const other = others.some(within);
    elsewhere ||= other;
    if (other || (elsewhere && GOES_ON.test(document.text.slice(part.start, part.end)))) return [];
    const terms = termsIn(analysis.tokens, sentence.from, sentence.to).filter((t) => {
      const [first, last] = [analysis.tokens[t.from], analysis.tokens[t.to]];
      return first !== undefined && last !== undefined && first.start >= part.start && last.end <= part.end;
    });
    const event = events.find(within);
    const key =
      terms.length > 0
        ? terms.map((t) => `${t.amount} ${t.unit}`).join('+')
        : event && document.text.slice(event.start, event.end).toLowerCase();
    return key === undefined ? [] : [{ ...part, key, sentence, exact: terms.length > 0 }];
  });
}

function partsOf(sentence: Sentence, text: string): Span[] {
  const own = text.slice(sentence.start, sentence.end);
  const cuts = [...own.matchAll(CUT)].map((m) => sentence.start + m.index);
  const starts = [sentence.start, ...cuts];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? sentence.end }));
}
