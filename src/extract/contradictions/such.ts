/** «Такая передача не производится»: a denial that says by a pronoun what it denies. */
import type { Findings } from '../detector.ts';
import type { Mention, Sentence } from '../mention.ts';
import { saidOf } from './clash.ts';

/** The denial is nothing but itself. */
const SHORT = 100;

/**
 * Denials by a pronoun whose matter the sentence before or the heading names by this concept.
 * A matter of trade or advertising is narrower than that.
 */
export function suchDenials(matter: string, findings: Findings): Mention[] {
  const { analysis, context } = findings;
  const names = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined &&
    context.sentenceHolds(sentence, matter) &&
    !context.sentenceHolds(sentence, 'clash.of-sale');
  return saidOf('clash.such-denial', findings).filter(({ sentence, block }) => {
    if (sentence.joined !== undefined || sentence.end - sentence.start > SHORT) return false;
    return names(sentence) || names(analysis.sentences[sentence.index - 1]) || isUnder(block.section);
  });

  function isUnder(section: number | undefined): boolean {
    return section !== undefined && context.blockHolds(section, matter);
  }
}
