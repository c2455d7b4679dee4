/** The fact `cross-border`: whether the operator says that data go abroad. Exactly one value. */
import type { Span } from '../../model/document.ts';
import { homeOf } from '../abroad.ts';
import { quotes } from '../answers.ts';
import type { FactFinder } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { Mention } from '../mention.ts';
import { stanceOf } from '../stance.ts';

type Said = 'stated-no' | 'stated-yes' | 'conditional';

export const crossBorder: FactFinder = ({ document, analysis, context, fact }) => {
  const spans = new Map<Said, Span[]>();
  const add = (said: Said, mention: Mention): void => {
    spans.set(said, [...(spans.get(said) ?? []), clip(document.text, mention.sentence, mention)]);
  };
  const counts = ({ block, sentence }: Mention): boolean =>
    block.kind !== 'heading' && block.zone !== 'page-header' && !context.defines(sentence);

  const retold = ({ sentence }: Mention): boolean =>
    context.retells(sentence) || context.sentenceHolds(sentence, 'keeping.cross-border-retold');
  const bounded = new Set(
    (analysis.mentions.get('@cross-border.conditional') ?? []).map((m) => m.sentence.index),
  );
  // the words may be read together with the title above them, which sets no condition
  const isBounded = ({ sentence }: Mention): boolean =>
    bounded.has(sentence.index) ||
    (sentence.joined !== undefined && bounded.has(analysis.sentenceAt(sentence.start)?.index ?? -1));
  let isDeniedInPart = false;
  for (const mention of analysis.mentions.get('@cross-border.statement') ?? []) {
    if (!counts(mention)) continue;
    const bound = isBounded(mention);
    // what is not done with guests says nothing of those who register
    if (!bound && context.sentenceHolds(mention.sentence, 'cross-border.of-guests')) continue;
    if (retold(mention)) add('conditional', mention);
    else if (stanceOf(mention, analysis.tokens, document.text) === 'denied') {
      isDeniedInPart ||= bound;
      add(bound ? 'conditional' : 'stated-no', mention);
    } else add(bound ? 'conditional' : 'stated-yes', mention);
  }
  // data stored in another country have gone there, unless the text has its own word on when they go
  const home = homeOf(fact('operator-country'));
  for (const { value, evidence } of isDeniedInPart ? [] : fact('storage-country').values)
    if (!home.has(value)) spans.set('stated-yes', [...(spans.get('stated-yes') ?? []), ...evidence]);
  if (spans.size === 0)
    for (const mention of analysis.mentions.get('@cross-border.mention') ?? [])
      if (counts(mention) && retold(mention)) add('conditional', mention);

  for (const said of ['stated-no', 'stated-yes', 'conditional'] as const) {
    const found = spans.get(said);
    if (found !== undefined)
      return { id: 'cross-border', values: [{ value: said, evidence: quotes(document, found) }] };
  }
  return { id: 'cross-border', values: [{ value: 'silent', evidence: [] }] };
};
