/** Check `bank-details`: whether accounts, bank codes, phones and addresses of the operator fit each other and its numbers. */
import { quotes } from '../../extract/answers.ts';
import { type Detail, detailsOf } from '../../extract/bank-details.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { identifiersOf } from '../../extract/identifiers.ts';
import { placingOf } from '../../extract/jurisdiction.ts';
import type { Signal } from '../../extract/signals.ts';
import type { Span } from '../../model/document.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

/** How far from its account a bank's code stands. */
const NEAR = 200;
/** Accounts in several currencies are several on purpose. */
const CURRENCY = /тенге|теңге|рубл|доллар|евро|юан|валют|KZT|RUB|USD|EUR|CNY|[₸₽$€]/iu;
/** What places the operator for sure, and what a copied text leaves of another one. */
const FIRM: ReadonlySet<string> = new Set(['form', 'id']);
const CONTACTS: ReadonlySet<string> = new Set(['phone', 'bank', 'address']);

/**
 * Option `is`: `mismatch` (an account of one country beside the code of a bank of another), `several` (two accounts of
 * one operator in one bank, no currency told) or `elsewhere` (form and numbers place the operator in `country`, ru when
 * absent or kz; all its phones, all its bank details or all its addresses belong to another country).
 */
export const bankDetails: Check = (subject, { is, country: given }) => {
  const found =
    is === 'several'
      ? twoAccounts(subject)
      : is === 'elsewhere'
        ? elsewhere(subject, given === 'kz' ? 'kz' : 'ru')
        : mismatches(subject);
  const { document, analysis } = subject;
  return {
    holds: found.length > 0,
    confidence: 'medium',
    evidence: quotes(
      document,
      found.map(({ start, end }) =>
        clipMarked(document.text, analysis.sentenceAt(start) ?? { start, end }, { start, end }),
      ),
    ),
  };
};

const isAccount = ({ kind }: Detail): boolean => kind === 'iban' || kind === 'account';

function ofOperator({ analysis }: Subject): Detail[] {
  return detailsOf(analysis).filter((d) => d.belongsTo !== 'other' && d.fault === undefined);
}

/** The account and the code named beside it cannot be of one bank. */
function mismatches(subject: Subject): Span[] {
  const all = ofOperator(subject);
  return all.filter(isAccount).flatMap((account) => {
    const code = all
      .filter((d) => d.kind === 'bik' && d.country !== undefined && distance(account, d) < NEAR)
      .sort((a, b) => distance(account, a) - distance(account, b))[0];
    return code !== undefined && account.country !== undefined && code.country !== account.country
      ? [account, code]
      : [];
  });
}

function twoAccounts(subject: Subject): Span[] {
  const all = ofOperator(subject);
  const banks = new Set(all.flatMap((d) => (d.kind === 'bik' ? [d.value] : [])));
  // correspondent accounts are the bank's own
  const accounts = all.filter((d) => isAccount(d) && d.belongsTo === 'operator' && !/^301/.test(d.value));
  const first = accounts[0];
  const other = first && accounts.find((d) => d.kind === first.kind && d.value !== first.value);
  if (first === undefined || other === undefined || banks.size > 1) return [];
  const { text } = subject.document;
  const isTold = [first, other].some((d) => CURRENCY.test(text.slice(Math.max(0, d.start - 60), d.end + 40)));
  return isTold ? [] : [first, other];
}

/** «ТОО … БИН …, тел. +7 495»: every sign of a kind speaks of another country than form and number. */
function elsewhere(subject: Subject, country: 'ru' | 'kz'): Span[] {
  const signals = placingOf(subject).all.filter((s) => s.about === 'home');
  const firm = signals.filter((s) => FIRM.has(s.kind));
  if (firm.length === 0 || firm.some((s) => s.country !== country)) return [];
  // six digits of a number that a line break cut in two are no postcode
  const numbers = identifiersOf(subject.analysis);
  const isNumber = (s: Span): boolean => numbers.some((n) => s.start < n.end && n.start < s.end);
  const byKind = new Map<string, Signal[]>();
  for (const s of signals)
    if (CONTACTS.has(s.kind) && !isNumber(s)) byKind.set(s.kind, [...(byKind.get(s.kind) ?? []), s]);
  const rival = country === 'ru' ? 'kz' : 'ru';
  return [...byKind.values()]
    .filter((all) => all.every((s) => s.country === rival))
    .flatMap((all) => all.slice(0, 2));
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}
