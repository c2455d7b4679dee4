/** Check `operator`: whether a legal person or entrepreneur is named as the operator, and of which country. */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { type NamedParty, partiesOf } from '../../extract/operator.ts';
import type { OperatorKind } from '../../model/law.ts';
import type { Check } from './check.ts';

/** «Оператор связи» is a trade, not a role in the processing of data. */
const TELECOM =
  /(?:оператор\p{L}*\s(?:(?:сотовой|мобильной)\s)?связи|байланыс оператор\p{L}*)(?:\s(?:является|выступает))?[\s,–—-]*$/iu;
const PERSONS: readonly OperatorKind[] = ['sole-trader', 'individual'];
/** A score that role words around the name give; position and repetition alone stay below. */
const BY_ROLE = 3;

/**
 * Option `is`: `named` (some party), `unclear` (several parties and no words that tell which one processes the data),
 * `foreign` (its legal form belongs to another country). `person: true` or `false` keeps entrepreneurs or entities,
 * told by the legal form unless the settings say what the operator is.
 */
export const operator: Check = (subject, options) => {
  const { document, analysis, profile } = subject;
  const { all, operator: chosen } = partiesOf(analysis);
  const isTelecom = (party: NamedParty): boolean =>
    TELECOM.test(document.text.slice(Math.max(party.block.start, party.start - 40), party.start));
  const own = chosen.filter((party) => !isTelecom(party));
  const isPerson = ({ person }: NamedParty): boolean =>
    profile.operator === undefined ? person : PERSONS.includes(profile.operator);
  const found = own.filter(
    (party) =>
      (options.person === undefined || options.person === isPerson(party)) &&
      (options.is !== 'foreign' || (party.country !== undefined && party.country !== 'kz')) &&
      (options.country === undefined || party.country === options.country),
  );
  const spans = found.map((party) => {
    const sentence = analysis
      .sentencesOf(party.block.index)
      .find((s) => s.start <= party.start && party.start < s.end);
    return clipMarked(document.text, sentence ?? party.block, party);
  });
  const best = Math.max(-9, ...own.map((party) => party.score));
  const rivals = all.filter(
    (party) => party.key !== own[0]?.key && party.score >= Math.max(1, best - 1) && !isTelecom(party),
  );
  const holds = found.length > 0 && (options.is !== 'unclear' || (best < BY_ROLE && rivals.length > 0));
  return { holds, confidence: 'high', evidence: holds ? quotes(document, spans) : [] };
};
