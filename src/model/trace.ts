/** Why a rule came out as it did on a document: plain data, to be shown. */
import type { Confidence, Evidence } from './clause.ts';
import type { Citation, Outcome } from './law.ts';

/** Why words that were found do not count where they stand. */
export type Refusal =
  | 'page-header'
  | 'heading'
  | 'definition'
  | 'not-under'
  | 'wrong-section'
  | 'words-missing'
  | 'words-present'
  | 'stance';

/** What was looked for in the text, and what came of it. */
export interface Search {
  /** Sets of phrases that were looked for. */
  readonly cues: number;
  readonly found: number;
  readonly counted: number;
  readonly refused: readonly { readonly why: Refusal; readonly evidence: Evidence }[];
}

/** A condition with its result, and those that it is made of. */
export interface TracedCondition {
  /** The condition in the words of the rule file: "clause minors is yes, partial". */
  readonly asks: string;
  readonly holds: boolean;
  readonly confidence: Confidence;
  /** What was seen instead of or besides words: "no", "sole-trader". */
  readonly saw?: string;
  readonly search?: Search;
  readonly evidence: readonly Evidence[];
  readonly parts: readonly TracedCondition[];
}

export interface RuleTrace {
  readonly rule: string;
  /** Number of the part of the file, from 1. */
  readonly part?: number;
  readonly asOf: string;
  readonly law: readonly (Citation & { readonly isInForce: boolean })[];
  /** Absent where the rule always applies, or was not asked because no norm is in force. */
  readonly applies?: TracedCondition;
  /** The cases that were asked, first to last. */
  readonly cases: readonly { readonly outcome: Outcome; readonly condition: TracedCondition }[];
  /** How many cases there are. */
  readonly caseCount: number;
  readonly outcome: Outcome;
  readonly confidence: Confidence;
  /** Where the rule failed inside the tool: kind of error and frames. */
  readonly failure?: readonly string[];
}
