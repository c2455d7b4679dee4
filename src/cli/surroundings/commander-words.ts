/** What the library of the command line says of mistakes, in Russian and Kazakh. */
import type { Language } from '../../model/document.ts';

type Said = readonly [english: RegExp, words: { readonly ru: string; readonly kk: string }];

/** $1, $2 … are what the English names. */
const SAID: readonly Said[] = [
  [/^error: /, { ru: '', kk: '' }],
  [/^unknown option '(.+?)'/m, { ru: 'нет параметра «$1»', kk: '«$1» параметрі жоқ' }],
  [/^unknown command '(.+?)'/m, { ru: 'нет команды «$1»', kk: '«$1» командасы жоқ' }],
  [/^missing required argument '(.+?)'/m, { ru: 'не назван аргумент «$1»', kk: '«$1» аргументі аталмаған' }],
  [/^option '(.+?)' argument missing/m, { ru: 'после «$1» нет значения', kk: '«$1» параметрінің мәні жоқ' }],
  [
    /^option '(.+?)' argument '(.*?)' is invalid\./m,
    { ru: 'значение «$2» не подходит для «$1».', kk: '«$2» мәні «$1» үшін жарамайды.' },
  ],
  [
    /^command-argument value '(.*?)' is invalid for argument '(.+?)'\./m,
    { ru: 'значение «$1» не подходит для «$2».', kk: '«$1» мәні «$2» үшін жарамайды.' },
  ],
  [
    /^too many arguments(?: for '(.+?)')?\. Expected (\d+) arguments? but got (\d+)\./m,
    { ru: 'слишком много аргументов: $3 вместо $2.', kk: 'аргумент тым көп: $2 орнына $3.' },
  ],
  [/Allowed choices are (.+)\.$/m, { ru: 'Возможны: $1.', kk: 'Мүмкін мәндер: $1.' }],
  [
    /a date is written 2026-01-31\./,
    { ru: 'Дата пишется так: 2026-01-31.', kk: 'Күн былай жазылады: 2026-01-31.' },
  ],
  [
    /a whole number from 1 is wanted\./,
    { ru: 'Нужно целое число от 1 до 999.', kk: '1-ден 999-ға дейінгі бүтін сан керек.' },
  ],
  [/\(Did you mean (?:one of )?(.+)\?\)/, { ru: '(Возможно, $1?)', kk: '(Мүмкін, $1?)' }],
];

const SEE_HELP = {
  ru: '(все параметры: privlint --help)',
  kk: '(барлық параметрлер: privlint --help)',
  en: '(privlint --help shows all options)',
};

/** A message of the library in a language, and where all options are told. */
export function commanderMessage(message: string, language: Language): string {
  if (language === 'en') return `${message}\n${SEE_HELP.en}`;
  const told = SAID.reduce((text, [english, words]) => text.replace(english, words[language]), message);
  return `privlint: ${told}\n${SEE_HELP[language]}`;
}
