/** «Следующие персональные данные: …; обезличенные данные о посетителях»: one list calls them both. */
import type { Findings } from '../detector.ts';
import { surroundings } from '../facts/data-context.ts';
import { type Clash, type ClashFinder, isDenied, quoteOf, saidOf } from './clash.ts';

export const anonymousInList: ClashFinder = (findings: Findings): Clash[] => {
  const { analysis, context, document } = findings;
  for (const mention of saidOf('clash.anonymous-item', findings)) {
    const { block, sentence } = mention;
    // the sentence itself must be an element: «анализ обезличенных данных» tells a use
    if (block.kind === 'paragraph' || isDenied(mention, findings)) continue;
    const opens = /^[\s\d.)•·—–-]*$/u.test(document.text.slice(sentence.start, mention.start));
    const above = surroundings(block, analysis).find((i) => context.blockHolds(i, 'clash.personal-list'));
    const list = above === undefined ? undefined : document.blocks[above];
    if (opens && list !== undefined)
      return [{ kind: 'identity', pair: [{ start: list.start, end: list.end }, quoteOf(mention, findings)] }];
  }
  return [];
};
