/** From signs to the answer for one id: status, confidence and the quotes to show. */
import type { Answer, Confidence, Evidence } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { Recogniser } from '../model/pack.ts';
import { CONFIDENCES, isAsSureAs } from '../model/rank.ts';
import type { Analysis } from './analysis.ts';
import { introducedBy, type MarkedSpan, type Sign, spansOf } from './cues.ts';
import { quote } from './evidence.ts';
import { isBareLeadIn } from './lead-ins.ts';

/** How many quotes an answer shows. */
const MOST_QUOTES = 6;

export function absent(id: string): Answer {
  return { id, status: 'no', confidence: 'high', evidence: [] };
}

/**
 * Nothing was recognised: where a title announces the provision it is rather misread than missing, and a text in a
 * language that is not read tells nothing by it.
 */
export function doubted(
  answer: Answer,
  { headings = [] }: Recogniser,
  { mentions }: Analysis,
  isUnread: boolean,
): Answer {
  if (answer.status !== 'no' || answer.confidence !== 'high') return answer;
  if (isUnread) return { ...answer, confidence: 'low' };
  const isAnnounced = headings.some((concept) =>
    mentions.get(`@${concept}`)?.some((mention) => isTitle({ mention })),
  );
  return isAnnounced ? { ...answer, confidence: 'medium' } : answer;
}

/** How much is enough is a matter of judgement: however plain its words, «partial» is never sure. */
export function tempered(answer: Answer): Answer {
  return answer.status === 'partial' && answer.confidence === 'high'
    ? { ...answer, confidence: 'medium' }
    : answer;
}

/** Answers one id from the signs that its cues gave. */
export function answerOf(recogniser: Recogniser, signs: readonly Sign[], analysis: Analysis): Answer {
  if (signs.length === 0) return absent(recogniser.id);
  const parts = [...new Set(signs.flatMap((s) => (s.part === undefined ? [] : [s.part])))];
  const whole = signs.filter((s) => s.part === undefined && s.status === 'yes');
  const enough = recogniser.parts !== undefined && parts.length >= recogniser.parts;
  const single =
    recogniser.parts === undefined && signs.some((s) => s.part !== undefined && s.status === 'yes');
  const status = whole.length > 0 || enough || single ? 'yes' : 'partial';
  // a faint hint says nothing to the reader who is shown plain words
  const telling = signs.filter((s) => s.status === status || s.part !== undefined || s.confidence !== 'low');
  const order = surestFirst(telling.length > 0 ? telling : signs, analysis);
  const chosen = parts.length > 0 ? new Set([...onePerPart(order), ...order]) : order;
  const confidence = order.reduce<Confidence>(
    (best, s) => (isAsSureAs(best, s.confidence) ? best : s.confidence),
    'low',
  );
  return {
    id: recogniser.id,
    status,
    confidence,
    evidence: quotes(analysis.document, spansToShow(chosen, analysis)),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

function surestFirst(signs: readonly Sign[], analysis: Analysis): Sign[] {
  return signs
    .map((sign) => ({ sign, rank: weight(sign, analysis) }))
    .sort((a, b) => b.rank - a.rank || a.sign.mention.start - b.sign.mention.start)
    .map(({ sign }) => sign);
}

/** Worked out one by one: a long text gives many more signs than are shown. */
function* spansToShow(signs: Iterable<Sign>, analysis: Analysis): Generator<MarkedSpan> {
  for (const { mention } of signs) yield* spansOf(mention, analysis);
  for (const { mention } of signs) {
    const introduced = introducedBy(mention, analysis);
    if (introduced !== undefined) yield introduced;
  }
}

function weight(sign: Sign, analysis: Analysis): number {
  // words of one sentence say it more plainly than words of an item and its introduction; a cell below its header
  // says it as plainly
  return (
    (sign.status === 'yes' ? 4 : 0) +
    CONFIDENCES.indexOf(sign.confidence) +
    (sign.mention.sentence.joined === undefined || sign.mention.block.kind === 'cell' ? 0.5 : 0) +
    (sign.inSection === true ? 0.5 : 0) -
    (isTitle(sign) ? 0.75 : 0) -
    (isBareLeadIn(sign.mention.sentence, analysis) ? 0.5 : 0)
  );
}

/** The words stand in a section's title or a column's header: they announce, what follows says. */
export function isTitle({ mention: { block } }: Pick<Sign, 'mention'>): boolean {
  return (block.kind === 'heading' && block.index > 0) || block.cell?.header === true;
}

function onePerPart(signs: readonly Sign[]): Sign[] {
  const seen = new Set<string>();
  return signs.filter((s) => s.part !== undefined && !seen.has(s.part) && seen.add(s.part));
}

/** Quotes of spans in the given order, each stretch of text once. */
export function quotes(document: Document, spans: Iterable<MarkedSpan>, most = MOST_QUOTES): Evidence[] {
  const kept: MarkedSpan[] = [];
  for (const span of spans) {
    if (kept.length >= most) break;
    if (span.end > span.start && !kept.some((k) => span.start < k.end && k.start < span.end)) kept.push(span);
  }
  return kept.map((span) => ({
    ...quote(document, span, span.mark),
    ...(span.pairs === undefined ? {} : { pairs: span.pairs }),
  }));
}
