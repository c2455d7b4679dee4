/** Pairs told by the words of both sides alone: concepts `clash.…` of vocabulary/clash.yaml. */
import type { Mention } from '../analysis.ts';
import type { Findings } from '../detector.ts';
import {
  areApart,
  type ClashFinder,
  type ClashKind,
  isDenied,
  isQualified,
  quoteOf,
  saidOf,
} from './clash.ts';

interface Side {
  readonly concept: string;
  /** The phrase holds its own «не»; otherwise a denied mention does not count. */
  readonly negative?: boolean;
  /** An exception in the sentence makes it no flat statement. */
  readonly flat?: boolean;
}

const PAIRS: readonly (readonly [ClashKind, Side, Side])[] = [
  ['verification', { concept: 'clash.not-verified', negative: true }, { concept: 'clash.verified' }],
  ['retention', { concept: 'clash.no-term' }, { concept: 'clash.term', negative: true }],
  [
    'retention',
    { concept: 'clash.term-unbounded', negative: true },
    { concept: 'clash.term', negative: true },
  ],
  ['identity', { concept: 'clash.anonymous-collected' }, { concept: 'clash.all-personal' }],
  ['collection', { concept: 'clash.only-volunteered' }, { concept: 'clash.automatic' }],
  [
    'identity',
    { concept: 'clash.cookies-anonymous', negative: true, flat: true },
    { concept: 'clash.cookies-identify' },
  ],
  [
    'identity',
    { concept: 'clash.all-anonymous', negative: true, flat: true },
    { concept: 'clash.identifies', flat: true },
  ],
  [
    'collection',
    { concept: 'clash.no-special', negative: true, flat: true },
    { concept: 'clash.special-collected' },
  ],
  [
    'third-parties',
    { concept: 'clash.never-transferred', negative: true },
    { concept: 'clash.transfer-operation' },
  ],
  [
    'consent',
    { concept: 'clash.consent-not-needed', negative: true },
    { concept: 'clash.consent-only', flat: true },
  ],
];

export const statedClashes: ClashFinder = (findings) =>
  PAIRS.flatMap(([kind, a, b]) => {
    const right = said(b, findings);
    for (const left of said(a, findings)) {
      const other = right.find((m) => areApart(m.sentence, left.sentence));
      if (other !== undefined)
        return [{ kind, pair: [quoteOf(left, findings), quoteOf(other, findings)] as const }];
    }
    return [];
  });

function said({ concept, negative, flat }: Side, findings: Findings): Mention[] {
  return saidOf(concept, findings).filter(
    (m) => (negative === true || !isDenied(m, findings)) && !(flat === true && isQualified(m, findings)),
  );
}
