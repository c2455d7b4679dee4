/** Check `unused-term`: a name given by «(далее – …)» that the text never uses again, in any form. */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { normalise } from '../../language/words.ts';
import type { Check } from './check.ts';

const GIVEN =
  /\((?:далее(?: по тексту)?|бұдан (?:әрі|былай)|hereinafter)[\s–—:-]*(?:именуем\p{L}*\s|referred to as\s|the\s)?[«"“]?(?<term>\p{Lu}[\p{L}-]{3,})[»"”]?\)/giu;
/** A text gives few names; the first of them are enough to look at. */
const LOOKED_AT = 40;
/** An ending takes up to so many letters of a word, of which this many at least remain. */
const ENDING = 2;
const LEAST = 4;

export const unusedTerm: Check = ({ document, analysis }) => {
  const words = analysis.tokens.slice(0, analysis.words).filter((t) => t.kind === 'word');
  // «Веб-ресурс» is two tokens
  const all = words.map((t) => t.norm).join(' ');
  const spans = [...document.text.matchAll(GIVEN)].slice(0, LOOKED_AT).flatMap((m) => {
    const term = m.groups?.term ?? '';
    // the flag for the words around it would let a small letter pass as well
    if (!/^\p{Lu}/u.test(term)) return [];
    const norm = term.split('-').map(normalise).join(' ');
    const root = norm.slice(0, Math.max(LEAST, norm.length - ENDING));
    const start = m.index + m[0].lastIndexOf(term);
    const isUsed = all.split(root).length > 2;
    const sentence = analysis.sentenceAt(start);
    if (isUsed || sentence === undefined) return [];
    return [clipMarked(document.text, sentence, { start, end: start + term.length })];
  });
  return { holds: spans.length > 0, confidence: 'medium', evidence: quotes(document, spans) };
};
