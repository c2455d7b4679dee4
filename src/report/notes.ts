/** What the reader has to say about a file, in words; damage is a warning, the rest is for the record. */
import type { Language, ReadNote } from '../model/document.ts';
import type { Texts } from '../model/texts.ts';
import { safe } from './safe.ts';
import { shorten } from './shorten.ts';

type Code = ReadNote['code'];

const TEXTS: Readonly<Record<Code, Texts>> = {
  'encoding-guessed': {
    ru: 'кодировка определена по буквам: {0}; если текст искажён, задайте --encoding',
    kk: 'кодтау әріптер бойынша анықталды: {0}; мәтін бұзылса, --encoding беріңіз',
    en: 'the encoding was told by the letters: {0}; if the text is garbled, give --encoding',
  },
  'tracked-changes-accepted': {
    ru: 'исправления приняты: {0}; проверен текст без удалённого',
    kk: 'түзетулер қабылданды: {0}; жойылғансыз мәтін тексерілді',
    en: 'tracked changes accepted: {0}; the text was judged without what is deleted',
  },
  'parts-left-out': {
    ru: 'часть файла не прочитана: {0}',
    kk: 'файлдың бір бөлігі оқылмады: {0}',
    en: 'a part of the file was not read: {0}',
  },
  'language-uncertain': {
    ru: 'язык текста не вполне ясен: {0}',
    kk: 'мәтін тілі толық анық емес: {0}',
    en: 'the language of the text is not quite clear: {0}',
  },
  'damaged-text': {
    ru: 'в тексте есть нечитаемые знаки (�): {0}; сохраните файл заново',
    kk: 'мәтінде оқылмайтын таңбалар бар (�): {0}; файлды қайта сақтаңыз',
    en: 'the text has unreadable signs (�): {0}; save the file again',
  },
  'export-marks': {
    ru: 'в тексте остались служебные метки экспорта, рядом с: {0}',
    kk: 'мәтінде экспорттың қызметтік белгілері қалған, жанында: {0}',
    en: 'marks of an export are left in the text, beside: {0}',
  },
  'running-lines': {
    ru: 'колонтитулы и номера страниц не считаются текстом: {0}',
    kk: 'колонтитулдар мен бет нөмірлері мәтін деп саналмайды: {0}',
    en: 'running headers, footers and page numbers are not counted as text: {0}',
  },
  'contents-left-out': {
    ru: 'строки оглавления пропущены: {0}',
    kk: 'мазмұн жолдары өткізілді: {0}',
    en: 'lines of the table of contents left out: {0}',
  },
  'numbers-not-read': {
    ru: 'автоматические номера пунктов в этом формате не видны; сохраните файл как docx, чтобы видеть их в отчёте',
    kk: 'бұл форматта тармақтардың автоматты нөмірлері көрінбейді; оларды есепте көру үшін файлды docx түрінде сақтаңыз',
    en: 'automatic clause numbers cannot be seen in this format; save the file as docx to have them in the report',
  },
  'name-differs': {
    ru: 'содержание не соответствует расширению .{0}; файл прочитан по содержанию',
    kk: 'мазмұны .{0} кеңейтіміне сай емес; файл мазмұны бойынша оқылды',
    en: 'the content does not match the ending .{0}; the file was read by its content',
  },
  'pages-without-text': {
    ru: 'страницы без текста (изображения), не проверены: {0}; распознайте их (OCR)',
    kk: 'мәтінсіз беттер (суреттер), тексерілмеді: {0}; оларды таныңыз (OCR)',
    en: 'pages without text (pictures), not judged: {0}; recognise them (OCR)',
  },
  mojibake: {
    ru: 'часть текста искажена неверной кодировкой, например «{0}»; сохраните файл в UTF-8',
    kk: 'мәтіннің бір бөлігі қате кодтаудан бұзылған, мысалы «{0}»; файлды UTF-8-де сақтаңыз',
    en: 'a part of the text is garbled by a wrong encoding, for example “{0}”; save the file in UTF-8',
  },
  'mixed-scripts': {
    ru: 'в словах смешаны буквы двух алфавитов ({0}); такие слова могут быть не узнаны',
    kk: 'сөздерде екі әліпбидің әріптері араласқан ({0}); мұндай сөздер танылмауы мүмкін',
    en: 'words mix the letters of two alphabets ({0}); such words may not be recognised',
  },
  'few-known-words': {
    ru: 'знакомых слов слишком мало ({0}); текст повреждён или на другом языке, выводам нельзя доверять',
    kk: 'таныс сөздер тым аз ({0}); мәтін бұзылған немесе басқа тілде, қорытындыға сенуге болмайды',
    en: 'too few known words ({0}); the text is damaged or in another language, the results cannot be trusted',
  },
};

const LONGEST_DETAIL = 80;

const WARNINGS: ReadonlySet<Code> = new Set<Code>([
  'damaged-text',
  'parts-left-out',
  'pages-without-text',
  'mojibake',
  'mixed-scripts',
  'few-known-words',
  'name-differs',
]);

export function isWarning({ code }: ReadNote): boolean {
  return WARNINGS.has(code);
}

/** A note as one line for a terminal. */
export function noteText({ code, detail }: ReadNote, language: Language): string {
  const text = TEXTS[code][language];
  const shown = safe(shorten(detail, LONGEST_DETAIL));
  return shown === '' ? text.replace(/:? ?\(?\{0\}\)?/u, '') : text.replace('{0}', shown);
}
