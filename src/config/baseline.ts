/** The baseline: findings that were there when a team began, entry by entry, so that only new ones fail a run. */
import type { FileReport, Judgement } from '../model/report.ts';
import { partKeys } from './fingerprint.ts';
import { isByQuote, isFinding, split } from './split.ts';

/** One finding. It holds no text: a clause is known by a digest of its words. */
export interface Entry {
  /** With `/`, relative to the file of the baseline. */
  readonly document: string;
  readonly rule: string;
  /** Kind and title of the part of the document; absent where it is one document. */
  readonly part?: string | undefined;
  /** Digest of the words; absent for what is missing. */
  readonly clause?: string | undefined;
}

export interface Baseline {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

/** The entries of each document. */
export type ByDocument = ReadonlyMap<string, readonly Entry[]>;

export function byDocument({ entries }: Baseline): ByDocument {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = found.get(entry.document);
    if (own === undefined) found.set(entry.document, [entry]);
    else own.push(entry);
  }
  return found;
}

export interface NamedFile {
  /** As the entries name it. */
  readonly document: string;
  readonly file: FileReport;
}

/** A document that is gone may have been renamed if this share of its quoted clauses stands in another. */
const SAME_DOCUMENT = 0.5;

/** Entries of the findings that nobody has waived; silent ones too, so that mending one defect opens no other. */
export function entriesOf({ document, file }: NamedFile): Entry[] {
  const parts = partKeys(file.parts ?? []);
  return file.judgements
    .filter((judgement) => isFinding(judgement) && judgement.waived === undefined)
    .flatMap((judgement) => entriesOfOne(judgement, document, parts));
}

/** The text of a baseline file: sorted, one entry a line, so that a change shows as lines added or removed. */
export function baselineText(entries: readonly Entry[]): string {
  const lines = [...new Map(entries.map((entry) => [sortKey(entry), entry])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { document, rule, part, clause }]) => `    ${JSON.stringify({ document, rule, part, clause })}`);
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "entries": ${body}\n}\n`;
}

export interface Known {
  readonly file: FileReport;
  /** Entries that still occur, as the baseline has them. */
  readonly met: readonly Entry[];
  /** The name under which the baseline knows the document, where it is another one. */
  readonly renamedFrom?: string;
}

/**
 * Marks what the baseline knows. A finding with several quotes is parted, so that a new one shows alone.
 * @param gone documents of the baseline that do not exist any more
 */
export function withKnown(
  { document, file }: NamedFile,
  baseline: ByDocument,
  gone: ReadonlySet<string>,
): Known {
  const renamedFrom = baseline.has(document) ? undefined : formerName({ document, file }, baseline, gone);
  const name = renamedFrom ?? document;
  const entries = new Map((baseline.get(name) ?? []).map((entry) => [sortKey(entry), entry]));
  if (entries.size === 0) return { file, met: [] };
  const parts = partKeys(file.parts ?? []);
  const met: Entry[] = [];
  const judgements = file.judgements.flatMap((judgement) => {
    if (!isFinding(judgement) || judgement.waived !== undefined) return [judgement];
    const own = entriesOfOne(judgement, name, parts);
    return split(judgement, (quote) => {
      const entry = own[quote ?? 0];
      const found = entry && entries.get(sortKey(entry));
      if (found !== undefined) met.push(found);
      return found !== undefined;
    }).map(({ group, judgement: part }): Judgement => (group ? { ...part, known: true } : part));
  });
  return { file: { ...file, judgements }, met, ...(renamedFrom === undefined ? {} : { renamedFrom }) };
}

/** Parallel to the quotes where each is a defect of its own, else one entry. */
function entriesOfOne(judgement: Judgement, document: string, parts: ReadonlyMap<number, string>): Entry[] {
  const { rule, clauses } = judgement;
  const base = { document, rule, part: parts.get(judgement.part ?? 0) };
  return isByQuote(judgement) ? clauses.map((clause) => ({ ...base, clause })) : [base];
}

/** The gone document that most of this one's known clauses come from. */
function formerName(named: NamedFile, baseline: ByDocument, gone: ReadonlySet<string>): string | undefined {
  const own = new Set(entriesOf(named).map(withoutDocument));
  const shares = [...gone].map((document) => {
    const theirs = baseline.get(document) ?? [];
    // what is missing is missing from many documents: it proves nothing unless there is nothing else
    const quoted = theirs.filter((entry) => entry.clause !== undefined);
    const proof = quoted.length > 0 ? quoted : theirs;
    const shared =
      proof.filter((entry) => own.has(withoutDocument(entry))).length / Math.max(1, proof.length);
    const isEnough =
      quoted.length > 0
        ? shared >= SAME_DOCUMENT
        : shared === 1 && own.size === new Set(theirs.map(withoutDocument)).size;
    return { document, shared: isEnough ? shared : 0 };
  });
  const [best] = shares
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.document < b.document ? -1 : 1));
  return best?.document;
}

function withoutDocument({ rule, part, clause }: Entry): string {
  return [rule, part ?? '', clause ?? ''].join('\n');
}

function sortKey(entry: Entry): string {
  return [entry.document, withoutDocument(entry)].join('\n');
}
