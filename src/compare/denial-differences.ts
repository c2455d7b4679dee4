/** A sentence of one version denies what its counterpart asserts. */
import type { Sentence } from '../extract/mention.ts';
import type { Difference } from '../model/comparison.ts';
import { type Denials, denialsIn } from './denials.ts';
import { isOpposed, polarityOf } from './polarity.ts';
import { quoteOf, type Text, type Texts } from './text.ts';

/** What a denial is about, and how bad it is that the versions disagree; the first that fits speaks. */
const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/^@cross-border\.(?:statement|mention)$/, 'cross-border-transfer'],
  [/^@recipient\.(?:passing|third-party)$/, 'third-party-recipients'],
  [/^@storage\.(?:place|storing)$/, 'storage-location'],
];

/** Sentences that answer to each other, of which several may be one. */
export interface Answering {
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
}

/**
 * @param how a translation may deny by a word of its own («необратимо», "cannot be undone»), an edition has the same
 *   words
 */
export function denialDifferences(
  texts: Texts,
  passages: readonly Answering[],
  how: 'by-any-word' | 'exactly',
): Difference[] {
  const found = passages.flatMap((passage): Found[] => {
    const [a] = passage.left;
    const [b] = passage.right;
    if (a === undefined || b === undefined) return [];
    const [mine, theirs] = [all(texts.left, passage.left), all(texts.right, passage.right)];
    const isEnglish = a.language === 'en' || b.language === 'en';
    const isMore = (x: Denials, y: Denials): boolean =>
      how === 'exactly' ? x.whole > y.whole : isAlone(x, y, isEnglish ? 1 + x.again : 0);
    const isCounted = isMore(mine, theirs) || isMore(theirs, mine);
    const turned = how === 'exactly' || isCounted ? undefined : turnedIn(texts, passage, mine, theirs);
    if (!isCounted && turned === undefined) return [];
    const about = topicOf(texts.left, a) ?? topicOf(texts.right, b);
    const { leadIn, index } = texts.left.document.blocks[a.block] ?? {};
    const place = {
      list: leadIn ?? index ?? a.block,
      more: turned ?? (isMore(mine, theirs) ? 'left' : 'right'),
    } as const;
    return [
      {
        ...place,
        difference: {
          kind: 'denial',
          change: 'differs',
          severity: about === undefined ? 'warning' : 'error',
          confidence:
            how === 'exactly' || (about !== undefined && mine.whole + theirs.whole === 1) ? 'high' : 'medium',
          ...(about === undefined ? {} : { about }),
          left: { evidence: [quoteOf(texts.left, a)] },
          right: { evidence: [quoteOf(texts.right, b)] },
        },
      },
    ];
  });
  // «не отвечает, если: …» denies in the introduction of a list what Kazakh denies in its last item
  return found
    .filter((own) => !found.some((other) => other.list === own.list && other.more !== own.more))
    .map(({ difference }) => difference);
}

/**
 * The side that denies once more, and denies a deed which the other one asserts. English may leave out one of two
 * denials, so their number alone says too little; a refusal or an exception may stand for one.
 */
function turnedIn(
  texts: Texts,
  { left, right }: Answering,
  mine: Denials,
  theirs: Denials,
): 'left' | 'right' | undefined {
  const [a, b] = [polarityOf(texts.left, left), polarityOf(texts.right, right)];
  const isTurned = (x: Denials, y: Denials): boolean =>
    x.whole > y.whole && y.near <= x.near && y.turn <= x.turn;
  if (isTurned(mine, theirs) && isOpposed(a, b)) return 'left';
  return isTurned(theirs, mine) && isOpposed(b, a) ? 'right' : undefined;
}

interface Found {
  readonly difference: Difference;
  /** Block that introduces the list which the sentence is part of, or its own. */
  readonly list: number;
  readonly more: 'left' | 'right';
}

/** @param spare denials that a language may leave out: "not sold or rented" is «не продаются и не сдаются» */
function isAlone(x: Denials, y: Denials, spare: number): boolean {
  const instead = Math.max(0, y.near - x.near) + Math.max(0, y.turn - x.turn);
  if (x.lack > y.lack && y.near === 0 && y.whole <= x.whole) return true;
  return y.whole === 0 ? x.whole > instead : x.whole > y.whole + instead + spare;
}

function all({ analysis }: Text, sentences: readonly Sentence[]): Denials {
  return sentences
    .map((sentence) => denialsIn(analysis, sentence))
    .reduce((sum, { whole, again, near, turn, lack }) => ({
      whole: sum.whole + whole,
      again: sum.again + again,
      near: sum.near + near,
      turn: sum.turn + turn,
      lack: sum.lack + lack,
    }));
}

function topicOf({ analysis }: Text, { index }: Sentence): string | undefined {
  for (const [shape, topic] of TOPICS)
    for (const [, mentions] of analysis.mentions.named(shape))
      if (mentions.some((m) => m.sentence.index === index)) return topic;
  return undefined;
}
