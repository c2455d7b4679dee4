/** Whose law, and what the document says, in the three languages. */
import type { Texts } from '../../../model/pack.ts';

export const FACTS = {
  jurisdiction: { ru: 'Чьё право применено', kk: 'Кімнің құқығы қолданылды', en: 'Whose law was applied' },
  'chosen-text': {
    ru: 'Определено по тексту; право: {0}. Признаки:',
    kk: 'Мәтін бойынша анықталды; құқық: {0}. Белгілері:',
    en: 'Read from the text; law: {0}. Signs:',
  },
  'chosen-option': {
    ru: 'Задано при запуске; право: {0}. Что говорит сам текст:',
    kk: 'Іске қосқанда берілді; құқық: {0}. Мәтіннің өзі не дейді:',
    en: 'Given with the command; law: {0}. What the text itself says:',
  },
  noLaw: {
    ru: 'страна не определена, применены только общие правила',
    kk: 'ел анықталмады, тек ортақ ережелер қолданылды',
    en: 'country not recognised, only the common rules were applied',
  },
  noSigns: { ru: 'Признаков нет.', kk: 'Белгілер жоқ.', en: 'There are no signs.' },
  facts: { ru: 'Что говорит документ', kk: 'Құжат не дейді', en: 'What the document says' },
  factsIntro: {
    ru: 'Прочитано из текста; чего здесь нет, того привычными словами не сказано.',
    kk: 'Мәтіннен оқылды; мұнда жоғы үйреншікті сөздермен айтылмаған.',
    en: 'Read from the text; what is not here is not said in words that are usual.',
  },
  general: { ru: 'Общее', kk: 'Жалпы', en: 'General' },
  purposes: { ru: 'Цели', kk: 'Мақсаттар', en: 'Purposes' },
  terms: { ru: 'Сроки', kk: 'Мерзімдер', en: 'Terms' },
  countries: { ru: 'Страны', kk: 'Елдер', en: 'Countries' },
  data: { ru: 'Данные', kk: 'Деректер', en: 'Data' },
  recipients: { ru: 'Получатели', kk: 'Алушылар', en: 'Recipients' },
  service: { ru: 'Сервис', kk: 'Сервис', en: 'Service' },
  owner: { ru: 'Владелец', kk: 'Иесі', en: 'Owner' },
  country: { ru: 'Страна получателя', kk: 'Алушының елі', en: 'Country of the recipient' },
  what: { ru: 'Что', kk: 'Не', en: 'What' },
  value: { ru: 'Значение', kk: 'Мәні', en: 'Value' },
  linked: {
    ru: 'Данные, цели, получатели, сроки и страны рядом',
    kk: 'Деректер, мақсаттар, алушылар, мерзімдер мен елдер қатар',
    en: 'Data, purposes, recipients, terms and countries together',
  },
  linkedIntro: {
    ru: 'Строка – одно место текста (строка таблицы, список с вводной фразой или абзац), где названо больше одного из пяти. Что сказано в разных местах, здесь не связывается; учтены первые упоминания каждого.',
    kk: 'Жол – мәтіннің бір орны (кесте жолы, кіріспе сөйлемі бар тізім немесе абзац), онда бесеуінің бірнешеуі аталған. Әр жерде айтылғаны мұнда байланыстырылмайды; әрқайсысының алғашқы аталуы ескерілді.',
    en: 'A row is one place of the text (a table row, a list with its lead-in, or a paragraph) that names more than one of the five. What is said in different places is not linked here; the first mentions of each are used.',
  },
  notLinked: {
    ru: 'Нет места, которое называло бы больше одного из пяти: данные, цели, получателей, сроки и страны текст не связывает.',
    kk: 'Бесеуінің бірнешеуін атайтын орын жоқ: мәтін деректерді, мақсаттарды, алушыларды, мерзімдер мен елдерді байланыстырмайды.',
    en: 'No place names more than one of the five: the text does not link data, purposes, recipients, terms and countries.',
  },
  notSaid: { ru: 'не сказано', kk: 'айтылмаған', en: 'not said' },
  reading: { ru: 'Как прочитан файл', kk: 'Файл қалай оқылды', en: 'How the file was read' },
  upcoming: { ru: 'Вступит в силу', kk: 'Күшіне енеді', en: 'Coming into force' },
  signsFor: { ru: 'За', kk: 'Жақтайтын белгілер', en: 'For' },
  signsAgainst: { ru: 'Против', kk: 'Қарсы белгілер', en: 'Against' },
  signsAside: {
    ru: 'Не в счёт: говорит о получателе или стоит в разделе для жителей одного места',
    kk: 'Есепке алынбаған: алушы туралы немесе бір жердің тұрғындарына арналған бөлімде',
    en: 'Not counted: about a recipient, or in a section for people of one place',
  },
  sign: { ru: 'Признак', kk: 'Белгі', en: 'Sign' },
  weight: { ru: 'Вес', kk: 'Салмағы', en: 'Weight' },
  otherCountry: { ru: 'другая страна', kk: 'басқа ел', en: 'another country' },
  clash: {
    ru: 'Текст смешивает два правопорядка',
    kk: 'Мәтін екі құқықтық тәртіпті араластырады',
    en: 'The text mixes two legal orders',
  },
  clashes: { ru: 'Место столкновения', kk: 'Қайшылық орны', en: 'Place of the clash' },
  clashDecides: { ru: 'Решает', kk: 'Шешетіні', en: 'What decides' },
} satisfies Record<string, Texts>;
