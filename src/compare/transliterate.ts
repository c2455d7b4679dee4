/** Names across scripts: «Бектұрова» and "Bekturova" are one name, «Төлем Жолы» and "Tolem Zholy" too. */
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';

// biome-ignore format: one letter a line would be a page
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', і: 'i', ь: '',
  э: 'e', ю: 'iu', я: 'ia',
};
/** Latin spellings of one sound, brought to the sign that stands for it above. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/logy$/g, 'lodji'],
  [/tech/g, 'teh'],
  [/c(?=[eiy])/g, 's'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/ck|q|c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'u'],
  [/y/g, 'i'],
  [/i{2,}/g, 'i'],
];
/** Share of letters that may differ: «Астана» and «Астанада» are one, «Дала» and «Дана» are not. */
const MOST = 0.2;
/** How many letters an ending adds. */
const LONGEST_ENDING = 5;

/** A name in small Latin letters by its sound. */
export function soundOf(name: string): string {
  const latin = [...name.toLowerCase().normalize('NFC')].map((c) => CYRILLIC[c] ?? c).join('');
  return LATIN.reduce((sound, [form, sign]) => sound.replace(form, sign), latin).replace(
    /[^\p{L}\p{N}]/gu,
    '',
  );
}

/** Whether two sounds are one name, endings of cases left aside. */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > LONGEST_ENDING || short.length < 2) return false;
  const allowed = Math.floor(short.length * MOST + (short.length > 4 ? 0.4 : 0));
  const stem = short.length > 4 ? short.replace(/[aiueo]+$/, '') : short;
  if (long.startsWith(stem)) return true;
  // «Пэй» and "Pay": of a short name vowels are the first to change
  if (short.length > 2 && long.length - short.length < 2 && consonants(short) === consonants(long))
    return true;
  if (allowed === 0 || lacking(short, long) > allowed) return false;
  return isNear(short, long, allowed) && areConsonantsNear(short, long);
}

/** So many pairs of sounds are remembered: the words of a text meet again and again, and a distance is dear. */
const REMEMBERED = 100_000;
const known = new Map<string, Map<string, boolean>>();
let remembered = 0;

function isNear(short: string, long: string, allowed: number): boolean {
  const others = known.get(short);
  const earlier = others?.get(long);
  if (earlier !== undefined) return earlier;
  const found =
    levenshtein.DamerauLevenshteinDistance(short, long.slice(0, short.length)) <= allowed ||
    levenshtein.DamerauLevenshteinDistance(short, long) <= allowed;
  if (++remembered > REMEMBERED) {
    known.clear();
    remembered = 1;
  }
  known.set(short, (known.get(short) ?? new Map<string, boolean>()).set(long, found));
  return found;
}

/** How many letters of a sound another one has nowhere: at least so many differ. */
function lacking(sound: string, other: string): number {
  let count = 0;
  for (const letter of sound) if (!other.includes(letter)) count++;
  return count;
}

/** Scripts part in vowels first: «УралМетСтрой» is no "UralMetServis", however few letters differ. */
function areConsonantsNear(short: string, long: string): boolean {
  const [own, other] = [consonants(short), consonants(long)];
  const allowed = Math.max(1, Math.floor(own.length * MOST));
  return [other, other.slice(0, own.length)].some(
    (sounds) => levenshtein.DamerauLevenshteinDistance(own, sounds) <= allowed,
  );
}

function consonants(sound: string): string {
  return sound.replace(/[aeiou]/g, '');
}
