/** A command line that makes no sense, or cannot be done as it asks. */
import type { Texts } from '../../model/texts.ts';
import { TextsError } from '../settings/user-file-error.ts';
import { type UsageWord, usage } from './usage-words.ts';

/** The texts name the option or path and the next step. */
export class UsageError extends TextsError {
  constructor(word: UsageWord, ...values: readonly (string | Texts)[]) {
    super(usage(word, ...values));
  }
}
