/** Of many places that name a recipient, which say best that data go there. */
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';

/** What stands in the section on transfers comes first, then what speaks of passing data on, then the rest. */
export function tellingFirst<T>(named: readonly T[], mentionOf: (one: T) => Mention, context: Context): T[] {
  const told = named.filter((one) => context.isUnder(mentionOf(one).block, 'recipient.heading'));
  const passed = named.filter((one) => context.sentenceHolds(mentionOf(one).sentence, 'recipient.passing'));
  return [...new Set([...told, ...passed, ...named])];
}
