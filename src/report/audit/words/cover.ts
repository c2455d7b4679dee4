/** The cover and the headings of the whole, in the three languages. */
import type { Texts } from '../../../model/texts.ts';

export const COVER = {
  title: {
    ru: 'Аудит документов о персональных данных',
    kk: 'Дербес деректер туралы құжаттардың аудиті',
    en: 'Audit of personal data documents',
  },
  client: { ru: 'Клиент', kk: 'Клиент', en: 'Client' },
  preparedBy: { ru: 'Подготовил', kk: 'Дайындаған', en: 'Prepared by' },
  date: { ru: 'Дата отчёта', kk: 'Есеп күні', en: 'Date of the report' },
  asOf: { ru: 'Право на дату', kk: 'Құқық мына күнге', en: 'Law as of' },
  edition: { ru: 'Редакция правил', kk: 'Ережелер редакциясы', en: 'Edition of the rules' },
  tool: { ru: 'Инструмент', kk: 'Құрал', en: 'Tool' },
  documents: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  document: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
  redacted: {
    ru: 'Персональные данные в цитатах и тексте закрыты знаками •.',
    kk: 'Дәйексөздер мен мәтіндегі дербес деректер • белгілерімен жабылған.',
    en: 'Personal data in quotes and text are masked with the sign •.',
  },
  contents: { ru: 'Содержание', kk: 'Мазмұны', en: 'Contents' },
  limits: { ru: 'Пределы метода', kk: 'Әдістің шектері', en: 'Limits of the method' },
  repro: {
    ru: 'Как повторить проверку',
    kk: 'Тексеруді қалай қайталауға болады',
    en: 'How to repeat the audit',
  },
  reproIntro: {
    ru: 'Те же файлы, правила и настройки дают тот же отчёт. Команда для проверки готового файла: privlint report verify ФАЙЛ.',
    kk: 'Сол файлдар, ережелер мен баптаулар сол есепті береді. Дайын файлды тексеру командасы: privlint report verify ФАЙЛ.',
    en: 'The same files, rules and settings give the same report. To check a finished file: privlint report verify FILE.',
  },
  hashRules: { ru: 'Правила, SHA-256', kk: 'Ережелер, SHA-256', en: 'Rules, SHA-256' },
  hashSettings: { ru: 'Настройки, SHA-256', kk: 'Баптаулар, SHA-256', en: 'Settings, SHA-256' },
  command: { ru: 'Команда', kk: 'Команда', en: 'Command' },
  notJudged: { ru: 'Не проверено', kk: 'Тексерілмеді', en: 'Not judged' },
  notices: {
    ru: 'О настройках проверки',
    kk: 'Тексеру баптаулары туралы',
    en: 'About the settings of the run',
  },
} satisfies Record<string, Texts>;
