/** Reports of many files fit into memory when they hold only what is shown. */
import type { FileReport, Judgement } from '../../model/report.ts';

const NONE: readonly never[] = [];

/**
 * Without the quotes and norms of rules that pass or do not apply: the JSON report alone shows them. Also cuts the
 * ties to the text: a quote is a slice of it, and would keep the whole in memory.
 */
export function lean(file: FileReport): FileReport {
  const judgements = file.judgements.map((judgement): Judgement => {
    const { outcome, rule, severity, confidence, fingerprint, part, upcoming } = judgement;
    if (outcome !== 'pass' && outcome !== 'inapplicable') return structuredClone(judgement);
    const common = { rule, outcome, severity, confidence, fingerprint };
    return {
      ...common,
      evidence: NONE,
      law: NONE,
      clauses: NONE,
      ...(part === undefined ? {} : { part }),
      ...(upcoming === undefined ? {} : { upcoming }),
    };
  });
  return { ...structuredClone({ ...file, judgements: [] }), judgements };
}
