/** Pairs told by the words of both sides alone. */
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { areApart, type ClashFinder, isDenied, isQualified, quoteOf, saidOf } from './clash.ts';
import { PAIRS, type Side } from './pairs.ts';

const STATED = PAIRS.map(([kind, a, b]) => ({ kind, a, b, owner: `@${a.concept}` }));

export const statedClashes: ClashFinder = (findings) =>
  findings.analysis.mentions.met(STATED).flatMap(({ kind, a, b }) => {
    const right = said(b, findings);
    for (const left of said(a, findings)) {
      const other = right.find((m) => areApart(m.sentence, left.sentence));
      if (other !== undefined)
        return [{ kind, pair: [quoteOf(left, findings), quoteOf(other, findings)] as const }];
    }
    return [];
  });

function said({ concept, negative, flat, without }: Side, findings: Findings): Mention[] {
  return saidOf(concept, findings).filter(
    (m) =>
      (negative === true || !isDenied(m, findings)) &&
      !(flat === true && isQualified(m, findings)) &&
      !(without !== undefined && findings.context.sentenceHolds(m.sentence, without)),
  );
}
