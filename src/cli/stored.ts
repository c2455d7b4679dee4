/**
 * What a cache keeps of a judged file: outcomes and offsets, never a word of the document. Quotes, headings and
 * titles come back from the document, which is read again.
 */
import { isDeepStrictEqual } from 'node:util';
import { identified } from '../config/fingerprint.ts';
import { quote } from '../extract/evidence.ts';
import { partsOf } from '../extract/parts.ts';
import { sliceOf } from '../extract/slice.ts';
import type { Evidence } from '../model/clause.ts';
import type { Document, Place, Span } from '../model/document.ts';
import { isInForce } from '../model/in-force.ts';
import type { Rule } from '../model/law.ts';
import type { FilePart, FileReport, Judgement, Skipped } from '../model/report.ts';
import { placeOf } from '../read/place.ts';
import { readingOf } from '../read/reading.ts';

/** Start and end of a quote, then of its marked words where it has some. */
type Offsets = readonly number[];

interface StoredJudgement
  extends Pick<
    Judgement,
    'rule' | 'part' | 'outcome' | 'severity' | 'confidence' | 'note' | 'silentUnder' | 'upcoming' | 'clauses'
  > {
  readonly quotes: readonly Offsets[];
  /** Number of the paragraph that `belongs` names. */
  readonly belongs?: number;
  /** The words are those of the whole file, though the judgement is about a part. */
  readonly inWhole?: true;
}

type StoredSkipped = Omit<Skipped, 'title'> & { readonly title: Span };

export interface Stored extends Pick<FileReport, 'sha256' | 'words' | 'languages' | 'role'> {
  readonly jurisdiction: Omit<FileReport['jurisdiction'], 'evidence'> & {
    readonly quotes: readonly Offsets[];
  };
  readonly skipped?: StoredSkipped;
  readonly parts?: readonly (Pick<FilePart, 'number' | 'kind' | 'role'> & {
    readonly heading: Span;
    readonly skipped?: StoredSkipped;
  })[];
  readonly judgements: readonly StoredJudgement[];
}

/** What restoring needs besides the document. */
export interface Law {
  readonly rules: readonly Rule[];
  readonly asOf: string;
}

/** Undefined where the file would not come back as it was: it is judged anew each time. */
export async function store(file: FileReport, document: Document, law: Law): Promise<Stored | undefined> {
  // a message of an error may quote the document
  if (file.judgements.some(({ outcome }) => outcome === 'error')) return undefined;
  const stored = stripped(file, document);
  const again = stored === undefined ? undefined : await restore(stored, document, law);
  return isDeepStrictEqual(again, file) ? stored : undefined;
}

function stripped(file: FileReport, document: Document): Stored | undefined {
  const { sha256, words, languages, role, jurisdiction, skipped, parts, judgements } = file;
  const titles = [skipped, ...(parts ?? []).flatMap((part) => [{ title: part.heading }, part.skipped])];
  if (titles.some((one) => one !== undefined && !document.text.includes(one.title))) return undefined;
  const spanOf = (text: string): Span => {
    const start = document.text.indexOf(text);
    return { start, end: start + text.length };
  };
  const skippedOf = ({ title, ...rest }: Skipped): StoredSkipped => ({ ...rest, title: spanOf(title) });
  const { evidence, ...choice } = jurisdiction;
  const slices = slicesOf(file.parts, document);
  return {
    sha256,
    words,
    languages,
    role,
    jurisdiction: { ...choice, quotes: evidence.map(offsetsOf) },
    ...(skipped === undefined ? {} : { skipped: skippedOf(skipped) }),
    ...(parts === undefined
      ? {}
      : {
          parts: parts.map(({ number, kind, role, heading, skipped }) => ({
            number,
            kind,
            role,
            heading: spanOf(heading),
            ...(skipped === undefined ? {} : { skipped: skippedOf(skipped) }),
          })),
        }),
    judgements: judgements.map(
      ({ evidence, belongs, law: _, fingerprint: __, ...judgement }): StoredJudgement => {
        const slice = slices[(judgement.part ?? 0) - 1] ?? document;
        const isOfSlice = evidence.every(({ start, place }) =>
          isDeepStrictEqual(placeOf(slice, start), place),
        );
        return {
          ...judgement,
          quotes: evidence.map(offsetsOf),
          ...(belongs === undefined ? {} : { belongs: belongs.paragraph }),
          ...(isOfSlice ? {} : { inWhole: true }),
        };
      },
    ),
  };
}

/**
 * @param document the same bytes, read again
 * @throws Error where what was stored does not fit the document
 */
export async function restore(stored: Stored, document: Document, law: Law): Promise<FileReport> {
  const { jurisdiction, skipped, parts, judgements, sha256, words, languages, role } = stored;
  const slices = slicesOf(parts, document);
  const rules = new Map(law.rules.map((rule) => [rule.id, rule]));
  const textOf = ({ start, end }: Span): string => document.text.slice(start, end);
  const skippedOf = ({ title, ...rest }: StoredSkipped): Skipped => ({ ...rest, title: textOf(title) });
  const { quotes, ...choice } = jurisdiction;
  const file = {
    path: document.name,
    format: document.format,
    ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
    sha256,
    words,
    ...readingOf(document),
    languages,
    jurisdiction: { ...choice, evidence: quotes.map((offsets) => evidenceOf(document, offsets)) },
    role,
    notes: document.notes,
    ...(skipped === undefined ? {} : { skipped: skippedOf(skipped) }),
    ...(parts === undefined
      ? {}
      : {
          parts: parts.map(({ heading, skipped, ...part }): FilePart => {
            const slice = slices[part.number - 1] ?? document;
            return {
              ...part,
              heading: textOf(heading),
              place: placeOf(slice, slice.blocks[0]?.start ?? 0),
              ...(skipped === undefined ? {} : { skipped: skippedOf(skipped) }),
            };
          }),
        }),
    judgements: judgements.map(({ quotes, belongs, inWhole, ...judgement }) => {
      const slice = inWhole ? document : (slices[(judgement.part ?? 0) - 1] ?? document);
      return {
        ...judgement,
        evidence: quotes.map((offsets) => evidenceOf(slice, offsets)),
        ...(belongs === undefined ? {} : { belongs: paragraphOf(slice, belongs) }),
        law: (rules.get(judgement.rule)?.law ?? []).filter((citation) => isInForce(citation, law.asOf)),
      };
    }),
  };
  return identified(file, document.name);
}

/** The documents of the file, where it is more than one. */
function slicesOf(parts: readonly unknown[] | undefined, document: Document): Document[] {
  return parts === undefined ? [] : partsOf(document).map(({ blocks }) => sliceOf(document, blocks));
}

function offsetsOf({ start, end, mark }: Evidence): Offsets {
  return mark === undefined ? [start, end] : [start, end, mark.start, mark.end];
}

function evidenceOf(document: Document, [start = 0, end = 0, from, to]: Offsets): Evidence {
  const mark = from === undefined || to === undefined ? undefined : { start: from, end: to };
  return quote(document, { start, end }, mark);
}

function paragraphOf(document: Document, number: number): Place {
  const index = document.paragraphs?.indexOf(number) ?? number - 1;
  return placeOf(document, document.blocks[index]?.start ?? 0);
}
