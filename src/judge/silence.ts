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
    return speaker === undefined ? judgement : { ...judgement, silentUnder: speaker };
  });

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
    const onSameWords = rule.yieldsOnSameWords.filter((other) =>
      isAmong(failing.get(id)?.evidence ?? [], failing.get(other)?.evidence ?? []),
    );
    return [...rule.yieldsTo, ...onSameWords];
  }

  function outweighs(other: string, id: string): boolean {
    const speaker = failing.get(other);
    return speaker !== undefined && (speaker.outcome === 'fail' || failing.get(id)?.outcome === 'review');
  }
}

/** Whether every quote has words in common with one of the others. */
function isAmong(quotes: readonly Evidence[], others: readonly Evidence[]): boolean {
  const words = (e: Evidence): Span => e.mark ?? e;
  return (
    quotes.length > 0 &&
    quotes.every((q) => others.some((o) => words(o).start < words(q).end && words(q).start < words(o).end))
  );
}
