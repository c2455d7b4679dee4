/** Two statements that cannot both hold, and what the finders of such pairs share. */
import type { Document, Span } from '../../model/document.ts';
import type { Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { Mention, Sentence } from '../mention.ts';
import { isOther, stanceOf } from '../stance.ts';

/** What the two statements are about. */
export type ClashKind =
  | 'abroad'
  | 'third-parties'
  | 'identity'
  | 'collection'
  | 'retention'
  | 'answer-term'
  | 'operator'
  | 'consent'
  | 'definition'
  | 'verification'
  | 'marketing'
  | 'changes'
  | 'storage'
  | 'decisions'
  | 'answer-fee';

export interface Clash {
  readonly kind: ClashKind;
  /** One quote of each statement, in different sentences. */
  readonly pair: readonly [Span, Span];
}

/** Looks for pairs of one kind; a pair for each matter is enough, however often the text repeats it. */
export type ClashFinder = (findings: Findings) => Clash[];

/** Words that leave room for the other statement: «кроме», «если», «за исключением». */
const EXCEPTION = 'clash.exception';
/** «Кроме случаев, предусмотренных законом»: no room for what the operator does of its own will. */
const EXCEPTION_OF_LAW = 'clash.exception-of-law';

/** The statement has an exception or a condition: whatever else the text says may be that. */
export function isQualified({ sentence, block }: Mention, findings: Findings): boolean {
  if (introducing(findings.document).has(block.index)) return true;
  return leavesRoom(sentence, findings) && !findings.context.sentenceHolds(sentence, EXCEPTION_OF_LAW);
}

/** The sentence holds words of exception; «басқа мемлекеттерге» are other states, no exception. */
export function leavesRoom(sentence: Sentence, { analysis, context }: Findings): boolean {
  if (!context.sentenceHolds(sentence, EXCEPTION)) return false;
  if (sentence.language !== 'kk') return true;
  const own = (analysis.mentions.get(`@${EXCEPTION}`) ?? []).filter(
    (m) => m.sentence.start === sentence.start,
  );
  const norm = (at: number): string => analysis.tokens[at]?.norm ?? '';
  return own.length === 0 || own.some(({ from }) => !isOther(norm(from), norm(from - 1)));
}

const known = new WeakMap<Document, ReadonlySet<number>>();

/** Blocks that introduce others: «не передаём, кроме:» goes on below. */
export function introducing(document: Document): ReadonlySet<number> {
  const earlier = known.get(document);
  if (earlier !== undefined) return earlier;
  const made = new Set(
    document.blocks.flatMap((b) => (b.leadIn === undefined || b.leadIn === b.index ? [] : [b.leadIn])),
  );
  known.set(document, made);
  return made;
}

/** Mentions of a concept in running text, definitions and what is said of earlier times left out. */
export function saidOf(concept: string, { analysis, context }: Findings): Mention[] {
  return (analysis.mentions.get(`@${concept}`) ?? []).filter(
    (m) =>
      m.block.kind !== 'heading' &&
      m.block.zone !== 'page-header' &&
      !context.defines(m.sentence) &&
      !context.sentenceHolds(m.sentence, 'clash.formerly'),
  );
}

export function isDenied(mention: Mention, { analysis, document }: Findings): boolean {
  return stanceOf(mention, analysis.tokens, document.text) === 'denied';
}

export function quoteOf(mention: Mention, { document }: Findings): Span {
  return clip(document.text, mention.sentence, mention);
}

export function areApart(a: Sentence, b: Sentence): boolean {
  return a.start !== b.start;
}
