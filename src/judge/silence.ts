/** One defect, one finding: which of several failing rules speaks. */
import type { Confidence, Evidence } from '../model/clause.ts';
import type { Span } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import { isAsSureAs, reaches } from '../model/rank.ts';
import type { Ruling } from '../model/report.ts';

/**
 * Marks failing rules that yield to another rule that fails too. The outcome itself stays.
 * @param least what is less sure is shown to nobody and so speaks for nobody
 */
export function withSilence(
  judgements: readonly Ruling[],
  rules: readonly Rule[],
  least: Confidence = 'low',
): Ruling[] {
  const failing = new Map(
    judgements
      .filter((j) => (j.outcome === 'fail' || j.outcome === 'review') && isAsSureAs(j.confidence, least))
      .map((j) => [j.rule, j]),
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return judgements.map((judgement) => {
    if (!failing.has(judgement.rule)) return judgement;
    const speaker = speakerFor(judgement.rule);
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

  /** Follows the chain to a rule that itself speaks; a fail never goes silent under a mere question or what is milder. */
  function speakerFor(id: string, below: readonly string[] = []): string | undefined {
    return superiorOf(id, below) ?? tellerOf(id, below);
  }

  /**
   * The speaker among the rules that it yields to whatever they quote. One that is silent because its very words are told
   * elsewhere is none: who tells of these words says nothing of what would have yielded to them.
   */
  function superiorOf(id: string, below: readonly string[]): string | undefined {
    const chain = [...below, id];
    for (const other of byId.get(id)?.yieldsTo ?? []) {
      if (chain.includes(other) || !outweighs(other, id)) continue;
      const superior = superiorOf(other, chain);
      if (superior !== undefined) return superior;
      if (tellerOf(other, chain) === undefined) return other;
    }
    return undefined;
  }

  /** The speaker among those that tell of the same words. */
  function tellerOf(id: string, below: readonly string[]): string | undefined {
    const chain = [...below, id];
    for (const other of tellersOf(id)) {
      if (chain.includes(other) || !outweighs(other, id)) continue;
      return speakerFor(other, chain) ?? other;
    }
    return undefined;
  }

  function tellersOf(id: string): readonly string[] {
    const quotes = failing.get(id)?.evidence ?? [];
    const candidates = (byId.get(id)?.yieldsOnSameWords ?? []).filter((other) => outweighs(other, id));
    const pairs = pairsOf(quotes);
    // several rules may tell of its contradictions together; the first of them speaks for it
    if (pairs.length > 0 && pairs.every((pair) => isToldByOne(pair, id)))
      return candidates.filter((other) => pairs.some((pair) => tells(other, pair, quotes)));
    return candidates.filter((other) => isAmong(quotes, failing.get(other)?.evidence ?? []));
  }

  /** What is milder speaks for nothing graver: an error told of only beneath a remark is an error unseen. */
  function outweighs(other: string, id: string): boolean {
    const [speaker, silenced] = [failing.get(other), failing.get(id)];
    if (speaker === undefined || silenced === undefined) return false;
    if (silenced.outcome === 'review') return true;
    return speaker.outcome === 'fail' && reaches(speaker.severity, silenced.severity);
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
