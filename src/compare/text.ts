/** A text as comparing sees it: its units (blocks or sentences) and what each states that can be held against another. */
import { type Analysis, analyse } from '../extract/analysis.ts';
import { clip, clipMarked, quote } from '../extract/evidence.ts';
import type { Evidence } from '../model/clause.ts';
import type { Block, Document, Language, Span } from '../model/document.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { Lexicon } from './lexicon.ts';
import { type Notion, notionsOf } from './notions.ts';
import { type Particular, particularsOf } from './particulars.ts';

/** A stretch of the text that is held against one of the other text. */
export interface Unit extends Span {
  readonly index: number;
  readonly block: Block;
  readonly particulars: readonly Particular[];
  readonly notions: readonly Notion[];
}

export interface Text {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly language: Language;
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
}

export interface Texts {
  readonly left: Text;
  readonly right: Text;
}

/** What comparing rests on beside the texts. */
export interface Knowledge {
  readonly pack: CompiledPack;
  readonly lexicon: Lexicon;
}

/** Cuts a document into blocks, or into sentences for texts of one language. */
export function textOf(
  document: Document,
  language: Language,
  { pack, lexicon }: Knowledge,
  by: 'block' | 'sentence',
): Text {
  const analysis = analyse(document, [pack.automaton]);
  const spans =
    by === 'sentence'
      ? document.blocks.flatMap((block) =>
          analysis.sentencesOf(block.index).map(({ start, end }) => ({ start, end, block })),
        )
      : document.blocks.flatMap((block) =>
          block.end > block.start ? [{ start: block.start, end: block.end, block }] : [],
        );
  const own = spans.filter(({ block }) => block.zone === 'body' || block.zone === 'footnote');
  const particulars = within(own, particularsOf(analysis));
  const notions = within(own, notionsOf(analysis, pack));
  const units = own.map((span, index) => ({
    ...span,
    index,
    particulars: particulars[index] ?? [],
    notions: notions[index] ?? [],
  }));
  return { document, analysis, language, units, lexicon };
}

/** Sorts spans into the units that they begin in; both in the order of the text. */
function within<T extends Span>(units: readonly Span[], spans: readonly T[]): T[][] {
  const sorted: T[][] = units.map(() => []);
  let at = 0;
  for (const span of spans) {
    while (at < units.length && (units[at]?.end ?? 0) <= span.start) at++;
    const unit = units[at];
    if (unit !== undefined && unit.start <= span.start) sorted[at]?.push(span);
  }
  return sorted;
}

/** The sentence around some words, with these words marked. */
export function quoteOf({ document, analysis }: Text, span: Span): Evidence {
  const sentence = analysis.sentenceAt(span.start);
  const around =
    sentence === undefined || sentence.end < span.end
      ? { start: Math.min(span.start, sentence?.start ?? span.start), end: span.end }
      : sentence;
  const clipped = clipMarked(document.text, around, span);
  return quote(document, clipped, clipped.mark);
}

/** The beginning of a unit; a number or an abbreviation alone is no beginning. */
export function quoteOfUnit(text: Text, { start, end }: Span): Evidence {
  const head = text.analysis.sentenceAt(start);
  const stop = head === undefined || head.end - start < SHORTEST ? end : Math.min(end, head.end);
  return quote(text.document, clip(text.document.text, { start, end: stop }, { start, end: start + 1 }));
}

/** A shorter quote says nothing, in characters. */
const SHORTEST = 12;
