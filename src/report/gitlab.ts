/** GitLab's code quality report: an array of violations. */
import type { Language } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { type Entry, entriesOf, languageFor, messageOf, type RuleTexts } from './entries.ts';
import { problemText } from './problems.ts';
import { posixPath } from './uri.ts';
import { say } from './words.ts';

interface Violation {
  readonly description: string;
  readonly check_name: string;
  /** GitLab tells old from new by it, so it must be unique in the report and last from run to run. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITY = { error: 'critical', warning: 'major', info: 'minor', review: 'info' } as const;

export function gitlabReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const language = languageFor(report.files[0], asked);
  const violations: Violation[] = [
    ...entriesOf(report, rules, asked)
      .filter(({ judgement }) => judgement.known === undefined)
      .map(violationOf),
    ...report.files.flatMap(({ path, judgements }) =>
      judgements
        .filter((j) => j.outcome === 'error')
        .map((j) => fault(path, j.rule, `${say('ruleError', language)}: ${j.failure ?? ''}`)),
    ),
    ...report.problems.map((p) => fault(p.path, p.problem, problemText(p, language))),
    ...report.notices.map(({ path, line, code, severity, message }) => ({
      ...fault(path, code, message[language], line),
      severity: SEVERITY[severity],
    })),
  ];
  return `${JSON.stringify(withUniqueFingerprints(violations), null, 2)}\n`;
}

function violationOf(entry: Entry): Violation {
  const { file, judgement, level, place } = entry;
  return {
    description: messageOf(entry),
    check_name: judgement.rule,
    fingerprint: judgement.fingerprint,
    severity: judgement.waived === undefined ? SEVERITY[level] : 'info',
    location: location(file.path, place?.line),
  };
}

function fault(path: string, name: string, description: string, line?: number): Violation {
  return {
    description,
    check_name: name,
    fingerprint: `${name}:${posixPath(path)}:${line ?? 0}`,
    severity: 'blocker',
    location: location(path, line),
  };
}

/** A document without lines (Word, PDF) has its findings at the top; the description names the clause. */
function location(path: string, line = 1): Violation['location'] {
  return { path: posixPath(path), lines: { begin: line } };
}

/** The second of the same is told from the first by its number. */
function withUniqueFingerprints(violations: readonly Violation[]): Violation[] {
  const seen = new Map<string, number>();
  return violations.map((violation) => {
    const { fingerprint } = violation;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? violation : { ...violation, fingerprint: `${fingerprint}-${count}` };
  });
}
