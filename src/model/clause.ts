/** What extraction says about a document, in the ids of the catalogue. */
import type { Language, Place, Span } from './document.ts';

export type Status = 'yes' | 'partial' | 'no';
export type Confidence = 'high' | 'medium' | 'low';

/** How a sentence means the words it uses. */
export type Stance = 'asserted' | 'denied' | 'conditional';

/** A quote; `text` always equals `Document.text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string;
  readonly place: Place;
  /** The words in question, inside the quote; absent where the quote as a whole is. */
  readonly mark?: Span;
  /** The contradictions that it is one side of; the other side is the quote with the same number in the same list. */
  readonly pairs?: readonly Pairing[];
}

/** A quote as one of the two that cannot both hold. */
export interface Pairing {
  /** From 1, within one answer or finding. */
  readonly pair: number;
  /** What both speak about: retention, third-parties, operator, … */
  readonly about: string;
}

export type Family = 'clauses' | 'risks' | 'drafting';

/** The answer to one id of the catalogue: is this provision, risk or defect in the text, and where. */
export interface Answer {
  readonly id: string;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** Which parts of a provision made of parts were found ("access", "deletion"). */
  readonly parts?: readonly string[];
}

/** One value of a fact with where the text says so. */
export interface FactValue {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** Values of one fact of the catalogue. Single-valued facts have exactly one value. */
export interface Fact {
  readonly id: string;
  readonly values: readonly FactValue[];
}

/** A registration number, bank detail, phone or postcode, checked, and whose it is. */
export interface StatedIdentifier {
  /** bin, iin, inn, ogrn, ogrnip, kpp, snils, iban, bik, account, phone or postcode. */
  readonly kind: string;
  /** Without spaces and marks. */
  readonly value: string;
  /** The operator's, somebody else's (a bank, a court, a partner), or not told. */
  readonly belongsTo: 'operator' | 'other' | 'unknown';
  /** Country whose register, bank, plan of numbers or post it belongs to: ru, kz, uz, kg; absent where it tells none. */
  readonly country?: string;
  /** Why it cannot be right (length, structure, check-digit, …); absent for one that can. */
  readonly fault?: string;
  readonly evidence: readonly Evidence[];
}

export interface Extraction {
  readonly clauses: readonly Answer[];
  readonly risks: readonly Answer[];
  readonly drafting: readonly Answer[];
  readonly facts: readonly Fact[];
  readonly languages: readonly Language[];
}
