/** One person under several names: «Клиент вправе», «Покупатель может»; «Тапсырыс беруші», «Сатып алушы». */
import type { Document } from '../../model/document.ts';
import type { CapitalTerm } from '../capital-terms.ts';
import { type Defect, found, medium } from '../defects.ts';

/** Names for whoever buys or uses; pupils, patients and drivers are roles of their own. */
const ONE_PERSON: ReadonlySet<string> = new Set(
  'person.user person.client person.buyer person.customer person.visitor user.first user.second'.split(' '),
);
const ONE_PAIR: readonly string[] = ['person.user', 'person.visitor'];
/** So many names, none of which the text explains, are more than two roles. */
const MANY = 3;

export function manyPersons(terms: readonly CapitalTerm[]): Defect[] {
  const persons = terms.filter((t) => ONE_PERSON.has(t.id));
  if (persons.some((t) => t.isDefined)) return [];
  const firsts = persons.flatMap(({ uses: [first] }) => (first === undefined ? [] : [first]));
  const language = firsts[0]?.sentence.language;
  // Russian texts are told by what each of them does, see manyUsers
  const same = language === 'ru' ? [] : firsts.filter((m) => m.sentence.language === language);
  return same.length < MANY ? [] : same.map(medium);
}

/** «Пользователь – лицо, …» in the definitions, «Клиент вправе …» later on: a second name for the one that is explained. */
export function secondPersons(terms: readonly CapitalTerm[]): Defect[] {
  const persons = terms.filter((t) => ONE_PERSON.has(t.id));
  const isAgain = (t: CapitalTerm): boolean =>
    t.isKept && new Set(t.uses.map((m) => m.sentence.start)).size >= 2;
  // who visits a site uses it: of these two neither need be explained
  const isOnePair = ONE_PAIR.every((id) => persons.some((t) => t.id === id && isAgain(t)));
  if (!isOnePair && !persons.some((t) => t.isDefined)) return [];
  return persons
    .filter((t) => !t.isDefined && isAgain(t) && (!isOnePair || ONE_PAIR.includes(t.id)))
    .flatMap((t) => t.uses.slice(0, 2).map(medium));
}

const USER = '(?<name>Пользовател|Клиент|Покупател|Посетител|Заказчик|Гост|Подписчик)';
const BOUND = '(?:вправе|мож|име|обяз|соглаша|да[её]т|предоставля|подтвержда|указыва|оставля|гарантиру)';
const USER_ACTS = new RegExp(
  String.raw`(?<!\p{L})${USER}\p{L}{0,3} (?:также |самостоятельно |добровольно |не )?${BOUND}\p{L}*`,
  'gu',
);
/** «Клиент вправе …, Покупатель может …, Гость даёт согласие …»: one person under three names, no two of them explained. */
export function manyUsers(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  const first = new Map<string, Defect>();
  for (const { start, end } of found(document, USER_ACTS)) {
    const name =
      /^\p{L}{5}/u.exec(document.text.slice(start, end))?.[0] ?? document.text.slice(start, start + 4);
    if (!first.has(name)) first.set(name, { start, end, confidence: 'medium' });
  }
  const explained = terms.filter((t) => t.id.startsWith('person.') && t.isDefined).length;
  return first.size >= MANY && explained < 2 ? [...first.values()] : [];
}
