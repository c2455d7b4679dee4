/** What a sentence that gives a term is about, and how long the term is: for the finders that compare terms. */
import type { Term } from '../time-terms.ts';

/** Words that tell one thing kept or answered from another; people who are all «the user» are one. */
const MATTERS: readonly (readonly [string, RegExp])[] = [
  ['staff', /работник|сотрудник|персонал(?!ь)|уволен|қызметкер|employee|staff/iu],
  ['applicant', /соискател|кандидат|резюме|үміткер|applicant|candidate|\bcvs?\b/iu],
  ['patient', /пациент|медицинск|емделуш|patient|medical/iu],
  ['learner', /ученик|студент|обучающ|слушател|оқушы|student|learner/iu],
  ['partner', /контрагент|партн[её]р|поставщик|серіктес|supplier|partner/iu],
  ['cookie', /cookie|куки/iu],
  [
    'log',
    /журнал|(?<!\p{L})лог(?:и|ов|ах|ам)?(?!\p{L})|аналитик|метрик|статистик|technical|техническ|(?<!\p{L})logs?(?!\p{L})|ip-адрес/iu,
  ],
  ['recording', /запис[иейьям]+|звон|разговор|видео|камер|аудио|жазба|recording|call|video/iu],
  [
    'paper',
    /договор|бухгалтер|чек(?:и|ов)|налог|первичн|плат[её]ж|оплат|шарт|төлем|invoice|contract|accounting|payment|tax/iu,
  ],
  ['copy', /резервн|архивн|копи[яийю]|backup|көшірме|copies/iu],
  ['consent', /согласи|отзыв|отозва|келісім|consent|withdraw/iu],
  [
    'message',
    /(?<!последн\p{L}+ |момента |даты )обращени|заявк|переписк|письм|чат|рассылк|подписк|өтініш|хабар|message|request|inquir|newsletter|subscri/iu,
  ],
  ['account', /аккаунт|уч[её]тн|личн\p{L}+ кабинет|профил|тіркелгі|account|profile/iu],
  ['order', /заказ|покупк|доставк|тапсырыс|order|purchase/iu],
  ['document', /паспорт|документ|фото|құжат|сурет|passport|document|photo/iu],
  ['health', /здоров|денсаулық|health/iu],
  ['children', /ребен|ребён|дет(?:и|ей|ск)|несовершеннолетн|бала|child|minor/iu],
  ['post', /почтов\p{L}+ отправлен|письменн|бумажн|электронн\p{L}+ форм/iu],
];
const DAYS: Readonly<Record<Term['unit'], number>> = {
  hour: 1 / 24,
  day: 1,
  'working-day': 1.4,
  week: 7,
  month: 30,
  year: 365,
};

/** The names of the things in the text, in one order. */
export function matterOf(text: string): string {
  return MATTERS.filter(([, words]) => words.test(text))
    .map(([name]) => name)
    .join(' ');
}

export function daysOf({ amount, unit }: Term): number {
  return amount * DAYS[unit];
}
