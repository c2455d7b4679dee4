/** One defect, one finding: which of several failing rules speaks. */
import type { Evidence } from '../model/clause.ts';
import type { Span } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import type { Ruling } from '../model/report.ts';

/** Marks failing rules that yield to another rule that fails too. The outcome itself stays. */
export function withSilence(judgements: readonly Ruling[], rules: readonly Rule[]): Ruling[] {
  const failing = new Map(
    judgements.filter((j) => j.outcome === 'fail' || j.outcome === 'review').map((j) => [j.rule, j]),
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return judgements.map((judgement) => {
    if (!failing.has(judgement.rule)) return judgement;
    const speaker = speakerFor(judgement.rule, new Set());
    return speaker === undefined ? withoutToldPairs(judgement) : { ...judgement, silentUnder: speaker };
  });

  /** Of several contradictions those that another rule tells of are left to it. */
  function withoutToldPairs(judgement: Ruling): Ruling {
    const left = pairsOf(judgement.evidence).filter((pair) => !isToldByOne(pair, judgement.rule));
    const evidence = judgement.evidence.flatMap((e): Evidence[] => {
      const pairs = e.pairs?.filter(({ pair }) => left.includes(pair));
      if (pairs === undefined) return [e];
      return pairs.length > 0 ? [{ ...e, pairs }] : [];
    });
    return { ...judgement, evidence };
  }

  function isToldByOne(pair: number, id: string): boolean {
    const quotes = failing.get(id)?.evidence ?? [];
    return (byId.get(id)?.yieldsOnSameWords ?? []).some(
      (other) => failing.has(other) && outweighs(other, id) && tells(other, pair, quotes),
    );
  }

  function tells(other: string, pair: number, quotes: readonly Evidence[]): boolean {
    return isTold(pair, quotes, failing.get(other)?.evidence ?? []);
  }

  /** Follows the chain to a rule that itself speaks; a fail never goes silent under a mere question. */
  function speakerFor(id: string, seen: Set<string>): string | undefined {
    seen.add(id);
    for (const other of speakersOver(id)) {
      if (seen.has(other) || !outweighs(other, id)) continue;
      return speakerFor(other, seen) ?? other;
    }
    return undefined;
  }

  function speakersOver(id: string): readonly string[] {
    const rule = byId.get(id);
    if (rule === undefined) return [];
    const quotes = failing.get(id)?.evidence ?? [];
    const candidates = rule.yieldsOnSameWords.filter((other) => failing.has(other));
    const pairs = pairsOf(quotes);
    // several rules may tell of its contradictions together; the first of them speaks for it
    if (pairs.length > 0 && pairs.every((pair) => isToldByOne(pair, id)))
      return [
        ...rule.yieldsTo,
        ...candidates.filter((other) => pairs.some((pair) => tells(other, pair, quotes))),
      ];
    const onSameWords = candidates.filter((other) => isAmong(quotes, failing.get(other)?.evidence ?? []));
    return [...rule.yieldsTo, ...onSameWords];
  }

  function outweighs(other: string, id: string): boolean {
    const speaker = failing.get(other);
    return speaker !== undefined && (speaker.outcome === 'fail' || failing.get(id)?.outcome === 'review');
  }
}

function pairsOf(quotes: readonly Evidence[]): number[] {
  return [...new Set(quotes.flatMap((e) => (e.pairs ?? []).map(({ pair }) => pair)))];
}

/** Both sides are among the other rule's quotes; of a contradiction that it tells itself, one side is enough. */
function isTold(pair: number, quotes: readonly Evidence[], others: readonly Evidence[]): boolean {
  const sides = quotes.filter((e) => e.pairs?.some((p) => p.pair === pair));
  const tells = others.filter((e) => e.pairs !== undefined);
  return isAmong(sides, others) || sides.some((side) => isAmong([side], tells));
}

/** Whether every quote has words in common with one of the others. */
function isAmong(quotes: readonly Evidence[], others: readonly Evidence[]): boolean {
  const words = (e: Evidence): Span => e.mark ?? e;
  return (
    quotes.length > 0 &&
    quotes.every((q) => others.some((o) => words(o).start < words(q).end && words(q).start < words(o).end))
  );
}
