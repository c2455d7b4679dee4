/** One person under several capitalised names in a Kazakh or English text: «Тапсырыс беруші», «Сатып алушы», «Клиент». */
import type { CapitalTerm } from '../capital-terms.ts';
import type { Defect } from '../defects.ts';

/** Names for whoever buys or uses; pupils, patients and drivers are roles of their own. */
const ONE_PERSON: ReadonlySet<string> = new Set(
  'person.user person.client person.buyer person.customer person.visitor user.first user.second'.split(' '),
);
/** So many names, none of which the text explains, are more than two roles. */
const MANY = 3;

export function manyPersons(terms: readonly CapitalTerm[]): Defect[] {
  const persons = terms.filter((t) => ONE_PERSON.has(t.id));
  if (persons.some((t) => t.isDefined)) return [];
  const firsts = persons.flatMap(({ uses: [first] }) => (first === undefined ? [] : [first]));
  const language = firsts[0]?.sentence.language;
  // Russian texts are told by what each of them does, see manyUsers
  const same = language === 'ru' ? [] : firsts.filter((m) => m.sentence.language === language);
  return same.length < MANY
    ? []
    : same.map(({ start, end }) => ({ start, end, confidence: 'medium' as const }));
}

/** «Пользователь – лицо, …» in the definitions, «Клиент вправе …» later on: a second name for the one that is explained. */
export function secondPersons(terms: readonly CapitalTerm[]): Defect[] {
  const persons = terms.filter((t) => ONE_PERSON.has(t.id));
  if (!persons.some((t) => t.isDefined)) return [];
  return persons
    .filter((t) => !t.isDefined && t.isKept && new Set(t.uses.map((m) => m.sentence.start)).size >= 2)
    .flatMap((t) =>
      t.uses.slice(0, 2).map(({ start, end }) => ({ start, end, confidence: 'medium' as const })),
    );
}
