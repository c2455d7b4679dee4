/** A file that could not be judged, in words: what is wrong with it and the next step. */
import type { Language } from '../model/document.ts';
import type { FileProblem } from '../model/report.ts';
import type { Texts } from '../model/texts.ts';
import { detailIn } from './problem-details.ts';
import { safe } from './safe.ts';

const PROBLEMS: Readonly<Record<string, Texts>> = {
  empty: {
    ru: 'файл пуст. Проверьте, тот ли файл сохранён.',
    kk: 'файл бос. Дұрыс файл сақталғанын тексеріңіз.',
    en: 'the file is empty. Check that the right file was saved.',
  },
  binary: {
    ru: 'это не текстовый документ. Дайте txt, md, html, docx, odt, rtf, doc, epub или pdf.',
    kk: 'бұл мәтіндік құжат емес. txt, md, html, docx, odt, rtf, doc, epub немесе pdf беріңіз.',
    en: 'this is not a text document. Give txt, md, html, docx, odt, rtf, doc, epub or pdf.',
  },
  'unsupported-format': {
    ru: 'формат не читается: {0}. Сохраните документ как docx, html или txt.',
    kk: 'формат оқылмайды: {0}. Құжатты docx, html немесе txt түрінде сақтаңыз.',
    en: 'this format is not read: {0}. Save the document as docx, html or txt.',
  },
  encrypted: {
    ru: 'документ защищён паролем. Снимите защиту и повторите.',
    kk: 'құжат құпиясөзбен қорғалған. Қорғауды алып тастап, қайталаңыз.',
    en: 'the document is protected by a password. Remove it and try again.',
  },
  damaged: {
    ru: 'файл повреждён: {0}. Откройте его в редакторе и сохраните заново.',
    kk: 'файл зақымдалған: {0}. Редакторда ашып, қайта сақтаңыз.',
    en: 'the file is damaged: {0}. Open it in its editor and save it again.',
  },
  'too-large': {
    ru: 'файл слишком велик: {0}. Оставьте в нём только политику.',
    kk: 'файл тым үлкен: {0}. Тек саясатты қалдырыңыз.',
    en: 'the file is too large: {0}. Leave only the policy in it.',
  },
  'unknown-encoding': {
    ru: 'нет такой кодировки: {0}. Например: utf-8, windows-1251, koi8-r.',
    kk: 'мұндай кодтау жоқ: {0}. Мысалы: utf-8, windows-1251, koi8-r.',
    en: 'there is no such encoding: {0}. For example: utf-8, windows-1251, koi8-r.',
  },
  'no-text': {
    ru: 'в файле нет текста. Если это скан, распознайте его (OCR) и сохраните как docx или txt.',
    kk: 'файлда мәтін жоқ. Егер бұл скан болса, оны танып (OCR), docx немесе txt түрінде сақтаңыз.',
    en: 'the file holds no text. If it is a scan, recognise it (OCR) and save it as docx or txt.',
  },
  scan: {
    ru: 'в PDF нет текста, только изображения страниц (скан). Распознайте его (OCR, например ocrmypdf или FineReader) и проверьте снова.',
    kk: 'PDF-те мәтін жоқ, тек беттердің суреті (скан). Оны танып (OCR, мысалы ocrmypdf немесе FineReader), қайта тексеріңіз.',
    en: 'the PDF holds no text, only pictures of pages (a scan). Recognise it (OCR, for example ocrmypdf) and check again.',
  },
  'unreadable-text': {
    ru: 'текст файла нечитаем: вместо слов бессмысленные знаки (плохое распознавание или шрифт без таблицы букв). Распознайте файл заново (OCR) или возьмите исходный документ.',
    kk: 'файл мәтіні оқылмайды: сөздердің орнында мағынасыз таңбалар (нашар тану немесе әріп кестесі жоқ қаріп). Файлды қайта танып (OCR) немесе бастапқы құжатты алыңыз.',
    en: 'the text of the file cannot be read: signs without meaning instead of words (a bad recognition, or a font without a table of letters). Recognise it anew (OCR) or take the original document.',
  },
  'not-found': {
    ru: 'нет такого файла. Проверьте путь.',
    kk: 'мұндай файл жоқ. Жолды тексеріңіз.',
    en: 'there is no such file. Check the path.',
  },
  url: {
    ru: 'адреса не читаются: privlint работает без сети. Сохраните страницу (Ctrl+S, HTML) и дайте файл или передайте её: curl -sL АДРЕС | privlint check - --stdin-filename policy.html',
    kk: 'мекенжайлар оқылмайды: privlint желісіз жұмыс істейді. Бетті сақтап (Ctrl+S, HTML), файлды беріңіз немесе: curl -sL МЕКЕНЖАЙ | privlint check - --stdin-filename policy.html',
    en: 'addresses are not read: privlint works offline. Save the page (Ctrl+S, HTML) and give the file, or pipe it: curl -sL ADDRESS | privlint check - --stdin-filename policy.html',
  },
  'no-match': {
    ru: 'под этот шаблон не подходит ни один файл.',
    kk: 'бұл үлгіге бірде-бір файл сәйкес келмейді.',
    en: 'no file matches this pattern.',
  },
  'no-documents': {
    ru: 'в папке нет документов ({0}).',
    kk: 'қалтада құжат жоқ ({0}).',
    en: 'the folder holds no documents ({0}).',
  },
  unreadable: {
    ru: 'файл не открывается: {0}. Проверьте права и то, что он не занят другой программой.',
    kk: 'файл ашылмайды: {0}. Құқықтарды және файлды басқа бағдарлама пайдаланып тұрмағанын тексеріңіз.',
    en: 'the file cannot be opened: {0}. Check your rights, and that no other program holds it.',
  },
  'not-word': {
    ru: 'примечания пишутся только в docx, а это {0}. Сохраните документ как docx (Word: «Сохранить как»; LibreOffice: soffice --convert-to docx ФАЙЛ) и повторите; для других форматов есть privlint check.',
    kk: 'ескертпелер тек docx файлына жазылады, ал бұл {0}. Құжатты docx түрінде сақтап (Word: «Басқаша сақтау»; LibreOffice: soffice --convert-to docx ФАЙЛ), қайталаңыз; басқа форматтар үшін privlint check бар.',
    en: 'comments are written into docx only, and this is {0}. Save the document as docx (Word: Save As; LibreOffice: soffice --convert-to docx FILE) and try again; for other formats there is privlint check.',
  },
  signed: {
    ru: 'документ подписан электронной подписью, примечания сделали бы её недействительной. Сохраните копию без подписи и дайте её.',
    kk: 'құжатқа электрондық қол қойылған, ескертпелер оны жарамсыз етер еді. Қолтаңбасыз көшірмесін сақтап, соны беріңіз.',
    en: 'the document is digitally signed, and comments would make the signature invalid. Save a copy without the signature and give that.',
  },
  'output-exists': {
    ru: 'файл {0} уже есть и после privlint его меняли (или сделал его не privlint); он не тронут. Назовите другой файл (-o) или замените этот: --force.',
    kk: '{0} файлы бар және privlint-тен кейін өзгертілген (немесе оны privlint жасамаған); оған тиілген жоқ. Басқа файл атаңыз (-o) немесе осыны ауыстырыңыз: --force.',
    en: 'the file {0} exists and was changed since privlint wrote it (or privlint did not write it); it was left alone. Name another file (-o), or replace this one with --force.',
  },
  unwritable: {
    ru: 'не удалось записать результат: {0}. Проверьте папку и права.',
    kk: 'нәтиже жазылмады: {0}. Қалта мен құқықтарды тексеріңіз.',
    en: 'the result could not be written: {0}. Check the folder and your rights.',
  },
  internal: {
    ru: 'внутренняя ошибка privlint: {0}. Сообщите о ней, не прикладывая документ.',
    kk: 'privlint ішкі қатесі: {0}. Құжатты қоспай, бұл туралы хабарлаңыз.',
    en: 'internal error of privlint: {0}. Please report it, without the document.',
  },
};

/** What is wrong and what to do, without the name of the file. */
export function problemText({ problem, detail }: FileProblem, language: Language): string {
  const texts = PROBLEMS[detail === 'url' || detail === 'scan' ? detail : problem] ?? PROBLEMS.internal;
  return (texts?.[language] ?? problem).replace('{0}', () => safe(detailIn(detail, language)));
}
