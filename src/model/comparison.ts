/** What two texts say differently: language versions of one policy, or two editions of it. Plain data. */
import type { Evidence } from './clause.ts';
import type { Format, Language, Place } from './document.ts';
import type { Outcome, Severity } from './law.ts';
import type { FileProblem, Report } from './report.ts';

/** What a difference is about. */
export type DifferenceKind =
  | 'term'
  | 'date'
  | 'money'
  | 'identifier'
  | 'email'
  | 'phone'
  | 'link'
  | 'act'
  | 'number'
  | 'reference'
  | 'name'
  | 'service'
  | 'country'
  | 'regulator'
  | 'data'
  | 'recipient'
  | 'right'
  | 'denial'
  | 'condition'
  | 'enumeration'
  | 'clause'
  | 'sentence'
  | 'fact'
  | 'duty'
  | 'risk';

/** One of the two texts at one difference. */
export interface Side {
  /** What it says, in the words of the text or an id of the catalogue; absent where it says nothing. */
  readonly value?: string;
  /** The places that say so; with no value, the nearest place of the other text. */
  readonly evidence: readonly Evidence[];
}

export interface Difference {
  readonly kind: DifferenceKind;
  /** `differs`: both texts say something; else the text that says nothing. */
  readonly change: 'differs' | 'absent-left' | 'absent-right';
  readonly severity: Severity;
  /** `medium`: a person has to look, because a recogniser may have missed what is there. */
  readonly confidence: 'high' | 'medium';
  /** Id of what it is about: a fact of the catalogue, a rule, a provision. */
  readonly about?: string;
  readonly left: Side;
  readonly right: Side;
  /** For duties and risks: the outcomes of the rule in the two editions. */
  readonly outcomes?: { readonly left: Outcome; readonly right: Outcome };
}

/** A text that took part: a file, or the part of a file that is written in one language. */
export interface ComparedText {
  readonly path: string;
  readonly format: Format;
  readonly language: Language;
  readonly sha256: string;
  readonly words: number;
  /** Where the text begins, for a part of a file. */
  readonly from?: Place;
}

/** Two of the texts, by their indices in `texts`, and what they say differently. */
export interface ComparedPair {
  readonly left: number;
  readonly right: number;
  /** `versions`: two languages; `editions`: one language. */
  readonly as: 'versions' | 'editions';
  /** The texts are not built alike, so that only what they state as a whole was compared. */
  readonly isLoose: boolean;
  /** The texts are of different operators and say different things: there was nothing to compare. */
  readonly isUnrelated?: true;
  /** In the order of the left text. */
  readonly differences: readonly Difference[];
  /** Ids of rules that both editions fail; absent where nothing was judged. */
  readonly stillFailing?: readonly string[];
}

export interface Comparison {
  readonly version: 1;
  readonly command: 'compare' | 'diff';
  readonly tool: { readonly name: 'privlint'; readonly version: string };
  /** SHA-256 of the compiled rules. */
  readonly rules: string;
  /** ISO date whose law the duties were judged by; absent for language versions. */
  readonly asOf?: string;
  readonly failOn: Report['failOn'];
  readonly texts: readonly ComparedText[];
  readonly pairs: readonly ComparedPair[];
  readonly problems: readonly FileProblem[];
}
