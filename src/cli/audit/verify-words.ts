/** The answers of `report verify` in the three languages. */
import type { Language } from '../../model/document.ts';
import type { Texts } from '../../model/texts.ts';

const WORDS = {
  same: {
    ru: 'Совпадает: документов {0}, те же файлы, правила, настройки и итоги.',
    kk: 'Сәйкес: құжат саны {0}, файлдар, ережелер, баптаулар мен нәтижелер сол қалпында.',
    en: 'The same: {0} document(s), the same files, rules, settings and outcomes.',
  },
  differs: { ru: 'Есть отличия:', kk: 'Айырмашылықтар бар:', en: 'There are differences:' },
  'same-bytes': {
    ru: 'Отчёт не изменён: новый запуск даёт тот же файл байт в байт.',
    kk: 'Есеп өзгертілмеген: жаңа іске қосу дәл сол файлды береді.',
    en: 'The report is unchanged: a new run gives the same file byte for byte.',
  },
  edited: {
    ru: 'итоги те же, но файл отчёта изменён после записи или записан с другой библиотекой',
    kk: 'нәтижелер сол, бірақ есеп файлы жазылғаннан кейін өзгертілген немесе басқа кітапханамен жазылған',
    en: 'the outcomes are the same, but the file was changed after it was written, or written by another library',
  },
  rules: {
    ru: 'другие правила: в отчёте редакция {0}, сейчас {1}, и хэши не совпадают',
    kk: 'басқа ережелер: есепте {0} редакциясы, қазір {1}, хэштер сәйкес емес',
    en: 'other rules: edition {0} in the report, {1} now, and the hashes differ',
  },
  settings: {
    ru: 'другие настройки: хэш не совпадает (проверьте privlint.config.yaml)',
    kk: 'басқа баптаулар: хэш сәйкес емес (privlint.config.yaml тексеріңіз)',
    en: 'other settings: the hash differs (check privlint.config.yaml)',
  },
  document: {
    ru: '{0}: документ изменён, SHA-256 не совпадает',
    kk: '{0}: құжат өзгертілген, SHA-256 сәйкес емес',
    en: '{0}: the document was changed, its SHA-256 differs',
  },
  'not-judged': {
    ru: '{0}: сейчас не читается',
    kk: '{0}: қазір оқылмайды',
    en: '{0}: cannot be read now',
  },
  outcome: {
    ru: '{0}: {1}: было {2}, стало {3}',
    kk: '{0}: {1}: болған {2}, енді {3}',
    en: '{0}: {1}: was {2}, is {3}',
  },
  more: { ru: 'и ещё отличий: {0}', kk: 'тағы айырмашылықтар: {0}', en: 'and {0} more' },
  'other-tool': {
    ru: 'Версия privlint другая: {0} в отчёте, {1} сейчас.',
    kk: 'privlint нұсқасы басқа: есепте {0}, қазір {1}.',
    en: 'Another version of privlint: {0} in the report, {1} now.',
  },
  'no-template': {
    ru: 'Шаблон {0} не найден или изменён: сверены итоги, но не вид отчёта.',
    kk: '{0} үлгісі табылмады немесе өзгертілген: нәтижелер салыстырылды, есептің көрінісі емес.',
    en: 'The template {0} is missing or changed: outcomes were compared, the look of the report was not.',
  },
  'no-file': { ru: 'нет такого файла.', kk: 'мұндай файл жоқ.', en: 'there is no such file.' },
  pdf: {
    ru: 'в PDF нет данных для сверки. Сделайте отчёт ещё и в html или docx и сверьте его.',
    kk: 'PDF-те салыстыруға дерек жоқ. Есепті html немесе docx түрінде де жасап, соны салыстырыңыз.',
    en: 'a PDF carries no data to compare. Write the report as html or docx too, and verify that file.',
  },
  'no-record': {
    ru: 'это не отчёт privlint, или его данные повреждены.',
    kk: 'бұл privlint есебі емес, немесе оның деректері бүлінген.',
    en: 'this is no report of privlint, or its data are damaged.',
  },
  'no-documents': {
    ru: 'нет документов отчёта: {0}. Укажите папку, от которой они найдутся: --in ПАПКА.',
    kk: 'есептің құжаттары жоқ: {0}. Олар табылатын қалтаны көрсетіңіз: --in ҚАЛТА.',
    en: 'the documents of the report are missing: {0}. Name the folder from which they are found: --in FOLDER.',
  },
} satisfies Record<string, Texts>;

export function verifyWord(
  word: keyof typeof WORDS,
  language: Language,
  ...values: readonly string[]
): string {
  return WORDS[word][language].replace(/\{(\d)\}/g, (slot, n: string) => values[Number(n)] ?? slot);
}
