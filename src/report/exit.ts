/** How a run ended, for people: its exit status and why, and how many files it was about. */
import type { Language } from '../model/document.ts';
import type { FileReport, Report } from '../model/report.ts';
import { exitStatus } from './shown.ts';
import { skippedText } from './skipped.ts';
import { exitReason, say } from './words.ts';

/** How many of the skipped files are named. */
const MOST = 10;

/** «Exit status 2: …». */
export function exitText(report: Report, language: Language): string {
  return `${say('exit', language)} ${exitStatus(report)}: ${exitWhy(report, language)}`;
}

/** Why the run ended so. One over nothing but other documents says that it has judged none. */
export function exitWhy(report: Report, language: Language): string {
  const status = exitStatus(report);
  const isNothing = status === 2 && report.problems.length === 0 && hasOnlySkipped(report);
  return isNothing ? say('judgedNothing', language) : exitReason(status, report.failOn, language);
}

/** «files: 3 · skipped: 1 · not read: 1»; what is nought is not told. */
export function filesText(report: Report, language: Language): string {
  const counts = [
    ['files', report.files.length],
    ['skippedFiles', skippedFiles(report).length],
    ['unread', report.problems.length],
  ] as const;
  return counts
    .filter(([word, count]) => word === 'files' || count > 0)
    .map(([word, count]) => `${say(word, language)}: ${count}`)
    .join(' · ');
}

/** Why each file was skipped, where nothing else was judged: beside policies it is no news. */
export function skippedReasons(
  report: Report,
  language: Language,
): readonly { readonly path: string; readonly why: string }[] {
  if (!hasOnlySkipped(report)) return [];
  return report.files
    .slice(0, MOST)
    .flatMap(({ path, skipped }) =>
      skipped === undefined ? [] : [{ path, why: skippedText(skipped, language) }],
    );
}

export function hasOnlySkipped(report: Report): boolean {
  return report.files.length > 0 && skippedFiles(report).length === report.files.length;
}

function skippedFiles(report: Report): FileReport[] {
  return report.files.filter((file) => file.skipped !== undefined);
}
