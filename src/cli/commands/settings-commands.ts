/** The commands about settings on the command line: config, init, baseline. */
import { type Command, Option } from 'commander';
import { circumstances } from '../surroundings/circumstances.ts';
import { isoDate } from '../surroundings/iso-date.ts';
import type { BaselineOptions } from './baseline.ts';
import type { InitOptions } from './init.ts';
import { configOption, encodingOption, jurisdictionOption, langOption } from './options.ts';
import type { ShowConfigOptions } from './show-config.ts';

export function profileOption(): Option {
  return new Option(
    '--profile <name>',
    'what the run is for: draft tolerates what is not filled in yet, ci gates (default), audit shows every outcome',
  ).choices(['draft', 'ci', 'audit']);
}

/** @param end takes the exit status of the command that ran */
export function addSettingsCommands(program: Command, end: (status: number) => void): void {
  program
    .command('config')
    .description('print the settings that hold and where each comes from')
    .argument('[file]', 'for this document, with the overrides that it falls under')
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'),
    )
    .addOption(jurisdictionOption())
    .option('--as-of <date>', 'judge by the law of this date', isoDate)
    .addOption(profileOption())
    .addOption(langOption('output'))
    .addOption(configOption())
    .action(async (file: string | undefined, options: ShowConfigOptions) => {
      const { showConfig } = await import('./show-config.ts');
      end(await showConfig(file, options, circumstances()));
    });

  program
    .command('init')
    .description('write a privlint.config.yaml with comments; asks what it is not told')
    .addOption(new Option('--jurisdiction <which>', 'law to judge by').choices(['auto', 'ru', 'kz', 'ru,kz']))
    .addOption(
      new Option('--operator <kind>', 'who processes the data').choices([
        'legal-entity',
        'sole-trader',
        'individual',
        'state-body',
      ]),
    )
    .addOption(new Option('--audience <kind>', 'whom it serves').choices(['consumers', 'business']))
    .option('--does <practices>', 'what the operator really does, as minors,transfers-abroad')
    .addOption(langOption('output'))
    .option('--yes', 'ask nothing; leave what is not told to privlint')
    .action(async (options: InitOptions) => {
      const { init } = await import('./init.ts');
      end(await init(options));
    });

  const baseline = program
    .command('baseline')
    .description('findings that are known, so that only new ones fail a run');
  const commands = [
    ['create', 'write the findings of the documents into privlint.baseline.json', 'createBaseline'],
    ['prune', 'remove entries that no longer occur; adds nothing', 'pruneBaseline'],
    ['check', 'exit status 1 when entries no longer occur', 'checkBaseline'],
  ] as const;
  for (const [name, description, run] of commands) {
    const command = baseline
      .command(name)
      .description(description)
      .argument('[files...]', 'files, folders or globs, as for check')
      .option('--baseline <file>', 'the file (default: the nearest privlint.baseline.json)')
      .addOption(jurisdictionOption())
      .option('--as-of <date>', 'judge by the law of this date', isoDate)
      .addOption(profileOption())
      .option('--waivers <file>', 'accepted findings, instead of the nearest privlint.waivers.yaml')
      .option('--no-waivers', 'as if nothing were accepted')
      .addOption(langOption('output'))
      .addOption(configOption())
      .addOption(encodingOption())
      .option('--quiet', 'no progress, no notes');
    if (name === 'create') command.option('--force', 'replace the baseline that is there');
    command.action(async (files: string[], options: BaselineOptions) => {
      const commands = await import('./baseline.ts');
      end(await commands[run](files, options, circumstances()));
    });
  }
}
