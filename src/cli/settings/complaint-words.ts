/** What is said of a user's file, in the three languages; {0}, {1} … are filled in. */
import type { Texts } from '../../model/texts.ts';
import { filled } from '../surroundings/filled.ts';

const WORDS = {
  noFile: {
    ru: '{0}: такого файла нет',
    kk: '{0}: мұндай файл жоқ',
    en: '{0}: there is no such file',
  },
  tooLarge: {
    ru: '{0}: больше 1 МБ; разделите файл',
    kk: '{0}: 1 МБ-тан үлкен; файлды бөліңіз',
    en: '{0}: larger than 1 MB; split the file',
  },
  noYaml: {
    ru: '{0}: файл не читается как YAML: {1}',
    kk: '{0}: файл YAML ретінде оқылмайды: {1}',
    en: '{0}: this is no YAML: {1}',
  },
  twoFiles: {
    ru: '{0}: настройки есть в каждом из этих файлов; оставьте один',
    kk: '{0}: бұл файлдардың әрқайсысында баптаулар бар; біреуін қалдырыңыз',
    en: '{0}: both hold settings; keep one of them',
  },
  noSetting: {
    ru: 'нет настройки «{0}»{1}',
    kk: '«{0}» баптауы жоқ{1}',
    en: 'there is no setting «{0}»{1}',
  },
  noRule: {
    ru: 'нет правила «{0}»{1}',
    kk: '«{0}» ережесі жоқ{1}',
    en: 'there is no rule «{0}»{1}',
  },
  listRules: {
    ru: '; список: privlint rules',
    kk: '; тізімі: privlint rules',
    en: '; privlint rules lists them',
  },
  noneOf: {
    ru: '{0}«{1}» – не одно из значений: {2}{3}',
    kk: '{0}«{1}» мәні жарамсыз, керегі: {2}{3}',
    en: '{0}«{1}» is none of {2}{3}',
  },
  oneOf: {
    ru: '{0}нужно одно из значений: {1}',
    kk: '{0}мына мәндердің бірі керек: {1}',
    en: '{0}it must be one of {1}',
  },
  missing: { ru: 'нет ключа «{0}»', kk: '«{0}» кілті жоқ', en: '«{0}» is missing' },
  empty: { ru: '«{0}» не заполнено', kk: '«{0}» толтырылмаған', en: '«{0}» is empty' },
  wrongKind: {
    ru: '{0}значение не подходит: {1}',
    kk: '{0}мән жарамайды: {1}',
    en: '{0}{1}',
  },
  hint: {
    ru: '; возможно, «{0}»?',
    kk: '; мүмкін, «{0}»?',
    en: '; did you mean «{0}»?',
  },
} satisfies Record<string, Texts>;

/** What the schemas themselves say, by their English. */
const OF_SCHEMAS: Readonly<Record<string, Texts>> = Object.fromEntries(
  [
    {
      ru: 'дата – это день календаря, записанный так: 2026-01-31',
      kk: 'күн былай жазылады: 2026-01-31',
      en: 'a date is a day of the calendar, written 2026-01-31',
    },
    {
      ru: 'скажите, о чём это: files, clauses или sections',
      kk: 'не туралы екенін жазыңыз: files, clauses немесе sections',
      en: 'say what it is about: files, clauses or sections',
    },
    {
      ru: 'для clauses и sections меняется только severity',
      kk: 'clauses және sections үшін тек severity өзгереді',
      en: 'within clauses or sections only severity can differ',
    },
    {
      ru: 'номер пункта пишется в кавычках: "3.10"',
      kk: 'тармақ нөмірі тырнақшада жазылады: "3.10"',
      en: 'write the number of a clause in quotes: "3.10"',
    },
    {
      ru: 'отпечаток – от 8 до 32 цифр 0-9 a-f, как в отчёте JSON',
      kk: 'таңба – JSON есебіндегідей 8–32 цифр 0-9 a-f',
      en: 'a fingerprint is 8 to 32 digits 0-9 a-f, as the JSON report gives it',
    },
  ].map((texts) => [texts.en, texts]),
);

export type ComplaintWord = keyof typeof WORDS;

/** A text in all languages; what is filled in may itself be in three. */
export function told(word: ComplaintWord, ...values: readonly (string | Texts)[]): Texts {
  return filled(WORDS[word], values);
}

/** What a schema says of a value: its own words in three languages, or what the library says, in English. */
export function fromSchema(about: string, message: string): Texts {
  const own = OF_SCHEMAS[message];
  if (own === undefined) return told('wrongKind', about, message.replace(/^Invalid input: /, ''));
  return { ru: `${about}${own.ru}`, kk: `${about}${own.kk}`, en: `${about}${own.en}` };
}
