/** Proper names that stand in one place of both texts and are not one name in two scripts. */
import type { Difference } from '../model/comparison.ts';
import type { Alignment } from './align.ts';
import { absent, clash } from './difference.ts';
import { matchUp } from './match-up.ts';
import { soundsIn } from './names.ts';
import type { Particular } from './particulars.ts';
import type { Text, Texts } from './text.ts';
import { isSameName } from './transliterate.ts';

/** One pair of words in so many places is a translation of a term, not a difference. */
const TRANSLATED = 2;

export function nameDifferences(texts: Texts, alignment: Alignment): Difference[] {
  const items = { left: namesOf(texts.left, texts.right), right: namesOf(texts.right, texts.left) };
  const isSame = (a: Named, b: Named): boolean => isSameName(a.value, b.value);
  const sorted = (isCity: boolean): { left: Named[][]; right: Named[][] } => ({
    left: items.left.map((own) => own.filter((name) => name.isCity === isCity)),
    right: items.right.map((own) => own.filter((name) => name.isCity === isCity)),
  });
  const rest = matchUp(sorted(false), alignment, isSame, 'beside');
  const cities = matchUp(sorted(true), alignment, isSame, 'beside');
  const clashes = [...rest.clashes, ...cities.clashes];
  const times = new Map<string, number>();
  const keyOf = (p: (typeof clashes)[number]): string => `${p.left.item.value} ${p.right.item.value}`;
  for (const pair of clashes) times.set(keyOf(pair), (times.get(keyOf(pair)) ?? 0) + 1);
  const found = clashes
    .filter(
      ({ left, right }) =>
        left.item.isStranger ||
        right.item.isStranger ||
        (left.item.isFirm && right.item.isFirm) ||
        (left.item.isCity && right.item.isCity),
    )
    .filter((pair) => (times.get(keyOf(pair)) ?? 0) < TRANSLATED || isQuoted(texts.left, pair.left.item))
    .map((pair) => clash(texts, pair.left, pair.right, { severity: 'warning', confidence: 'medium' }));
  for (const missing of ['right', 'left'] as const)
    for (const lone of missing === 'right' ? rest.left : rest.right) {
      const own = texts[missing === 'right' ? 'left' : 'right'];
      const partner = (missing === 'right' ? alignment.right : alignment.left)[lone.unit] ?? -1;
      const { start, end } = lone.item;
      // a brand in Latin letters stays what it is in every Cyrillic text and in English
      const isBrand = own.language !== 'en' && /^[A-Za-z0-9]+$/.test(own.document.text.slice(start, end));
      if (partner >= 0 && isBrand && !isWritten(texts[missing], partner, own.document.text.slice(start, end)))
        found.push(absent(texts, missing, lone, partner, { severity: 'warning', confidence: 'medium' }));
    }
  return found;
}

/** The word stands in a unit or beside it, if only at the beginning of a sentence. */
function isWritten({ units, document }: Text, unit: number, word: string): boolean {
  return [-1, 0, 1].some((by) => {
    const found = units[unit + by];
    return (
      found !== undefined &&
      document.text.slice(found.start, found.end).toLowerCase().includes(word.toLowerCase())
    );
  });
}

interface Named extends Particular {
  /** It occurs nowhere in the other text. */
  readonly isStranger: boolean;
  /** In quotation marks beside a legal form: ТОО «Дала Курьер». */
  readonly isFirm: boolean;
  readonly isCity: boolean;
}

/** Names that are no words of the language and no services, which are compared by themselves. */
function namesOf(own: Text, other: Text): Named[][] {
  const there = soundsIn(other.document);
  const cities = citiesIn(own);
  const known = new Map<string, boolean>();
  const isStranger = (sound: string): boolean => {
    const earlier = known.get(sound);
    if (earlier !== undefined) return earlier;
    const found = !there.some((name) => isSameName(sound, name));
    known.set(sound, found);
    return found;
  };
  return own.units.map(({ particulars, notions }) =>
    particulars.flatMap((item) => {
      if (item.kind !== 'name') return [];
      const isNotion = notions.some((n) => n.kind === 'country' && n.start < item.end && item.start < n.end);
      const isFirm = isQuoted(own, item) && isBesideForm(own, item);
      const isCity = cities.has(item.start);
      if (isNotion || (!isFirm && !isCity && isCommon(own.document.text.slice(item.start, item.end), own)))
        return [];
      return [{ ...item, isFirm, isCity, isStranger: isStranger(item.value) }];
    }),
  );
}

const CITY = /^@city\./;

/** Where cities are named that the vocabulary knows. */
function citiesIn({ analysis }: Text): ReadonlySet<number> {
  return new Set(analysis.mentions.named(CITY).flatMap(([, mentions]) => mentions.map(({ start }) => start)));
}

/** A word that the text also writes small, in any of its forms, is no name. */
function isCommon(word: string, { document }: Text): boolean {
  const small = word.toLowerCase();
  const stem = (small.length > 5 ? small.slice(0, -1) : small).replace(/[^\p{L}\p{N}]/gu, '.');
  return new RegExp(`(?<![\\p{L}\\p{N}.@/-])${stem}\\p{L}{0,4}(?![\\p{L}\\p{N}@-])`, 'u').test(document.text);
}

function isBesideForm({ document }: Text, { start, end }: Particular): boolean {
  const before = document.text.slice(Math.max(0, start - 60), start);
  const after = document.text.slice(end, end + 60);
  return (
    /(?<!\p{L})(?:ТОО|ООО|П?АО|ИП|LLP|LLC)\s*[«"“„][^»"”]*$/u.test(before) ||
    /^[^«"“„]*[»"”]\s*(?:ЖШС|АҚ|ЖК|LLP|LLC)/u.test(after)
  );
}

function isQuoted({ document }: Text, { start, end }: Particular): boolean {
  return (
    /[«"“„][^»"”]{0,40}$/u.test(document.text.slice(Math.max(0, start - 41), start)) &&
    /^[^«"“„]{0,40}[»"”]/u.test(document.text.slice(end, end + 41))
  );
}
