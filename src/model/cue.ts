/** Phrases that say one thing, and the conditions under which they count. */
import type { Confidence, Stance, Status } from './clause.ts';

/** Conditions on where a phrase counts. Names are concepts of the vocabulary. */
export interface Conditions {
  /** A heading above, the lead-in, or the column or row header must hold one of these concepts. */
  readonly under?: readonly string[];
  readonly notUnder?: readonly string[];
  /** The sentence (an item's lead-in and a cell's headers belong to it) must hold one of these concepts. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** Stances that count; all of them when absent. */
  readonly stance?: readonly Stance[];
  /** Also count in headings (default: no), in definitions (default: no). */
  readonly inHeadings?: boolean;
  readonly inDefinitions?: boolean;
}

/** Phrases that say one thing, and where they count. */
export interface Cue extends Conditions {
  /** Name that hits of its phrases carry. */
  readonly owner: string;
  readonly status: 'yes' | 'partial';
  /** Status where the sentence only retells what a statute demands of operators; default: `status`. */
  readonly retold?: Status;
  /** Facet of the provision; see Recogniser.parts. */
  readonly part?: string;
  readonly confidence: Confidence;
}
