/** Language versions of one policy: what one says and the other does not, or says otherwise. */
import { numberWord } from '../language/numbers.ts';
import type { Difference, DifferenceKind } from '../model/comparison.ts';
import { type Alignment, alignTexts } from './align.ts';
import { placer } from './answering-place.ts';
import { absentClauses } from './clauses.ts';
import { denialDifferences } from './denial-differences.ts';
import { absent, clash, joined, type Weight } from './difference.ts';
import { listDifferences } from './list-differences.ts';
import { looseDifferences } from './loose.ts';
import { type Left, matchUp } from './match-up.ts';
import { nameDifferences } from './name-differences.ts';
import type { Notion } from './notions.ts';
import type { Particular } from './particulars.ts';
import { areUnrelated } from './related.ts';
import type { Text, Texts, Unit } from './text.ts';
import { toldOnce } from './told-once.ts';
import { soundOf } from './transliterate.ts';
import { alignWords, type WordAlignment } from './word-alignment.ts';
import { wordDifferences } from './word-differences.ts';

export interface Compared {
  readonly isLoose: boolean;
  readonly isUnrelated?: true;
  readonly differences: readonly Difference[];
}

/** Less of the longer text in pairs, and the texts are no translations of one another. */
const PARALLEL = 0.6;
/** Texts of two languages are paired by their build, so strangers have much in pairs. */
const ENOUGH = 0.9;

const WEIGHTS: Partial<Record<DifferenceKind, Weight>> = {
  link: { severity: 'info', confidence: 'high' },
  reference: { severity: 'warning', confidence: 'high' },
  service: { severity: 'warning', confidence: 'high' },
  country: { severity: 'error', confidence: 'high' },
  regulator: { severity: 'warning', confidence: 'high' },
};
const CLASH: Weight = { severity: 'error', confidence: 'high' };

/** Compares two versions. The texts are cut into blocks. */
export function compareVersions(texts: Texts): Compared {
  const { left, right } = texts;
  const alignment = alignTexts(left, right);
  const common = Math.min(share(left, alignment.right), share(right, alignment.left));
  const isLoose = common < PARALLEL;
  if (areUnrelated(texts, common, ENOUGH)) return { isLoose, isUnrelated: true, differences: [] };
  if (isLoose) return { isLoose, differences: joined(looseDifferences(texts)) };
  const words = alignWords(texts, alignment);
  const isNews = (d: Difference): boolean =>
    d.kind === 'condition' ||
    (d.change !== 'absent-left' && !isTold(words, 'left', d.left)) ||
    (d.change !== 'absent-right' && !isTold(words, 'right', d.right));
  const hard = [
    ...particularDifferences(texts, alignment),
    ...nameDifferences(texts, alignment).filter(isNews),
    ...listDifferences(texts, alignment).filter(isNews),
    ...denialDifferences(texts, words.passages, 'by-any-word'),
    ...absentClauses(texts, alignment).filter((d) => d.kind !== 'sentence' || isLost(words, d)),
  ];
  const notions = [...notionDifferences(texts, alignment).filter(isNews), ...wordDifferences(texts, words)];
  // which element of a list is gone is only counted; a word that is gone is known
  const named = new Set(notions.map(placeOf));
  const sure = hard.filter((d) => d.kind !== 'enumeration' || !named.has(placeOf(d)));
  const place = placer(texts, words.passages);
  const all = [...sure, ...untold(notions, sure)].map(place);
  return { isLoose, differences: joined(toldOnce(texts, words.passages, all)) };
}

/** The words that a difference rests on have a counterpart in the other text, whatever the recognisers made of them. */
function isTold(words: WordAlignment, side: 'left' | 'right', { evidence }: Difference['left']): boolean {
  return (
    evidence.length > 0 && evidence.every(({ mark }) => mark !== undefined && words.isCovered(side, mark))
  );
}

/** Most words of a sentence that seems to be absent stand nowhere in the other text's paragraph. */
function isLost({ loneShare }: WordAlignment, { change, left, right }: Difference): boolean {
  const side = change === 'absent-right' ? 'left' : 'right';
  return (side === 'left' ? left : right).evidence.every((e) => loneShare(side, e) >= LOST);
}

/** Share of the words of a sentence without a counterpart when it was left out. */
const LOST = 0.4;

/** One unsure word of a sentence is enough to look at it, and none where the sentence is told already. */
function untold(notions: readonly Difference[], told: readonly Difference[]): Difference[] {
  const seen = new Set(told.flatMap((d) => (d.change === 'differs' ? [] : [placeOf(d)])));
  return notions.filter((d) => {
    if (d.confidence === 'high' || !LOCAL.has(d.kind)) return true;
    const place = placeOf(d);
    return !seen.has(place) && seen.add(place);
  });
}

function placeOf({ change, left, right }: Difference): string {
  return `${change} ${(change === 'absent-right' ? left : right).evidence[0]?.start}`;
}

/** Share of the text that has a counterpart. */
function share({ units }: Text, partners: readonly number[]): number {
  const length = ({ start, end }: Unit): number => end - start;
  const all = units.reduce((total, unit) => total + length(unit), 0);
  const paired = units.reduce((total, unit, i) => total + ((partners[i] ?? -1) < 0 ? 0 : length(unit)), 0);
  return all === 0 ? 1 : paired / all;
}

/** Numbers with different words around them: a unit that only one language's words show («30», «30 күн»). */
function isSameFact(a: Particular, b: Particular): boolean {
  if (a.kind === b.kind) return a.value === b.value;
  const amount = ({ kind, value }: Particular): string | undefined =>
    kind === 'number' || kind === 'reference' || kind === 'term' || kind === 'money'
      ? value.split(' ')[0]
      : undefined;
  return amount(a) !== undefined && amount(a) === amount(b);
}

function particularDifferences(texts: Texts, alignment: Alignment): Difference[] {
  const { left, right } = texts;
  const items = (text: Text): Particular[][] =>
    text.units.map(({ particulars }) => particulars.filter(({ kind }) => kind !== 'name'));
  const rest = matchUp({ left: items(left), right: items(right) }, alignment, isSameFact, 'anywhere');
  const found: Difference[] = [];
  for (const pair of rest.clashes) {
    const [a, b] = [pair.left.item, pair.right.item];
    if (a.isImplied && b.isImplied) continue;
    if (a.kind === 'link' && isSamePage(a, b)) continue;
    const weight =
      a.kind === 'link' ? ({ severity: 'warning', confidence: 'high' } as const) : (WEIGHTS[a.kind] ?? CLASH);
    found.push(clash(texts, pair.left, pair.right, weight));
  }
  for (const missing of ['right', 'left'] as const) {
    const partners = missing === 'right' ? alignment.right : alignment.left;
    const stated = statedIn(texts[missing]);
    for (const lone of missing === 'right' ? rest.left : rest.right) {
      const partner = partners[lone.unit] ?? -1;
      const { item } = lone;
      // a clause that is absent as a whole is told once
      if (partner < 0 || item.isImplied || stated.has(`${item.kind}=${item.value}`)) continue;
      if (item.kind === 'term' && isBareUnit(item, texts[missing], partner)) continue;
      if (item.kind === 'number' || item.kind === 'link' || item.kind === 'reference') {
        if (isSpelt(item, texts[missing], partner)) continue;
        found.push(absent(texts, missing, lone, partner, { severity: 'info', confidence: 'medium' }));
      } else found.push(absent(texts, missing, lone, partner, { severity: 'warning', confidence: 'high' }));
    }
  }
  return found;
}

/** Pages of one site, whose names may be translated too; an address in a messenger is not. */
function isSamePage(a: Particular, b: Particular): boolean {
  const [host = '', other = ''] = [a, b].map(({ value }) => value.split(/[/?#]/u)[0]);
  // a provider's name may be written in the letters of either language: «Хостер.kz», "Hoster.kz"
  const isSame =
    other === host || (/\p{Script=Cyrillic}/u.test(host + other) && soundOf(other) === soundOf(host));
  return isSame && !MESSENGERS.test(host) && (isTranslated(a) || isTranslated(b) || pathOf(a) === pathOf(b));
}

/** A path that names a language, or says what the page is: «/kk/privacy», «/politika». */
function isTranslated(link: Particular): boolean {
  return /(?:^|[/_.-])(?:ru|rus|kz|kk|kaz|qaz|en|eng)(?:$|[/_.-])|poli[tc]|priva|konfid|qupi|saya|legal|soglas|terms|data|personal|pd(?:$|[/_.-])/u.test(
    pathOf(link),
  );
}

function pathOf({ value }: Particular): string {
  return value.replace(/^[^/?#]*/u, '').toLowerCase();
}

const MESSENGERS = /^(?:t\.me|wa\.me|vk\.(?:com|me)|instagram\.com|youtube\.com|facebook\.com|tiktok\.com)$/u;

function statedIn({ units }: Text): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ particulars }) => particulars.map(({ kind, value }) => `${kind}=${value}`)),
  );
}

/** «3 экземпляра» and «үш дана»: a number in words is no number that is absent. */
function isSpelt({ value }: Particular, text: Text, unit: number): boolean {
  const found = text.units[unit];
  if (found === undefined) return false;
  return text.analysis
    .sentencesOf(found.block.index)
    .some(({ from, to }) => text.analysis.tokens.slice(from, to).some((t) => isNumber(t.norm, value)));
}

/** «хранятся месяц» is one month: one of a unit needs no number. */
const BARE: Readonly<Record<string, RegExp>> = {
  '1 day': /^(?:сутки|день|тәулік|күн|day)$/u,
  '7 day': /^(?:недел[юяи]|апта|week)$/u,
  '1 month': /^(?:месяца?|ай|month)$/u,
  '1 year': /^(?:год|года|жыл|year)$/u,
};

function isBareUnit({ value }: Particular, text: Text, unit: number): boolean {
  const block = text.units[unit]?.block.index;
  const form = BARE[value];
  if (block === undefined || form === undefined) return false;
  return text.analysis
    .sentencesOf(block)
    .some(({ from, to }) => text.analysis.tokens.slice(from, to).some(({ norm }) => form.test(norm)));
}

/** «двухфакторный», "twice", «екеуі» hold a number too. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:дву|двой|двое|оба|обе|twice|double|both|pair|екеу|қос)/u, '2'],
  [/^(?:тр[её]х|трой|трое|thrice|triple|үшеу)/u, '3'],
  [/^(?:четыр[её]х|четвер|quart|төртеу)/u, '4'],
];

function isNumber(word: string, value: string): boolean {
  if (String(numberWord(word)) === value) return true;
  return COMPOUNDS.some(([form, number]) => number === value && form.test(word));
}

/** Services, countries and regulators, which are names: recognised in every language, or in none. */
function notionDifferences(texts: Texts, alignment: Alignment): Difference[] {
  const { left, right } = texts;
  const items = { left: left.units.map(namedOnce), right: right.units.map(namedOnce) };
  const rest = matchUp(items, alignment, (a, b) => a.kind === b.kind && a.value === b.value, 'beside');
  const isPaired = ({ item }: Left<Notion>): boolean => !LOCAL.has(item.kind) && item.kind !== 'act';
  const found = rest.clashes
    .filter(({ left: own }) => isPaired(own))
    .map((pair) => clash(texts, pair.left, pair.right, WEIGHTS[pair.left.item.kind] ?? CLASH));
  const split = rest.clashes.filter(({ left: own }) => !isPaired(own));
  const lones = {
    left: [...rest.left, ...split.map((pair) => pair.left)],
    right: [...rest.right, ...split.map((pair) => pair.right)],
  };
  for (const missing of ['right', 'left'] as const) {
    const partners = missing === 'right' ? alignment.right : alignment.left;
    const named = new Set(items[missing].flat().map(({ kind, value }) => `${kind}:${value}`));
    for (const lone of missing === 'right' ? lones.left : lones.right) {
      const partner = partners[lone.unit] ?? -1;
      if (partner < 0) continue;
      if (!LOCAL.has(lone.item.kind) && named.has(`${lone.item.kind}:${lone.item.value}`)) continue;
      // regulators are named by their office as often as by their name
      if (lone.item.kind === 'regulator') continue;
      const confidence = lone.item.kind === 'service' || lone.item.kind === 'act' ? 'high' : 'medium';
      found.push(absent(texts, missing, lone, partner, { severity: 'warning', confidence }));
    }
  }
  return found;
}

const NAMED: ReadonlySet<DifferenceKind> = new Set(['service', 'country', 'regulator', 'act']);
/** Kinds of data and recipients whose words mean nothing else, so that one of them alone shows something. */
const PLAIN: ReadonlySet<string> = new Set(
  'ip-address cookies photo birth-date location national-id id-document biometric religion delivery advertising partner'.split(
    ' ',
  ),
);
/** What is said of one clause: that another clause says it too is no excuse. */
const LOCAL: ReadonlySet<DifferenceKind> = new Set(['condition', 'data', 'recipient']);

function namedOnce({ notions }: Unit): Notion[] {
  const seen = new Set<string>();
  return notions.filter(({ kind, value }) => {
    const key = `${kind}:${value}`;
    return (NAMED.has(kind) || PLAIN.has(value)) && !seen.has(key) && seen.add(key);
  });
}
