/** What the readers name as the detail of a problem, in Russian and Kazakh; they name it in English. */
import type { Language } from '../model/document.ts';

type Said = readonly [
  english: RegExp,
  words: { readonly ru: string; readonly kk: string; readonly en?: string },
];

/** $1, $2 … are what the English names. What is in no line stays as it is: formats, labels, parts of a package. */
const SAID: readonly Said[] = [
  [/^(\d+) MB unpacked$/, { ru: '$1 МБ после распаковки', kk: 'ашқаннан кейін $1 МБ' }],
  [/^(\d+) MB$/, { ru: '$1 МБ', kk: '$1 МБ' }],
  [/^(\d+) characters$/, { ru: 'знаков – $1', kk: 'таңба саны – $1' }],
  [/^(\d+) pages$/, { ru: 'страниц – $1', kk: 'бет саны – $1' }],
  [/^too many entries$/, { ru: 'слишком много частей внутри', kk: 'ішінде бөлік тым көп' }],
  [
    /^zip archive: .*$/,
    {
      ru: 'архив zip обрывается или испорчен',
      kk: 'zip мұрағаты үзілген немесе бүлінген',
      en: 'the zip archive is cut off or broken',
    },
  ],
  [/^not a zip archive$/, { ru: 'внутри не архив zip', kk: 'ішінде zip мұрағаты емес' }],
  [
    /^zip archive without a Word document$/,
    { ru: 'архив zip без документа Word', kk: 'Word құжаты жоқ zip мұрағаты' },
  ],
  [/^not a Word document$/, { ru: 'не документ Word', kk: 'Word құжаты емес' }],
  [/^not an OpenDocument text$/, { ru: 'не текст OpenDocument', kk: 'OpenDocument мәтіні емес' }],
  [/^zip$/, { ru: 'архив zip', kk: 'zip мұрағаты', en: 'a zip archive' }],
  [
    /^ole$/,
    {
      ru: 'файл Office без текста Word',
      kk: 'Word мәтіні жоқ Office файлы',
      en: 'an Office file without a text of Word',
    },
  ],
  [
    /groups nested too deeply$/,
    { ru: 'группы вложены слишком глубоко', kk: 'топтар тым терең кірістірілген' },
  ],
  [
    /elements nested too deeply$/,
    { ru: 'элементы вложены слишком глубоко', kk: 'элементтер тым терең кірістірілген' },
  ],
  [/too many elements$/, { ru: 'слишком много элементов', kk: 'элемент тым көп' }],
  [
    /document type not allowed$/,
    { ru: 'объявление DOCTYPE не допускается', kk: 'DOCTYPE жариялауға болмайды' },
  ],
  [/no content$/, { ru: 'нет содержимого', kk: 'мазмұны жоқ' }],
  [
    /^(\S+\.(?:xml|rels)): \d+:\d+: .*$/s,
    { ru: 'в $1 ошибка разметки XML', kk: '$1 ішінде XML белгілеуінің қатесі' },
  ],
  [/^(?:EACCES|EPERM)$/, { ru: 'нет прав на чтение', kk: 'оқу құқығы жоқ', en: 'no permission to read it' }],
  [/^EISDIR$/, { ru: 'это папка', kk: 'бұл қалта', en: 'it is a folder' }],
  [
    /^(?:EMFILE|ENFILE)$/,
    { ru: 'открыто слишком много файлов', kk: 'ашық файл тым көп', en: 'too many files are open' },
  ],
];

export function detailIn(detail: string, language: Language): string {
  for (const [english, words] of SAID) {
    const said = words[language];
    if (said !== undefined && english.test(detail)) return detail.replace(english, said);
  }
  return detail;
}
