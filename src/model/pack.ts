/** Rules as data: what the files of `rules/` become once read and compiled. */

import type { Automaton } from './automaton.ts';
import type { Confidence, Family, Stance, Status } from './clause.ts';
import type { Language } from './document.ts';
import type { Act, Fine, LegalTerm, Rule } from './law.ts';

export type Texts = Readonly<Record<Language, string>>;

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

/** How one id of the catalogue is recognised. */
export interface Recogniser {
  readonly id: string;
  readonly family: Family;
  readonly name: Texts;
  /** How many different parts make the answer yes; fewer make it partial. */
  readonly parts?: number;
  /** Name of the coded detector that answers, or corrects what the cues answered. */
  readonly detector?: string;
  readonly cues: readonly Cue[];
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly owner?: string;
  /** ISO 3166-1 alpha-2 code of the entity that receives the data. */
  readonly country?: string;
  readonly sure: 'high' | 'medium' | 'low';
  /** Countries where the data are known to be stored; absent when unknown or chosen by the customer. */
  readonly storesIn?: readonly string[];
  /** Hosts that prove the service, compared by suffix. */
  readonly hosts?: readonly string[];
}

/** How the facts of the catalogue, their values and countries are called, by id and ISO code. */
export interface Names {
  readonly facts: Readonly<
    Record<string, { readonly name: Texts; readonly values: Readonly<Record<string, Texts>> }>
  >;
  readonly countries: Readonly<Record<string, Texts>>;
}

/** All rule files, read and compiled; what `dist/pack.json` holds. */
export interface CompiledPack {
  readonly recognisers: readonly Recogniser[];
  readonly rules: readonly Rule[];
  readonly services: readonly Service[];
  readonly acts: readonly Act[];
  readonly fines: readonly Fine[];
  readonly terms: readonly LegalTerm[];
  readonly names: Names;
  /** ISO date to which the rules follow the law. */
  readonly edition: string;
  /** Names of the concepts whose mentions are kept. */
  readonly concepts: readonly string[];
  /** The phrases that extraction rests on. */
  readonly automaton: Automaton;
  /** The phrases that only rules ask for: those of the tool, then those of packs of third parties. */
  readonly ruleAutomata: readonly Automaton[];
}
