/** The command line that makes a report again, for a shell. */
import type { AuditRun } from '../../report/audit/record.ts';

export function commandLine(files: readonly string[], run: AuditRun): string {
  const { format, language, asOf, date, jurisdiction, minConfidence } = run;
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, value];
  return [
    'privlint',
    'report',
    ...files,
    ...option('--format', format),
    ...option('--lang', language),
    ...option('--as-of', asOf),
    ...option('--date', date),
    ...option('--jurisdiction', jurisdiction),
    ...option('--min-confidence', minConfidence),
    ...option('--fail-on', run.failOn),
    ...option('--client', run.client),
    ...option('--as', run.as),
    ...option('--encoding', run.encoding),
    ...option('--config', run.config),
    ...option('--template', run.template?.path),
    ...(run.redacted ? ['--redact'] : []),
    '-o',
    `report.${format}`,
  ]
    .map(quoted)
    .join(' ');
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:=,@-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
