/** A finding about several quotes, parted where something holds for some of them only. */
import type { Judgement } from '../model/report.ts';

/**
 * One judgement for each group of quotes, in the order in which the groups first occur.
 * What rests on no quote of its own is one group.
 * @param groupOf names the group of a quote; `undefined` for the finding as a whole
 */
export function split<G>(
  judgement: Judgement,
  groupOf: (quote: number | undefined) => G,
): { readonly group: G; readonly judgement: Judgement }[] {
  if (!isByQuote(judgement)) return [{ group: groupOf(undefined), judgement }];
  const groups = new Map<G, number[]>();
  judgement.evidence.forEach((_, i) => {
    const group = groupOf(i);
    groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  if (groups.size === 1) return [...groups.keys()].map((group) => ({ group, judgement }));
  return [...groups].map(([group, quotes]) => ({
    group,
    judgement: {
      ...judgement,
      evidence: pick(judgement.evidence, quotes),
      clauses: pick(judgement.clauses, quotes),
    },
  }));
}

/** Whether each quote is a defect of its own, not proof of one thing missing. */
export function isByQuote({ clauses, evidence }: Judgement): boolean {
  return clauses.length > 0 && clauses.length === evidence.length;
}

/** Whether there is something to accept: a failure or a question. */
export function isFinding({ outcome }: Judgement): boolean {
  return outcome === 'fail' || outcome === 'review';
}

function pick<T>(list: readonly T[], indices: readonly number[]): T[] {
  return list.filter((_, i) => indices.includes(i));
}
