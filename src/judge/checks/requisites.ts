/** Check `requisites`: whether registration numbers fit the kind of operator, and one operator has one set of them. */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { type Identifier, identifiersOf } from '../../extract/identifiers.ts';
import { partiesOf } from '../../extract/operator.ts';
import { calledOperators } from '../../extract/operators.ts';
import type { Span } from '../../model/document.ts';
import type { Check } from '../checks.ts';
import type { Subject } from '../subject.ts';

/** How far behind the name its number may stand. */
const NEAR = 300;
/** Several operators on purpose. */
const SEVERAL_DECLARED =
  /(?<!\p{L})(?:операторы|операторами|операторов|совместно|соответственно|группа компаний|группы компаний|каждый из операторов)(?!\p{L})/iu;
/** The head of a peasant farm and a foreign company have numbers of another kind. */
const SPECIAL = /КФХ|крестьянск|фермерск|НЗА|иностранн/iu;

/**
 * Option `is`: `misfit` (ОГРН of a company beside a sole trader, ОГРНИП beside a company, ИНН of the wrong length) or
 * `several` (two numbers of one kind for one operator, or two parties each called the operator).
 */
export const requisites: Check = (subject, { is }) => {
  const found: readonly Span[] = is === 'several' ? several(subject) : misfits(subject);
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

function misfits(subject: Subject): Identifier[] {
  const { all } = partiesOf(subject.analysis);
  return own(subject).filter((n) => {
    const party = all.filter((p) => p.end <= n.start && n.start - p.end < NEAR).at(-1);
    if (party === undefined || party.country === 'other' || party.country === 'kz') return false;
    if (SPECIAL.test(subject.document.text.slice(Math.max(0, party.start - 60), n.end + 20))) return false;
    if (n.kind === 'ogrn') return party.person;
    if (n.kind === 'ogrnip') return !party.person;
    return n.kind === 'inn' && n.digits.length === (party.person ? 10 : 12);
  });
}

function several(subject: Subject): Span[] {
  const { text } = subject.document;
  if (SEVERAL_DECLARED.test(text)) return [];
  const numbers = own(subject).filter((n) => n.belongsTo === 'operator' && n.fault === undefined);
  const clash = numbers.filter((n) => numbers.some((o) => o.kind === n.kind && o.digits !== n.digits));
  const called = calledOperators(subject.analysis);
  return clash.length > 0 ? clash : called.length > 1 ? called : [];
}

function own(subject: Subject): Identifier[] {
  return identifiersOf(subject.analysis).filter((n) => n.belongsTo !== 'other' && n.country === 'ru');
}
