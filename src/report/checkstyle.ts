/** Checkstyle XML: what Jenkins and many reviewers' tools read. What was accepted has the severity `ignore`. */
import type { Language } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { byFile, type Entry, entriesOf, languageFor, messageOf, type RuleTexts } from './entries.ts';
import { problemText } from './problems.ts';
import { element, XML_DECLARATION } from './xml.ts';

/** The version of Checkstyle whose form this is; readers ask for some. */
const VERSION = '4.3';

export function checkstyleReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const entries = byFile(entriesOf(report, rules, asked).filter((e) => e.judgement.known === undefined));
  const language = languageFor(report.files[0], asked);
  const files = [
    ...report.files.map((file) =>
      element('file', { name: file.path }, [
        ...(entries.get(file) ?? []).map(errorOf),
        ...file.judgements
          .filter((j) => j.outcome === 'error')
          .map((j) => fault('error', `${j.rule}: ${j.failure ?? ''}`, `privlint.${j.rule}`)),
      ]),
    ),
    ...report.problems.map((problem) =>
      element('file', { name: problem.path }, [
        fault('error', problemText(problem, language), `privlint.${problem.problem}`),
      ]),
    ),
    ...report.notices.map((notice) =>
      element('file', { name: notice.path }, [
        fault(notice.severity, notice.message[language], `privlint.${notice.code}`, notice),
      ]),
    ),
  ];
  return `${XML_DECLARATION}\n${element('checkstyle', { version: VERSION }, files)}\n`;
}

function errorOf(entry: Entry): string {
  const { judgement, level, place } = entry;
  const severity = judgement.waived !== undefined ? 'ignore' : level === 'review' ? 'info' : level;
  return fault(severity, messageOf(entry), `privlint.${judgement.rule}`, place);
}

interface Position {
  readonly line?: number;
  readonly column?: number;
}

/** Documents without lines (Word, PDF) have the place in the message. */
function fault(severity: string, message: string, source: string, at: Position = {}): string {
  return element('error', { line: at.line ?? 1, column: at.column, severity, message, source });
}
