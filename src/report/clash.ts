/** Which two places of a finding contradict each other, and about what. */
import type { Evidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Texts } from '../model/texts.ts';
import { placeText } from './place.ts';
import { say } from './words.ts';

/** What a pair is about, by the names that extraction and rules use; another name is shown as it is. */
const ABOUT: Readonly<Record<string, Texts>> = {
  abroad: { ru: 'передача за границу', kk: 'шетелге беру', en: 'transfers abroad' },
  'third-parties': { ru: 'передача другим лицам', kk: 'басқа тұлғаларға беру', en: 'disclosure to others' },
  identity: { ru: 'узнают ли человека', kk: 'адам таныла ма', en: 'whether people are identified' },
  collection: { ru: 'что собирается', kk: 'не жиналады', en: 'what is collected' },
  retention: { ru: 'срок хранения', kk: 'сақтау мерзімі', en: 'term of keeping' },
  'answer-term': { ru: 'срок ответа', kk: 'жауап беру мерзімі', en: 'term of an answer' },
  operator: { ru: 'кто оператор', kk: 'оператор кім', en: 'who the operator is' },
  consent: { ru: 'нужно ли согласие', kk: 'келісім қажет пе', en: 'whether consent is needed' },
  definition: { ru: 'значение термина', kk: 'терминнің мағынасы', en: 'meaning of a term' },
  verification: {
    ru: 'проверяются ли сведения',
    kk: 'мәліметтер тексеріле ме',
    en: 'whether data are verified',
  },
  marketing: { ru: 'реклама', kk: 'жарнама', en: 'marketing' },
  changes: { ru: 'изменение документа', kk: 'құжатты өзгерту', en: 'changes of the document' },
  storage: { ru: 'место хранения', kk: 'сақтау орны', en: 'place of storage' },
  decisions: { ru: 'автоматические решения', kk: 'автоматты шешімдер', en: 'automated decisions' },
  'answer-fee': { ru: 'плата за ответ', kk: 'жауап ақысы', en: 'fee for an answer' },
  jurisdiction: { ru: 'чьё право применяется', kk: 'қай елдің құқығы', en: 'whose law applies' },
};

/** The other side of each contradiction that a quote is a side of. */
export function otherSides(
  evidence: Evidence,
  all: readonly Evidence[],
): { readonly about: string; readonly other: Evidence }[] {
  return (evidence.pairs ?? []).flatMap(({ pair, about }) => {
    const other = all.find((e) => e !== evidence && e.pairs?.some((p) => p.pair === pair) === true);
    return other === undefined ? [] : [{ about, other }];
  });
}

/** «противоречит: п. 5.2, строка 40 (срок хранения)», for each contradiction. */
export function clashTexts(evidence: Evidence, all: readonly Evidence[], language: Language): string[] {
  return otherSides(evidence, all).map(
    ({ about, other }) =>
      `${say('contradicts', language)} ${placeText({ ...other.place, headings: [] }, language)} (${aboutText(about, language)})`,
  );
}

export function aboutText(about: string, language: Language): string {
  return ABOUT[about]?.[language] ?? about;
}

/** The first quotes, and of a contradiction both. */
export function firstQuotes(all: readonly Evidence[], most: number): Evidence[] {
  const first = new Set(all.slice(0, most));
  for (const evidence of [...first]) for (const { other } of otherSides(evidence, all)) first.add(other);
  return all.filter((evidence) => first.has(evidence));
}
