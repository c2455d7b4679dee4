/** Addresses in the text, and whether they are the operator's own: a data centre's, a court's or a partner's is not. */

import type { Block } from '../model/document.ts';
import { type Address, addressesIn } from './addresses.ts';
import type { Analysis } from './analysis.ts';
import type { Context } from './context.ts';
import { groupBy } from './group-by.ts';
import type { Sentence } from './mention.ts';
import { partiesOf } from './operator.ts';

export interface OwnAddress extends Address {
  readonly sentence: Sentence;
}

/** Concept: a sentence about the place of someone or something else. */
const ELSEWHERE = 'address.elsewhere';
/** Concept: words that introduce an address or the operator's home. */
const HOME = 'address.home';
const CONTACTS = 'contact.heading';
/** «Romashka, Almaty, Kazakhstan.»: after the town nothing but its country. */
const IN_COUNTRY = /^, (?:the )?(?:\p{Lu}\p{L}+(?: of)? ?){1,3}\.?\s*$/u;
const CITY = /^@signal\.\w+\.city$/;

const known = new WeakMap<Analysis, readonly OwnAddress[]>();

/** Addresses that are, or may be, the operator's, in the order of the text; worked out once a document. */
export function ownAddresses(analysis: Analysis, context: Context): readonly OwnAddress[] {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const made = find(analysis, context);
  known.set(analysis, made);
  return made;
}

function find(analysis: Analysis, context: Context): OwnAddress[] {
  const { document } = analysis;
  const cities = groupBy(
    analysis.mentions.named(CITY).flatMap(([, m]) => m),
    (m) => m.sentence.index,
  );
  const { all, operator } = partiesOf(analysis);
  const partiesIn = groupBy(all, (p) => p.block.index);
  const found: OwnAddress[] = [];
  for (const sentence of analysis.sentences) {
    const block = document.blocks[sentence.block];
    if (sentence.joined !== undefined || block === undefined || block.zone === 'page-header') continue;
    if (context.sentenceHolds(sentence, ELSEWHERE)) continue;
    const parties = (partiesIn.get(block.index) ?? []).filter(
      (p) => p.start >= sentence.start && p.end <= sentence.end,
    );
    // a town inside a name («Каштан Ухта») is no address
    const inside = (cities.get(sentence.index) ?? [])
      .filter((c) => /^\p{Lu}/u.test(document.text.slice(c.start, c.end)))
      .filter((c) => !parties.some((p) => p.start <= c.start && c.end <= p.end))
      .map((c) => ({ start: c.start - sentence.start, end: c.end - sentence.start }));
    const ours = parties.some((p) => operator.some((o) => o.key === p.key));
    for (const address of addressesIn(document.text.slice(sentence.start, sentence.end), inside)) {
      const named = parties.filter((p) => p.start - sentence.start < address.end).at(-1) ?? parties[0];
      if (named !== undefined && named.score < 0 && !operator.some((o) => o.key === named.key)) continue;
      // a town alone is the operator's where its name or a word of address stands beside it, or a line of contacts ends in it
      const beside = ours || context.sentenceHolds(sentence, HOME) || endsContacts(address, sentence, block);
      if (!address.whole && !beside) continue;
      if (!address.whole && context.isUnder(block, 'signal.declared')) continue;
      found.push({
        ...address,
        start: address.start + sentence.start,
        end: address.end + sentence.start,
        sentence,
      });
    }
  }
  return found;

  function endsContacts({ end }: Address, sentence: Sentence, block: Block): boolean {
    return (
      IN_COUNTRY.test(document.text.slice(sentence.start + end, sentence.end)) &&
      context.isUnder(block, CONTACTS)
    );
  }
}
