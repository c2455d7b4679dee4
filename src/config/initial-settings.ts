/** The settings file that `privlint init` writes: what was answered, and the rest as comments to uncomment. */
import type { Language } from '../model/document.ts';
import { PRACTICES, type Profile } from '../model/law.ts';
import type { Texts } from '../model/texts.ts';
import type { Jurisdiction } from './settings.ts';

export interface InitialAnswers extends Profile {
  readonly jurisdiction?: Jurisdiction | undefined;
}

interface Question {
  readonly key: keyof InitialAnswers;
  readonly text: Texts;
  readonly choices: readonly string[];
  /** Several may be given, parted by commas. */
  readonly many: boolean;
}

/** Asked in this order; an empty answer leaves it to privlint. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'jurisdiction',
    text: {
      ru: 'По праву какой страны проверять? (Enter: определять по тексту)',
      kk: 'Қай елдің құқығы бойынша тексеру керек? (Enter: мәтін бойынша анықтау)',
      en: 'Whose law applies? (Enter: tell it from the text)',
    },
    choices: ['auto', 'ru', 'kz', 'ru,kz'],
    many: false,
  },
  {
    key: 'operator',
    text: {
      ru: 'Кто оператор? (Enter: определять по тексту)',
      kk: 'Оператор кім? (Enter: мәтін бойынша анықтау)',
      en: 'Who is the operator? (Enter: tell it from the text)',
    },
    choices: ['legal-entity', 'sole-trader', 'individual', 'state-body'],
    many: false,
  },
  {
    key: 'audience',
    text: {
      ru: 'Кому он служит? (Enter: определять по тексту)',
      kk: 'Кімге қызмет көрсетеді? (Enter: мәтін бойынша анықтау)',
      en: 'Whom does it serve? (Enter: tell it from the text)',
    },
    choices: ['consumers', 'business'],
    many: false,
  },
  {
    key: 'does',
    text: {
      ru: 'Что оператор делает на самом деле? Через запятую (Enter: ничего из этого)',
      kk: 'Оператор шын мәнінде не істейді? Үтір арқылы (Enter: бұлардың ешқайсысы)',
      en: 'What does the operator really do? Parted by commas (Enter: none of it)',
    },
    choices: PRACTICES,
    many: true,
  },
];

/** Comments of the file; each names what the line below it is for. */
const COMMENTS = {
  head: {
    ru: 'Настройки privlint. Действующие значения и их источник: privlint config',
    kk: 'privlint баптаулары. Қолданыстағы мәндер мен олардың көзі: privlint config',
    en: 'Settings of privlint. What holds and why: privlint config',
  },
  jurisdiction: {
    ru: 'Право, по которому проверять: auto (по тексту), ru, kz или "ru,kz"',
    kk: 'Тексеру құқығы: auto (мәтін бойынша), ru, kz немесе "ru,kz"',
    en: 'Law to judge by: auto (from the text), ru, kz or "ru,kz"',
  },
  asOf: {
    ru: 'Дата, на которую берётся право (без неё – сегодня)',
    kk: 'Құқық алынатын күн (болмаса – бүгін)',
    en: 'Day whose law applies (today without it)',
  },
  failOn: {
    ru: 'С какого уровня проверка не проходит: error, warning, info, never',
    kk: 'Тексеру қай деңгейден өтпейді: error, warning, info, never',
    en: 'Level that fails a run: error, warning, info, never',
  },
  profile: {
    ru: 'Что верно об операторе, что бы ни говорил текст',
    kk: 'Мәтін не десе де, оператор туралы не рас',
    en: 'What is true of the operator, whatever the text says',
  },
  does: {
    ru: 'Что он делает на самом деле; о чём политика молчит, то будет находкой',
    kk: 'Шын мәнінде не істейді; саясат үндемесе, ескерту болады',
    en: 'What it really does; a policy that is silent on it gets a finding',
  },
  severity: {
    ru: 'Уровень отдельных правил: error, warning, info, off (список: privlint rules)',
    kk: 'Жеке ережелер деңгейі: error, warning, info, off (тізім: privlint rules)',
    en: 'Severity of single rules: error, warning, info, off (privlint rules lists them)',
  },
  overrides: {
    ru: 'Иное для части документов, пунктов или разделов',
    kk: 'Кейбір құжаттар, тармақтар немесе бөлімдер үшін бөлек',
    en: 'What differs for some documents, clauses or sections',
  },
  reports: {
    ru: 'Отчёты, если командная строка не просит иных',
    kk: 'Есептер, командалық жол басқасын сұрамаса',
    en: 'Reports, where the command line asks for none',
  },
} satisfies Record<string, Texts>;

/** The text of the file, with comments in the person's language. */
export function initialSettings(answers: InitialAnswers, language: Language): string {
  const { jurisdiction, operator, audience, does = [] } = answers;
  const note = (key: keyof typeof COMMENTS, indent = ''): string => `${indent}# ${COMMENTS[key][language]}`;
  const hasProfile = operator !== undefined || audience !== undefined || does.length > 0;
  const off = (isGiven: boolean): string => (isGiven ? '' : '# ');
  const profile = [
    note('profile'),
    `${off(hasProfile)}profile:`,
    `${off(operator !== undefined)}  operator: ${operator ?? 'legal-entity'} # legal-entity | sole-trader | individual | state-body`,
    `${off(audience !== undefined)}  audience: ${audience ?? 'consumers'} # consumers | business`,
    note('does', '  '),
    `${off(does.length > 0)}  does: [${(does.length > 0 ? does : PRACTICES).join(', ')}]`,
  ];
  return [
    note('head'),
    '',
    note('jurisdiction'),
    `jurisdiction: ${jurisdiction === 'ru,kz' ? '"ru,kz"' : (jurisdiction ?? 'auto')}`,
    '',
    note('asOf'),
    '# as-of: 2026-12-31',
    '',
    note('failOn'),
    'fail-on: error',
    '',
    ...profile,
    '',
    note('severity'),
    '# severity:',
    '#   ru/cookies: warning',
    '',
    note('overrides'),
    '# overrides:',
    '#   - files: "drafts/**"',
    '#     severity: {common/unfilled-placeholder: info}',
    '#   - sections: "Cookie*"',
    '#     severity: {ru/cookies: off}',
    '',
    note('reports'),
    '# reports: [text, json=privlint.json]',
    '',
  ].join('\n');
}
