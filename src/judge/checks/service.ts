/**
 * Check `service`: whether the text says that a known service (`rules/vocabulary/services`) is used or receives data.
 *
 *   when:
 *     check: service
 *     with:
 *       country: foreign       # foreign | home: where the owner sits, seen from `home` (RU when absent)
 *       kinds: [analytics]     # optional: only these kinds; `not-kinds` leaves some out
 *       ids: [sentry]          # optional: these too, whatever their kind; `not` leaves some out
 *       with: [concept]        # optional: the sentence must hold all of these …
 *       without: [concept]     # … and none of these
 *       named: true            # a name that is not denied is enough, with no word of use
 */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { partiesOf } from '../../extract/operator.ts';
import { type ServiceUse, serviceUses } from '../../extract/services.ts';
import { stanceOf } from '../../extract/stance.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

export const service: Check = (subject, options) => {
  const { document, context } = subject;
  const names = (key: string): readonly string[] | undefined => {
    const value = options[key];
    return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : undefined;
  };
  const kinds = names('kinds');
  const ids = names('ids');
  const notKinds = names('not-kinds') ?? [];
  const notIds = names('not') ?? [];
  const needed = names('with') ?? [];
  const barred = names('without') ?? [];
  const home = typeof options.home === 'string' ? options.home : 'RU';

  const operators = partiesOf(subject.analysis).operator.map((party) => party.key);

  const found = (options.named === true ? named(subject) : serviceUses(subject)).filter(
    ({ service: { id, name, kind, country }, mention }) =>
      // the operator's own product is nobody's recipient
      !operators.some((key) => key.includes(name.toLowerCase())) &&
      (ids?.includes(id) || kinds?.includes(kind) || (ids === undefined && kinds === undefined)) &&
      !notIds.includes(id) &&
      !notKinds.includes(kind) &&
      (options.country !== 'foreign' || (country !== undefined && country !== home)) &&
      (options.country !== 'home' || country === home) &&
      !context.defines(mention.sentence) &&
      needed.every((concept) => context.sentenceHolds(mention.sentence, concept)) &&
      !barred.some((concept) => context.sentenceHolds(mention.sentence, concept)),
  );
  const spans = found.map(({ mention }) => clipMarked(document.text, mention.sentence, mention));
  return { holds: found.length > 0, confidence: 'high', evidence: quotes(document, spans) };
};

/** Every plain mention of a service outside headings that the sentence does not deny. */
function named({ document, analysis, services }: Subject): readonly ServiceUse[] {
  return services.flatMap((one) =>
    (analysis.mentions.get(`@service.${one.id}`) ?? [])
      .filter(
        (mention) =>
          mention.block.kind !== 'heading' && stanceOf(mention, analysis.tokens, document.text) !== 'denied',
      )
      .map((mention) => ({ service: one, mention })),
  );
}
