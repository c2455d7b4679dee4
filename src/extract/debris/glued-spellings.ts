/** Words run together by their capitals or their alphabets: «определенияВ настоящей», «сайтаPolicy». */
import type { Block, Document } from '../../model/document.ts';
import { adjoiningOf } from '../adjoining.ts';
import { type Defect, found } from '../defects.ts';
import { matchesIn, matchesInBlocks } from '../holding.ts';

/** Two words run together, the second with its capital. */
const GLUED_CAPITALS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.@«"“/-])\p{Ll}{4,}\p{Lu}\p{Ll}{3,}(?=[\s,.;)])(?<=[а-яёәғқңөұүһі]{4,}[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{3,})/gu,
  // «определенияВ настоящей»
  /(?<![\p{L}-])[а-яё]{5,}(?:В|К|С|О|И|На|По|За|Из|Об|Мы|Вы|Под|При|Для|Все|Это|Если|Как)(?= [а-яё])/gu,
];
/** The same where the first begins with a capital too, which names of companies do: one must be a word of this text. */
const GLUED_TITLES =
  /(?<![\p{L}\p{N}.@«"“/-])(?<first>\p{Lu}[а-яёәғқңөұүһі]{6,})(?<second>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{6,})(?=[\s,.;)])/gu;
/** A word in one case but for its first letter: what is glued is none. */
const WORD = /(?<!\p{L})(?:\p{L}\p{Ll}{6,}|\p{Lu}{7,})(?!\p{L})/gu;
/** Letters by which a word is known again in another form. */
const ROOT = 7;
/** A word that ends or begins in the other alphabet: «thisей», «сайтаPolicy». Names that mix on purpose begin with a capital or have a hyphen. */
const GLUED_SCRIPTS = [
  /(?<![\p{L}\p{N}«"“@./_-])\p{Script=Cyrillic}{2,}(?<=[а-яёәғқңөұүһі]{2})[A-Z][a-z]{3,}(?![\p{L}_])/gu,
  /(?<![\p{L}\p{N}«"“@./_-])[a-z]{3,}[а-яё]{2}(?!\p{L})(?=[ ,.][^\p{Script=Cyrillic}]{0,3}[A-Za-zА-Я])/gu,
];
/** All such places in the blocks that are asked for. */
export function gluedSpellings(document: Document, isAsked: (block: Block) => boolean): Defect[] {
  const { scripts, capitals } = adjoiningOf(document);
  return [
    ...GLUED_CAPITALS.flatMap((p) => found(document, p, 'high', isAsked, capitals)),
    ...gluedTitles(document, capitals),
    ...GLUED_SCRIPTS.flatMap((p) => found(document, p, 'medium', isAsked, scripts)),
  ];
}

function gluedTitles(document: Document, among: ReadonlySet<Block>): Defect[] {
  const glued = matchesInBlocks(document, GLUED_TITLES, among);
  if (glued.length === 0) return [];
  const roots = new Set(matchesIn(document.text, WORD).map(([word]) => rootOf(word)));
  return glued.flatMap(({ block, match }) => {
    const { first = '', second = '' } = match.groups ?? {};
    const start = block.start + match.index;
    return roots.has(rootOf(first)) || roots.has(rootOf(second))
      ? [{ start, end: start + match[0].length }]
      : [];
  });
}

function rootOf(word: string): string {
  return word.slice(0, ROOT).toLowerCase();
}
