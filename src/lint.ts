/** The whole way of a document, from bytes to outcomes: what the command line and the public API run. */
import { extract } from './extract/extract.ts';
import { kindOf } from './extract/kind.ts';
import { judge } from './judge/judge.ts';
import { choosePacks, type JurisdictionOption } from './judge/jurisdiction.ts';
import { roleOf } from './judge/role.ts';
import { subjectOf } from './judge/subject.ts';
import { languageOf } from './language/passage.ts';
import type { Pack, Profile, Rule, Severity } from './model/law.ts';
import type { CompiledPack } from './model/pack.ts';
import type { FileReport } from './model/report.ts';
import { readDocument } from './read/read.ts';
import type { ReadInput } from './read/reader.ts';
import { readingOf } from './read/reading.ts';

export interface LintSettings {
  readonly jurisdiction: JurisdictionOption;
  /** ISO date whose law applies. */
  readonly asOf: string;
  /** What is known of the operator besides the text. */
  readonly profile?: Profile;
  /** Judge the document as a policy, whatever it looks like. */
  readonly as?: 'policy';
  /** Also run rules that are not settled yet. */
  readonly preview?: boolean;
  /** Severity of single rules by id; `off` leaves a rule out. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
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
  const document = await readDocument(input, languageOf);
  const kind = kindOf(document);
  const isSkipped = settings.as !== 'policy' && !kind.isPrivacy;
  const extracted = extract(document, pack, true);
  const jurisdiction = choosePacks(extracted.extraction, settings.jurisdiction);
  const role = roleOf(extracted);
  const subject = subjectOf(document, extracted, pack.services, role, settings.asOf, settings.profile);
  const rules = pack.rules
    .filter((rule) => isRun(rule, jurisdiction.packs, settings.preview ?? false))
    .flatMap((rule) => withSeverity(rule, settings.severity?.[rule.id]));
  return {
    path: document.name,
    format: document.format,
    ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
    sha256: await sha256(input.bytes),
    words: extracted.analysis.words,
    ...readingOf(document),
    languages: extracted.extraction.languages,
    jurisdiction,
    role,
    notes: document.notes,
    ...(isSkipped ? { skipped: { kind: kind.kind, title: kind.title, density: kind.density } } : {}),
    judgements: isSkipped ? [] : judge(subject, rules),
  };
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

/** Hash of bytes as lower-case hex, through the Web Crypto that Node and browsers share. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('');
}
