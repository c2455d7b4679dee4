/** The audit as plain data with its words chosen: every format renders this, so that all of them say the same. */
import type { BlockKind, Language, Zone } from '../../model/document.ts';
import type { Outcome, Severity } from '../../model/law.ts';
import type { House } from './house.ts';
import type { AuditRecord } from './record.ts';

/** How bad a finding is; `review` is a question that the text cannot answer. */
export type Level = Severity | 'review';
export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'review'];

/** A line «label: value». */
export interface Row {
  readonly label: string;
  readonly value: string;
}

/** Words of the document, the ones in question in the middle; safe to show. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly place: string;
}

export interface Norm {
  readonly act: string;
  readonly cites: readonly string[];
  /** What to add where the norm is not settled; absent where it was verified. */
  readonly doubt?: string;
}

export interface AuditFinding {
  /** Unique in the report: "d1-f3". */
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  readonly levelText: string;
  readonly title: string;
  readonly part?: string;
  /** Present where the reading is not of high confidence. */
  readonly confidence?: string;
  readonly note?: string;
  readonly quotes: readonly Quote[];
  /** For what is missing: that it is, and where it would belong. */
  readonly missing?: string;
  /** Number of the block, from 1, beside which it would belong. */
  readonly belongsTo?: number;
  readonly why: string;
  readonly norms: readonly Norm[];
  readonly fines: readonly string[];
  /** In the language of the document, into which it goes. */
  readonly write: string;
  readonly writeLanguage: Language;
  readonly sameDefect: readonly string[];
  readonly cannotSee: string;
}

/** A row of the requirement matrix. */
export interface Requirement {
  readonly rule: string;
  readonly title: string;
  readonly part?: string;
  readonly norms: readonly Norm[];
  readonly outcome: Outcome;
  /** «нарушение: ошибка» */
  readonly outcomeText: string;
  readonly level?: Level;
  readonly remarks: readonly string[];
  readonly quotes: readonly Quote[];
  /** The finding that tells of it. */
  readonly finding?: string;
}

/** A table of facts: every row has as many cells as there are columns. */
export interface FactTable {
  readonly title: string;
  readonly intro?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Whose law was applied, with the signs for and against it as tables. */
export interface AuditJurisdiction {
  readonly text: string;
  readonly tables: readonly FactTable[];
}

/** A run of the document's text with the findings that rest on it. */
export interface Piece {
  readonly text: string;
  readonly findings: readonly string[];
  /** Findings whose words begin here. */
  readonly begins: readonly string[];
}

export interface TextBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly label?: string;
  readonly zone: Zone;
  readonly language: Language;
  readonly cell?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly header: boolean;
  };
  readonly pieces: readonly Piece[];
}

export interface AuditDocument {
  /** "d1" */
  readonly id: string;
  readonly path: string;
  readonly about: readonly Row[];
  readonly notes: readonly string[];
  /** Why the file was not judged. */
  readonly skipped?: string;
  readonly parts: readonly string[];
  readonly jurisdiction: AuditJurisdiction;
  readonly counts: Readonly<Record<Level, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly findings: readonly AuditFinding[];
  readonly requirements: readonly Requirement[];
  /** What somebody accepted and what was known before; empty where there is neither. */
  readonly accepted: readonly FactTable[];
  readonly upcoming: readonly string[];
  readonly facts: readonly FactTable[];
  readonly text: readonly TextBlock[];
}

export interface SummaryGroup {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface FirstStep {
  readonly level: Level;
  readonly levelText: string;
  readonly title: string;
  readonly where: string;
  /** Id of the finding. */
  readonly finding: string;
}

export interface Summary {
  readonly counts: readonly { readonly level: Level; readonly count: number; readonly text: string }[];
  readonly groups: readonly SummaryGroup[];
  readonly first: readonly FirstStep[];
  readonly fines: readonly string[];
}

/** Documents × requirements, only the requirements that not all documents meet. */
export interface Overview {
  readonly documents: readonly string[];
  readonly rows: readonly {
    readonly rule: string;
    readonly title: string;
    /** One per document; absent where the rule was not run. */
    readonly cells: readonly (OverviewCell | undefined)[];
  }[];
}

export interface OverviewCell {
  readonly outcome: Outcome;
  readonly level?: Level;
  /** Somebody accepted it, or it was known before: it is no open finding. */
  readonly isAccepted?: true;
  readonly text: string;
  readonly finding?: string;
}

export interface Audit {
  readonly language: Language;
  readonly title: string;
  readonly house: House;
  readonly cover: readonly Row[];
  readonly coverText: string;
  readonly closingText: string;
  readonly redacted: boolean;
  readonly summary: Summary;
  readonly overview: Overview | undefined;
  readonly documents: readonly AuditDocument[];
  /** Files that could not be judged, one line each. */
  readonly problems: readonly string[];
  readonly notices: readonly string[];
  readonly limits: readonly string[];
  readonly repro: { readonly rows: readonly Row[]; readonly command: string };
  readonly record: AuditRecord;
  /** The JSON report, for a machine. */
  readonly json: string;
}
