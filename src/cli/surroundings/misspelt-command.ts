/** A misspelt command is taken for a document of the default command. */
import { existsSync } from 'node:fs';
import { nearest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for a word that is no file and nearly a command */
export function refuseMisspelt(word: string, commands: readonly string[]): void {
  const meant = /^[a-z-]+$/u.test(word) && !existsSync(word) ? nearest(word, commands) : undefined;
  if (meant !== undefined) throw new UsageError('noCommandMeant', word, meant);
}
