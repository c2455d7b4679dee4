/** Kinds of data that the text says are not collected, or not kept. */
import type { Analysis, Mention } from '../analysis.ts';
import type { Context } from '../context.ts';
import { stanceOf } from '../stance.ts';
import { isDeniedInList } from './data-context.ts';
import { DATA_KINDS, isElement } from './data-mentions.ts';

export interface DataDenial {
  readonly kind: string;
  readonly mention: Mention;
  /** What is denied: that they are collected at all, or only that they are kept. */
  readonly verb: 'collect' | 'keep';
}

/** All of them in the order of the kinds. */
export function deniedData({ analysis, context }: { analysis: Analysis; context: Context }): DataDenial[] {
  const { text } = analysis.document;
  return DATA_KINDS.flatMap((kind) =>
    [
      ...(analysis.mentions.get(`@data.${kind}`) ?? []),
      ...(analysis.mentions.get(`@data-word.${kind}`) ?? []).filter((m) => isElement(m, analysis)),
    ].flatMap((mention): DataDenial[] => {
      const { sentence, block } = mention;
      if (block.kind === 'heading' || context.defines(sentence) || context.retells(sentence)) return [];
      const collect = context.sentenceHolds(sentence, 'data.not-collected-at-all');
      if (!collect && !context.sentenceHolds(sentence, 'data.not-kept')) return [];
      const isMeant =
        stanceOf(mention, analysis.tokens, text) === 'denied' || isDeniedInList(mention, analysis, context);
      return isMeant ? [{ kind, mention, verb: collect ? 'collect' : 'keep' }] : [];
    }),
  );
}
