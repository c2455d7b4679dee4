/** Many documents at a glance: the requirements that not all of them meet. */
import type { FileReport, Judgement } from '../../model/report.ts';
import { LEVELS, type Overview, type OverviewCell } from './audit.ts';
import { levelOf } from './finding.ts';
import type { Law } from './law.ts';
import { printable } from './printable.ts';
import { outcomeText } from './requirements.ts';
import { auditWord } from './words.ts';

/** Undefined for a single document, which its own matrix shows whole. */
export function overviewOf(
  files: readonly FileReport[],
  findingIds: ReadonlyMap<Judgement, string>,
  law: Law,
): Overview | undefined {
  const judged = files.filter((file) => file.skipped === undefined);
  if (judged.length < 2) return undefined;
  const open = new Set(
    judged.flatMap((f) => f.judgements.filter((j) => findingIds.has(j)).map((j) => j.rule)),
  );
  return {
    documents: judged.map(({ path }) => printable(path)),
    rows: [...open]
      .sort()
      .map((rule) => rowOf(rule, judged, findingIds, law))
      .sort((a, b) => gravity(b.cells) - gravity(a.cells)),
  };
}

function rowOf(
  rule: string,
  judged: readonly FileReport[],
  findingIds: ReadonlyMap<Judgement, string>,
  law: Law,
): Overview['rows'][number] {
  const ofRule = (file: FileReport): Judgement[] => file.judgements.filter((j) => j.rule === rule);
  return {
    rule,
    title: law.rules.get(rule)?.title[law.language] ?? rule,
    cells: judged.map((file) => cellOf(ofRule(file), findingIds, law)),
  };
}

function cellText(judgement: Judgement, law: Law): string {
  const { waived, known } = judgement;
  const text = outcomeText(judgement, law);
  if (waived !== undefined) return `${text} (${auditWord('waived', law.language)})`;
  return known === undefined ? text : `${text} (${auditWord('known', law.language)})`;
}

function isAccepted({ waived, known }: Judgement): boolean {
  return waived !== undefined || known !== undefined;
}

/** Higher comes first: the worst level in the row, then in how many documents there is a finding. */
function gravity(cells: readonly (OverviewCell | undefined)[]): number {
  const levels = cells.flatMap((c) =>
    c?.finding === undefined || c.level === undefined ? [] : [LEVELS.indexOf(c.level)],
  );
  return (LEVELS.length - Math.min(...levels)) * 1e6 + levels.length;
}

/** The worst of what the rule said of the documents of one file. */
function cellOf(
  judgements: readonly Judgement[],
  findingIds: ReadonlyMap<Judgement, string>,
  law: Law,
): OverviewCell | undefined {
  const rank = (j: Judgement): number => {
    // what is open is told before what was accepted
    if (j.outcome === 'fail') return LEVELS.indexOf(j.severity) + (isAccepted(j) ? LEVELS.length : 0);
    return ['review', 'error', 'pass', 'inapplicable'].indexOf(j.outcome) + 2 * LEVELS.length;
  };
  const worst = [...judgements].sort((a, b) => rank(a) - rank(b))[0];
  if (worst === undefined) return undefined;
  const finding = findingIds.get(worst);
  const isOpen = worst.outcome === 'fail' || worst.outcome === 'review';
  return {
    outcome: worst.outcome,
    ...(isOpen ? { level: levelOf(worst) } : {}),
    ...(isAccepted(worst) ? { isAccepted: true } : {}),
    text: cellText(worst, law),
    ...(finding === undefined ? {} : { finding }),
  };
}
