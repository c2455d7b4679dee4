/** The options of `privlint report` and `privlint report verify`. */
import { type Command, Option } from 'commander';
import type { ReportOptions } from '../audit/report.ts';
import type { VerifyOptions } from '../audit/report-verify.ts';
import { circumstances } from '../surroundings/circumstances.ts';
import { isoDate } from '../surroundings/iso-date.ts';
import {
  asOption,
  configOption,
  encodingOption,
  failOnOption,
  jurisdictionOption,
  langOption,
  minConfidenceOption,
  stdinOption,
} from './options.ts';

/** @param end takes the exit status of the command that ran */
export function addReport(program: Command, end: (status: number) => void): void {
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
    .addOption(langOption('report'))
    .addOption(jurisdictionOption())
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .addOption(failOnOption('error'))
    .addOption(minConfidenceOption('show'))
    .addOption(encodingOption())
    .addOption(stdinOption())
    .addOption(configOption())
    .addOption(asOption())
    .option('--force', 'replace a file that is no report')
    .option('--quiet', 'no progress, no notes')
    .action(async (files: string[], options: ReportOptions) => {
      const { reportCommand } = await import('../audit/report.ts');
      end(await reportCommand(files, options, circumstances()));
    });
  report
    .command('verify')
    .description('run again what a report says it ran, and compare')
    .argument('<report>', 'a report of privlint: html, docx, xlsx or md')
    .option('--in <folder>', 'where the documents are, if not where they were')
    .addOption(langOption('answer'))
    .action(async (file: string, _: VerifyOptions, command: Command) => {
      const { verifyCommand } = await import('../audit/report-verify.ts');
      // commander gives an option that both commands know to the outer one
      end(await verifyCommand(file, command.optsWithGlobals<VerifyOptions>(), circumstances()));
    });
}
