/** Words used as terms that the text explains nowhere. */
import type { Analysis } from '../analysis.ts';
import { type CapitalTerm, capitalTermsOf, OWN_DOCUMENTS } from '../capital-terms.ts';
import { defectAnswer, medium } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { matchesInText } from '../holding.ts';
import type { Mention } from '../mention.ts';
import { plainTerms } from '../naming/plain-terms.ts';

/** Never capitalised but for a term: once is enough. */
const ALWAYS_TERMS: ReadonlySet<string> = new Set(['thing.confidential']);
/** Papers that a text may name without being their master. */
const DOCUMENTS: ReadonlySet<string> = new Set([...OWN_DOCUMENTS, 'thing.contract']);
/** A short name given to what was just described. */
const GIVEN = /\([^()]{0,20}(?:далее|бұдан әрі|әрі қарай|hereinafter)/giu;
/** Quotes shown for one term. */
const SHOWN = 2;

export const undefinedTerm: Detector = ({ analysis }, recogniser) => {
  const terms = capitalTermsOf(analysis);
  const isNamed = terms.some((t) => t.isDefined && t.id.startsWith('party.'));
  const strange = terms.filter((t) => !t.isDefined);
  const habit = strange.filter((t) => isTerm(t, isNamed));
  const listed = habit.length > 0 ? habit : onceEach(strange, analysis, terms);
  const defects = [...listed, ...plainTerms(analysis)].flatMap(({ uses }) =>
    uses.slice(0, SHOWN).map(medium),
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

/**
 * Terms that each stand once: a capital alone is a slip of the pen, but no slip is made twice, nor in a text that
 * explains its other terms.
 */
function onceEach(
  strange: readonly CapitalTerm[],
  { document }: Analysis,
  terms: readonly CapitalTerm[],
): readonly CapitalTerm[] {
  const capitals = new Set(terms.flatMap((t) => [...t.uses, ...t.beginnings].map((m) => m.start)));
  // «ГЕО Сервис», «AI Курсы»: the second half of a name
  const isName = ({ start, sentence }: Mention): boolean => {
    const before = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*) $/u.exec(
      document.text.slice(Math.max(sentence.start, start - 40), start),
    );
    const at = start - 1 - (before?.[1]?.length ?? 0);
    return before !== null && at !== sentence.start && !capitals.has(at);
  };
  const once = strange.filter((t) => t.isKept && !DOCUMENTS.has(t.id) && t.uses.some((m) => !isName(m)));
  const isExplaining = terms.length >= strange.length + 2 || matchesInText(document, GIVEN).length >= 2;
  return once.length >= 2 || isExplaining ? once : [];
}
