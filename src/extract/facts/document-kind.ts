/** The fact `document-kind`, by the title; a text without one is told by what its first sentences call it. */
import { quotes } from '../answers.ts';
import type { Mention } from '../analysis.ts';
import type { FactFinder } from '../detector.ts';
import { sentenceAround } from './jurisdiction.ts';

/** In the order of trust within one block: narrow names come before those that contain them. */
const KINDS = ['consent-form', 'cookie-policy', 'privacy-policy', 'pd-processing-policy', 'terms', 'regulation'] as const;
/** How many blocks from the top may hold the title. */
const TOP = 8;

export const documentKind: FactFinder = (findings) => {
  const { document, analysis } = findings;
  const mentions = KINDS.flatMap((kind) => (analysis.mentions.get(`@kind.${kind}`) ?? []).map((m) => ({ kind, m })));
  const first = (within: (m: Mention) => boolean): { kind: string; m: Mention } | undefined => {
    const hits = mentions.filter(({ m }) => within(m));
    const block = Math.min(...hits.map(({ m }) => m.block.index));
    // in one title the name that stands first counts; of names at one place the narrower
    return hits.filter(({ m }) => m.block.index === block).sort((a, b) => a.m.start - b.m.start || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0];
  };
  const title = first((m) => m.block.index < TOP && (m.block.kind === 'heading' || m.block.end - m.block.start < 160)) ?? first((m) => m.block.index < 2 * TOP) ?? first(() => true);
  if (title === undefined) return { id: 'document-kind', values: [{ value: 'other', evidence: [] }] };
  return { id: 'document-kind', values: [{ value: title.kind, evidence: quotes(document, [{ ...sentenceAround(findings, title.m), mark: title.m }]) }] };
};
