/** What kinds of signs of a country there are, in the three languages. */
import type { Language } from '../../../model/document.ts';
import type { Texts } from '../../../model/pack.ts';

const SIGNS: Readonly<Record<string, Texts>> = {
  form: { ru: 'форма организации', kk: 'ұйымның нысаны', en: 'form of company' },
  id: { ru: 'регистрационный номер', kk: 'тіркеу нөмірі', en: 'registration number' },
  bank: { ru: 'банковские реквизиты', kk: 'банк деректемелері', en: 'bank details' },
  address: { ru: 'адрес', kk: 'мекенжай', en: 'address' },
  phone: { ru: 'телефон', kk: 'телефон', en: 'telephone' },
  domain: { ru: 'домен', kk: 'домен', en: 'domain' },
  act: { ru: 'названный акт', kk: 'аталған акт', en: 'act named' },
  law: { ru: 'названное право', kk: 'аталған құқық', en: 'law named' },
  body: { ru: 'названный орган', kk: 'аталған орган', en: 'authority named' },
  court: { ru: 'названный суд', kk: 'аталған сот', en: 'court named' },
  wording: { ru: 'слова закона', kk: 'заңның сөздері', en: 'words of the law' },
  register: { ru: 'названный реестр', kk: 'аталған тізілім', en: 'register named' },
  term: { ru: 'термин закона', kk: 'заң термині', en: 'term of the law' },
  territory: { ru: 'названная территория', kk: 'аталған аумақ', en: 'territory named' },
  document: { ru: 'местный документ', kk: 'жергілікті құжат', en: 'local document' },
  home: { ru: 'где работает оператор', kk: 'оператор жұмыс істейтін жер', en: 'where the operator works' },
  money: { ru: 'валюта', kk: 'валюта', en: 'currency' },
  pay: { ru: 'местный способ оплаты', kk: 'жергілікті төлем тәсілі', en: 'local way of payment' },
  storage: { ru: 'место хранения', kk: 'сақтау орны', en: 'place of storage' },
  language: { ru: 'язык текста', kk: 'мәтіннің тілі', en: 'language of the text' },
};

/** The kind in words; a kind of a newer edition keeps its own name. */
export function signKind(kind: string, language: Language): string {
  return SIGNS[kind]?.[language] ?? kind;
}
