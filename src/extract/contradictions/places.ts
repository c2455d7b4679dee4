/** «Все данные хранятся только в Казахстане» beside a server in the Netherlands. */
import { places } from '../abroad.ts';
import type { Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { Sentence } from '../mention.ts';
import { stanceOf } from '../stance.ts';
import { areApart, type ClashFinder } from './clash.ts';

/** How far, in words, a country may stand from the words of storing. */
const REACH = 24;
/** «Только», «все данные»: there is no room for another place. */
const ONLY = 'clash.only-there';
/** A copy, a part, somebody else's people: a second place beside the first. */
const SECOND = 'clash.second-place';
/** «Чеки хранятся только здесь» says nothing of the rest. */
const ONE_SORT = 'clash.of-one-sort';
const NEVER_LEAVES = 'clash.never-leaves';
/** «Основная база»: no second place, whatever else the sentence speaks of. */
const FIRST = 'clash.first-place';

interface Kept {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly codes: ReadonlySet<string>;
}

export const placeClashes: ClashFinder = (findings) => {
  const { context, document } = findings;
  const isOnly = ({ sentence }: Kept): boolean => context.sentenceHolds(sentence, ONLY);
  const all = keptPlaces(findings).filter(
    (kept) =>
      !context.sentenceHolds(kept.sentence, ONE_SORT) &&
      (isOnly(kept) ||
        !context.sentenceHolds(kept.sentence, SECOND) ||
        context.sentenceHolds(kept.sentence, FIRST)),
  );
  for (const one of all) {
    if (!isOnly(one)) continue;
    const other = all.find(
      (o) =>
        areApart(o.sentence, one.sentence) &&
        o.sentence.language === one.sentence.language &&
        ![...o.codes].some((code) => one.codes.has(code)),
    );
    if (other !== undefined)
      return [
        {
          kind: 'storage',
          pair: [clip(document.text, one.sentence, one), clip(document.text, other.sentence, other)],
        },
      ];
  }
  return [];
};

/** Sentences that say where data are kept, with all countries that each names. */
function keptPlaces({ analysis, context, document }: Findings): Kept[] {
  const storing = analysis.mentions.get('@storage.place') ?? [];
  const bySentence = new Map<number, Kept>();
  for (const { code, mention } of places(analysis, true)) {
    const { sentence, block } = mention;
    if (block.kind === 'heading' || sentence.joined !== undefined) continue;
    if (context.defines(sentence) || context.sentenceHolds(sentence, 'storage.intended')) continue;
    const near = storing.find(
      (s) => s.sentence === sentence && s.from - REACH <= mention.to && mention.from <= s.to + REACH,
    );
    if (near === undefined) continue;
    // «лежат в Казахстане и не покидают страну»: what is denied is the journey
    const isDenied = stanceOf(near, analysis.tokens, document.text) === 'denied';
    if (isDenied && !context.sentenceHolds(sentence, NEVER_LEAVES)) continue;
    const earlier = bySentence.get(sentence.start);
    bySentence.set(sentence.start, {
      sentence,
      start: earlier?.start ?? mention.start,
      end: earlier?.end ?? mention.end,
      codes: new Set([...(earlier?.codes ?? []), code]),
    });
  }
  return [...bySentence.values()];
}
