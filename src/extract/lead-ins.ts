/** Introductions of lists that add nothing to their items: «Оператор обязуется:» says less than the items' place does. */
import type { Analysis } from './analysis.ts';
import type { Sentence } from './mention.ts';
import { denies } from './stance.ts';

/** Words of an introduction that names nothing but who does what follows. */
const LONGEST_BARE = 6;

/** Few words, and nothing is denied or excepted, which would give the items their sense. */
export function isBareLeadIn(sentence: Sentence, { document, tokens }: Analysis): boolean {
  return (
    sentence.to - sentence.from <= LONGEST_BARE &&
    document.text.slice(sentence.start, sentence.end).trimEnd().endsWith(':') &&
    !denies(sentence, tokens)
  );
}
