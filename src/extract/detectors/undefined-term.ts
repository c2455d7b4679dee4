/** Words used as terms that the text explains nowhere. */
import type { CapitalTerm } from '../capital-terms.ts';
import { capitalTermsOf } from '../capital-terms.ts';
import { type Defect, defectAnswer } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { plainTerms } from '../naming/plain-terms.ts';

/** Never capitalised but for a term: once is enough. */
const ALWAYS_TERMS: ReadonlySet<string> = new Set(['thing.confidential']);
/** Quotes shown for one term. */
const SHOWN = 2;

export const undefinedTerm: Detector = ({ analysis }, recogniser) => {
  const terms = capitalTermsOf(analysis);
  const isNamed = terms.some((t) => t.isDefined && t.id.startsWith('party.'));
  const listed = terms.filter((t) => !t.isDefined && isTerm(t, isNamed));
  const defects = [...listed, ...plainTerms(analysis)].flatMap(({ uses }): Defect[] =>
    uses.slice(0, SHOWN).map(({ start, end }) => ({ start, end, confidence: 'medium' })),
  );
  return defectAnswer(recogniser, defects, analysis);
};

/** One capital may be a slip of the pen; a term is used again, or its sentence begins with it elsewhere. */
function isTerm({ id, uses, beginnings, isAlways }: CapitalTerm, isNamed: boolean): boolean {
  // a second name for the operator that one sentence alone repeats is a slip all the same
  const places =
    isNamed && id.startsWith('party.') ? new Set(uses.map((u) => u.sentence.start)).size : uses.length;
  if (places >= 2) return true;
  if (uses.length === 0) return false;
  return ALWAYS_TERMS.has(id) || (beginnings.length > 0 && (isAlways || id.startsWith('party.')));
}
