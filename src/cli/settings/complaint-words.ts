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
  noLogo: {
    ru: '{0}: logo: файла {1} нет',
    kk: '{0}: logo: {1} файлы жоқ',
    en: '{0}: logo: there is no file {1}',
  },
  logoTooLarge: {
    ru: '{0}: logo: {1} больше 1 МБ; сохраните картинку меньшего размера',
    kk: '{0}: logo: {1} 1 МБ-тан үлкен; кішірек сурет сақтаңыз',
    en: '{0}: logo: {1} is larger than 1 MB; save a smaller picture',
  },
  logoOfOtherKind: {
    ru: '{0}: logo: {1} – не PNG и не SVG; сохраните логотип в одном из этих форматов',
    kk: '{0}: logo: {1} PNG де, SVG де емес; логотипті осы пішімдердің бірінде сақтаңыз',
    en: '{0}: logo: {1} is neither PNG nor SVG; save the logo as one of them',
  },
  noRuleFile: {
    ru: '{0}: «{1}» не указывает ни на один файл правил; путь начинается с ./ и считается от этого файла',
    kk: '{0}: «{1}» бірде-бір ереже файлын көрсетпейді; жол ./ деп басталып, осы файлдан есептеледі',
    en: '{0}: «{1}» names no rule file; a path begins with ./ and counts from this file',
  },
  tooManyRuleFiles: {
    ru: '{0}: файлов правил слишком много: {1}; назовите папку точнее',
    kk: '{0}: ереже файлдары тым көп: {1}; қалтаны дәлірек көрсетіңіз',
    en: '{0}: {1} rule files are too many; name the folder more narrowly',
  },
  noBaseline: {
    ru: '{0}: такого baseline нет; его создаёт privlint baseline create',
    kk: '{0}: мұндай baseline жоқ; оны privlint baseline create жасайды',
    en: '{0}: there is no such baseline; privlint baseline create makes it',
  },
  notOurBaseline: {
    ru: '{0}: это не baseline от privlint ({1}); возьмите файл из системы контроля версий или создайте заново: privlint baseline create --force',
    kk: '{0}: бұл privlint baseline файлы емес ({1}); файлды нұсқаларды бақылау жүйесінен алыңыз немесе қайта жасаңыз: privlint baseline create --force',
    en: '{0}: this is no baseline of privlint ({1}); take it from version control, or make it anew: privlint baseline create --force',
  },
  baselineExists: {
    ru: '{0} уже есть. Заменить его: --force; убрать из него исчезнувшее: privlint baseline prune',
    kk: '{0} бұрыннан бар. Ауыстыру: --force; жойылғандарын алып тастау: privlint baseline prune',
    en: '{0} is there already. To replace it: --force; to remove what is gone from it: privlint baseline prune',
  },
  isFolder: {
    ru: '{0}: это папка; назовите файл',
    kk: '{0}: бұл қалта; файлды атаңыз',
    en: '{0}: this is a folder; name a file',
  },
  unreadable: {
    ru: '{0}: файл не читается ({1}); проверьте права на него',
    kk: '{0}: файл оқылмайды ({1}); оған құқықтарды тексеріңіз',
    en: '{0}: the file cannot be read ({1}); check its permissions',
  },
  otherKind: {
    ru: '{0}здесь должно быть: {1}, а стоит: {2}',
    kk: '{0}мұнда болуы керек: {1}, ал тұрғаны: {2}',
    en: '{0}this must be {1}, and is {2}',
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
    {
      ru: 'цвет пишется так: "#1f4e79"',
      kk: 'түс былай жазылады: "#1f4e79"',
      en: 'a colour is written "#1f4e79"',
    },
    {
      ru: 'цвет слишком светлый для белого фона; возьмите темнее (контраст от 4,5)',
      kk: 'түс ақ фонға тым ашық; қоюырағын алыңыз (контраст 4,5-тен бастап)',
      en: 'too light to be read on white; choose a darker colour (contrast 4.5 or more)',
    },
  ].map((texts) => [texts.en, texts]),
);

export type ComplaintWord = keyof typeof WORDS;

/** A text in all languages; what is filled in may itself be in three. */
export function told(word: ComplaintWord, ...values: readonly (string | Texts)[]): Texts {
  return filled(WORDS[word], values);
}

/** Kinds of values as the library of the schemas calls them. */
const KINDS: Readonly<Record<string, Texts>> = {
  string: { ru: 'строка', kk: 'жол', en: 'a string' },
  number: { ru: 'число', kk: 'сан', en: 'a number' },
  boolean: { ru: 'true или false', kk: 'true не false', en: 'true or false' },
  array: { ru: 'список', kk: 'тізім', en: 'a list' },
  object: { ru: 'ключи со значениями', kk: 'мәндері бар кілттер', en: 'keys with values' },
  record: { ru: 'ключи со значениями', kk: 'мәндері бар кілттер', en: 'keys with values' },
  null: { ru: 'пусто', kk: 'бос', en: 'nothing' },
  undefined: { ru: 'пусто', kk: 'бос', en: 'nothing' },
};

/** What a schema says of a value: its own words in three languages, or what the library says, in English. */
export function fromSchema(about: string, message: string): Texts {
  const own = OF_SCHEMAS[message];
  const [, wanted = '', found = ''] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (own === undefined && wanted !== '')
    return told('otherKind', about, KINDS[wanted] ?? wanted, KINDS[found] ?? found);
  if (own === undefined) return told('wrongKind', about, message.replace(/^Invalid input: /, ''));
  return { ru: `${about}${own.ru}`, kk: `${about}${own.kk}`, en: `${about}${own.en}` };
}
