/** What a text names that has one id in every language: kinds of data, recipients, services, countries, rights. */
import type { Analysis } from '../extract/analysis.ts';
import { contextOf } from '../extract/context.ts';
import { signsOf } from '../extract/cues.ts';
import { namedKinds } from '../extract/facts/data-mentions.ts';
import type { DifferenceKind } from '../model/comparison.ts';
import type { Span } from '../model/document.ts';
import type { CompiledPack } from '../model/pack.ts';

export interface Notion extends Span {
  readonly kind: DifferenceKind;
  /** Id of the vocabulary. */
  readonly value: string;
}

const BY_CONCEPT: readonly (readonly [RegExp, DifferenceKind])[] = [
  [
    /^@recipient\.(?<id>analytics|advertising|payment|delivery|hosting|communication|contractor|partner|affiliate|insurer-bank|government|successor|social-network|auditor-consultant)$/,
    'recipient',
  ],
  [/^@service\.(?<id>.+)$/, 'service'],
  [/^@act\.(?<id>.+)$/, 'act'],
  [/^@country\.(?<id>[a-z]{2})$/, 'country'],
  [/^@regulator\.(?<id>.+)$/, 'regulator'],
];

/**
 * Mentions of the vocabulary's ids, in the order of the text. They stand wherever the words stand: a text that is
 * held against its translation names them in the same places, whatever its sentences do with them.
 */
export function notionsOf(analysis: Analysis, pack: CompiledPack): Notion[] {
  const found: Notion[] = [];
  for (const [shape, kind] of BY_CONCEPT)
    for (const [owner, mentions] of analysis.mentions.named(shape)) {
      const id = shape.exec(owner)?.groups?.id ?? '';
      for (const { start, end } of mentions)
        found.push({ kind, value: kind === 'country' ? id.toUpperCase() : id, start, end });
    }
  const rights = pack.recognisers.find(({ id, family }) => id === 'subject-rights' && family === 'clauses');
  for (const { part, mention } of signsOf(rights?.cues ?? [], analysis, contextOf(analysis)))
    if (part !== undefined)
      found.push({ kind: 'right', value: part, start: mention.start, end: mention.end });
  for (const { kind, mention } of namedKinds(analysis))
    found.push({ kind: 'data', value: kind, start: mention.start, end: mention.end });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
