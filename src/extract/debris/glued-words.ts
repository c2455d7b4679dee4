/** Words run together or torn apart, told by how the text writes them elsewhere. */
import { CYRILLIC, kindOf } from '../../language/letters.ts';
import type { Token } from '../../language/words.ts';
import type { Analysis } from '../analysis.ts';
import { type Defect, found, medium } from '../defects.ts';
import { runTogether } from '../run-together.ts';

/** Words that are two others of the text; compounds with a hyphen have parts of their own. */
export function joinedWords({ document, tokens, words }: Analysis): Defect[] {
  return runTogether(tokens.slice(0, words))
    .filter(({ start }) => document.text[start - 1] !== '-')
    .map(medium);
}

/** First halves of compounds that are words by themselves as well: «видеоизображение», «автострахование». */
const COMBINING =
  /^(?:аудио|видео|фото|кино|теле|радио|авто|мото|метро|вело|агро|гидро|метео|онлайн|бейне)$/iu;

/** How many numbers `headOf` gives; a policy has far fewer long words. */
const HEADS = 1 << 14;

/** A number below `HEADS` that words of one length and with the same letters in front share; others hardly ever do. */
function headOf(word: string, length: number): number {
  const letters = (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);
  return (letters * 31 + length) & (HEADS - 1);
}

const TORN = /(?<![\p{L}-])\p{Script=Cyrillic}{2,}- \p{Script=Cyrillic}{2,}/gu;
/** Shortest word that two others may have made, and shortest of those. */
const LONG = 10;
const HALF = 4;

function isCyrillic(word: string): boolean {
  return (kindOf(word.charCodeAt(0)) & CYRILLIC) !== 0;
}

/** Words run together or torn at the end of a line, where the text elsewhere writes them rightly. */
export function gluedWords({ document, tokens, words: plain }: Analysis): Defect[] {
  const { text } = document;
  const torn = found(document, TORN, 'medium');
  const words = new Set(torn.length === 0 ? [] : text.toLowerCase().match(/\p{Script=Cyrillic}{8,}/gu));
  // «фото-видео изображение»: what follows a hyphen is half a word
  const isWhole = ({ kind, norm, start }: Token, least: number): boolean =>
    norm.length >= least && kind === 'word' && text[start - 1] !== '-' && isCyrillic(norm);
  const long = tokens.slice(0, plain).filter((token) => isWhole(token, LONG));
  const joined = new Map<string, number>();
  for (const { norm } of long) joined.set(norm, (joined.get(norm) ?? 0) + 1);
  const heads = new Uint8Array(HEADS);
  for (const { norm } of long) heads[headOf(norm, norm.length)] = 1;
  const pairs = new Map<string, number>();
  for (let i = 1; i < plain; i++) {
    const [first, second] = [tokens[i - 1] as Token, tokens[i] as Token];
    // nearly no pair begins and goes on as one of the words does
    if (heads[headOf(first.norm, first.norm.length + second.norm.length)] === 0) continue;
    if (second.start !== first.end + 1 || text[first.end] !== ' ') continue;
    if (!isWhole(first, HALF) || !isWhole(second, HALF)) continue;
    const word = `${first.norm}${second.norm}`;
    if (joined.has(word) && !COMBINING.test(first.norm)) pairs.set(word, (pairs.get(word) ?? 0) + 1);
  }
  // a slip is rarer than the right spelling; written together as often, it is a word
  const glued = long.filter(({ norm }) => (pairs.get(norm) ?? 0) >= (joined.get(norm) ?? 0));
  return [
    ...torn.filter((d) => words.has(text.slice(d.start, d.end).replace('- ', '').toLowerCase())),
    ...glued.map(medium),
  ];
}
