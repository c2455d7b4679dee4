/**
 * What a cache keeps of a judged file: outcomes and offsets, never a word of the document. Quotes, headings and
 * titles come back from the document, which is read again.
 */
import { isDeepStrictEqual } from 'node:util';
import { identified } from '../../config/fingerprint.ts';
import { quote } from '../../extract/evidence.ts';
import { partsOf } from '../../extract/parts.ts';
import { sliceOf } from '../../extract/slice.ts';
import type { Evidence, Pairing } from '../../model/clause.ts';
import type { Document, Place, Span } from '../../model/document.ts';
import { isInForce } from '../../model/in-force.ts';
import type { Rule } from '../../model/law.ts';
import type {
  FilePart,
  FileReport,
  Judgement,
  JurisdictionChoice,
  JurisdictionClash,
  JurisdictionSignal,
  Skipped,
} from '../../model/report.ts';
import { placeOf } from '../../read/place.ts';
import { readingOf } from '../../read/reading.ts';

/** Start and end of a quote, then of its marked words where it has some. */
type Offsets = readonly number[];

interface StoredJudgement
  extends Pick<
    Judgement,
    'rule' | 'part' | 'outcome' | 'severity' | 'confidence' | 'silentUnder' | 'upcoming' | 'clauses'
  > {
  /** Number of the case whose note it bears, from 0. */
  readonly note?: number;
  readonly quotes: readonly Offsets[];
  /** For each quote the contradictions that it is a side of; absent where there are none. */
  readonly pairs?: readonly (readonly Pairing[])[];
  /** Number of the paragraph that `belongs` names. */
  readonly belongs?: number;
  /** The words are those of the whole file, though the judgement is about a part. */
  readonly inWhole?: true;
}

type StoredSkipped = Omit<Skipped, 'title'> & { readonly title: Span };

type StoredChoice = Pick<JurisdictionChoice, 'verdict' | 'packs' | 'chosenBy'> & {
  readonly quotes: readonly Offsets[];
  readonly signals: readonly (Omit<JurisdictionSignal, 'evidence'> & { readonly quote: Offsets })[];
  readonly clash?: Pick<JurisdictionClash, 'between'> & {
    readonly places: readonly [Offsets, Offsets];
    readonly decides?: Offsets;
  };
};

export interface Stored extends Pick<FileReport, 'sha256' | 'words' | 'languages' | 'role'> {
  readonly jurisdiction: StoredChoice;
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
export function store(file: FileReport, document: Document, law: Law): Stored | undefined {
  // a message of an error may quote the document
  if (file.judgements.some(({ outcome }) => outcome === 'error')) return undefined;
  const stored = stripped(file, document, law);
  const again = stored === undefined ? undefined : restore(stored, document, law);
  // the order of keys shows in the JSON report, so it must come back too
  return JSON.stringify(again) === JSON.stringify(file) ? stored : undefined;
}

function stripped(file: FileReport, document: Document, law: Law): Stored | undefined {
  const { sha256, words, languages, role, jurisdiction, skipped, parts, judgements } = file;
  const titles = [skipped, ...(parts ?? []).flatMap((part) => [{ title: part.heading }, part.skipped])];
  if (titles.some((one) => one !== undefined && !document.text.includes(one.title))) return undefined;
  const spanOf = (text: string): Span => {
    const start = document.text.indexOf(text);
    return { start, end: start + text.length };
  };
  const skippedOf = ({ title, ...rest }: Skipped): StoredSkipped => ({ ...rest, title: spanOf(title) });
  const slices = slicesOf(file.parts, document);
  const rules = new Map(law.rules.map((rule) => [rule.id, rule]));
  const caseOf = (rule: string, note: Judgement['note']): number =>
    rules.get(rule)?.cases.findIndex((one) => isDeepStrictEqual(one.note, note)) ?? -1;
  return {
    sha256,
    words,
    languages,
    role,
    jurisdiction: storedChoice(jurisdiction),
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
      ({ evidence, belongs, note, law: _, fingerprint: __, ...judgement }): StoredJudgement => {
        const slice = slices[(judgement.part ?? 0) - 1] ?? document;
        const isOfSlice = evidence.every(({ start, place }) =>
          isDeepStrictEqual(placeOf(slice, start), place),
        );
        return {
          ...judgement,
          quotes: evidence.map(offsetsOf),
          ...(evidence.some((e) => e.pairs !== undefined)
            ? { pairs: evidence.map((e) => e.pairs ?? []) }
            : {}),
          ...(belongs === undefined ? {} : { belongs: belongs.paragraph }),
          ...(note === undefined ? {} : { note: caseOf(judgement.rule, note) }),
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
export function restore(stored: Stored, document: Document, law: Law): FileReport {
  const { jurisdiction, skipped, parts, judgements, sha256, words, languages, role } = stored;
  const slices = slicesOf(parts, document);
  const rules = new Map(law.rules.map((rule) => [rule.id, rule]));
  const textOf = ({ start, end }: Span): string => document.text.slice(start, end);
  const skippedOf = ({ kind, title, density }: StoredSkipped): Skipped => ({
    kind,
    title: textOf(title),
    density,
  });
  const file = {
    path: document.name,
    format: document.format,
    ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
    sha256,
    words,
    ...readingOf(document),
    languages,
    jurisdiction: choiceOf(jurisdiction, document),
    role,
    notes: document.notes,
    ...(document.ignores === undefined ? {} : { ignores: document.ignores }),
    ...(skipped === undefined ? {} : { skipped: skippedOf(skipped) }),
    ...(parts === undefined
      ? {}
      : {
          parts: parts.map(({ number, kind, heading, role, skipped }): FilePart => {
            const slice = slices[number - 1] ?? document;
            return {
              number,
              kind,
              heading: textOf(heading),
              place: placeOf(slice, slice.blocks[0]?.start ?? 0),
              role,
              ...(skipped === undefined ? {} : { skipped: skippedOf(skipped) }),
            };
          }),
        }),
    judgements: judgements.map((judgement) => restored(judgement)),
  };
  return identified(file, document.name);

  /** Keys in the order in which a judgement gets them. */
  function restored(one: StoredJudgement): Omit<Judgement, 'fingerprint'> {
    const { rule: id, severity, confidence, outcome, upcoming, silentUnder, part, clauses } = one;
    const slice = one.inWhole ? document : (slices[(part ?? 0) - 1] ?? document);
    const rule = rules.get(id);
    const note = one.note === undefined ? undefined : rule?.cases[one.note]?.note;
    return {
      rule: id,
      severity,
      confidence,
      evidence: one.quotes.map((offsets, i) => paired(evidenceOf(slice, offsets), one.pairs?.[i])),
      law: (rule?.law ?? []).filter((citation) => isInForce(citation, law.asOf)),
      outcome,
      ...(upcoming === undefined ? {} : { upcoming }),
      ...(note === undefined ? {} : { note }),
      ...(one.belongs === undefined ? {} : { belongs: paragraphOf(slice, one.belongs) }),
      ...(silentUnder === undefined ? {} : { silentUnder }),
      ...(part === undefined ? {} : { part }),
      clauses,
    };
  }
}

function storedChoice({ evidence, signals, clash, ...choice }: JurisdictionChoice): StoredChoice {
  return {
    ...choice,
    quotes: evidence.map(offsetsOf),
    signals: signals.map(({ evidence, ...signal }) => ({ ...signal, quote: offsetsOf(evidence) })),
    ...(clash === undefined
      ? {}
      : {
          clash: {
            between: clash.between,
            places: [offsetsOf(clash.places[0]), offsetsOf(clash.places[1])],
            ...(clash.decides === undefined ? {} : { decides: offsetsOf(clash.decides) }),
          },
        }),
  };
}

function choiceOf(
  { quotes, signals, clash, ...choice }: StoredChoice,
  document: Document,
): JurisdictionChoice {
  const shown = (offsets: Offsets): Evidence => evidenceOf(document, offsets);
  return {
    ...choice,
    evidence: quotes.map(shown),
    signals: signals.map(({ quote, ...signal }) => ({ ...signal, evidence: shown(quote) })),
    ...(clash === undefined
      ? {}
      : {
          clash: {
            between: clash.between,
            places: [shown(clash.places[0]), shown(clash.places[1])],
            ...(clash.decides === undefined ? {} : { decides: shown(clash.decides) }),
          },
        }),
  };
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

function paired(evidence: Evidence, pairs: readonly Pairing[] = []): Evidence {
  return pairs.length === 0 ? evidence : { ...evidence, pairs };
}

function paragraphOf(document: Document, number: number): Place {
  const index = document.paragraphs?.indexOf(number) ?? number - 1;
  return placeOf(document, document.blocks[index]?.start ?? 0);
}
