/** Which Cyrillic 8-bit encoding a run of bytes is in, by the frequency and the case of the letters it gives. */

export type CyrillicGuess = 'windows-1251' | 'koi8-r' | 'ibm866' | 'iso-8859-5' | 'kz-1048';

/** Order matters: on equal scores the more common one wins. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;

/** Russian letters from the most to the least frequent; Kazakh in the same alphabet is close enough. */
const BY_FREQUENCY = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';

const WEIGHT = new Map([...BY_FREQUENCY].map((letter, rank) => [letter.charCodeAt(0), 3 - rank / 10]));

/** Signs above ASCII that real texts have; every other one speaks against the candidate. */
const TYPOGRAPHY = new Set([...'«»“”„‘’‚—–…№•·§©®™°±\u00A0\u00AD'].map((sign) => sign.charCodeAt(0)));

/** Scores each candidate over the sample and names the best. */
export function guessCyrillic(sample: Uint8Array): CyrillicGuess {
  let best: CyrillicGuess = 'windows-1251';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of CANDIDATES) {
    const text = new TextDecoder(candidate).decode(sample);
    const value = score(text);
    if (value > bestScore) {
      bestScore = value;
      best = candidate;
    }
  }
  const isKazakh = best === 'windows-1251' && hasKazakhLetters(new TextDecoder(best).decode(sample));
  return isKazakh ? 'kz-1048' : best;
}

function score(text: string): number {
  let sum = 0;
  let previousIsLower = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLower = (code >= 0x430 && code <= 0x45f) || (code >= 0x61 && code <= 0x7a);
    const isUpper = code >= 0x400 && code <= 0x42f;
    if (isLower && code > 0x7f) sum += WEIGHT.get(code) ?? -1;
    // A capital after a small letter is what the wrong table gives all the time and real text nearly never has.
    else if (isUpper) sum += previousIsLower ? -4 : 0.5;
    else if (code > 0x7f && !TYPOGRAPHY.has(code)) sum -= 4;
    previousIsLower = isLower;
  }
  return sum;
}

/** KZ-1048 is windows-1251 with these places taken by Kazakh letters. */
const KAZAKH_PLACES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Ќ', 'Қ'],
      ['Ћ', 'Һ'],
      ['ќ', 'қ'],
      ['ћ', 'һ'],
      ['Ў', 'Ұ'],
      ['ў', 'ұ'],
      ['Ј', 'Ә'],
      ['Ґ', 'Ө'],
      ['Є', 'Ғ'],
      ['Ї', 'Ү'],
      ['ґ', 'ө'],
      ['є', 'ғ'],
      ['ј', 'ә'],
      ['Ѕ', 'Ң'],
      ['ѕ', 'ң'],
      ['ї', 'ү'],
    ] as const
  ).map(([from, to]) => [from, to]),
);

/** Turns text decoded as windows-1251 into what its bytes mean in KZ-1048 (code unit by code unit). */
export function kazakhFrom1251(text: string): string {
  return text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/gu, (letter) => KAZAKH_PLACES.get(letter) ?? letter);
}

/** No other language of the region writes «ќ», «ј» and «ѕ» together, and often. */
function hasKazakhLetters(text: string): boolean {
  const telling = text.match(/[ќјѕ]/gu)?.length ?? 0;
  const letters = text.match(/[\u0400-\u045F]/gu)?.length ?? 0;
  return telling >= 3 && telling * 100 > letters && text.includes('ќ');
}
