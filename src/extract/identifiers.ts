/** Registration numbers with their labels: БИН, ИИН, ИНН, ОГРН, ОГРНИП, КПП, СНИЛС, in three languages. */
import type { Document, Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import {
  binFault,
  type Fault,
  iinFault,
  innFault,
  kppFault,
  ogrnFault,
  ogrnipFault,
  snilsFault,
} from './check-digits.ts';
import { matchesInText } from './holding.ts';
import { firstNumber, type IdentifierKind, kindsOf, SHAPE } from './identifier-shape.ts';
import { partiesOf } from './operator.ts';
import type { Belonging } from './ownership.ts';

export type { IdentifierKind } from './identifier-shape.ts';

export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** Label as written; `start` and `end` of the identifier span the label and the digits. */
  readonly label: Span;
  readonly number: Span;
  readonly digits: string;
  readonly country: 'kz' | 'ru' | 'uz' | 'kg';
  /** Absent when the number can be what its label says. */
  readonly fault?: Fault;
  readonly belongsTo: Belonging;
}

const FAULTS: Readonly<Record<IdentifierKind, (digits: string) => Fault | undefined>> = {
  bin: binFault,
  iin: iinFault,
  inn: innFault,
  ogrn: ogrnFault,
  ogrnip: ogrnipFault,
  kpp: kppFault,
  snils: snilsFault,
};

const known = new WeakMap<Analysis, readonly Identifier[]>();

/** All labelled numbers of the document, in its order; worked out once. A label without digits is none. */
export function identifiersOf(analysis: Analysis): readonly Identifier[] {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const made = find(analysis);
  known.set(analysis, made);
  return made;
}

function find(analysis: Analysis): Identifier[] {
  const { document } = analysis;
  const found: Identifier[] = [];
  for (const match of matchesInText(document, SHAPE)) {
    const { label = '', second, digits: raw = '', more } = match.groups ?? {};
    const at = match.index;
    const numberAt = at + match[0].indexOf(raw, label.length);
    const number = firstNumber(raw);
    const digits = number.replace(/\D/g, '');
    if (digits.length < 8 || digits.length > 17) continue;
    const kinds = [label, second]
      .filter((l): l is string => l !== undefined)
      .flatMap((l) => kindsOf(l, digits));
    if (kinds.length === 0) continue;
    const kind = more === undefined ? fitting(kinds, digits) : (kinds[0] ?? 'inn');
    add(
      kind,
      { start: at, end: at + label.length },
      { start: numberAt, end: numberAt + number.length },
      digits,
    );
    const other = kinds[1];
    if (more !== undefined && other !== undefined) {
      const moreAt = at + match[0].lastIndexOf(more);
      const labelAt = at + match[0].indexOf(second ?? '', label.length);
      add(
        other,
        { start: labelAt, end: labelAt + (second ?? '').length },
        { start: moreAt, end: moreAt + more.length },
        more,
      );
    }
  }
  return found;

  function add(kind: IdentifierKind, label: Span, number: Span, digits: string): void {
    const country = countryOf(kind, digits, document);
    const fault = country === 'uz' || country === 'kg' ? undefined : FAULTS[kind](digits);
    found.push({
      kind,
      label,
      number,
      digits,
      country,
      start: label.start,
      end: number.end,
      belongsTo: ownerOf(label, analysis),
      ...(fault === undefined ? {} : { fault }),
    });
  }
}

/** Of two labels over one number («БИН/ИИН: …») the one that the number fits. */
function fitting(kinds: readonly IdentifierKind[], digits: string): IdentifierKind {
  return kinds.find((kind) => FAULTS[kind](digits) === undefined) ?? kinds[0] ?? 'inn';
}

function countryOf(kind: IdentifierKind, digits: string, document: Document): Identifier['country'] {
  if (kind === 'bin' || kind === 'iin') return 'kz';
  if (kind === 'inn' && digits.length === 14 && /к[ыи]рг[ыи]з/iu.test(document.text)) return 'kg';
  if (kind === 'inn' && digits.length === 9 && /узбекистан|o['‘ʻ’]?zbekiston/iu.test(document.text))
    return 'uz';
  return 'ru';
}

/** The party named last before the number owns it; without one, the heading and the words around decide. */
function ownerOf(label: Span, analysis: Analysis): Belonging {
  const { document } = analysis;
  const { all, operator } = partiesOf(analysis);
  const near = all
    .filter((p) => label.start - p.end < 400 && p.start - label.end < 120)
    .sort((a, b) => distance(a, label) - distance(b, label))[0];
  const between = near === undefined ? '' : document.text.slice(near.end, label.start);
  if (
    /(?<!\p{L})(?:банк[аеу]?|плат[её]жн\p{L}+ агент\p{L}*|эквайер\p{L}*|төлем агент\p{L}*)(?!\p{L})/iu.test(
      between,
    )
  )
    return 'other';
  if (near !== undefined)
    return operator.some((p) => p.key === near.key) ? 'operator' : near.score >= 1 ? 'unknown' : 'other';
  const around = document.text.slice(Math.max(0, label.start - 200), label.end + 60);
  if (/банк[аеу]?(?!\p{L})|получател|БИК/iu.test(around) && !/реквизит/iu.test(around)) return 'other';
  return 'operator';
}

/** Parties stand before their numbers: one behind counts as farther away. */
function distance(party: Span, label: Span): number {
  return party.end <= label.start ? label.start - party.end : (party.start - label.end) * 3 + 60;
}
