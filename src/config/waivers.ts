/** Waivers: findings that somebody accepted, in a file beside the documents or in a comment of a draft. */
import type { Ignore } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import type { FileReport, Judgement, Notice, Waived } from '../model/report.ts';
import { type FilePlace, notice } from './notices.ts';
import { isInClause, isInSection } from './place-pattern.ts';
import { isFinding, split } from './split.ts';

/** Where in a document; all of them that are given must hold. */
export interface Anchor {
  readonly clause?: readonly string[] | undefined;
  readonly section?: readonly string[] | undefined;
  /** Fingerprints of findings, or of the words of single quotes; the first eight digits are enough. */
  readonly fingerprint?: readonly string[] | undefined;
}

/** One entry of a file of waivers. Dates are ISO dates; it holds until the end of the day `expires`. */
export interface Waiver {
  readonly rule: string;
  /** Paths or globs, relative to the file of waivers. */
  readonly document: readonly string[];
  readonly anchor?: Anchor | undefined;
  readonly waived: Waived;
  readonly at: FilePlace;
}

/** What accepts findings in a run, and what it is judged by. */
export interface Acceptance {
  readonly waivers: readonly Waiver[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly today: string;
  /** The rule that was meant by a name that is none. */
  readonly nearest: (name: string) => string | undefined;
}

/** What keeps waivers from having an effect at all; the others may be applied. */
export function soundWaivers({
  waivers,
  rules,
  today,
  nearest,
}: Pick<Acceptance, 'waivers' | 'rules' | 'today' | 'nearest'>): {
  readonly sound: readonly Waiver[];
  readonly notices: readonly Notice[];
} {
  const sound: Waiver[] = [];
  const notices: Notice[] = [];
  for (const waiver of waivers) {
    const { rule, waived, at } = waiver;
    const fault = faultOf(rule, rules);
    const isExpired = waived.expires !== undefined && waived.expires < today;
    if (fault !== undefined) notices.push(notice(fault, at, named(rule, fault, nearest)));
    else if (isExpired) notices.push(notice('waiver-expired', at, `${rule} (${waived.expires})`));
    else sound.push(waiver);
  }
  return { sound, notices };
}

export interface WaivedFile {
  readonly file: FileReport;
  readonly used: ReadonlySet<Waiver | Ignore>;
}

/**
 * Marks the findings that waivers accept. Of a finding with several quotes only the quotes meant are accepted.
 * @param waivers those whose documents the file is among
 */
export function withWaivers(
  file: FileReport,
  { waivers, rules }: Pick<Acceptance, 'waivers' | 'rules'>,
): WaivedFile {
  const ignores = (file.ignores ?? []).filter((ignore) => ignore.reason !== '');
  const used = new Set<Waiver | Ignore>();
  const judgements = file.judgements.flatMap((judgement) => {
    if (
      !isFinding(judgement) ||
      judgement.waived !== undefined ||
      judgement.known !== undefined ||
      rules.get(judgement.rule)?.waivable === false
    )
      return [judgement];
    return split(judgement, (quote) => acceptedBy(judgement, quote)).map(({ group, judgement: part }) => {
      if (group === undefined) return part;
      used.add(group);
      return { ...part, waived: 'waived' in group ? group.waived : { reason: group.reason } };
    });
  });
  return { file: { ...file, judgements }, used };

  function acceptedBy(judgement: Judgement, quote: number | undefined): Waiver | Ignore | undefined {
    return (
      waivers.find((w) => w.rule === judgement.rule && isAnchored(judgement, quote, w.anchor)) ??
      ignores.find((i) => i.rules.includes(judgement.rule) && isWithin(judgement, quote, i))
    );
  }
}

/** What is wrong with the notes of a draft, and which of them accepted nothing. */
export function ignoreNotices(
  { path, ignores = [] }: FileReport,
  { rules, nearest }: Pick<Acceptance, 'rules' | 'nearest'>,
  used: ReadonlySet<unknown>,
): Notice[] {
  return ignores.flatMap((ignore) => {
    const at = { path, line: ignore.line, column: ignore.column };
    const faults = ignore.rules.flatMap((rule) => {
      const fault = faultOf(rule, rules) ?? (ignore.reason === '' ? 'waiver-without-reason' : undefined);
      return fault === undefined ? [] : [notice(fault, at, named(rule, fault, nearest))];
    });
    if (faults.length > 0 || used.has(ignore)) return faults;
    return [notice('waiver-unused', at, ignore.rules.join(', '))];
  });
}

function faultOf(
  rule: string,
  rules: ReadonlyMap<string, Rule>,
): 'waiver-unknown-rule' | 'waiver-forbidden' | undefined {
  const known = rules.get(rule);
  if (known === undefined) return 'waiver-unknown-rule';
  return known.waivable === false ? 'waiver-forbidden' : undefined;
}

/** A name that is none, with the one that was meant. */
function named(rule: string, fault: string, nearest: Acceptance['nearest']): string {
  const meant = fault === 'waiver-unknown-rule' ? nearest(rule) : undefined;
  return meant === undefined ? rule : `${rule} (${meant}?)`;
}

function isAnchored(judgement: Judgement, quote: number | undefined, anchor: Anchor = {}): boolean {
  const { clause, section, fingerprint } = anchor;
  const quoted = quote === undefined ? judgement.evidence : judgement.evidence.slice(quote, quote + 1);
  const places = quoted.length > 0 ? quoted.map(({ place }) => place) : [judgement.belongs];
  const holds = (test: (place: NonNullable<(typeof places)[number]>) => boolean): boolean =>
    places.some((place) => place !== undefined && test(place));
  const digests = [judgement.fingerprint, ...(quote === undefined ? [] : [judgement.clauses[quote] ?? ''])];
  return (
    (clause === undefined || holds((place) => isInClause(place, clause))) &&
    (section === undefined || holds((place) => isInSection(place, section))) &&
    (fingerprint === undefined || fingerprint.some((f) => digests.some((d) => d.startsWith(f))))
  );
}

/** A note about a block accepts what is quoted from it; one about the document accepts what is missing as well. */
function isWithin({ evidence }: Judgement, quote: number | undefined, { span }: Ignore): boolean {
  if (span === undefined) return true;
  const quoted = quote === undefined ? evidence : evidence.slice(quote, quote + 1);
  return quoted.some(({ start, end }) => start < span.end && span.start < end);
}
