/** The fact `languages`: of the blocks that make up a noticeable share of the text. */

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
  const words = text.match(/\p{L}+/gu) ?? [];
  if (language === 'en') return count(text, ENGLISH) < words.length * 0.08;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (count(text, NEITHER) > letters * 0.01) return true;
  return language === 'kk' && count(text, ONLY_KAZAKH) < letters * 0.01;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
