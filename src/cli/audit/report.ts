/** `privlint report`: judge, then write the audit that a consultant hands over. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Audit } from '../../report/audit/audit.ts';
import { exitStatus } from '../../report/shown.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { print, writeReport } from '../surroundings/output.ts';
import { UsageError } from '../surroundings/usage-error.ts';
import { type Auditing, type AuditOptions, auditOf, type Format } from './audit.ts';
import { recordIn } from './record-in.ts';

export interface ReportOptions extends AuditOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly force?: boolean;
}

const FORMATS: readonly Format[] = ['html', 'docx', 'md', 'xlsx', 'pdf'];
/** What a terminal can show. */
const PRINTABLE: ReadonlySet<Format> = new Set(['html', 'md']);
/** The last line of our PDF files; readers take it for a comment. */
const PDF_MARK = '%privlint report\n';

/** Runs the command; returns the exit status. */
export async function reportCommand(
  args: readonly string[],
  options: ReportOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  const format = formatOf(options);
  const { output } = options;
  if (output === undefined && !PRINTABLE.has(format)) throw new UsageError('formatNeedsName', format);
  if (output !== undefined) mayWrite(output, format, options.force ?? false);
  const { audit, report }: Auditing = await auditOf(args, { ...options, format }, circumstances, (inputs) => {
    if (output !== undefined && inputs.some(({ path }) => resolve(path) === resolve(output)))
      throw new UsageError('reportIsDocument', 'report', output);
  });
  const bytes = await render(audit, format);
  if (output === undefined) await print(new TextDecoder().decode(bytes));
  else {
    writeReport(output, bytes);
    if (options.quiet !== true) process.stderr.write(`${output}\n`);
  }
  return exitStatus(report);
}

/** The bytes of a report. */
export async function render(audit: Audit, format: Format): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (format === 'html') {
    const { htmlReport } = await import('../../report/audit/html/page.ts');
    return encode(await htmlReport(audit));
  }
  if (format === 'md') {
    const { markdownReport } = await import('../../report/audit/markdown.ts');
    return encode(markdownReport(audit));
  }
  if (format === 'xlsx') {
    const { excelReport } = await import('../../report/audit/excel.ts');
    return excelReport(audit);
  }
  const { wordReport } = await import('../../report/audit/word.ts');
  if (format === 'docx') return wordReport(audit);
  const [{ printPdf }, { htmlReport }] = await Promise.all([
    import('./pdf.ts'),
    import('../../report/audit/html/page.ts'),
  ]);
  const pdf = await printPdf(await htmlReport(audit), () => wordReport(audit));
  return Buffer.concat([pdf, encode(PDF_MARK)]);
}

function formatOf({ format, output }: ReportOptions): Format {
  if (format !== undefined) return format;
  const ending = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const found = FORMATS.find((f) => f === ending || (f === 'html' && ending === 'htm'));
  if (found === undefined && output !== undefined) throw new UsageError('noEnding', output);
  return found ?? 'html';
}

/** An earlier report may be replaced; any other file stays. */
function mayWrite(output: string, format: Format, force: boolean): void {
  // what is no plain file (a pipe, /dev/null) holds nothing that could be lost, and reading it may never end
  if (force || statSync(output, { throwIfNoEntry: false })?.isFile() !== true) return;
  const bytes = readFileSync(output);
  const isOurs =
    format === 'pdf' ? bytes.toString('latin1').endsWith(PDF_MARK) : recordIn(bytes) !== undefined;
  if (!isOurs) throw new UsageError('notOurReport', output);
}
