/**
 * The documents that stand one after another in a file: a policy, then a consent form, an offer, annexes. A section
 * that is called like a document («Согласие на обработку» in a policy) stays where it is: a title needs more than
 * its words.
 */
import type { Block, Document, Language } from '../model/document.ts';
import { type Beginning, beginningsOf, ENOUGH, textOf } from './part-beginnings.ts';
import type { NamedKind } from './part-titles.ts';

export interface Part {
  /** What its title calls it; the first part may have none. */
  readonly kind?: NamedKind;
  /** The words of the title, empty for a first part. */
  readonly title: string;
  /** Indices of its blocks, in order. Translations of one document make one part. */
  readonly blocks: readonly number[];
}

interface Stretch {
  readonly kind?: NamedKind;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  readonly isAnnex: boolean;
  readonly score: number;
}

/** Fewer words before the first title are its cover, not a document. */
const SHORTEST_FIRST = 25;
const SHORTEST = 12;

/** The parts of a file; one part that is the whole file where nothing begins in the middle. */
export function partsOf(document: Document): readonly Part[] {
  const parts: { kind?: NamedKind; title: string; blocks: number[]; languages: Set<Language> }[] = [];
  /** The document that annexes without a name of their own belong to. */
  let base = 0;
  for (const stretch of stretchesOf(document)) {
    const blocks = Array.from({ length: stretch.to - stretch.from }, (_, i) => stretch.from + i);
    const isFirst = parts.length === 0;
    const { kind } = stretch;
    if (!isFirst && kind === undefined) {
      parts[base]?.blocks.push(...blocks);
      continue;
    }
    // the same document in another language, or its title once more
    const same = parts.find((part) => {
      if (part.kind !== kind || kind === undefined) return false;
      return !part.languages.has(stretch.language) || (kind === 'privacy' && stretch.score < SURE);
    });
    if (same !== undefined) {
      same.blocks.push(...blocks);
      same.languages.add(stretch.language);
      continue;
    }
    if (!stretch.isAnnex) base = parts.length;
    parts.push({
      ...(kind === undefined ? {} : { kind }),
      title: stretch.title,
      blocks,
      languages: new Set([stretch.language]),
    });
  }
  return parts.map(({ languages: _, blocks, ...part }) => ({
    ...part,
    blocks: [...blocks].sort((a, b) => a - b),
  }));
}

/** A second policy in the same language is another one only when more than its title says so. */
const SURE = 3;

function stretchesOf(document: Document): Stretch[] {
  const { blocks } = document;
  const beginnings = beginningsOf(document);
  const stretches: Stretch[] = [];
  let opened: Beginning | undefined;
  let from = 0;
  const close = (to: number): void => {
    if (to > from) stretches.push(stretchOf(document, opened, from, to));
  };
  for (const beginning of beginnings) {
    if (opened === undefined && wordsIn(document, 0, beginning.at) < SHORTEST_FIRST) {
      opened = { ...beginning, isAnnex: false };
      continue;
    }
    if (beginning.score < ENOUGH) continue;
    if (beginning.kind !== undefined && wordsIn(document, beginning.at, nextOf(beginning)) < SHORTEST)
      continue;
    close(beginning.at);
    opened = beginning;
    from = beginning.at;
  }
  close(blocks.length);
  return stretches;

  function nextOf(beginning: Beginning): number {
    return beginnings.find(({ at }) => at > beginning.at)?.at ?? blocks.length;
  }
}

function stretchOf(document: Document, opened: Beginning | undefined, from: number, to: number): Stretch {
  return {
    ...(opened?.kind === undefined ? {} : { kind: opened.kind }),
    title: opened?.title ?? '',
    from,
    to,
    language: languageIn(document.blocks.slice(from, to)),
    isAnnex: opened?.isAnnex ?? false,
    score: opened?.score ?? 0,
  };
}

function languageIn(blocks: readonly Block[]): Language {
  const lengths: Record<Language, number> = { ru: 0, kk: 0, en: 0 };
  for (const { language, start, end } of blocks) lengths[language] += end - start;
  return (['kk', 'en', 'ru'] as const).reduce((best, next) => (lengths[next] > lengths[best] ? next : best));
}

function wordsIn(document: Document, from: number, to: number): number {
  return document.blocks
    .slice(from, to)
    .reduce((sum, block) => sum + (textOf(document, block).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
