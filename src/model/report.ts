/** What a run reports: every outcome of every rule on every file, with what it rests on. Plain data. */
import type { Confidence, Evidence } from './clause.ts';
import type { Format, Ignore, Language, Place, ReadNote } from './document.ts';
import type { Citation, Outcome, Pack, Severity } from './law.ts';
import type { Texts } from './texts.ts';

/** What one rule says about one document. */
export interface Ruling {
  readonly rule: string;
  /** Number of the part of the file that it is about, from 1; absent where the file is one document. */
  readonly part?: number;
  readonly outcome: Outcome;
  /** How bad it is if it fails, for this document. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The words that the outcome rests on; empty for what is missing. */
  readonly evidence: readonly Evidence[];
  /** For something missing: the place in the document where it would belong. */
  readonly belongs?: Place;
  /** What to add about this case; for `review`, the question to answer. */
  readonly note?: Texts;
  /** Norms of the rule in force on the as-of date. */
  readonly law: readonly Citation[];
  /** The rule that reports this defect instead; the outcome stays in the matrix. */
  readonly silentUnder?: string;
  /** Date from which the rule will apply, for rules that the as-of date comes too early for. */
  readonly upcoming?: string;
  /** For `error`: what went wrong inside the tool. */
  readonly failure?: string;
}

/** A ruling that can be told from others, and from run to run. */
export interface Judgement extends Ruling {
  /** What the finding is known by: rule, document, part and the words it rests on; hex. */
  readonly fingerprint: string;
  /** For each quote, what its words are known by in any document; empty for what is missing as a whole. Hex. */
  readonly clauses: readonly string[];
  /** Somebody accepted it: it stays in every report and fails no run. */
  readonly waived?: Waived;
  /** It stands in the baseline: known before, and fails no run. */
  readonly known?: true;
}

/** Why, and by whom, a finding was accepted. Dates are ISO dates. */
export interface Waived {
  readonly reason: string;
  readonly approver?: string;
  readonly ticket?: string;
  readonly created?: string;
  readonly expires?: string;
}

/** A finding about the settings of a run, not about a document: an expired waiver, a stale entry of a baseline. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  /** The file that holds what is wrong, with line and column from 1. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: Texts;
}

/** Which country's law the document was judged by, and why. */
export interface JurisdictionChoice {
  readonly verdict: string;
  readonly packs: readonly Pack[];
  readonly chosenBy: 'option' | 'text';
  readonly evidence: readonly Evidence[];
  /** All that tells a country, the heaviest first: those that speak for the verdict and those against. */
  readonly signals: readonly JurisdictionSignal[];
  /** For a text that mixes two orders: the two places that clash. */
  readonly clash?: JurisdictionClash;
}

/** A sign of a country in the text. */
export interface JurisdictionSignal {
  /** Country as in the catalogue: ru, kz, eu, by, uz, kg, other. */
  readonly speaksFor: string;
  /** form, id, address, phone, domain, act, body, court, law, storage, language, … */
  readonly kind: string;
  /** `home`: where the operator is; `law`: which order the text places itself under. */
  readonly about: 'home' | 'law';
  readonly weight: number;
  /** It stands in a section for people of one place, or is a recipient's, and does not count. */
  readonly declared?: true;
  readonly evidence: Evidence;
}

export interface JurisdictionClash {
  readonly between: readonly [string, string];
  readonly places: readonly [Evidence, Evidence];
  /** The sentence that tells whose law binds the operator. */
  readonly decides?: Evidence;
}

export interface Skipped {
  readonly kind: 'privacy' | 'consent' | 'cookies' | 'terms' | 'other';
  /** The words that name the document; empty when none do. */
  readonly title: string;
  /** Mentions of personal data in a thousand words. */
  readonly density: number;
}

/** One of several documents that stand in a file one after another. */
export interface FilePart {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly kind: Skipped['kind'];
  /** Its title; empty where it has none. */
  readonly heading: string;
  readonly place: Place;
  readonly role: 'policy' | 'consent';
  /** It is no privacy text and was not judged. */
  readonly skipped?: Skipped;
}

export interface LanguageShare {
  readonly language: Language;
  /** Between 0 and 1, two digits. */
  readonly share: number;
}

export interface FileReport {
  readonly path: string;
  readonly format: Format;
  readonly encoding?: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly words: number;
  /** Number of pages, where the format has them. */
  readonly pages?: number;
  readonly languages: readonly Language[];
  /** Share of the text in each language, those without any left out. */
  readonly languageShares: readonly LanguageShare[];
  readonly jurisdiction: JurisdictionChoice;
  readonly role: 'policy' | 'consent';
  readonly notes: readonly ReadNote[];
  /** Notes in the text that accept findings, in the order of the source. */
  readonly ignores?: readonly Ignore[];
  /** The file is no privacy text and was not judged; what it was taken for, and why. */
  readonly skipped?: Skipped;
  /** The documents that the file is made of, where it is more than one; each was judged by what it is. */
  readonly parts?: readonly FilePart[];
  /** In the order of the contract: part, offset of the first quote (what is missing: where it belongs), then rule. */
  readonly judgements: readonly Judgement[];
}

/** A file that could not be judged. */
export interface FileProblem {
  readonly path: string;
  readonly problem: string;
  readonly detail: string;
}

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'privlint'; readonly version: string };
  /** SHA-256 of the compiled rules. */
  readonly rules: string;
  /** ISO date to which the rules follow the law. */
  readonly edition: string;
  readonly asOf: string;
  readonly failOn: Severity | 'never';
  readonly minConfidence: Confidence;
  /** Only documents that changed since this commit were judged; there may be none. */
  readonly changedSince?: string;
  readonly files: readonly FileReport[];
  readonly problems: readonly FileProblem[];
  readonly notices: readonly Notice[];
}
