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
import { partiesOf } from './operator.ts';

export type IdentifierKind = 'bin' | 'iin' | 'inn' | 'ogrn' | 'ogrnip' | 'kpp' | 'snils';

export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** Label as written; `start` and `end` of the identifier span the label and the digits. */
  readonly label: Span;
  readonly number: Span;
  readonly digits: string;
  readonly country: 'kz' | 'ru' | 'uz' | 'kg';
  /** Absent when the number can be what its label says. */
  readonly fault?: Fault;
  readonly belongsTo: 'operator' | 'other' | 'unknown';
}

const LABELS: readonly (readonly [IdentifierKind, string])[] = [
  [
    'bin',
    String.raw`БИН|БСН|BIN|бизнес[\s-]идентификационн\p{L}+ номер\p{L}*|бизнес[\s-]сәйкестендіру нөмір\p{L}*|business identification number`,
  ],
  [
    'iin',
    String.raw`ИИН|ЖСН|IIN|индивидуальн\p{L}+ идентификационн\p{L}+ номер\p{L}*|жеке сәйкестендіру нөмір\p{L}*|individual identification number`,
  ],
  [
    'ogrnip',
    String.raw`ОГРНИП|OGRNIP|основн\p{L}+ государственн\p{L}+ регистрационн\p{L}+ номер\p{L}* индивидуальн\p{L}+ предпринимател\p{L}+`,
  ],
  ['ogrn', String.raw`ОГРН|OGRN|основн\p{L}+ государственн\p{L}+ регистрационн\p{L}+ номер\p{L}*`],
  ['inn', String.raw`ИНН|INN|идентификационн\p{L}+ номер\p{L}* налогоплательщик\p{L}*`],
  ['kpp', 'КПП|KPP'],
  ['snils', 'СНИЛС|SNILS'],
];
const FAULTS: Readonly<Record<IdentifierKind, (digits: string) => Fault | undefined>> = {
  bin: binFault,
  iin: iinFault,
  inn: innFault,
  ogrn: ogrnFault,
  ogrnip: ogrnipFault,
  kpp: kppFault,
  snils: snilsFault,
};
const ANY_LABEL = LABELS.map(([, words]) => words).join('|');
/** Label, perhaps a second one («ИНН/КПП», «БИН (ИИН)»), a few words of whose number it is, then digits in groups. */
const SHAPE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<label>${ANY_LABEL})(?:-\p{L}{1,4})?(?:\s?[/,(]\s?(?<second>${ANY_LABEL}))?\s?\)?(?:\s?\((?:${ANY_LABEL})\))?(?:\s(?:юридического лица|организации|индивидуального предпринимателя|предпринимателя|ИП|оператора|компании|продавца|исполнителя|нөмірі|number))?[\s:;№#.–—=*-]{0,6}(?<digits>\d(?:[\d\u00A0 -]*\d)?)(?:\s?/\s?(?<more>\d{9}))?`,
  'giu',
);

/** All labelled numbers of the document, in its order. A label without digits is none. */
export function identifiersOf(analysis: Analysis): Identifier[] {
  const { document } = analysis;
  const found: Identifier[] = [];
  for (const match of document.text.matchAll(SHAPE)) {
    const { label = '', second, digits: raw = '', more } = match.groups ?? {};
    const at = match.index;
    const numberAt = at + match[0].indexOf(raw, label.length);
    const number = firstNumber(raw);
    const digits = number.replace(/\D/g, '');
    if (digits.length < 8 || digits.length > 17) continue;
    const kinds = [label, second].filter((l): l is string => l !== undefined).map(kindOf);
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

/** A number printed in groups of up to four digits goes on over the gaps; one printed whole ends at the first. */
function firstNumber(raw: string): string {
  const groups = raw.split(/[\s-]/u);
  let length = groups[0]?.length ?? 0;
  if (length > 4) return groups[0] ?? '';
  let digits = length;
  for (const group of groups.slice(1)) {
    if (group.length > 4 || digits + group.length > 15) break;
    digits += group.length;
    length += 1 + group.length;
  }
  return raw.slice(0, length);
}

function kindOf(label: string): IdentifierKind {
  for (const [kind, words] of LABELS) if (new RegExp(`^(?:${words})$`, 'iu').test(label)) return kind;
  return 'inn';
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
function ownerOf(label: Span, analysis: Analysis): Identifier['belongsTo'] {
  const { document } = analysis;
  const { all, operator } = partiesOf(analysis);
  const near = all
    .filter((p) => label.start - p.end < 400 && p.start - label.end < 120)
    .sort((a, b) => distance(a, label) - distance(b, label))[0];
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
