/** What a coded detector gets and gives: for what phrases alone cannot say. */
import type { Answer, Fact, Family } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { Recogniser, Service } from '../model/pack.ts';
import type { Analysis } from './analysis.ts';
import type { Context } from './context.ts';
import type { Sign } from './cues.ts';

/** Everything known so far: facts first, then clauses, then risks, then drafting. */
export interface Findings {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly context: Context;
  readonly services: readonly Service[];
  /** A fact by id; facts are worked out before all answers. */
  readonly fact: (id: string) => Fact;
  /** An answer by id, from an earlier family or an earlier file of the same one; "no" when not there yet. */
  readonly answer: (family: Family, id: string) => Answer;
}

/** Answers one id. `cued` is what the cues of its file alone would answer, `signs` what they met. */
export type Detector = (
  findings: Findings,
  recogniser: Recogniser,
  cued: Answer,
  signs: readonly Sign[],
) => Answer;

/** Works out one fact from the mentions. */
export type FactFinder = (findings: Omit<Findings, 'answer'>) => Fact;
