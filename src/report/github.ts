/** Workflow commands of GitHub: annotations beside the lines of a pull request. */
import type { Language } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import {
  detailsOf,
  type Entry,
  entriesOf,
  languageFor,
  type RuleTexts,
  titleOf,
  waivedText,
  wordingOf,
} from './entries.ts';
import { exitText, skippedReasons } from './exit.ts';
import { problemText } from './problems.ts';
import { posixPath } from './uri.ts';
import { say } from './words.ts';

/** What GitHub shows of each kind in one step; it drops what is beyond without a word. */
const MOST = 10;

type Kind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: Kind;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

const KINDS = { error: 'error', warning: 'warning', info: 'notice', review: 'notice' } as const;

export function githubReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const entries = entriesOf(report, rules, asked);
  const language = languageFor(report.files[0], asked);
  const annotations: Annotation[] = [
    ...report.problems.map(
      (problem): Annotation => ({
        kind: 'error',
        title: say('notJudged', language),
        message: problemText(problem, language),
        path: problem.path,
      }),
    ),
    ...report.files.flatMap((file) =>
      file.judgements
        .filter((j) => j.outcome === 'error')
        .map(
          (j): Annotation => ({
            kind: 'error',
            title: `${say('ruleError', language)}: ${j.rule}`,
            message: j.failure ?? '',
            path: file.path,
          }),
        ),
    ),
    ...report.notices.map(
      (notice): Annotation => ({
        ...notice,
        kind: KINDS[notice.severity],
        title: notice.code,
        message: notice.message[language],
      }),
    ),
    ...entries.filter((entry) => entry.isOpen).map(annotationOf),
  ];
  const lines = (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const all = annotations.filter((a) => a.kind === kind);
    const rest = all.length - MOST;
    return [
      ...all.slice(0, MOST).map(command),
      // no command, so that nothing of it counts against the ten
      ...(rest > 0 ? [`privlint: ${kind}: ${say('more', language, String(rest))}`] : []),
    ];
  });
  const accepted = entries.flatMap((e) =>
    e.judgement.waived === undefined
      ? []
      : [
          `privlint: ${oneLine(e.file.path)}: ${e.judgement.rule}: ${oneLine(waivedText(e.judgement.waived, e.language))}`,
        ],
  );
  const skipped = skippedReasons(report, language).map(
    ({ path, why }) => `privlint: ${oneLine(path)}: ${oneLine(why)}`,
  );
  return `${[...lines, ...accepted, ...skipped, `privlint: ${exitText(report, language)}`].join('\n')}\n`;
}

function annotationOf(entry: Entry): Annotation {
  const { file, judgement, level, place } = entry;
  return {
    kind: KINDS[level],
    title: `${titleOf(entry)} (${judgement.rule})`,
    message: [detailsOf(entry) || titleOf(entry), wordingOf(entry)]
      .filter((part) => part !== undefined)
      .join('\n'),
    path: file.path,
    line: place?.line,
    column: place?.column,
  };
}

function command({ kind, title, message, path, line, column }: Annotation): string {
  const properties = Object.entries({ file: posixPath(path), line, col: column, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${kind} ${properties}::${escapeData(message)}`;
}

/** A line break would end the command and let the rest of the text be one of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For lines that are no commands. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
