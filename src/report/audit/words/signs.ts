/** What kinds of signs of a country there are, in the three languages. */
import type { Language } from '../../../model/document.ts';
import type { Texts } from '../../../model/texts.ts';

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
  forum: { ru: 'суд или право для споров', kk: 'даулар соты немесе құқығы', en: 'court or law for disputes' },
  choice: { ru: 'применимое право', kk: 'қолданылатын құқық', en: 'governing law' },
  office: { ru: 'служба', kk: 'қызмет', en: 'public service' },
  person: { ru: 'граждане и резиденты', kk: 'азаматтар мен резиденттер', en: 'citizens and residents' },
  notion: { ru: 'особое понятие', kk: 'ерекше ұғым', en: 'notion of its own' },
  definition: { ru: 'определение', kk: 'анықтама', en: 'definition' },
  border: { ru: 'граница страны', kk: 'ел шекарасы', en: 'border of the country' },
  concept: { ru: 'европейское понятие', kk: 'еуропалық ұғым', en: 'European notion' },
  deadline: { ru: 'европейский срок', kk: 'еуропалық мерзім', en: 'European term' },
  basis: { ru: 'европейское основание', kk: 'еуропалық негіз', en: 'European ground' },
  interest: { ru: 'законный интерес', kk: 'заңды мүдде', en: 'legitimate interest' },
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
