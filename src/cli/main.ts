/** The command line: which command runs with which options. The work is in the files of each command. */
import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './check.ts';
import { todayIn } from './clock.ts';
import type { ExplainOptions } from './explain.ts';
import type { ExtractOptions } from './extract.ts';
import { isoDate } from './iso-date.ts';
import { addReport } from './report-options.ts';
import type { RulesOptions } from './rules.ts';

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
      new Option('--jurisdiction <which>', 'law to judge by (default: auto)').choices([
        'auto',
        'ru',
        'kz',
        'ru,kz',
      ]),
    )
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .addOption(new Option('--lang <language>', 'language of the report').choices(['ru', 'kk', 'en']))
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
    .option(
      '--report <format[=path]>',
      'text or json, to standard output or to a file; repeatable',
      collect,
      [],
    )
    .option('--encoding <label>', 'encoding of text files, instead of finding it out')
    .option('--stdin-filename <name>', 'name (and so the format) of what - reads')
    .option('--config <file>', 'settings, instead of the nearest privlint.config.yaml')
    .addOption(
      new Option('--as <kind>', 'judge every file as one policy, whatever it looks like').choices(['policy']),
    )
    .option('--trace-read', 'print each document as it was read, with places, and judge nothing')
    .option('--quiet', 'no progress, no notes')
    .option('--no-color', 'no colour')
    .action(async (files: string[], options: CheckOptions & { readonly traceRead?: boolean }) => {
      if (options.traceRead === true) {
        const { traceRead } = await import('./trace-read.ts');
        status = await traceRead(files, options);
        return;
      }
      const { check } = await import('./check.ts');
      status = await check(files, options, { version: PRIVLINT_VERSION, today: todayIn(new Date()) });
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
    .option('--trace-read', 'print each document as it was read, with places, and nothing else')
    .option('--timing', 'how long each stage took, on standard error')
    .option('--quiet', 'no progress, no notes')
    .option('--no-color', 'no colour')
    .action(async (files: string[], options: ExtractOptions & { readonly traceRead?: boolean }) => {
      if (options.traceRead === true) {
        const { traceRead } = await import('./trace-read.ts');
        status = await traceRead(files, options);
        return;
      }
      const { extractCommand } = await import('./extract.ts');
      status = await extractCommand(files, options);
    });

  addReport(program, { version: PRIVLINT_VERSION, today: todayIn(new Date()) }, (code) => {
    status = code;
  });

  program
    .command('explain')
    .description('tell all about rules: what they ask, on what norm, with examples')
    .argument('<rules...>', 'ids of rules')
    .addOption(new Option('--lang <language>', 'language of the output').choices(['ru', 'kk', 'en']))
    .option('--config <file>', 'settings, instead of the nearest privlint.config.yaml')
    .option('--no-color', 'no colour')
    .action(async (ids: string[], options: ExplainOptions) => {
      const { explainCommand } = await import('./explain.ts');
      status = await explainCommand(ids, options);
    });

  program
    .command('rules')
    .description('list the rules, or what changed in the law between two dates')
    .addOption(new Option('--jurisdiction <which>', 'rules of one pack: ru, kz, common or another'))
    .addOption(
      new Option('--severity <level>', 'rules of one severity').choices(['error', 'warning', 'info']),
    )
    .addOption(
      new Option('--kind <kind>', 'rules of one kind').choices([
        'missing',
        'risky',
        'inconsistent',
        'recommended',
      ]),
    )
    .option('--act <act>', 'rules that rest on an act: its number or id, as 152-ФЗ or kz-94-v')
    .option('--as-of <date>', 'rules whose norm is in force on this date', isoDate)
    .option('--changes <dates...>', 'what came, went or changed between two dates: FROM TO')
    .addOption(
      new Option('--format <format>', 'form of the output')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(new Option('--lang <language>', 'language of the output').choices(['ru', 'kk', 'en']))
    .option('--config <file>', 'settings, instead of the nearest privlint.config.yaml')
    .action(async (options: RulesOptions) => {
      const { rulesCommand } = await import('./rules.ts');
      status = await rulesCommand({ ...options, changes: options.changes?.map(isoDate) });
    });

  program
    .command('test-rules')
    .description('run the examples that every rule carries, and check the rules themselves')
    .argument('[rules...]', 'ids of rules; all when none is given')
    .option('--config <file>', 'settings, instead of the nearest privlint.config.yaml')
    .option('--no-color', 'no colour')
    .action(async (ids: string[], options: { readonly config?: string }) => {
      const { testRules } = await import('./test-rules.ts');
      status = await testRules(ids, options.config);
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
