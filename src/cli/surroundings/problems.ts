/** What a file could not be judged for: from the error to plain data, and to the line on standard error. */
import type { Language } from '../../model/document.ts';
import type { FileProblem } from '../../model/report.ts';
import { ReadError } from '../../read/reader.ts';
import { problemText } from '../../report/problems.ts';
import { safe } from '../../report/safe.ts';

/** What went wrong with a file, as plain data for every report. */
export function problemOf(path: string, error: unknown): FileProblem {
  if (error instanceof ReadError) return { path, problem: error.problem, detail: error.detail };
  if (error instanceof RangeError && /^\d+$/.test(error.message))
    return { path, problem: 'too-large', detail: `${error.message} MB` };
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined) return { path, problem: 'unreadable', detail: code };
  return { path, problem: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

/** The line that standard error gets. */
export function problemLine(problem: FileProblem, language: Language): string {
  return `privlint: ${safe(problem.path)}: ${problemText(problem, language)}`;
}
