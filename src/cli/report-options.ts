/** The options of `privlint report` and `privlint report verify`. */
import { type Command, Option } from 'commander';
import { isoDate } from './iso-date.ts';
import type { ReportOptions } from './report.ts';
import type { VerifyOptions } from './report-verify.ts';
import type { Circumstances } from './run.ts';

export function addReport(
  program: Command,
  circumstances: Circumstances,
  done: (status: number) => void,
): void {
  const report = program
    .command('report')
    .description('write an audit report to hand over: HTML, Word, Excel, Markdown or PDF')
    .argument('[files...]', 'files, folders or globs; - reads standard input')
    .addOption(
      new Option('--format <format>', 'form of the report (default: by the ending of -o, else html)').choices(
        ['html', 'docx', 'md', 'xlsx', 'pdf'],
      ),
    )
    .option('-o, --output <file>', 'where the report goes')
    .option('--client <name>', 'for whom the audit is, for the cover')
    .option('--date <date>', 'date on the cover (default: today)', isoDate)
    .option('--template <file>', 'house style: name, logo, colour and texts in a YAML file')
    .option('--redact', 'mask names, phones, e-mails and numbers of people')
    .addOption(new Option('--lang <language>', 'language of the report').choices(['ru', 'kk', 'en']))
    .addOption(
      new Option('--jurisdiction <which>', 'law to judge by (default: auto)').choices([
        'auto',
        'ru',
        'kz',
        'ru,kz',
      ]),
    )
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .addOption(
      new Option('--fail-on <level>', 'lowest level that makes the exit status 1 (default: error)').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .addOption(
      new Option('--min-confidence <level>', 'show findings at least this sure (default: low)').choices([
        'high',
        'medium',
        'low',
      ]),
    )
    .option('--encoding <label>', 'encoding of text files, instead of finding it out')
    .option('--stdin-filename <name>', 'name (and so the format) of what - reads')
    .option('--config <file>', 'settings, instead of the nearest privlint.config.yaml')
    .addOption(
      new Option('--as <kind>', 'judge every file as one policy, whatever it looks like').choices(['policy']),
    )
    .option('--force', 'replace a file that is no report')
    .option('--quiet', 'no progress, no notes')
    .action(async (files: string[], options: ReportOptions) => {
      const { reportCommand } = await import('./report.ts');
      done(await reportCommand(files, options, circumstances));
    });
  report
    .command('verify')
    .description('run again what a report says it ran, and compare')
    .argument('<report>', 'a report of privlint: html, docx, xlsx or md')
    .option('--in <folder>', 'where the documents are, if not where they were')
    .addOption(new Option('--lang <language>', 'language of the answer').choices(['ru', 'kk', 'en']))
    .action(async (file: string, _: VerifyOptions, command: Command) => {
      const { verifyCommand } = await import('./report-verify.ts');
      // commander gives an option that both commands know to the outer one
      done(await verifyCommand(file, command.optsWithGlobals<VerifyOptions>(), circumstances));
    });
}
