/** The commands that hold two texts against each other on the command line: compare, diff. */
import type { Command } from 'commander';
import { circumstances } from '../surroundings/circumstances.ts';
import { isoDate } from '../surroundings/iso-date.ts';
import type { CompareOptions } from './compare.ts';
import type { DiffOptions } from './diff.ts';
import {
  collect,
  colorOption,
  configOption,
  encodingOption,
  failOnOption,
  jurisdictionOption,
  langOption,
  stdinOption,
} from './options.ts';

/** @param end takes the exit status of the command that ran */
export function addComparisonCommands(program: Command, end: (status: number) => void): void {
  program
    .command('compare')
    .description('tell where the language versions of one policy differ; of one file, its languages')
    .argument('<files...>', 'the version to start from, then the others')
    .addOption(langOption('report'))
    .addOption(failOnOption('warning'))
    .option('--report <format[=path]>', 'text or json, repeatable', collect, [])
    .addOption(encodingOption())
    .addOption(stdinOption())
    .addOption(configOption())
    .addOption(colorOption())
    .action(async (files: string[], options: CompareOptions) => {
      const { compareCommand } = await import('./compare.ts');
      end(await compareCommand(files, options, circumstances().version));
    });

  program
    .command('diff')
    .description('tell what a new edition changes: duties met, facts stated, risks')
    .argument('<old>', 'the edition before')
    .argument('<new>', 'the edition after')
    .addOption(jurisdictionOption())
    .option('--as-of <date>', 'judge both by the law of this date', isoDate)
    .addOption(langOption('report'))
    .addOption(failOnOption('error'))
    .option('--report <format[=path]>', 'text or json, repeatable', collect, [])
    .addOption(encodingOption())
    .addOption(configOption())
    .option('--quiet', 'no progress')
    .addOption(colorOption())
    .action(async (old: string, next: string, options: DiffOptions) => {
      const { diffCommand } = await import('./diff.ts');
      end(await diffCommand([old, next], options, circumstances()));
    });
}
