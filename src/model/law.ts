/** A rule of law as data, and the conditions it is judged by. */
import type { Confidence, Stance, Status } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Language } from './document.ts';
import type { Texts } from './texts.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Outcome = 'pass' | 'fail' | 'review' | 'inapplicable' | 'error';
export type Sure = 'verified' | 'from-memory' | 'uncertain';
/** Name of a pack of rules: `ru`, `kz`, `common`, or that of a third party. */
export type Pack = string;

/** Dates are ISO dates throughout. */
export interface Act {
  readonly id: string;
  readonly title: Texts;
  /** Official number: "94-V", "152-ФЗ". */
  readonly number?: string;
  /** Signed on. */
  readonly date: string;
  /** In force from; absent: from the day of signing. */
  readonly since?: string;
  /** Repealed on, and the act that replaced it. */
  readonly until?: string;
  readonly successor?: string;
  /** Number in the official database. */
  readonly identifier?: string;
  readonly editions: readonly Edition[];
}

/** From `since` an act reads as another act, `by`, made it read. */
export interface Edition {
  readonly since: string;
  readonly by: string;
  readonly changes: Texts;
}

/** A term that the law sets, while it is in force. */
export interface LegalTerm {
  readonly id: string;
  readonly act: string;
  readonly cite: string;
  readonly since: string;
  readonly until?: string;
  readonly limit: number;
  readonly unit: 'working-days' | 'days' | 'hours';
}

/** What a configuration says of the operator; what it leaves out is read from the text. */
export interface Profile {
  readonly operator?: OperatorKind | undefined;
  readonly audience?: 'consumers' | 'business' | undefined;
  /** What the operator really does, as its configuration says; no text can tell. */
  readonly does?: readonly Practice[] | undefined;
}
/** Practices that a policy must not pass over in silence. */
export const PRACTICES = [
  'automated-decisions',
  'biometrics',
  'cookies',
  'marketing',
  'minors',
  'special-categories',
  'transfers-abroad',
] as const;
export type Practice = (typeof PRACTICES)[number];
export type OperatorKind = 'legal-entity' | 'sole-trader' | 'individual' | 'state-body';

export interface Fine {
  readonly id: string;
  /** Article of the code and the amounts, in each language. */
  readonly text: Texts;
  readonly since: string;
  readonly until?: string;
}

export interface Citation {
  readonly act: string;
  /** Articles as the law of both countries numbers them: «ст. 8 п. 4»; empty where the act as a whole is meant. */
  readonly cite: string;
  /** What is said beside the articles: the edition, the subject, what became of the act. */
  readonly note?: Texts;
  /** ISO dates; the norm binds from `since` until the day before `until`. */
  readonly since: string;
  readonly until?: string;
}

/** A condition over the answers; true ones carry the evidence they rest on. */
export type Condition =
  | { readonly clause: string; readonly is: readonly Status[]; readonly stance?: Stance }
  | { readonly risk: string; readonly part?: string }
  | { readonly drafting: string }
  | {
      readonly fact: string;
      readonly has?: readonly string[];
      readonly lacks?: readonly string[];
      readonly empty?: boolean;
    }
  | { readonly says: string; readonly cues: readonly Cue[] }
  | { readonly check: string; readonly with?: Readonly<Record<string, unknown>> }
  | { readonly profile: keyof Profile; readonly is: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface RuleTest {
  readonly lang: Language;
  readonly text: string;
  readonly want: Outcome;
  readonly severity?: Severity;
  readonly asOf?: string;
  readonly profile?: Profile;
  readonly todo?: boolean;
}

export interface Rule {
  readonly id: string;
  readonly pack: Pack;
  readonly status: 'preview' | 'stable' | 'deprecated' | 'removed';
  readonly successor?: string;
  readonly kind: 'missing' | 'risky' | 'inconsistent' | 'recommended';
  /** One severity, or one per role of the document. */
  readonly severity: Severity | { readonly policy: Severity; readonly consent: Severity };
  readonly confidence: Confidence;
  readonly law: readonly Citation[];
  readonly fines: readonly string[];
  readonly sure: Sure;
  readonly title: Texts;
  readonly why: Texts;
  readonly fix: Texts;
  readonly limits: Texts;
  /** When the rule has something to judge; always when absent. */
  readonly applies?: Condition;
  /** Judged first to last: the first case that holds gives the outcome; none holding is a pass. */
  readonly cases: readonly Case[];
  /** Rules that speak instead of this one when both fail. */
  readonly yieldsTo: readonly string[];
  /** Rules that speak instead where they quote the same words. */
  readonly yieldsOnSameWords: readonly string[];
  /** Nobody may accept its findings: a waiver of it has no effect. */
  readonly waivable?: false;
  /** Severity in drafts, where what it finds is still to be filled in. */
  readonly draft?: Severity;
  /** Concepts whose headings show where a missing clause would belong. */
  readonly belongs: readonly string[];
  /**
   * Which of several documents in a file must say it: each one for itself, any one for all (who the operator is),
   * or the policy and not the consent or notice beside it.
   */
  readonly askedOf: 'document' | 'file' | 'policy';
  readonly tests: readonly RuleTest[];
}

export interface Case {
  readonly outcome: 'fail' | 'review' | 'pass';
  readonly when: Condition;
  /** Overrides the rule's severity for this case. */
  readonly severity?: Severity;
  /** What to tell the person about this case, above the rule's own text; for review, the question to ask. */
  readonly note?: Texts;
  /** The first two conditions of `all` contradict each other; what both are about. */
  readonly clash?: string;
  /** How many quotes are shown at most; with none the finding stands where the rule `belongs`. */
  readonly quotes?: number;
}
