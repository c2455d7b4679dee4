/** What a settings file may say, and how globs are matched; the shape that the file is checked against is the edge's. */
import type { Confidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Profile, Severity } from '../model/law.ts';
import type { Report } from '../model/report.ts';

export type Mode = 'draft' | 'ci' | 'audit';
export type Jurisdiction = 'auto' | 'ru' | 'kz' | 'ru,kz';
/** By rule id; `off` leaves a rule out. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What differs for some documents, or for findings in some of their clauses. */
export interface Override {
  readonly files?: readonly string[] | undefined;
  readonly clauses?: readonly string[] | undefined;
  readonly sections?: readonly string[] | undefined;
  readonly severity?: Severities | undefined;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly profile?: Profile | undefined;
}

export interface Settings {
  readonly mode?: Mode | undefined;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly 'as-of'?: string | undefined;
  readonly language?: Language | undefined;
  readonly 'fail-on'?: Report['failOn'] | undefined;
  readonly 'min-confidence'?: Confidence | undefined;
  readonly profile?: Profile | undefined;
  readonly preview?: boolean | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly severity?: Severities | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly reports?: readonly string[] | undefined;
  readonly waivers?: string | undefined;
  readonly baseline?: string | undefined;
}

/** Whether a path, with `/` and relative to the file that holds the globs, is meant by one of them. */
export type Matches = (globs: readonly string[], path: string) => boolean;
