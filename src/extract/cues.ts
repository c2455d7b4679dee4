/** Which cues a document meets: phrases found where they count. */
import type { Confidence, Pairing, Stance, Status } from '../model/clause.ts';
import type { Conditions, Cue } from '../model/cue.ts';
import type { Block, Span } from '../model/document.ts';
import type { Refusal } from '../model/trace.ts';
import type { Analysis } from './analysis.ts';
import type { Context } from './context.ts';
import { clip } from './evidence.ts';
import type { Mention, Sentence } from './mention.ts';
import { stanceOf } from './stance.ts';

/** What to quote, and the words in question inside it. */
export interface MarkedSpan extends Span {
  readonly mark?: Span;
  /** Contradictions that it is one side of. */
  readonly pairs?: readonly Pairing[];
}

/** A cue that was met. */
export interface Sign {
  readonly status: Exclude<Status, 'no'>;
  readonly part?: string;
  readonly confidence: Confidence;
  readonly stance: Stance;
  readonly mention: Mention;
  /** Met in a section, or under an introduction, that is about the matter. */
  readonly inSection?: boolean;
}

/** The signs that a document gives for a list of cues, in the order of the text. */
export function signsOf(cues: readonly Cue[], analysis: Analysis, context: Context): Sign[] {
  const signs: Sign[] = [];
  for (const cue of analysis.mentions.met(cues)) {
    const isPlace = (sentence: Sentence): boolean =>
      refusedByPlace(sentence, cue, analysis, context) === undefined;
    for (const mention of analysis.mentions.where(cue.owner, isPlace)) {
      const stance = stanceMeeting(cue, mention, analysis);
      if (stance === undefined) continue;
      const status = cue.retold !== undefined && context.retells(mention.sentence) ? cue.retold : cue.status;
      if (status === 'no') continue;
      signs.push({
        status,
        confidence: cue.confidence,
        stance,
        mention,
        ...(cue.part === undefined ? {} : { part: cue.part }),
        ...(cue.under === undefined ? {} : { inSection: true }),
      });
    }
  }
  return signs.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
}

/** The mention's stance if it meets the conditions, else undefined. */
export function counts(
  mention: Mention,
  conditions: Conditions,
  analysis: Analysis,
  context: Context,
): Stance | undefined {
  return refusedByPlace(mention.sentence, conditions, analysis, context) === undefined
    ? stanceMeeting(conditions, mention, analysis)
    : undefined;
}

function stanceMeeting(conditions: Conditions, mention: Mention, analysis: Analysis): Stance | undefined {
  const stance = stanceOf(mention, analysis.tokens, analysis.document.text);
  return conditions.stance && !conditions.stance.includes(stance) ? undefined : stance;
}

/** Why a mention does not meet the conditions; undefined if it does. */
export function refusalOf(
  mention: Mention,
  conditions: Conditions,
  analysis: Analysis,
  context: Context,
): Refusal | undefined {
  const byPlace = refusedByPlace(mention.sentence, conditions, analysis, context);
  if (byPlace !== undefined) return byPlace;
  return counts(mention, conditions, analysis, context) === undefined ? 'stance' : undefined;
}

function refusedByPlace(
  sentence: Sentence,
  conditions: Conditions,
  { document }: Analysis,
  context: Context,
): Refusal | undefined {
  const block = document.blocks[sentence.block] as Block;
  if (block.zone === 'page-header') return 'page-header';
  if (block.kind === 'heading' && !conditions.inHeadings) return 'heading';
  if (block.cell?.header === true && !conditions.inHeadings) return 'heading';
  if (!conditions.inDefinitions && context.defines(sentence)) return 'definition';
  const { under, notUnder, with: beside, without } = conditions;
  if (under !== undefined && !isUnderAny(block, under, context)) return 'not-under';
  if (notUnder !== undefined && isUnderAny(block, notUnder, context)) return 'wrong-section';
  if (beside !== undefined)
    for (const concept of beside) if (!context.sentenceHolds(sentence, concept)) return 'words-missing';
  if (without !== undefined)
    for (const concept of without) if (context.sentenceHolds(sentence, concept)) return 'words-present';
  return undefined;
}

function isUnderAny(block: Block, concepts: readonly string[], context: Context): boolean {
  for (const concept of concepts) if (context.isUnder(block, concept)) return true;
  return false;
}

/** What to quote for a mention: its sentence and the introduction, the one that says more first. */
export function spansOf(mention: Mention, analysis: Analysis): MarkedSpan[] {
  const { document, tokens } = analysis;
  const mark = { start: mention.start, end: mention.end };
  const own = { ...clip(document.text, mention.sentence, mention), mark };
  const { joined } = mention.sentence;
  if (joined === undefined) {
    const lead = leadInOf(mention, analysis);
    return lead === undefined ? [own] : [own, clip(document.text, lead, { start: lead.end, end: lead.end })];
  }
  const leadMark = {
    start: tokens[mention.from]?.start ?? joined.start,
    end: tokens[joined.at - 1]?.end ?? joined.end,
  };
  const lead = { ...clip(document.text, joined, leadMark), mark: leadMark };
  // the introduction is quoted first where most of the phrase stands in it
  return joined.at - mention.from > mention.to - joined.at + 1 ? [lead, own] : [own, lead];
}

function leadInOf(mention: Mention, analysis: Analysis): Span | undefined {
  const lead = mention.block.leadIn;
  return lead === undefined ? undefined : analysis.sentencesOf(lead).at(-1);
}

/** The first of what a mention's words introduce, where they end with a colon: it says more than they do. */
export function introducedBy(
  { block, sentence }: Mention,
  { document, sentencesOf }: Analysis,
): Span | undefined {
  const next = document.blocks[block.index + 1];
  if (
    next?.leadIn !== block.index ||
    !document.text.slice(sentence.start, sentence.end).trimEnd().endsWith(':')
  )
    return undefined;
  const first = sentencesOf(next.index)[0];
  return first === undefined
    ? undefined
    : clip(document.text, first, { start: first.start, end: first.start });
}
