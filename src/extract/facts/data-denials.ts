/** Kinds of data that the text says are not collected, or not kept. */
import type { Analysis } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../mention.ts';
import { stanceOf } from '../stance.ts';
import { isDeniedInList } from './data-context.ts';
import { DATA_KINDS, isElement } from './data-mentions.ts';

export interface DataDenial {
  readonly kind: string;
  readonly mention: Mention;
  /** What is denied: that they are collected at all, or only that they are kept. */
  readonly verb: 'collect' | 'keep';
}

const NOT_COLLECTED = 'data.not-collected-at-all';
const NOT_KEPT = 'data.not-kept';
const DENIALS = [{ owner: `@${NOT_COLLECTED}` }, { owner: `@${NOT_KEPT}` }];
const NAMES = DATA_KINDS.flatMap((kind) => [
  { kind, owner: `@data.${kind}`, isWord: false },
  { kind, owner: `@data-word.${kind}`, isWord: true },
]);

/** All of them in the order of the kinds. */
export function deniedData({ analysis, context }: { analysis: Analysis; context: Context }): DataDenial[] {
  const { text } = analysis.document;
  if (analysis.mentions.met(DENIALS).length === 0) return [];
  return analysis.mentions.met(NAMES).flatMap(({ kind, owner, isWord }) =>
    (analysis.mentions.get(owner) ?? []).flatMap((mention): DataDenial[] => {
      const { sentence, block } = mention;
      if (isWord && !isElement(mention, analysis)) return [];
      if (block.kind === 'heading' || context.defines(sentence) || context.retells(sentence)) return [];
      const collect = context.sentenceHolds(sentence, NOT_COLLECTED);
      if (!collect && !context.sentenceHolds(sentence, NOT_KEPT)) return [];
      const isMeant =
        stanceOf(mention, analysis.tokens, text) === 'denied' ||
        isDeniedInList(mention, analysis, context) ||
        isUnderDenial(mention, analysis, context);
      return isMeant ? [{ kind, mention, verb: collect ? 'collect' : 'keep' }] : [];
    }),
  );
}

/** Characters up to which an item is nothing but the name of the data. */
const BARE = 60;

/** «Мы не собираем: – телефон; – e-mail»: the denial ends what introduces the list. */
function isUnderDenial({ block, sentence }: Mention, analysis: Analysis, context: Context): boolean {
  if (block.leadIn === undefined || sentence.joined !== undefined) return false;
  if (block.end - block.start > BARE || /[()]/.test(analysis.document.text.slice(block.start, block.end)))
    return false;
  const lead = analysis.sentencesOf(block.leadIn).at(-1);
  return (
    lead !== undefined &&
    context.sentenceHolds(lead, NOT_COLLECTED) &&
    !context.sentenceHolds(lead, 'data.except')
  );
}
