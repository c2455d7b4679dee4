/** One thing under two names: a second word for the site or for the operator, the text's own title changed on the way. */
import type { Analysis } from '../analysis.ts';
import { capitalTermsOf } from '../capital-terms.ts';
import { type Defect, defectAnswer, medium } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { actingResources } from '../naming/acting-resources.ts';
import { agreementNames } from '../naming/agreement-names.ts';
import { dataNames } from '../naming/data-names.ts';
import { foreignBrands } from '../naming/foreign-brand.ts';
import { joinedNames } from '../naming/joined-names.ts';
import { manyPersons, manyUsers, secondPersons } from '../naming/many-persons.ts';
import { ownHosts } from '../naming/own-hosts.ts';
import { ownTitles, renamedTitle, siteOfApp } from '../naming/own-title.ts';
import { secondNames, strangeRoles } from '../naming/second-names.ts';
import { compoundSite, namesOfTwoKinds, plainPlaces } from '../naming/site-names.ts';
import { type NamedParty, partiesOf } from '../operator.ts';

export const inconsistentTerm: Detector = ({ document, analysis }, recogniser) => {
  const terms = capitalTermsOf(analysis);
  const defects: Defect[] = [
    ...secondNames(terms, document.text),
    ...strangeRoles(terms, document.text),
    ...ownHosts(document),
    ...actingResources(document, terms),
    ...ownTitles(document),
    ...renamedTitle(document),
    ...compoundSite(document, terms),
    ...namesOfTwoKinds(document),
    ...plainPlaces(document),
    ...joinedNames(document),
    ...siteOfApp(document),
    ...foreignBrands(analysis),
    ...manyUsers(document, terms),
    ...manyPersons(terms),
    ...secondPersons(terms),
    ...dataNames(document),
    ...agreementNames(document),
    ...spellings(analysis),
  ];
  return defectAnswer(recogniser, defects, analysis);
};

/** The operator's name spelt in two ways: one letter of difference in a name of some length. */
function spellings(analysis: Analysis): Defect[] {
  const { operator, all } = partiesOf(analysis);
  const own = operator[0];
  if (own === undefined) return [];
  const other = all.find((p) => isMisspelt(own, p));
  return other === undefined ? [] : [other, own].map(medium);
}

function isMisspelt(a: NamedParty, b: NamedParty): boolean {
  const [x, y] = [a.key, b.key].map((k) => k.replace(/[^\p{L}\p{N}]/gu, ''));
  if (
    x === undefined ||
    y === undefined ||
    x === y ||
    Math.min(x.length, y.length) < 6 ||
    Math.abs(x.length - y.length) > 1
  )
    return false;
  if (a.person || b.person) return false;
  let head = 0;
  while (head < x.length && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  const rest = Math.max(x.length, y.length) - head - tail;
  if (/\d/.test(`${x[head] ?? ''}${y[head] ?? ''}`)) return false;
  // a different ending is a case form, not another spelling
  return rest <= 1 && tail > 0;
}
