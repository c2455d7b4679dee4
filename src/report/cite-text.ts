/** Articles as each language cites them: «ст. 8 п. 4» is «8-баптың 4-тармағы» in Kazakh, “art. 8(4)” in English. Rules write them in Russian. */
import type { Language } from '../model/document.ts';
import type { Citation } from '../model/law.ts';

const NUMBER = String.raw`\d+(?:[.-]\d+)*\)?`;
/** «4», «1–3», «9), 10), 17)»: a comma goes on only before a bare number. */
const NUMBERS = String.raw`${NUMBER}(?:(?:\s?–\s?|, )${NUMBER}(?![\d-]*\s?-?ФЗ))*`;
const UNIT = String.raw`(?:ст|ч|пп|п)\. ${NUMBERS}`;
const CITED = new RegExp(String.raw`(?<![\p{L}\d])${UNIT}(?: ${UNIT})*`, 'gu');
const ONE = new RegExp(String.raw`(ст|ч|пп|п)\. (${NUMBERS})`, 'gu');
const SECTION = /(?<!\p{L})раздел (\d+)/gu;

interface Forms {
  /** Alone; inside a larger unit; owning a smaller one. */
  readonly one: readonly [string, string, string];
  readonly many: readonly [string, string, string];
}
const KAZAKH: Readonly<Record<string, Forms>> = {
  ст: { one: ['-бап', '-бабы', '-баптың'], many: ['-баптар', '-баптары', '-баптардың'] },
  ч: { one: ['-бөлік', '-бөлігі', '-бөлігінің'], many: ['-бөліктер', '-бөліктері', '-бөліктерінің'] },
  п: { one: ['-тармақ', '-тармағы', '-тармағының'], many: ['-тармақтар', '-тармақтары', '-тармақтарының'] },
  пп: {
    one: [' тармақша', ' тармақшасы', ' тармақшасының'],
    many: [' тармақшалар', ' тармақшалары', ' тармақшаларының'],
  },
};
/** The first unit has a name, one and many; what lies within it is a number in brackets. */
const ENGLISH: Readonly<Record<string, readonly [string, string]>> = {
  ст: ['art.', 'arts.'],
  ч: ['part', 'parts'],
  п: ['para.', 'paras.'],
  пп: ['subpara.', 'subparas.'],
};

/** The articles and what is said beside them; empty where the act as a whole is meant. */
export function citedIn({ cite, note }: Pick<Citation, 'cite' | 'note'>, language: Language): string {
  const articles = citeText(cite, language);
  if (note === undefined) return articles;
  return articles === '' ? note[language] : `${articles} (${note[language]})`;
}

/** Words beside the articles stay as they are. */
export function citeText(cite: string, language: Language): string {
  if (language === 'en') return cite.replaceAll(CITED, inEnglish).replaceAll(SECTION, 'section $1');
  if (language === 'kk') return cite.replaceAll(CITED, inKazakh).replaceAll(SECTION, '$1-бөлім');
  return cite;
}

function inEnglish(cited: string): string {
  return [...cited.matchAll(ONE)]
    .map(([, unit = '', numbers = ''], i) => {
      if (i > 0) return numbers.replaceAll(/([\d.-]+)\)?/g, '($1)');
      return `${ENGLISH[unit]?.[areMany(numbers) ? 1 : 0]} ${numbers.replaceAll(')', '')}`;
    })
    .join('');
}

function inKazakh(cited: string): string {
  const units = [...cited.matchAll(ONE)];
  return units
    .map(([, unit = '', numbers = ''], i) => {
      const forms = areMany(numbers) ? KAZAKH[unit]?.many : KAZAKH[unit]?.one;
      const [alone = '', inside = '', owning = ''] = forms ?? [];
      return `${numbers}${i < units.length - 1 ? ownerForm(i, alone, owning, unit) : i === 0 ? alone : inside}`;
    })
    .join(' ');
}

function areMany(numbers: string): boolean {
  return /[–,]/u.test(numbers);
}

function ownerForm(at: number, alone: string, owning: string, unit: string): string {
  // a unit that begins the citation belongs to the act alone: «4-тармақтың»
  return at === 0 && unit === 'п' ? `${alone}тың` : at === 0 && unit === 'ч' ? `${alone}тің` : owning;
}
