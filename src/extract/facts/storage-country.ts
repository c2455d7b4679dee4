/** The fact `storage-country`: countries where the text says data are stored. */
import type { Span } from '../../model/document.ts';
import { places } from '../abroad.ts';
import { quotes } from '../answers.ts';
import type { FactFinder, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { stanceOf } from '../stance.ts';

/** How far, in words, a country may stand from the words of storing. */
const REACH = 24;

export const storageCountry: FactFinder = (findings) => ({
  id: 'storage-country',
  values: [...storagePlaces(findings)].map(([value, found]) => ({
    value,
    evidence: quotes(findings.document, found),
  })),
});

/** Where the text says that data are stored: quotes by ISO code, in the order of the text. */
export function storagePlaces({
  document,
  analysis,
  context,
}: Pick<Findings, 'document' | 'analysis' | 'context'>): Map<string, Span[]> {
  const storing = analysis.mentions.get('@storage.place') ?? [];
  const spans = new Map<string, Span[]>();
  for (const { code, mention } of places(analysis, true)) {
    if (mention.block.kind === 'heading' || context.sentenceHolds(mention.sentence, 'storage.intended'))
      continue;
    const near = storing.find(
      (s) => s.sentence === mention.sentence && s.from - REACH <= mention.to && mention.from <= s.to + REACH,
    );
    if (near === undefined || stanceOf(near, analysis.tokens, document.text) === 'denied') continue;
    spans.set(code, [...(spans.get(code) ?? []), clip(document.text, mention.sentence, mention)]);
  }
  return spans;
}
