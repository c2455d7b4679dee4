/** Clauses that rest on where kinds of data are named: what is collected, and what of it comes by itself. */
import type { Answer } from '../../model/clause.ts';
import type { Span } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
import { quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { type DataMention, dataMentions } from '../facts/data-mentions.ts';

const TECHNICAL = new Set(['ip-address', 'device', 'location']);
const IDENTITY = new Set(['name', 'email', 'phone']);

export const dataCategories: Detector = (findings, recogniser, cued) => {
  const listed = dataMentions(findings).filter((m) => m.how === 'listed');
  const kinds = new Set(listed.map((m) => m.kind));
  if (kinds.size === 0) return cued;
  return answer(recogniser.id, kinds.size >= 2 ? 'yes' : 'partial', listed, findings);
};

export const technicalData: Detector = (findings, recogniser, cued) => {
  const found = dataMentions(findings);
  const sure = found.filter((m) => TECHNICAL.has(m.kind) && !(m.kind === 'location' && m.how === 'used'));
  const usage = found.filter((m) => m.kind === 'usage');
  if (sure.length > 0) return answer(recogniser.id, 'yes', [...sure, ...usage], findings);
  if (usage.length > 0 && cued.status === 'no') return answer(recogniser.id, 'partial', usage, findings);
  return cued;
};

function answer(
  id: string,
  status: 'yes' | 'partial',
  mentions: readonly DataMention[],
  { analysis, document }: Findings,
): Answer {
  return {
    id,
    status,
    confidence: status === 'yes' ? 'high' : 'medium',
    evidence: quotes(document, listSpans(mentions, analysis)),
  };
}

/** The fullest lists first, each as its lead-in and its elements. */
function listSpans(mentions: readonly DataMention[], analysis: Analysis): Span[] {
  const groups = new Map<number, DataMention[]>();
  for (const m of mentions) {
    const { block } = m.mention;
    const key =
      block.kind === 'paragraph'
        ? block.index
        : (block.leadIn ?? block.columnHeader ?? block.section ?? block.index);
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  const weight = (group: readonly DataMention[]): number =>
    [...new Set(group.map((m) => m.kind))].reduce((sum, kind) => sum + (IDENTITY.has(kind) ? 3 : 1), 0);
  const order = [...groups].sort((a, b) => weight(b[1]) - weight(a[1]) || a[0] - b[0]).slice(0, 3);
  return order.flatMap(([, group], rank) => groupSpans(group, analysis).slice(0, rank === 0 ? 4 : 2));
}

function groupSpans(group: readonly DataMention[], analysis: Analysis): Span[] {
  const { text } = analysis.document;
  const perSentence = new Map<number, DataMention>();
  for (const m of group)
    if (!perSentence.has(m.mention.sentence.index)) perSentence.set(m.mention.sentence.index, m);
  const own = [...perSentence.values()].map(({ mention }) => clip(text, mention.sentence, mention));
  const lead = group[0]?.mention.block.leadIn;
  const introduction = lead === undefined ? undefined : analysis.sentencesOf(lead).at(-1);
  return introduction === undefined
    ? own
    : [
        ...own.slice(0, 1),
        clip(text, introduction, { start: introduction.end, end: introduction.end }),
        ...own.slice(1),
      ];
}
