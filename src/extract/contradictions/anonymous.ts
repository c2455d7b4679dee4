/** «Все данные анонимны» beside data that name a person; one list that calls its data both. */
import type { Findings } from '../detector.ts';
import { surroundings } from '../facts/data-context.ts';
import { dataMentions } from '../facts/data-mentions.ts';
import type { Mention } from '../mention.ts';
import {
  areApart,
  type Clash,
  type ClashFinder,
  clashOf,
  isDenied,
  isQualified,
  quoteOf,
  saidOf,
} from './clash.ts';

/** Kinds that tell who a person is, each alone. */
const NAMING: ReadonlySet<string> = new Set(['name', 'phone', 'email', 'id-document', 'national-id']);

/** Whose statement of all data it is: not one window's, not the meaning of a term. */
const OF_ALL =
  /^[\s\d.)•·*—–-]*(?:мы|сайт|сервис|приложение|оператор|компания|вс[яе]|собираем\p{L}+|we|our|the (?:site|website|app|application|service|company)|this (?:site|website|app|application|service)|all|біз|барлық|бүкіл|жиналатын|қосымша)(?!\p{L})/iu;
/** A longer sentence says for whom, where or when. */
const SHORT = 140;

/** «Вся информация анонимна» beside a list with the name and the telephone. */
export const anonymousButNamed: ClashFinder = (findings: Findings): Clash[] => {
  const { context } = findings;
  const all = saidOf('clash.all-anonymous', findings).find(
    (m) =>
      isOfAll(m, findings) &&
      !isQualified(m, findings) &&
      !context.sentenceHolds(m.sentence, 'clash.of-some'),
  );
  const naming =
    all &&
    dataMentions(findings).find(
      ({ kind, how, mention }) =>
        NAMING.has(kind) &&
        how === 'listed' &&
        mention.sentence.language === all.sentence.language &&
        areApart(mention.sentence, all.sentence) &&
        !isQualified(mention, findings) &&
        !['clash.formerly', 'clash.on-device'].some((c) => context.sentenceHolds(mention.sentence, c)),
    );
  return clashOf('identity', all, naming?.mention, findings);
};

function isOfAll({ sentence: { start, end } }: Mention, { document }: Findings): boolean {
  return end - start <= SHORT && OF_ALL.test(document.text.slice(start, end));
}

/** «Следующие персональные данные: …; обезличенные данные о посетителях»: one list calls them both. */
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
