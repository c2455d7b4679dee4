/**
 * Whether the document speaks of one thing next to another. In a rule file:
 *
 *   when:
 *     check: near
 *     with:
 *       says: [auto.criteria]      # concepts: one of them must be found …
 *       of: [auto.decisions]       # … within so many sentences of one of these
 *       within: 2                  # 0: in the same sentence; 1 unless told
 *       stance: [asserted]         # optional: stances of what is said that count
 *
 * For what a text explains in the sentence after: «Лимит назначает программа. Она учитывает доход и долги.» In a whole
 * document the same words elsewhere are about something else.
 */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Mention } from '../../extract/mention.ts';
import { stanceOf } from '../../extract/stance.ts';
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';
import { namesOf } from './options.ts';

export function near(subject: Subject, given: Readonly<Record<string, unknown>>): Verdict {
  const { analysis, document } = subject;
  const { within: told } = given;
  const within = typeof told === 'number' ? told : 1;
  const stances = namesOf(given, 'stance', 'near');
  const mentions = (key: string): Mention[] =>
    namesOf(given, key, 'near').flatMap((name) => [...(analysis.mentions.get(`@${name}`) ?? [])]);
  const placeOf = (mention: Mention): number => analysis.sentenceAt(mention.start)?.index ?? -1;

  const places = mentions('of').map(placeOf);
  const found = mentions('says').filter(
    (mention) =>
      places.some((place) => Math.abs(place - placeOf(mention)) <= within) &&
      (stances.length === 0 || stances.includes(stanceOf(mention, analysis.tokens, document.text))),
  );
  return {
    holds: found.length > 0,
    confidence: 'high',
    evidence: quotes(
      document,
      found.map((m) => clipMarked(document.text, m.sentence, m)),
    ),
  };
}
