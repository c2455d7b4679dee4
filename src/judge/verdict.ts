/** What a condition or a coded check came to. */
import type { Confidence, Evidence } from '../model/clause.ts';

export interface Verdict {
  readonly holds: boolean;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}
