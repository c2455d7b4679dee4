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
        stanceOf(mention, analysis.tokens, text) === 'denied' || isDeniedInList(mention, analysis, context);
      return isMeant ? [{ kind, mention, verb: collect ? 'collect' : 'keep' }] : [];
    }),
  );
}
