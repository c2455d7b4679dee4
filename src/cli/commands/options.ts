/** Options that several commands share, so that one name means one thing everywhere. */
import { Option } from 'commander';

export const jurisdictionOption = (): Option =>
  new Option('--jurisdiction <which>', 'law to judge by (default: auto)').choices([
    'auto',
    'ru',
    'kz',
    'ru,kz',
  ]);

/** @param what whose language, as "report" */
export const langOption = (what: string): Option =>
  new Option('--lang <language>', `language of the ${what}`).choices(['ru', 'kk', 'en']);

/** @param level what holds without the option */
export const failOnOption = (level: string): Option =>
  new Option('--fail-on <level>', `lowest level that makes the exit status 1 (default: ${level})`).choices([
    'error',
    'warning',
    'info',
    'never',
  ]);

export const configOption = (): Option =>
  new Option('--config <file>', 'settings, instead of the nearest privlint.config.yaml');

export const encodingOption = (): Option =>
  new Option('--encoding <label>', 'encoding of text files, instead of finding it out');

export const stdinOption = (): Option =>
  new Option('--stdin-filename <name>', 'name (and so the format) of what - reads');

/** @param what is done with the findings, as "show" */
export const minConfidenceOption = (what: string): Option =>
  new Option('--min-confidence <level>', `${what} findings at least this sure (default: low)`).choices([
    'high',
    'medium',
    'low',
  ]);

export const asOption = (): Option =>
  new Option('--as <kind>', 'judge every file as one policy, whatever it looks like').choices(['policy']);

export const colorOption = (): Option => new Option('--no-color', 'no colour');

/** For options that may be given several times. */
export function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}
