/** Words typed with look-alike letters of the other alphabet: «Сервиc» with a Latin c. */
import { adjoiningOf } from '../adjoining.ts';
import { type Defect, defectAnswer } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { matchesInBlocks, matchesInText } from '../holding.ts';

/** A word with letters of both alphabets. */
const OF_BOTH =
  /(?<![\p{L}\u00AD])(?=[\p{L}\u00AD]*\p{Script=Latin})(?=[\p{L}\u00AD]*[\u0400-\u04FF])[\p{L}\u00AD]{2,}/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /[\u0400-\u04FF]/g;
const IS_CYRILLIC = /[\u0400-\u04FF]/;
/** Letters that look the same in both alphabets. */
const TWINS_LATIN = /^[aceopxyikhmtbəɵABCEHIKMOPTXYƏƟ]+$/;
const TWINS_CYRILLIC = /^[асеорхуіһкмтАВСЕНІКМОРТХУҮ]+$/;
/** Forms of companies in Latin letters before a name. */
const FORM = /(?<![\p{L}])(?:OOO|TOO|AO|OAO|3AO|ЗAO|ПAO)(?=\s?[«"“](?<name>[^»"”\n]{1,40})[»"”])/gu;
/** «152-Ф3» with a digit for the letter. */
const DIGIT = /(?<=\d\s?-?\s?)Ф3(?![\p{L}\d])/gu;
/** «е-mail» with a Cyrillic е. */
const MAIL = /(?<![\p{L}])[еЕ][-‑]?mail(?!\p{L})/gu;

/** A lone Latin letter as a preposition or particle: «в соответствии c законом», «O компании»; not «группы c», «пункт a». */
const LONE =
  /[acokyBCKOY](?= (?!стат|ст\.|част|ч\.|пункт|п\.)[а-яё]{3})(?<=^[BCKOY]|(?:^|[\p{Ll},;:] )(?<!(?:пункт|литер|букв|групп|категори|класс|витамин|точк|вариант)\p{L}{0,4} )[acoky])/gmu;

export const mixedScript: Detector = ({ document, analysis }, recogniser) => {
  const defects: Defect[] = [];
  for (const { block, match } of matchesInBlocks(document, OF_BOTH, adjoiningOf(document).scripts)) {
    const start = block.start + match.index;
    if (isMixed(match[0])) defects.push({ start, end: start + match[0].length });
  }
  for (const pattern of [FORM, DIGIT, MAIL, LONE])
    for (const m of matchesInText(document, pattern)) {
      // an English text writes «OOO "Romashka"» on purpose
      const isMeant =
        pattern === FORM && !IS_CYRILLIC.test(m.groups?.name ?? '') && !isMostlyCyrillic(document.text);
      if (!isMeant) defects.push({ start: m.index, end: m.index + m[0].length });
    }
  defects.push(...doubles(document.text));
  return defectAnswer(recogniser, defects, analysis);
};

function isMostlyCyrillic(text: string): boolean {
  return (text.match(CYRILLIC)?.length ?? 0) > (text.match(LATIN)?.length ?? 0);
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};
const CAPITALS = /(?<!\p{L})(?:[ABCEHIKMOPTXY]{3,}|[АВСЕНІКМОРТХУ]{3,})(?!\p{L})/gu;

/** One name that a reader takes for the same, once in Latin and once in Cyrillic capitals: «COXO» and «СОХО». */
function doubles(text: string): Defect[] {
  const words = [...text.matchAll(CAPITALS)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    seen: m[0].replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter),
    isLatin: /[A-Z]/.test(m[0]),
  }));
  const twins = words.filter((w) => words.some((o) => o.seen === w.seen && o.isLatin !== w.isLatin));
  return twins.slice(0, 4).map(({ start, end }) => ({ start, end }));
}

/** Both alphabets, and the rarer one only with letters that its reader would take for the other's. */
export function isMixed(word: string): boolean {
  const latin = word.match(LATIN) ?? [];
  const cyrillic = word.match(CYRILLIC) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return false;
  const fewLatin = latin.length <= cyrillic.length && TWINS_LATIN.test(latin.join(''));
  const fewCyrillic = cyrillic.length <= latin.length && TWINS_CYRILLIC.test(cyrillic.join(''));
  if (!fewLatin && !fewCyrillic) return false;
  // «PDFа», «appта», «ECOтовары»: an ending or a part of its own script, typed on purpose
  if (/^[A-Z]{2,}[\u0400-\u04FF]{1,3}$/.test(word) || /^[A-Za-z]{2,}[а-яәғқңөұүһі]{2,}$/.test(word))
    return false;
  return !/^[A-Z]{2,}[\u0400-\u04FF]{3,}$/.test(word) && !/^[а-я]{3,}[A-Z]{2,}$/.test(word);
}
