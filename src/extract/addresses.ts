/** Postal addresses as texts write them: a street with a town or a label is whole, a town alone is half of one. */
import type { Span } from '../model/document.ts';
import { matchesIn } from './holding.ts';

export interface Address extends Span {
  readonly whole: boolean;
}

const NAME = String.raw`[\p{Lu}\p{N}«"“][\p{L}\p{N}«»"“”.-]*`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const STREET = new RegExp(
  [
    String.raw`${EDGE}(?:ул\.?|улиц\p{L}{1,2}|пр-?т\.?|пр-?кт\.?|просп\.?|проспект\p{L}?|пр\.|пер\.?|переулок|переулк\p{L}|ш\.|шоссе|наб\.?|набережн\p{L}+|пл\.?|площад\p{L}|б-р\.?|бул\.?|бульвар\p{L}?|проезд\p{L}?|мкр\.?|мкрн\.?|микрорайон\p{L}?|тракт|аллея|линия|тупик|квартал|кв-л|массив|махалл\p{L}) ?${NAME}`,
    String.raw`${NAME} (?:ул\.?|улица|проспект|пр-?т\.?|пр\.|переулок|шоссе|ш\.|набережная|наб\.|площадь|бульвар|проезд|микрорайон|мкр\.?)(?![\p{L}])`,
    String.raw`(?:${NAME} ){1,3}(?:\p{Ll}+ )?(?:көшесі|к-сі|к\.|даңғылы|даң\.|шағын ауданы|ықшам ауданы|мөлтек ауданы|тұйығы|тас жолы)`,
    String.raw`\d+[\p{L}]? [\p{L}\d. ]{0,30}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Suite|Ste|Floor|microdistrict)(?![\p{L}])`,
    String.raw`(?:[\p{Lu}][\p{L}-]+ ){1,3}(?:Street|Avenue|Ave\.?|Road|Boulevard|Blvd\.?)(?![\p{L}])|\p{Lu}\p{Ll}+ St\.,? ?\d`,
    String.raw`${EDGE}(?:street|avenue|str\.) ${NAME}`,
    String.raw`${EDGE}(?:\d+,? )?(?:\p{Lu}\p{Ll}+-(?:ro|gil|daero)|\p{Lu}\p{Ll}+(?:straße|strasse|straat|gatan))(?!\p{L})`,
    String.raw`${EDGE}(?:д\.|дом|зд\.|здание|стр\.|строение|корп\.|влад\.|владение|үй|н\.п\.|НП) ?№? ?\d`,
    String.raw`\d+[\p{L}]?(?:/\d+)?[ -]үй`,
  ].join('|'),
  'gu',
);
const TOWN = new RegExp(
  [
    String.raw`${EDGE}(?:(?<!\d ?)г\.?|гор\.|город\p{L}{0,2}|пос\.|пгт\.?|с\.|село|дер\.|деревня|станица|қ\.) ?\p{Lu}\p{Ll}[\p{L}-]+`,
    String.raw`\p{Lu}[\p{L}-]+ (?:қаласы|қ\.|облысы|ауданы|ауылы)`,
    String.raw`\p{Lu}[\p{L}-]+ (?:область|обл\.?|край|район|р-н)(?![\p{L}])`,
    String.raw`(?<![\p{N}])(?:0[1-9]|1[0-9]|[2-6][0-9])\d{4}(?![\p{N}])`,
    String.raw`(?<![\p{N}])[A-Z]{2} \d{5}(?![\p{N}])`,
  ].join('|'),
  'gu',
);
const LABEL =
  /(?:адрес\p{L}*|место ?нахождени\p{L}+|местонахождени\p{L}+|мекен-?жай\p{L}*|орналасқан жері|address|located at)[^.;]{0,30}$/iu;

/** An address has a number, a town or a street word: most passages are passed over at a glance. */
const MAY_ADDRESS =
  /\d|(?:^|[^\p{L}])(?:[Гг]|[Гг]ор|[Сс]|[Пп]ос|[Пп]гт|[Дд]ер|[Уу]л|[Пп]росп|[Оо]бл)\.|[Гг]ород|[Уу]лиц|[Пп]роспект|[Оо]бласт|[Сс]еле? |[Пп]ос[её]л|көше|даңғыл|қала|облыс|ауыл|аудан|Street|Avenue|Road/u;

/** Addresses in a passage; `cities` are spans of known town names in it. A list of the words alone («город, улица, дом») is none. */
export function addressesIn(text: string, cities: readonly Span[]): Address[] {
  if (cities.length === 0 && !MAY_ADDRESS.test(text)) return [];
  const streets = spans(text, STREET);
  const towns = [...spans(text, TOWN), ...cities];
  const found: Address[] = [];
  for (const street of streets) {
    const near = towns.filter((t) => gap(t, street) <= 90);
    const labelled = LABEL.test(text.slice(Math.max(0, street.start - 60), street.start));
    const more = streets.some((s) => s !== street && gap(s, street) <= 40);
    if (
      near.length > 0 ||
      (labelled && /\d/.test(text.slice(street.start, street.end + 12))) ||
      (more && labelled)
    )
      found.push({ ...around([street, ...near]), whole: true });
  }
  for (const town of towns)
    if (!found.some((a) => a.start <= town.start && town.end <= a.end))
      found.push({ start: town.start, end: town.end, whole: false });
  return found;
}

function spans(text: string, pattern: RegExp): Span[] {
  return matchesIn(text, pattern).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

function around(all: readonly Span[]): Span {
  return { start: Math.min(...all.map((s) => s.start)), end: Math.max(...all.map((s) => s.end)) };
}
