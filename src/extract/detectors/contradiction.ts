/** Pairs of statements that cannot both hold, each shown as two quotes. */
import { absent, quotes } from '../answers.ts';
import { abroadClashes } from '../contradictions/abroad.ts';
import { fateClashes } from '../contradictions/afterwards.ts';
import { ageClashes } from '../contradictions/ages.ts';
import { anonymousButNamed, anonymousInList } from '../contradictions/anonymous.ts';
import type { ClashFinder } from '../contradictions/clash.ts';
import { collectionClashes } from '../contradictions/collected.ts';
import { definitionClashes } from '../contradictions/definitions.ts';
import { operatorClashes } from '../contradictions/operators.ts';
import { placeClashes } from '../contradictions/places.ts';
import { inPairs } from '../contradictions/quoted-pairs.ts';
import { recipientClashes } from '../contradictions/recipients.ts';
import { statedClashes } from '../contradictions/stated.ts';
import { termClashes } from '../contradictions/terms.ts';
import type { Detector } from '../detector.ts';

const FINDERS: readonly ClashFinder[] = [
  statedClashes,
  anonymousInList,
  anonymousButNamed,
  recipientClashes,
  abroadClashes,
  operatorClashes,
  placeClashes,
  collectionClashes,
  termClashes,
  fateClashes,
  ageClashes,
  definitionClashes,
];

/** Contradictions that are shown; a text with more has been told enough. */
const MOST_PAIRS = 8;

export const contradiction: Detector = (findings, recogniser) => {
  const clashes = FINDERS.flatMap((find) => find(findings));
  if (clashes.length === 0) return absent(recogniser.id);
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: 'medium',
    evidence: quotes(findings.document, inPairs(clashes), 2 * MOST_PAIRS),
    parts: [...new Set(clashes.map(({ kind }) => kind))],
  };
};
