/** The command line: which command runs with which options. The work is in the files of each command. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './check.ts';
import { todayIn } from './clock.ts';
import type { ExtractOptions } from './extract.ts';

declare const PRIVLINT_VERSION: string;

/** Runs one command line. Returns the exit status; never throws and never exits by itself. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('privlint')
    .description('Linter for privacy policies under the law of Russia and Kazakhstan.')
    .version(PRIVLINT_VERSION)
    .showHelpAfterError('(privlint --help shows all options)')
    .showSuggestionAfterError()
    .exitOverride();

  program
    .command('check', { isDefault: true })
    .description('judge documents and report findings')
    .argument('[files...]', 'files, folders or globs; - reads standard input')
    .addOption(
      new Option('--jurisdiction <which>', 'law to judge by')
        .choices(['auto', 'ru', 'kz', 'ru,kz'])
        .default('auto'),
    )
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .addOption(new Option('--lang <language>', 'language of the report').choices(['ru', 'kk', 'en']))
    .addOption(
      new Option('--fail-on <level>', 'lowest level that makes the exit status 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--min-confidence <level>', 'show findings at least this sure')
        .choices(['high', 'medium', 'low'])
        .default('low'),
    )
    .option(
      '--report <format[=path]>',
      'text or json, to standard output or to a file; repeatable',
      collect,
      [],
    )
    .option('--encoding <label>', 'encoding of text files, instead of finding it out')
    .option('--stdin-filename <name>', 'name (and so the format) of what - reads')
    .option('--quiet', 'no progress, no notes')
    .option('--no-color', 'no colour')
    .action(async (files: string[], options: Omit<CheckOptions, 'asOf'> & { asOf?: string }) => {
      const { check } = await import('./check.ts');
      status = await check(
        files,
        { ...options, asOf: options.asOf ?? todayIn(new Date()) },
        PRIVLINT_VERSION,
      );
    });

  program
    .command('extract')
    .description('print what each document says: provisions, risks, defects, facts')
    .argument('<files...>', 'files, folders or globs; - reads standard input')
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--lang <language>', 'language of the output').choices(['ru', 'kk', 'en']))
    .option('--encoding <label>', 'encoding of text files, instead of finding it out')
    .option('--stdin-filename <name>', 'name (and so the format) of what - reads')
    .option('--quiet', 'no progress, no notes')
    .option('--no-color', 'no colour')
    .action(async (files: string[], options: ExtractOptions) => {
      const { extractCommand } = await import('./extract.ts');
      status = await extractCommand(files, options);
    });

  program
    .command('test-rules')
    .description('run the examples that every rule carries')
    .argument('[rules...]', 'ids of rules; all when none is given')
    .option('--no-color', 'no colour')
    .action(async (ids: string[]) => {
      const { testRules } = await import('./test-rules.ts');
      status = await testRules(ids);
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`privlint: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  )
    throw new InvalidArgumentError('a date is written 2026-01-31.');
  return value;
}
