/** Who may come: «не для лиц младше 18» beside «регистрация с 14 лет». */
import { numberOf } from '../../language/numbers.ts';
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { areApart, type ClashFinder, quoteOf, saidOf } from './clash.ts';

export const ageClashes: ClashFinder = (findings) => {
  const floors = told('ages.floor', findings);
  if (floors.length === 0) return [];
  const admitted = told('ages.admitted', findings).filter(({ mention }) => isFree(mention, findings));
  for (const floor of floors)
    for (const one of admitted)
      if (one.age < floor.age && areApart(one.mention.sentence, floor.mention.sentence))
        return [
          { kind: 'collection', pair: [quoteOf(floor.mention, findings), quoteOf(one.mention, findings)] },
        ];
  return [];
};

/** A number from here on is no age that anybody is let in or kept out by. */
const OLDEST = 30;

interface Told {
  readonly mention: Mention;
  /** In years. */
  readonly age: number;
}

/** Phrases with the one number that they hold. */
function told(concept: string, findings: Findings): Told[] {
  const { tokens } = findings.analysis;
  return saidOf(concept, findings).flatMap((mention): Told[] => {
    const words = tokens.slice(mention.from, mention.to + 1);
    const ages = words.flatMap(({ norm }) => numberOf([norm]) ?? []).filter((age) => age < OLDEST);
    const [age] = ages;
    return age === undefined || ages.length > 1 ? [] : [{ mention, age }];
  });
}

/** A parent who agrees, another service or a rule of the law makes room for younger ones. */
function isFree({ sentence }: Mention, { context }: Findings): boolean {
  return !context.sentenceHolds(sentence, 'ages.under-rule');
}
