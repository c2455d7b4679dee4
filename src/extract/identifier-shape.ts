/** How registration numbers are written: a label in three languages, words of whose it is, digits in groups. */

export type IdentifierKind = 'bin' | 'iin' | 'inn' | 'ogrn' | 'ogrnip' | 'kpp' | 'snils';

/** What a translator writes for ИНН, БИН or ИИН; other countries number their taxpayers otherwise. */
const TAX_ID = "TIN|tax(?:payer)?(?:[’']s)? (?:id|identification)(?: number| no\\.?)?";

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
  ['inn', String.raw`ИНН|INN|идентификационн\p{L}+ номер\p{L}* налогоплательщик\p{L}*|${TAX_ID}`],
  ['kpp', 'КПП|KPP'],
  ['snils', 'СНИЛС|SNILS'],
];
const ANY_LABEL = LABELS.map(([, words]) => words).join('|');
const IS_TAX_ID = new RegExp(`^(?:${TAX_ID})$`, 'iu');
const LABEL_OF: readonly (readonly [IdentifierKind, RegExp])[] = LABELS.map(([kind, words]) => [
  kind,
  new RegExp(`^(?:${words})$`, 'iu'),
]);
/** «ИНН ИП Орлова: …», «ОГРН нашей компании – …» */
const OWNER =
  '(?:нашего |нашей )?(?:юридического лица|организации|индивидуального предпринимателя|предпринимателя|самозанятого|ИП|ООО|АО|ПАО|ТОО|ЖК|ЖШС|оператора|компании|общества|продавца|исполнителя|нөмірі|number)';
/** Label, perhaps a second one («ИНН/КПП», «БИН (ИИН)»), a few words of whose number it is, then digits in groups. */
export const SHAPE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<label>${ANY_LABEL})(?:-\p{L}{1,4})?(?:\s?[/,(]\s?(?<second>${ANY_LABEL}))?\s?\)?(?:\s?\((?:${ANY_LABEL})\))?(?:\s(?:${OWNER})(?:\s(?!(?:${ANY_LABEL})(?!\p{L}))[«"“„]?[\p{L}.-]+[»"”]?){0,3})?[\s:;№#.–—=*|-]{0,6}(?<digits>\d(?:(?:[\d\u00A0 -]|\n(?=\d))*\d)?)(?:\s?/\s?(?<more>\d{13}(?:\d\d)?|\d{9})(?!\d))?`,
  'giu',
);

/** A number printed in groups of up to four digits goes on over the gaps; one printed whole ends at the first. */
export function firstNumber(raw: string): string {
  const groups = raw.split(/[\s-]/u);
  let length = groups[0]?.length ?? 0;
  const next = groups[1]?.length ?? 0;
  // a twelve-digit number that a line break cut in two
  if (length > 4 && length < 12 && length !== 10 && length + next === 12)
    return raw.slice(0, length + 1 + next);
  if (length > 4) return groups[0] ?? '';
  let digits = length;
  for (const group of groups.slice(1)) {
    if (group.length > 4 || digits + group.length > 15) break;
    digits += group.length;
    length += 1 + group.length;
  }
  return raw.slice(0, length);
}

export function kindOf(label: string): IdentifierKind {
  return LABEL_OF.find(([, pattern]) => pattern.test(label))?.[0] ?? 'inn';
}

/** Kinds that a label may mean: an English «Tax ID» of ten digits is an ИНН, of twelve an ИНН, a БИН or an ИИН. */
export function kindsOf(label: string, digits: string): IdentifierKind[] {
  if (!IS_TAX_ID.test(label)) return [kindOf(label)];
  if (digits.length === 10) return ['inn'];
  return digits.length === 12 ? ['inn', 'bin', 'iin'] : [];
}
