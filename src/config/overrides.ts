/** Severities that hold within single clauses or sections only. */
import type { Severity } from '../model/law.ts';
import type { FileReport, Judgement } from '../model/report.ts';
import { isOfFiles } from './effective.ts';
import { isInClause, isInSection } from './place-pattern.ts';
import type { Matches, Override } from './settings.ts';
import { isFinding, split } from './split.ts';

/**
 * Applies the overrides by clause and section. What stands in a clause where its rule is off is dropped, and the
 * rules that were silent under it speak again.
 * @param path with `/`, relative to the settings file
 */
export function withOverrides(
  file: FileReport,
  path: string,
  overrides: readonly Override[],
  matches: Matches,
): FileReport {
  const fitting = overrides.filter((o) => !isOfFiles(o) && (o.files === undefined || matches(o.files, path)));
  if (fitting.length === 0) return file;
  const dropped = new Set<string>();
  const judgements = file.judgements.flatMap((judgement) => {
    if (!isFinding(judgement) || judgement.evidence.length === 0) return [judgement];
    const kept = split(judgement, (quote) => severityAt(judgement, quote ?? 0, fitting)).flatMap(
      ({ group, judgement: part }) =>
        group === 'off' ? [] : [group === undefined ? part : { ...part, severity: group }],
    );
    if (kept.length === 0) dropped.add(keyOf(judgement.rule, judgement));
    return kept;
  });
  return { ...file, judgements: judgements.map((judgement) => speaking(judgement, dropped)) };
}

/** The last override that names the rule and the place of a quote wins. */
function severityAt(
  { rule, evidence }: Judgement,
  quote: number,
  overrides: readonly Override[],
): Severity | 'off' | undefined {
  const place = evidence[quote]?.place;
  if (place === undefined) return undefined;
  return overrides.findLast(
    ({ severity, clauses, sections }) =>
      severity?.[rule] !== undefined &&
      (isInClause(place, clauses ?? []) || isInSection(place, sections ?? [])),
  )?.severity?.[rule];
}

function speaking(judgement: Judgement, dropped: ReadonlySet<string>): Judgement {
  const { silentUnder, ...rest } = judgement;
  return silentUnder !== undefined && dropped.has(keyOf(silentUnder, judgement)) ? rest : judgement;
}

function keyOf(rule: string, { part }: Judgement): string {
  return `${part ?? 0} ${rule}`;
}
