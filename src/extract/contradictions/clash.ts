/** Two statements that cannot both hold, and what the finders of such pairs share. */
import type { Document, Span } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
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
/** «Исключения составляют …»: a sentence of its own that makes room in the one before it. */
const EXCEPTIONS_FOLLOW = 'clash.exceptions-follow';
/** «Кроме случаев, предусмотренных законом»: no room for what the operator does of its own will. */
const EXCEPTION_OF_LAW = 'clash.exception-of-law';

/** The statement has an exception or a condition: whatever else the text says may be that. */
export function isQualified({ sentence, block }: Mention, findings: Findings): boolean {
  return goesOn({ sentence, block }, findings) || isExcepted(sentence, findings);
}

/** What stands below or in the next sentence is said to belong to it: «не передаём, кроме:», «Исключение – курьеры». */
export function goesOn(
  { sentence, block }: Pick<Mention, 'sentence' | 'block'>,
  { analysis, context, document }: Findings,
): boolean {
  const next = analysis.sentences[sentence.index + 1];
  return (
    introducing(document).has(block.index) ||
    (next !== undefined && context.sentenceHolds(next, EXCEPTIONS_FOLLOW))
  );
}

/** The sentence leaves room for more than the law asks for. */
export function isExcepted(sentence: Sentence, findings: Findings): boolean {
  return leavesRoom(sentence, findings) && !findings.context.sentenceHolds(sentence, EXCEPTION_OF_LAW);
}

/** The sentence holds words of exception; «басқа мемлекеттерге» are other states, no exception. */
export function leavesRoom(sentence: Sentence, { analysis, context }: Findings): boolean {
  if (!context.sentenceHolds(sentence, EXCEPTION)) return false;
  if (sentence.language !== 'kk') return true;
  return !sayingOther(analysis).has(sentence.start);
}

const saying = new WeakMap<Analysis, ReadonlySet<number>>();

/** Beginnings of the sentences whose words of exception all mean others. */
function sayingOther(analysis: Analysis): ReadonlySet<number> {
  const earlier = saying.get(analysis);
  if (earlier !== undefined) return earlier;
  const { mentions, tokens } = analysis;
  const all = mentions.get(`@${EXCEPTION}`) ?? [];
  const made = new Set(all.map((m) => m.sentence.start));
  for (const { from, sentence } of all)
    if (!isOther(tokens[from]?.norm ?? '', tokens[from - 1]?.norm)) made.delete(sentence.start);
  saying.set(analysis, made);
  return made;
}

const known = new WeakMap<Document, ReadonlySet<number>>();

/** Blocks that introduce others: «не передаём, кроме:» goes on below. */
function introducing(document: Document): ReadonlySet<number> {
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

/** A plan, what a person agrees to each time, what tells of nobody, or is no data at all. */
const OPEN = ['clash.planned', 'clash.by-consent', 'clash.impersonal', 'clash.money'] as const;

/** What is said to be passed on need be no data of people, or not yet. */
export function isOpen({ sentence }: Mention, { context }: Findings): boolean {
  return OPEN.some((concept) => context.sentenceHolds(sentence, concept));
}

/** The clash of two statements, where both are there. */
export function clashOf(
  kind: ClashKind,
  one: Mention | undefined,
  other: Mention | undefined,
  findings: Findings,
): Clash[] {
  return one === undefined || other === undefined
    ? []
    : [{ kind, pair: [quoteOf(one, findings), quoteOf(other, findings)] }];
}

export function quoteOf(mention: Mention, { document }: Findings): Span {
  return clip(document.text, mention.sentence, mention);
}

export function areApart(a: Sentence, b: Sentence): boolean {
  return a.start !== b.start;
}
