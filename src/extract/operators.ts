/** Parties that a text calls its operator outright: more than one of them is a question whose the text is. */
import type { Analysis } from './analysis.ts';
import { type NamedParty, partiesOf } from './operator.ts';

const CALLED = /^[^.;]{0,140}?(?:далее|именуе|бұдан әрі|hereinafter)[^.;)]{0,30}?(?:оператор|operator)/iu;
const ROLE_AFTER =
  /^[»"”]?(?:\s(?:LLP|LLC|Ltd|Inc|ЖШС|АҚ|ЖК)\.?)?\s(?:(?:является|выступает)\s(?:единственным\s)?оператором(?!\s(?:связи|плат|поиск|реклам|реестр))|(?:is|acts\sas)\s(?:the\s)?(?:data\s)?(?:controller|operator)(?!s))(?!\p{L})/iu;
const ROLE_BEFORE =
  /(?:оператор(?:ом|а|у|ы)?|operator|controller)(?:\s+(?:персональных|личных|ваших|твоих)(?:\s+персональных)?\s+данных|\s+of personal data)?(?:\s+(?:сайта|приложения|сервиса|платформы))?(?:\s+по\s+(?:настоящей|данной|этой)\s+политике)?(?:\s+(?:является|выступает|is))?[\s:,–—-]{0,4}$/iu;
/** Several operators on purpose, one after another in time, or one on behalf of another. */
const DECLARED =
  /(?<!\p{L})(?:операторы|операторами|операторов|операторлар\p{L}*|operators|controllers|совместно|соответственно|группа компаний|группы компаний|каждый из операторов|jointly|бірлесіп)(?!\p{L})/iu;
const NOT_NOW =
  /(?<!\p{L})(?:ранее|прежн\p{L}+|до \d{1,2}[. ]|правопреемник\p{L}*|бывш\p{L}+|formerly|previously|бұрын\p{L}*|обработчик\p{L}*|по поручению|един(?:ый|ым|ого|ому)|бірыңғай|хостинг|байланыс|связи|платеж|платёж|фискальн\p{L}+|иностранн\p{L}+)(?!\p{L})/iu;

/** Characters after a name that are looked at. */
const AHEAD = 500;
const PARTICULARS = /^\s?\([^()]{20,300}\)/u;

/** One mention of each party called the operator, in the order of the text; at most one where the text declares several. */
export function calledOperators(analysis: Analysis): NamedParty[] {
  const { text } = analysis.document;
  const called = partiesOf(analysis).all.filter((party) => isCalled(party, text));
  const distinct = called.filter((p, i) => !called.slice(0, i).some((o) => isSame(o, p)));
  return distinct.length > 1 && DECLARED.test(text) ? distinct.slice(0, 1) : distinct;
}

function isCalled(party: NamedParty, text: string): boolean {
  const before = text.slice(Math.max(0, party.start - 60), party.start);
  // «ИП Гусев (ОГРН …, г. Казань, ул. …), именуемый «Оператор»»: particulars in brackets lie between
  const after = text
    .slice(party.end, party.end + AHEAD)
    .replace(PARTICULARS, ' ')
    .slice(0, 180);
  if (NOT_NOW.test(before) || NOT_NOW.test(after.slice(0, 60))) return false;
  return CALLED.test(after) || ROLE_BEFORE.test(before) || ROLE_AFTER.test(after);
}

function isSame(a: NamedParty, b: NamedParty): boolean {
  if (isOneName(a.key, b.key)) return true;
  return a.person && b.person && lettersOf(a.key).slice(0, 4) === lettersOf(b.key).slice(0, 4);
}

/** One name inside the other («Орлова» and «Орлова А. В.»), or with another case ending. */
export function isOneName(a: string, b: string): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  return x.includes(y) || y.includes(x) || stem(x) === stem(y);
}

function lettersOf(key: string): string {
  return key.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Case endings of a name. */
function stem(name: string): string {
  return name.replace(/[аеёиоуыэюяйьіңғ]{1,3}$/u, '');
}
