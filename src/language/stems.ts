/** Stems: what makes the forms of one word equal. */
import { stemmer as snowballRussian } from '@orama/stemmers/russian';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Language } from '../model/document.ts';
import { kazakhStem } from './kazakh.ts';

/**
 * Forms that the algorithm leaves apart (fleeting vowels) or wrongly joins, for words that policies live on.
 * Keys are stems as the algorithm gives them, or whole words.
 */
const RUSSIAN_WORDS: Readonly<Record<string, string>> = {
  орган: 'орган',
  органа: 'орган',
  органу: 'орган',
  органом: 'орган',
  органе: 'орган',
  органы: 'орган',
  органов: 'орган',
  органам: 'орган',
  органами: 'орган',
  органах: 'орган',
  казахстан: 'казахстан',
  казахстана: 'казахстан',
  казахстану: 'казахстан',
  казахстаном: 'казахстан',
  казахстане: 'казахстан',
  обработок: 'обработк',
  рассылок: 'рассылк',
  отзыв: 'отзыв',
  отзыва: 'отзыв',
  отзыву: 'отзыв',
  отзывом: 'отзыв',
  отзыве: 'отзыв',
  отзывы: 'отзыв',
  отзывов: 'отзыв',
  отзывам: 'отзыв',
  ссылок: 'ссылк',
  поставок: 'поставк',
  доставок: 'доставк',
  утечек: 'утечк',
  покупок: 'покупк',
  подписок: 'подписк',
  настроек: 'настройк',
  заявок: 'заявк',
  сделок: 'сделк',
  проверок: 'проверк',
  детей: 'дет',
  день: 'ден',
  дней: 'ден',
  дня: 'ден',
  дни: 'ден',
  дню: 'ден',
  днями: 'ден',
  днях: 'ден',
  лет: 'год',
  лица: 'лиц',
  лиц: 'лиц',
  данные: 'данн',
  данных: 'данн',
  данным: 'данн',
  данными: 'данн',
  данное: 'данн',
  дань: 'дань',
  дани: 'дань',
  право: 'прав',
  права: 'прав',
  прав: 'прав',
  правам: 'прав',
  правами: 'прав',
  правах: 'прав',
  правом: 'прав',
  праву: 'прав',
  праве: 'прав',
  правило: 'правил',
  правила: 'правил',
  правил: 'правил',
  правилам: 'правил',
  правилами: 'правил',
  правилах: 'правил',
  цель: 'цел',
  цели: 'цел',
  целей: 'цел',
  целям: 'цел',
  целями: 'цел',
  целях: 'цел',
  целью: 'цел',
  целый: 'целый',
  целом: 'целый',
  целого: 'целый',
  целостность: 'целостн',
  сторона: 'сторон',
  стороны: 'сторон',
  сторон: 'сторон',
  сторонние: 'сторонн',
  сторонних: 'сторонн',
  сторонними: 'сторонн',
  сторонним: 'сторонн',
  сторонний: 'сторонн',
  сторонней: 'сторонн',
  закон: 'закон',
  закона: 'закон',
  законом: 'закон',
  законов: 'закон',
  законами: 'закон',
  закону: 'закон',
  законе: 'закон',
  законный: 'законн',
  законных: 'законн',
  законные: 'законн',
  законным: 'законн',
  законного: 'законн',
  законной: 'законн',
  законными: 'законн',
  законному: 'законн',
  срок: 'срок',
  сроки: 'срок',
  сроков: 'срок',
  срока: 'срок',
  сроком: 'срок',
  сроку: 'срок',
  сроках: 'срок',
  сроке: 'срок',
};

/** What Porter's algorithm wrongly joins: «your information» informs nobody. */
const ENGLISH_WORDS: ReadonlyMap<string, string> = new Map([
  ['information', 'information'],
  // the algorithm gives them the stem of «us»
  ...['use', 'uses', 'used', 'using'].map((form) => [form, 'use'] as const),
]);

/** Stems worked out before, by language. */
const caches: Readonly<Record<Language, Map<string, string>>> = {
  ru: new Map(),
  kk: new Map(),
  en: new Map(),
};
const MOST_KNOWN = 70_000;

/** Stem of a normalised word in a language. Latin words take the English stem whatever the language. */
export function stemOf(norm: string, language: Language): string {
  const cache = caches[language];
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stem = compute(norm, language);
  if (cache.size > MOST_KNOWN) cache.clear();
  cache.set(norm, stem);
  return stem;
}

function compute(norm: string, language: Language): string {
  if (/^[a-z']+$/.test(norm)) return ENGLISH_WORDS.get(norm) ?? PorterStemmer.stem(norm.replace(/'s?$/, ''));
  if (language === 'kk') return kazakhStem(norm);
  if (language === 'ru') return RUSSIAN_WORDS[norm] ?? snowballRussian(norm);
  return norm;
}
