/** The fact `languages`: of the blocks that make up a noticeable share of the text. */

import { kindOf, LETTER } from '../../language/letters.ts';
import { documentLanguages } from '../analysis.ts';
import type { FactFinder } from '../detector.ts';

/** Words without which no page of English prose is written. */
const ENGLISH = /(?<![\p{L}])(?:the|and|of|to|or|your|you|we|our|is|are|in|for)(?![\p{L}])/giu;
/** Letters that neither Russian nor Kazakh has. */
const NEITHER = /[їєґўҳҷӣӯ]/giu;
/** Letters that Kazakh shares with nobody near, and those that Kyrgyz shares with it. */
const ONLY_KAZAKH = /[ұқғәі]/giu;

export const languages: FactFinder = ({ document }) => {
  const found = documentLanguages(document).map((language) => {
    const text = document.blocks
      .filter((b) => b.language === language && b.end - b.start >= 25)
      .map((b) => document.text.slice(b.start, b.end))
      .join('\n');
    return isForeign(language, text) ? 'other' : language;
  });
  return { id: 'languages', values: [...new Set(found)].map((value) => ({ value, evidence: [] })) };
};

function isForeign(language: string, text: string): boolean {
  if (language === 'en') return count(text, ENGLISH) < sizeOf(text).words * 0.08;
  const neither = count(text, NEITHER);
  if (language === 'ru' && neither === 0) return false;
  const { letters } = sizeOf(text);
  if (neither > letters * 0.01) return true;
  return language === 'kk' && count(text, ONLY_KAZAKH) < letters * 0.01;
}

/** How many letters a text has, and how many words they make. */
function sizeOf(text: string): { words: number; letters: number } {
  let [words, letters] = [0, 0];
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isLetter = (kindOf(text.charCodeAt(at)) & LETTER) !== 0;
    if (isLetter) letters++;
    if (isLetter && !isInside) words++;
    isInside = isLetter;
  }
  return { words, letters };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
