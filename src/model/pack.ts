/** Rules as data: what the files of `rules/` become once read and compiled. */
import type { Automaton } from './automaton.ts';
import type { Family } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Act, Fine, LegalTerm, Rule } from './law.ts';
import type { Texts } from './texts.ts';

/** How one id of the catalogue is recognised. */
export interface Recogniser {
  readonly id: string;
  readonly family: Family;
  readonly name: Texts;
  /** How many different parts make the answer yes; fewer make it partial. */
  readonly parts?: number;
  /** Name of the coded detector that answers, or corrects what the cues answered. */
  readonly detector?: string;
  /** Concepts whose words in a title announce the provision: silence beneath such a title is not sure. */
  readonly headings?: readonly string[];
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
