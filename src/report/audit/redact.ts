/**
 * Masks personal data in what a report shows: names and homes of people, phones, e-mails, numbers of people, cards
 * and accounts.
 * Every letter and digit becomes •, so that lengths, offsets and the look of the text stay. Numbers of companies (БИН,
 * ИНН of ten digits, ОГРН, КПП, БИК) stay: they name no person.
 */
import type { Evidence, Extraction } from '../../model/clause.ts';
import type { Document, Span } from '../../model/document.ts';
import type { FileReport, Judgement, JurisdictionChoice } from '../../model/report.ts';
import type { Judged } from './document.ts';
import { homesIn } from './homes.ts';
import { peopleIn } from './people.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,253}\.[\p{L}]{2,24}/gu;
const HANDLE = /(?<![\p{L}\p{N}@.])@[A-Za-z][\w]{4,31}(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{3,4}){3,8}(?![\p{L}\p{N}])/gu;
/** Digits with what stands between the groups of a phone, card, passport or SNILS number. */
const DIGITS = /(?<![\p{L}\p{N}.,/])[+(№#]{0,2}\d(?:[ \u00A0()\u2009-]{0,2}\d){5,29}(?![\p{L}\p{N}])/gu;
/** «паспорт серия 4510 номер 123456», «passport N1234567»: too short or too broken to be told by digits alone. */
const PASSPORT =
  /(?:паспорт|удостоверени|куәлік|passport|identity card)[^\n]{0,40}?((?:сери[яи][ :]{1,2}\p{Lu}{0,2} ?\d{2} ?\d{2}[^\n\d]{0,12})?(?<![\p{L}\p{N}])\p{Lu}{0,2}(?: ?№ ?)?\d{6,9})(?![\p{L}\p{N}])/giu;
/** The page of a person or firm on a network: «t.me/ivanov». */
const PROFILE =
  /(?<![\p{L}\p{N}])(?:t\.me|vk\.com|ok\.ru|wa\.me|instagram\.com|facebook\.com|linkedin\.com\/in)\/([\w.+-]{2,64})/giu;
const BIRTH =
  /(?:рожд|туған|жылы туған|родил|born|birth)[\p{L}]*[^\p{L}\p{N}]{1,4}(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} \p{L}{3,9} \d{4})/giu;
/** What stands before a number that is a company's or an act's. */
const OF_COMPANY = /(?:ИНН|ОГРН|КПП|БИК|БСН|БИН|BIN|ОКПО|ОКВЭД|BIC|INN|OGRN|KPP)[^\p{L}\p{N}]{0,6}$/iu;
const OF_PERSON =
  /(?:ОГРНИП|ИНН физ|ИИН|ЖСН|IIN|СНИЛС|паспорт|куәлік|удостоверени)[\p{L}]*[^\p{L}\p{N}]{0,6}$/iu;
const MONEY = /^[ \u00A0]?(?:₸|₽|\$|€|тенге|тг|теңге|руб|МРП|АЕК|KZT|RUB|USD|tenge|rouble)/iu;
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}-\d{1,2}-\d{4}$/;

/** The text with the same length, personal data masked. */
export function redact(text: string): string {
  const spans: Span[] = [...peopleIn(text), ...homesIn(text), ...numbersIn(text)];
  for (const shape of [EMAIL, HANDLE, IBAN])
    for (const { index, 0: found } of text.matchAll(shape))
      spans.push({ start: index, end: index + found.length });
  for (const shape of [BIRTH, PASSPORT, PROFILE])
    for (const { index, 0: found, 1: last = '' } of text.matchAll(shape))
      spans.push({ start: index + found.length - last.length, end: index + found.length });
  return mask(text, spans);
}

/** A path that names no person. In names of files words are parted by signs as well, and copies are numbered. */
export function redactPath(path: string): string {
  const parted = path.replace(/[/\\]|\.(?=\p{L}{2,5}$)/gu, '\n').replace(/[_+]|(?<=\p{L})-(?=\p{L})/gu, ' ');
  const unnumbered = parted.replace(/(?<=\p{L})\d{1,2}(?!\d)/gu, (digits) => ' '.repeat(digits.length));
  const [asWritten, asWords] = [redact(parted), redact(unnumbered)];
  const isMasked = (at: number): boolean => asWritten[at] === '•' || asWords[at] === '•';
  return path.replace(/[\s\S]/g, (unit, at: number) => (isMasked(at) ? '•' : unit));
}

function numbersIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found } of text.matchAll(DIGITS)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const after = text.slice(index + found.length, index + found.length + 12);
    if (!MONEY.test(after) && isPersonal(found, before))
      spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

function isPersonal(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (DATE.test(found.trim()) || /^(?:19|20)\d{2}[ -]+(?:19|20)\d{2}$/.test(found)) return false;
  if (OF_PERSON.test(before)) return true;
  // the fifth digit of a БИН is 4, 5 or 6; of an ИИН, where a day of birth begins, 0 to 3
  if (digits.length === 12 && !/ИНН[^\p{L}\p{N}]{0,6}$/iu.test(before)) return !/^.{4}[456]/.test(digits);
  if (OF_COMPANY.test(before)) return digits.length === 12 || digits.length === 15;
  // a phone of six or seven digits is written in groups; a bare number of that length may be anything
  if (digits.length < 9) return /\d[ \u00A0-]\d{2}[ \u00A0-]\d{2}$/.test(found);
  return true;
}

function mask(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), masked(text.slice(from, end)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** A character outside the basic plane is two units and becomes two signs. */
function masked(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]/gu, (c) => '•'.repeat(c.length));
}

/** A file with its text, every quote and every name of a section masked; places and outcomes stay. */
export function redactJudged({ file, document, extraction }: Judged): Judged {
  const text = redact(document.text);
  const quotes = quotesOf(text);
  const masks = (e: Evidence): Evidence => quotes(e);
  return {
    document: redactDocument(document, text),
    extraction: redactExtraction(extraction, masks),
    file: redactFile(file, masks),
  };
}

function quotesOf(text: string): (evidence: Evidence) => Evidence {
  return (evidence) => ({
    ...evidence,
    quote: text.slice(evidence.start, evidence.end),
    place: { ...evidence.place, headings: evidence.place.headings.map(redact) },
  });
}

function redactDocument(document: Document, text: string): Document {
  const links = document.links.map((link) => ({ ...link, target: redact(link.target) }));
  return { ...document, text, links, notes: document.notes.map((n) => ({ ...n, detail: redact(n.detail) })) };
}

function redactExtraction(extraction: Extraction, masks: (e: Evidence) => Evidence): Extraction {
  const answers = (family: 'clauses' | 'risks' | 'drafting') =>
    extraction[family].map((answer) => ({ ...answer, evidence: answer.evidence.map(masks) }));
  return {
    ...extraction,
    clauses: answers('clauses'),
    risks: answers('risks'),
    drafting: answers('drafting'),
    facts: extraction.facts.map((fact) => ({
      ...fact,
      values: fact.values.map((v) => ({ ...v, evidence: v.evidence.map(masks) })),
    })),
  };
}

function redactFile(file: FileReport, masks: (e: Evidence) => Evidence): FileReport {
  const { jurisdiction, skipped, parts, ignores } = file;
  return {
    ...file,
    notes: file.notes.map((note) => ({ ...note, detail: redact(note.detail) })),
    jurisdiction: redactChoice(jurisdiction, masks),
    ...(ignores === undefined
      ? {}
      : { ignores: ignores.map((one) => ({ ...one, reason: redact(one.reason) })) }),
    ...(skipped === undefined ? {} : { skipped: { ...skipped, title: redact(skipped.title) } }),
    ...(parts === undefined
      ? {}
      : {
          parts: parts.map((part) => ({
            ...part,
            heading: redact(part.heading),
            place: { ...part.place, headings: part.place.headings.map(redact) },
          })),
        }),
    judgements: file.judgements.map((judgement) => redactJudgement(judgement, masks)),
  };
}

function redactChoice(choice: JurisdictionChoice, masks: (e: Evidence) => Evidence): JurisdictionChoice {
  const { clash } = choice;
  return {
    ...choice,
    evidence: choice.evidence.map(masks),
    signals: choice.signals.map((signal) => ({ ...signal, evidence: masks(signal.evidence) })),
    ...(clash === undefined
      ? {}
      : {
          clash: {
            ...clash,
            places: [masks(clash.places[0]), masks(clash.places[1])],
            ...(clash.decides === undefined ? {} : { decides: masks(clash.decides) }),
          },
        }),
  };
}

function redactJudgement(judgement: Judgement, masks: (e: Evidence) => Evidence): Judgement {
  const { belongs, note, waived } = judgement;
  return {
    ...judgement,
    evidence: judgement.evidence.map(masks),
    ...(belongs === undefined ? {} : { belongs: { ...belongs, headings: belongs.headings.map(redact) } }),
    ...(note === undefined
      ? {}
      : { note: { ru: redact(note.ru), kk: redact(note.kk), en: redact(note.en) } }),
    ...(waived === undefined
      ? {}
      : {
          waived: {
            ...waived,
            reason: redact(waived.reason),
            ...(waived.approver === undefined ? {} : { approver: redact(waived.approver) }),
          },
        }),
  };
}
