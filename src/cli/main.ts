/** The command line: which command runs with which options. The work is in the files of each command. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../model/document.ts';
import { safe } from '../report/safe.ts';
import type { AnnotateOptions } from './commands/annotate.ts';
import type { CheckOptions } from './commands/check.ts';
import { addComparisonCommands } from './commands/comparison-commands.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { ExtractOptions } from './commands/extract.ts';
import {
  asOption,
  collect,
  colorOption,
  configOption,
  encodingOption,
  failOnOption,
  jurisdictionOption,
  langOption,
  minConfidenceOption,
  stdinOption,
} from './commands/options.ts';
import { addReport } from './commands/report-options.ts';
import type { RulesOptions } from './commands/rules.ts';
import { addSettingsCommands, profileOption } from './commands/settings-commands.ts';
import { FORMATS } from './run/report-formats.ts';
import { messageIn } from './settings/user-file-error.ts';
import { circumstances } from './surroundings/circumstances.ts';
import { isoDate } from './surroundings/iso-date.ts';
import { askedLanguage, environmentLanguage } from './surroundings/language.ts';

declare const PRIVLINT_VERSION: string;

/** Runs one command line. Returns the exit status; never throws and never exits by itself. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('privlint')
    .description('Linter for privacy policies under the law of Russia and Kazakhstan.')
    .version(PRIVLINT_VERSION)
    .showSuggestionAfterError()
    // told below, in the person's language
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  if (asksForHelp(argv)) {
    const { helpIn } = await import('./surroundings/help.ts');
    program.configureHelp(await helpIn(await languageOfPerson(argv)));
  }

  program
    .command('check', { isDefault: true })
    .description('judge documents and report findings')
    .argument('[files...]', 'files, folders or globs; - reads standard input')
    .addOption(jurisdictionOption())
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .addOption(langOption('report'))
    .addOption(failOnOption('error'))
    .addOption(minConfidenceOption('show'))
    .addOption(reportOption())
    .addOption(encodingOption())
    .addOption(stdinOption())
    .addOption(configOption())
    .addOption(asOption())
    .addOption(profileOption())
    .option('--waivers <file>', 'accepted findings, instead of the nearest privlint.waivers.yaml')
    .option('--no-waivers', 'show what was accepted as well')
    .option('--baseline <file>', 'known findings, instead of the nearest privlint.baseline.json')
    .option('--no-baseline', 'show what is known as well')
    .option('--changed-since <ref>', 'only documents that changed since this commit or branch (needs git)')
    .option('--workers <number>', 'threads to judge in (default: as many as pay)', wholeNumber)
    .option('--cache-dir <folder>', 'folder of the cache, which holds outcomes and no text')
    .option('--no-cache', 'judge every document anew and store nothing')
    .option('--trace-read', 'print each document as it was read, with places, and judge nothing')
    .option('--trace <rule>', 'instead of the report, why a rule came out as it did')
    .option('--timing', 'how long each stage took, on standard error')
    .option('--debug', 'what was decided, and where errors arose, on standard error; no text of documents')
    .option('--quiet', 'no progress, no notes')
    .addOption(colorOption())
    .action(
      async (
        files: string[],
        options: CheckOptions & { readonly traceRead?: boolean; readonly trace?: string },
      ) => {
        const [first] = files;
        if (first !== undefined && first === argv[0]) {
          const { refuseMisspelt } = await import('./surroundings/misspelt-command.ts');
          refuseMisspelt(
            first,
            program.commands.map((command) => command.name()),
          );
        }
        if (options.traceRead === true) {
          const { traceRead } = await import('./commands/trace-read.ts');
          status = await traceRead(files, options);
          return;
        }
        if (options.trace !== undefined) {
          const { traceRuleCommand } = await import('./commands/trace-rule.ts');
          status = await traceRuleCommand(options.trace, files, options, circumstances());
          return;
        }
        const { check } = await import('./commands/check.ts');
        status = await check(files, options, circumstances());
      },
    );

  program
    .command('extract')
    .description('print what each document says: provisions, risks, defects, facts')
    .argument('<files...>', 'files, folders or globs; - reads standard input')
    .addOption(
      new Option('--format <format>', 'form of the output; dpv: JSON-LD in the Data Privacy Vocabulary')
        .choices(['text', 'json', 'dpv'])
        .default('text'),
    )
    .addOption(langOption('output'))
    .addOption(encodingOption())
    .addOption(stdinOption())
    .option('--trace-read', 'print each document as it was read, with places, and nothing else')
    .option('--timing', 'how long each stage took, on standard error')
    .option('--quiet', 'no progress, no notes')
    .addOption(colorOption())
    .action(async (files: string[], options: ExtractOptions & { readonly traceRead?: boolean }) => {
      if (options.traceRead === true) {
        const { traceRead } = await import('./commands/trace-read.ts');
        status = await traceRead(files, options);
        return;
      }
      const { extractCommand } = await import('./commands/extract.ts');
      status = await extractCommand(files, options);
    });

  program
    .command('annotate')
    .description('write the findings into Word files as comments; the file itself is never changed')
    .argument('<files...>', 'Word files (docx), folders or globs; - reads standard input')
    .option('-o, --output <path>', 'the annotated file, or a folder (default: NAME.reviewed.docx beside it)')
    .option('--suggest', 'also insert the wording to use, as tracked changes')
    .addOption(
      new Option('--min-severity <level>', 'write findings at least this severe (default: info)').choices([
        'error',
        'warning',
        'info',
      ]),
    )
    .addOption(jurisdictionOption())
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .option('--date <date>', 'date of the comments (default: today)', isoDate)
    .addOption(langOption('comments (default: that of the document)'))
    .addOption(failOnOption('error'))
    .addOption(minConfidenceOption('write'))
    .option('--force', 'replace an output file that somebody has changed')
    .option('--stdin-filename <name>', 'name of what - reads')
    .addOption(configOption())
    .addOption(asOption())
    .option('--quiet', 'no progress, no notes')
    .action(async (files: string[], options: AnnotateOptions) => {
      const { annotateCommand } = await import('./commands/annotate.ts');
      status = await annotateCommand(files, options, circumstances());
    });

  program
    .command('explain')
    .description('tell all about rules: what they ask, on what norm, with examples')
    .argument('<rules...>', 'ids of rules')
    .addOption(langOption('output'))
    .addOption(configOption())
    .addOption(colorOption())
    .action(async (ids: string[], options: ExplainOptions) => {
      const { explainCommand } = await import('./commands/explain.ts');
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
    .addOption(langOption('output'))
    .addOption(configOption())
    .action(async (options: RulesOptions) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      status = await rulesCommand({ ...options, changes: options.changes?.map(isoDate) });
    });

  program
    .command('test-rules')
    .description('run the examples that every rule carries, and check the rules themselves')
    .argument('[rules...]', 'ids of rules; all when none is given')
    .addOption(configOption())
    .addOption(colorOption())
    .action(async (ids: string[], options: { readonly config?: string }) => {
      const { testRules } = await import('./commands/test-rules.ts');
      status = await testRules(ids, options.config);
    });

  const end = (result: number): void => {
    status = result;
  };
  addReport(program, end);
  addComparisonCommands(program, end);
  addSettingsCommands(program, end);
  program
    .command('completion')
    .description('print what makes a shell complete commands, options and their values')
    .addArgument(new Argument('<shell>', 'shell to print it for').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionCommand } = await import('./commands/completion.ts');
      await completionCommand(shell, program);
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // help that nobody asked for is already there
      if (error.code === 'commander.help') return 2;
      const { commanderMessage } = await import('./surroundings/commander-words.ts');
      process.stderr.write(`${commanderMessage(error.message, await languageOfPerson(argv))}\n`);
      return 2;
    }
    // names in files of the user may hold anything
    const lines = messageIn(error, await languageOfPerson(argv))
      .split('\n')
      .map(safe);
    process.stderr.write(`privlint: ${lines.join('\n')}\n`);
    return 2;
  }
}

/** `baseline` has commands within it and does nothing by itself. */
function asksForHelp(argv: readonly string[]): boolean {
  return (
    argv.some((word) => word === '--help' || word === '-h') ||
    argv[0] === 'help' ||
    argv.join() === 'baseline'
  );
}

/** The language that the command line asks for, else that of the settings here, else that of the environment. */
async function languageOfPerson(argv: readonly string[]): Promise<Language> {
  const asked = askedLanguage(argv);
  if (asked !== undefined) return asked;
  const { loadConfig } = await import('./settings/config.ts');
  // unusable settings are told of where they are used
  const config = await loadConfig(undefined, process.cwd()).catch(() => undefined);
  return config?.settings.language ?? environmentLanguage(process.env);
}

/** Its values are checked where the path after «=» is read; naming them here is for help and completion. */
function reportOption(): Option {
  const option = new Option('--report <format[=path]>', 'to standard output or to a file; repeatable');
  option.argChoices = [...FORMATS];
  return option.argParser(collect).default([], 'text');
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('a whole number from 1 is wanted.');
  return Number(value);
}
