/** One JSON value a line, for jq, logs and databases: findings, what could not be judged, and a last line that sums up. */
import type { Evidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { otherSides } from './clash.ts';
import { type Entry, entriesOf, languageFor, type RuleTexts } from './entries.ts';
import { problemText } from './problems.ts';
import { countFindings, exitStatus, findingsOf } from './shown.ts';

export function ndjsonReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const language = languageFor(report.files[0], asked);
  const findings = report.files.flatMap((file) => findingsOf(file, report.minConfidence));
  const lines: object[] = [
    ...entriesOf(report, rules, asked).map(lineOfEntry),
    ...report.files.flatMap(({ path, judgements }) =>
      judgements
        .filter((j) => j.outcome === 'error')
        .map(({ rule, failure }) => ({ type: 'rule-error', path, rule, failure })),
    ),
    ...report.problems.map((problem) => ({
      type: 'problem',
      ...problem,
      message: problemText(problem, language),
    })),
    ...report.notices.map((notice) => ({ type: 'notice', ...notice, message: notice.message[language] })),
    {
      type: 'summary',
      tool: report.tool,
      rules: report.rules,
      edition: report.edition,
      asOf: report.asOf,
      failOn: report.failOn,
      minConfidence: report.minConfidence,
      files: report.files.length,
      skipped: report.files.filter((file) => file.skipped !== undefined).length,
      problems: report.problems.length,
      counts: countFindings(findings),
      exitStatus: exitStatus(report),
    },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lineOfEntry({ file, judgement, rule, language, place, level, isOpen }: Entry): object {
  const { rule: id, part, outcome, severity, confidence, fingerprint, evidence, note, law } = judgement;
  return {
    type: 'finding',
    path: file.path,
    part,
    rule: id,
    outcome,
    severity,
    level,
    confidence,
    fingerprint,
    title: rule?.title[language],
    note: note?.[language],
    place,
    isMissing: evidence.length === 0,
    quotes: evidence.map(({ quote }) => quote),
    clashes: clashesOf(evidence),
    law: law.map(({ act, cite }) => ({ act, cite })),
    counts: isOpen,
    waived: judgement.waived,
    known: judgement.known,
  };
}

/** Which quotes contradict each other, by their numbers from 0; absent where none do. */
function clashesOf(evidence: readonly Evidence[]): object[] | undefined {
  const clashes = evidence.flatMap((e, i) =>
    otherSides(e, evidence)
      .map(({ about, other }) => ({ about, quotes: [i, evidence.indexOf(other)] as const }))
      .filter(({ quotes: [one, two] }) => one < two),
  );
  return clashes.length === 0 ? undefined : clashes;
}
