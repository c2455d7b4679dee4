/** Check `requisites`: whether registration numbers fit the kind of operator, and one operator has one set of them. */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { type Identifier, identifiersOf } from '../../extract/identifiers.ts';
import { type NamedParty, partiesOf } from '../../extract/operator.ts';
import { calledOperators, isOneName } from '../../extract/operators.ts';
import type { Span } from '../../model/document.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

/** How far behind the name its number may stand. */
const NEAR = 300;
/** Several operators on purpose. */
const SEVERAL_DECLARED =
  /(?<!\p{L})(?:операторы|операторами|операторов|совместно|соответственно|группа компаний|группы компаний|каждый из операторов)(?!\p{L})/iu;
/** The head of a peasant farm and a foreign company have numbers of another kind. */
const SPECIAL = /КФХ|крестьянск|фермерск|НЗА|иностранн/iu;

/**
 * Option `is`: `misfit` (ОГРН of a company beside a sole trader, ОГРНИП beside a company, ИНН of the wrong length; ИИН
 * beside a company, БИН beside a sole trader), `several` (two numbers of one kind for one operator, or two parties each
 * called the operator) or `shared` (one number beside two names). `country`: ru (when absent) or kz, whose numbers are meant.
 */
export const requisites: Check = (subject, { is, country: given }) => {
  const country = given === 'kz' ? 'kz' : 'ru';
  const found: readonly Span[] =
    is === 'several'
      ? several(subject, country)
      : is === 'shared'
        ? shared(subject, country)
        : misfits(subject, country);
  const { document, analysis } = subject;
  return {
    holds: found.length > 0,
    confidence: 'high',
    evidence: quotes(
      document,
      found.map((span) => {
        const block = document.blocks.find((b) => b.start <= span.start && span.start < b.end);
        const sentence =
          block && analysis.sentencesOf(block.index).find((s) => s.start <= span.start && span.end <= s.end);
        const mark = { start: span.start, end: span.end };
        return clipMarked(document.text, sentence ?? mark, mark);
      }),
    ),
  };
};

type Home = 'ru' | 'kz';

function misfits(subject: Subject, country: Home): Identifier[] {
  return own(subject, country).filter((n) => {
    const party = ownerBefore(n, subject);
    if (party === undefined || party.country === 'other') return false;
    if (party.country !== undefined && party.country !== country) return false;
    if (SPECIAL.test(subject.document.text.slice(Math.max(0, party.start - 60), n.end + 20))) return false;
    if (n.kind === 'ogrn') return party.person;
    if (n.kind === 'ogrnip') return !party.person;
    // entrepreneurs who trade together have a БИН of their own, with a 6
    if (n.kind === 'bin') return party.person && n.digits[4] !== '6';
    if (n.kind === 'iin') return !party.person && party.country === 'kz';
    return n.kind === 'inn' && n.digits.length === (party.person ? 10 : 12);
  });
}

/** The party named last before the number, not too far off. */
function ownerBefore(n: Identifier, subject: Subject): NamedParty | undefined {
  return partiesOf(subject.analysis)
    .all.filter((p) => p.end <= n.start && n.start - p.end < NEAR)
    .at(-1);
}

function several(subject: Subject, country: Home): Span[] {
  const { text } = subject.document;
  if (SEVERAL_DECLARED.test(text)) return [];
  const numbers = own(subject, country).filter((n) => n.belongsTo === 'operator' && n.fault === undefined);
  const clash = numbers.filter((n) => numbers.some((o) => o.kind === n.kind && o.digits !== n.digits));
  const called = calledOperators(subject.analysis);
  return clash.length > 0 ? clash : called.length > 1 ? called : [];
}

/** One number that stands behind two different names: one of the two was copied. */
function shared(subject: Subject, country: Home): Span[] {
  const first = new Map<string, { readonly number: Identifier; readonly key: string }>();
  for (const number of own(subject, country)) {
    const key = ownerBefore(number, subject)?.key;
    if (key === undefined) continue;
    const earlier = first.get(number.digits);
    if (earlier === undefined) first.set(number.digits, { number, key });
    else if (!isOneName(earlier.key, key)) return [earlier.number, number];
  }
  return [];
}

function own(subject: Subject, country: Home): Identifier[] {
  return identifiersOf(subject.analysis).filter((n) => n.belongsTo !== 'other' && n.country === country);
}
