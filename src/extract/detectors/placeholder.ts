/** Slots of a template that nobody filled in, made-up names and addresses, and labels with nothing after them. */
import type { Block, Document } from '../../model/document.ts';
import { headingsOf } from '../context.ts';
import { type Defect, defectAnswer, found, medium } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { isShown, SAMPLES, TEMPLATE_SLOTS } from '../naming/template-slots.ts';

/** «ООО "Ромашка"» is the example of every textbook; a number, a mail or a site of that name make it a real company. */
const TEXTBOOK = /(?:ООО|ТОО|АО|ЗАО|ИП|ЖШС)\s?[«"“](?:Ромашка|Рога и копыта)[»"”]|[«"“]Ромашка[»"”] ЖШС/giu;
/** The example of a builder of sites. */
const SAMPLE_OPERATOR =
  /(?<!\p{L})(?:Михайлов\p{L}{0,2} Иван\p{L}{0,2} Сергеевич\p{L}{0,2}|Ivan Sergeevich Mikhailov|Mikhailov Ivan Sergeevich)(?!\p{L})/gu;
const REAL = /romashka|(?:ИНН|ОГРН|БИН|БСН|INN|OGRN|TIN)\D{0,5}\d{4}/iu;

const LINE =
  /[«"“]?(?:_{3,}|(?<![\p{L}_])__(?![\p{L}_]))(?:[\s_]*_{2,})*[»"”]?|(?:_\s){3,}_?|(?:\.{6,}|…{3,})(?![.…]*\s?\d+$)/gu;
/** Lines of a form that the data subject or an officer fills in by hand. */
const FORM =
  /подпис|расшифровк|ф\. ?и\. ?о|фамили|паспорт|проживающ|зарегистрирован\p{L}* по|кем выдан|дата выдачи|доверенност|(?<!\p{L})я,? ?_|заявител|_{3,}\s?\/\s?_{3,}|қолы|т\.а\.ә|signature|full name|м\. ?п\./iu;
const FORM_HEADING =
  /согласи|заявлени|форма|бланк|приложени|запрос|отзыв|обязательств|журнал|(?<!\p{L})акт(?!\p{L})|уведомлени|келісім|өтініш|қосымша|consent|form|annex|appendix/iu;

/** Longest line of a form, in characters. */
const LINE_LENGTH = 80;

/** A label whose value is missing: the next block begins another matter. */
const LABEL =
  /^(?:[\p{L}-]+ ){0,3}(?:дата|обновлени[ея]|редакци[яи]|вступлени[яе] в силу|updated?|effective|date|күні|(?:ИНН|ОГРН|ОГРНИП|КПП|БИН|ИИН|БСН|ЖСН|INN|OGRN|OGRNIP|BIN|IIN|TIN)(?: ?\/ ?(?:ИНН|ОГРН|ОГРНИП|КПП|INN|OGRN|OGRNIP))?|адрес|e-?mail|почт[аы]|телефон|мекенжайы?|пошта|phone|address)(?: [\p{L}-]+){0,2}:$/iu;
/** The next line tells another detail, after a label of its own. */
const LABELLED =
  /^(?:ИНН|ОГРН(?:ИП)?|КПП|БИН|ИИН|БСН|ЖСН|INN|OGRN(?:IP)?|BIN|IIN|TIN|[\p{L} -]{0,20}(?:адрес|телефон|e-?mail|почта|address|phone|мекенжай)\p{L}*)\s?:\s\S/iu;
const DATE_LABEL = /дата|обновлени|редакци|вступлени|updated|effective|күні/iu;

/** «… размещена в сети Интернет по адресу» with nothing after it. */
const ADDRESS_DUE =
  /(?:в сети «?Интернет»? по адресу|(?<=.{40})о посетителях (?:веб-|интернет-)?сайта|по сетевому адресу|(?:[io]n the Internet|located|available) at(?: (?:a|the)(?: unique| network| following)? (?:address|URL))?(?: \(URL\))?|at (?:a|the) (?:unique|network) address(?: \(URL\))?|(?<=.{40})visitors (?:to|of) the (?:web)?site):?$/iu;
/** The same of a link; other formats keep links where no reader looks. */
const LINK_DUE =
  /(?:by following the link|at the (?:permanent|following) (?:address|link)|по (?:следующей |постоянной )?ссылке|по постоянному адресу):?$/iu;
/** The last words of such a sentence: few sentences end so, and only these are looked at. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'адресу сайта веб-сайта интернет-сайта ссылке at address url website site link'.split(' '),
);
/** The words that promise an address, and what must stand before them, take no more characters than this. */
const TAIL = 160;
const ADDRESS = /^\W{0,3}(?:https?:|www\.|[\p{L}\p{N}-]+\.[\p{L}\p{N}-])/iu;

export const placeholder: Detector = ({ document, analysis }, recogniser) => {
  const defects: Defect[] = TEMPLATE_SLOTS.flatMap((p) => found(document, p));
  for (const sample of SAMPLES)
    defects.push(...found(document, sample).filter((d) => !isShown(document.text, d)));
  if (!REAL.test(document.text))
    defects.push(...[TEXTBOOK, SAMPLE_OPERATOR].flatMap((pattern) => found(document, pattern, 'medium')));
  defects.push(...found(document, LINE, 'high', (block) => isForRunningText(block, document)));
  defects.push(...emptyLabels(document), ...addressesDue(document));
  return defectAnswer(recogniser, defects, analysis);
};

/** Blanks count where the text itself should speak, not in a form attached to it or a line for a signature. */
function isForRunningText(block: Block, document: Document): boolean {
  const near = document.blocks.slice(Math.max(0, block.index - 2), block.index + 3);
  const isApproval = block.index < 12 && near.some((b) => /утвержд|приказ|бекіт/iu.test(textOf(b, document)));
  // a list of data next to a blank names surnames too; a form is short lines, or blanks again
  const isLine = (b: Block): boolean => b.end - b.start < LINE_LENGTH || textOf(b, document).includes('___');
  if (!isApproval && near.some((b) => isLine(b) && FORM.test(textOf(b, document)))) return false;
  if (/^[\s_.…—–-]+$/u.test(textOf(block, document))) return false;
  return !headingsOf(document, block).some((h) => h.index > 2 && FORM_HEADING.test(textOf(h, document)));
}

function emptyLabels(document: Document): Defect[] {
  const found: Defect[] = [];
  for (const block of document.blocks) {
    const text = textOf(block, document);
    if (block.kind === 'heading' || block.kind === 'cell' || text.length > 90 || !LABEL.test(text)) continue;
    const next = document.blocks[block.index + 1];
    const value = next === undefined || next.kind === 'heading' ? '' : textOf(next, document);
    const isBeforeLabel = LABEL.test(value) || LABELLED.test(value);
    const isEmpty =
      value === '' || isBeforeLabel || (DATE_LABEL.test(text) && !/\d/.test(value.slice(0, 40)));
    // a page may hold the value where no reader looks: in a picture or a script
    const isSure = document.format !== 'html' || DATE_LABEL.test(text);
    // a second label is no item that the first one introduces
    if (isEmpty && isSure && (isBeforeLabel || !document.blocks.some((b) => b.leadIn === block.index)))
      found.push(medium(block));
  }
  return found;
}

function addressesDue({ blocks, text, format }: Document): Defect[] {
  // a page may hold the address where no reader looks
  if (format === 'html') return [];
  return blocks.flatMap((block) => {
    if (block.kind === 'cell') return [];
    const from = Math.max(block.start, block.end - TAIL);
    const tail = text.slice(from, block.end).trimEnd();
    if (!LAST_WORDS.has(/[\p{L}-]{1,20}(?=[):]*$)/u.exec(tail.slice(-24))?.[0].toLowerCase() ?? ''))
      return [];
    const due = ADDRESS_DUE.exec(tail) ?? (format === 'text' ? LINK_DUE.exec(tail) : null);
    if (due === null) return [];
    const next = blocks[block.index + 1];
    if (next !== undefined && ADDRESS.test(text.slice(next.start, next.end))) return [];
    return [{ start: from + due.index, end: block.end, confidence: 'medium' as const }];
  });
}

function textOf(block: Block, document: Document): string {
  return document.text.slice(block.start, block.end);
}
