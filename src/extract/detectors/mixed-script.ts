/** Words typed with look-alike letters of the other alphabet: «Сервиc» with a Latin c. */

import { type Defect, defectAnswer } from '../defects.ts';
import type { Detector } from '../detector.ts';

const WORD = /[\p{L}\u00AD]{2,}/gu;
const LATIN = /[A-Za-z]/g;
const CYRILLIC = /[\u0400-\u04FF]/g;
/** Letters that look the same in both alphabets. */
const TWINS_LATIN = /^[aceopxyikhmtbABCEHIKMOPTXY]+$/;
const TWINS_CYRILLIC = /^[асеорхуіһкмтАВСЕНІКМОРТХУҮ]+$/;
/** Forms of companies in Latin letters before a Cyrillic name. */
const FORM = /(?<![\p{L}])(?:OOO|TOO|AO|OAO|3AO|ЗAO|ПAO)(?=\s?[«"“][^»"”]{0,40}\p{Script=Cyrillic})/gu;
/** «е-mail» with a Cyrillic е. */
const MAIL = /(?<![\p{L}])[еЕ][-‑]?mail(?!\p{L})/gu;

export const mixedScript: Detector = ({ document, analysis }, recogniser) => {
  const defects: Defect[] = [];
  for (const m of document.text.matchAll(WORD))
    if (isMixed(m[0])) defects.push({ start: m.index, end: m.index + m[0].length });
  for (const pattern of [FORM, MAIL])
    for (const m of document.text.matchAll(pattern))
      defects.push({ start: m.index, end: m.index + m[0].length });
  return defectAnswer(recogniser, defects, analysis);
};

/** Both alphabets, and the rarer one only with letters that its reader would take for the other's. */
export function isMixed(word: string): boolean {
  const latin = word.match(LATIN) ?? [];
  const cyrillic = word.match(CYRILLIC) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return false;
  const fewLatin = latin.length <= cyrillic.length && TWINS_LATIN.test(latin.join(''));
  const fewCyrillic = cyrillic.length <= latin.length && TWINS_CYRILLIC.test(cyrillic.join(''));
  if (!fewLatin && !fewCyrillic) return false;
  // «PDFа», «appта», «ECOтовары»: an ending or a part of its own script, typed on purpose
  if (/^[A-Z]{2,}[\u0400-\u04FF]{1,3}$/.test(word) || /^[A-Za-z]+[а-яәғқңөұүһі]{2,}$/.test(word))
    return false;
  return !/^[A-Z]{2,}[\u0400-\u04FF]{3,}$/.test(word) && !/^[а-я]{3,}[A-Z]{2,}$/.test(word);
}
