/** The whole way of a document, from bytes to outcomes: what the command line and the public API run. */
import { identified, withClauses } from './config/fingerprint.ts';
import { extract, type Stage } from './extract/extract.ts';
import { type DocumentKind, type Kind, kindOf } from './extract/kind.ts';
import { partsOf } from './extract/parts.ts';
import { sliceOf } from './extract/slice.ts';
import { judge } from './judge/judge.ts';
import { choosePacks, type JurisdictionOption } from './judge/jurisdiction.ts';
import { placingShown } from './judge/placing.ts';
import { roleOf } from './judge/role.ts';
import { partOf, type Subject, subjectOf } from './judge/subject.ts';
import { languageOf } from './language/passage.ts';
import type { Confidence, Extraction } from './model/clause.ts';
import type { Document } from './model/document.ts';
import type { Pack, Profile, Rule, Severity } from './model/law.ts';
import type { CompiledPack } from './model/pack.ts';
import type { FilePart, FileReport, Ruling, Skipped } from './model/report.ts';
import { sha256 } from './model/sha256.ts';
import { placeOf } from './read/place.ts';
import { readDocument } from './read/read.ts';
import type { ReadInput } from './read/reader.ts';
import { readingOf } from './read/reading.ts';

export interface LintSettings {
  readonly jurisdiction: JurisdictionOption;
  /** ISO date whose law applies. */
  readonly asOf: string;
  /** What is known of the operator besides the text. */
  readonly profile?: Profile;
  /** Judge the file as one policy, whatever it looks like and however many documents seem to stand in it. */
  readonly as?: 'policy';
  /** Also run rules that are not settled yet. */
  readonly preview?: boolean;
  /** What is less sure is not going to be shown; a rule that would have yielded to it speaks for itself. */
  readonly minConfidence?: Confidence;
  /** Severity of single rules by id; `off` leaves a rule out. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

/** What is reported of a file, with the text and the answers that it rests on. */
export interface Linted {
  readonly file: FileReport;
  readonly document: Document;
  readonly extraction: Extraction;
  /** The file as its rules saw it, or each document of it that was judged; empty where it was skipped. */
  readonly subjects: readonly SubjectOfPart[];
}

export interface SubjectOfPart {
  /** Number of the part of the file, from 1; absent where the file is one document. */
  readonly part?: number;
  readonly subject: Subject;
}

/**
 * Reads and judges one file.
 * @throws ReadError when the bytes are no document that can be read
 */
export async function lint(
  input: ReadInput,
  settings: LintSettings,
  pack: CompiledPack,
): Promise<FileReport> {
  return (await lintWithText(input, settings, pack)).file;
}

/** Told when a stage is over, for whoever has a clock; `characters` is the length of a text that was read. */
export type Done = (stage: 'read' | Stage | 'judge', characters?: number) => void;

/**
 * Reads and judges one file, and keeps what it was judged from.
 * @throws ReadError when the bytes are no document that can be read
 */
export async function lintWithText(
  input: ReadInput,
  settings: LintSettings,
  pack: CompiledPack,
  done: Done = () => undefined,
): Promise<Linted> {
  const document = await readDocument(input, languageOf);
  done('read', document.text.length);
  const kind = kindOf(document);
  const isSkipped = settings.as !== 'policy' && !kind.isPrivacy;
  const extracted = extract(document, pack, !isSkipped, done);
  const jurisdiction = choosePacks(
    extracted.extraction,
    settings.jurisdiction,
    placingShown(extracted, document),
  );
  const role = roleOf(extracted);
  const subject = subjectOf(document, extracted, pack.services, role, settings.asOf, settings.profile);
  const rules = pack.rules
    .filter((rule) => isRun(rule, jurisdiction.packs, settings.preview ?? false))
    .flatMap((rule) => withSeverity(rule, settings.severity?.[rule.id]));
  const split = settings.as === 'policy' ? undefined : judgeParts(subject, settings, pack, rules, done);
  const judged = split ?? wholeOf(subject, kind, rules, settings);
  const { judgements, subjects, ...rest } = judged;
  const file = {
    path: document.name,
    format: document.format,
    ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
    sha256: sha256(input.bytes),
    words: extracted.analysis.words,
    ...readingOf(document),
    languages: extracted.extraction.languages,
    jurisdiction,
    role,
    notes: document.notes,
    ...(document.ignores === undefined ? {} : { ignores: document.ignores }),
    ...rest,
    judgements: withClauses(judgements, document, rules),
  };
  const identifiedFile = identified(file, document.name);
  done('judge');
  return { file: identifiedFile, document, extraction: extracted.extraction, subjects };
}

type Judged = Pick<FileReport, 'skipped' | 'parts'> &
  Pick<Linted, 'subjects'> & { readonly judgements: readonly Ruling[] };

function wholeOf(
  subject: Subject,
  kind: Kind,
  rules: readonly Rule[],
  { as, minConfidence }: LintSettings,
): Judged {
  // whether what the document is tells how it is judged; else it is judged as a policy
  const byKind = as !== 'policy';
  if (byKind && !kind.isPrivacy) return { skipped: skippedOf(kind), judgements: [], subjects: [] };
  // a bare form of consent or notice of cookies is no policy: what the policy alone must tell is not asked of it
  const around =
    byKind && BESIDE_POLICY.has(kind.kind)
      ? { file: subject, isBesidePolicy: true, isAlone: true }
      : undefined;
  return { judgements: judge(subject, rules, around, minConfidence), subjects: [{ subject }] };
}

/** Documents that need not tell what a policy beside them tells. */
const BESIDE_POLICY: ReadonlySet<DocumentKind> = new Set(['consent', 'cookies']);

/** Judges each document of a file by what it is; undefined where the file is one document, or none to judge. */
function judgeParts(
  file: Subject,
  { asOf, profile, minConfidence }: LintSettings,
  pack: CompiledPack,
  rules: readonly Rule[],
  done: Done,
): Judged | undefined {
  const found = partsOf(file.document);
  if (found.length < 2) return undefined;
  const documents = found.map((part) => {
    const document = sliceOf(file.document, part.blocks);
    const given = part.kind === undefined ? undefined : { kind: part.kind, title: part.title };
    return { document, heading: part.title, kind: kindOf(document, given) };
  });
  const isPolicy = ({ isPrivacy, kind }: Kind): boolean => isPrivacy && !BESIDE_POLICY.has(kind);
  const hasPolicy = documents.some(({ kind }) => isPolicy(kind));
  const judgements: Ruling[] = [];
  const subjects: SubjectOfPart[] = [];
  const parts = documents.map(({ document, heading, kind }, index): FilePart => {
    const number = index + 1;
    const place = placeOf(document, document.blocks[0]?.start ?? 0);
    const base = { number, kind: kind.kind, heading: heading || kind.title, place };
    if (!kind.isPrivacy) return { ...base, role: 'policy', skipped: skippedOf(kind) };
    done('judge');
    const extracted = extract(document, pack, true, done);
    const role = kind.kind === 'consent' ? 'consent' : roleOf(extracted);
    const subject = partOf(file, subjectOf(document, extracted, pack.services, role, asOf, profile));
    subjects.push({ part: number, subject });
    const around = { file, isBesidePolicy: hasPolicy && !isPolicy(kind) };
    const judged = judge(subject, rules, around, minConfidence);
    judgements.push(...judged.map((judgement) => ({ ...judgement, part: number })));
    return { ...base, role };
  });
  return parts.every((part) => part.skipped !== undefined) ? undefined : { parts, judgements, subjects };
}

function skippedOf({ kind, title, density }: Kind): Skipped {
  return { kind, title, density };
}

/** The rules of the chosen countries and of every pack of a third party. */
function isRun({ pack, status }: Rule, packs: readonly Pack[], preview: boolean): boolean {
  if (status === 'removed' || (status === 'preview' && !preview)) return false;
  return packs.includes(pack) || (pack !== 'ru' && pack !== 'kz');
}

/** A severity that the user gives holds for every case of the rule. */
function withSeverity(rule: Rule, severity: Severity | 'off' | undefined): Rule[] {
  if (severity === undefined) return [rule];
  if (severity === 'off') return [];
  return [{ ...rule, severity, cases: rule.cases.map(({ severity: _, ...one }) => one) }];
}
