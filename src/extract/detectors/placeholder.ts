/** Slots of a template that nobody filled in, made-up names and addresses, and labels with nothing after them. */
import type { Block, Document } from '../../model/document.ts';
import { headingsOf } from '../context.ts';
import { type Defect, defectAnswer, found } from '../defects.ts';
import type { Detector } from '../detector.ts';

/** What a slot in square brackets asks for. */
const SLOT_WORD = String.raw`(?<!\p{L})(?:укаж|указ|встав|впи[шс]|заполн|назван|наименован|имя(?!\p{L})|ф\.?и\.?о|фамил|адрес|дат[аыу](?!\p{L})|число|номер|сайт|домен|url|ссылк|e-?mail|эл\.|почт|телефон|инн|огрн|бин(?!\p{L})|реквизит|компани|организац|оператор|город|стран|срок|период|ваш|должност|your|insert|company|name(?!\p{L})|date(?!\p{L})|address|website|phone|number|country|enter|specify|атау|мекен|күн[іi]|көрсет|енгіз|нөмір)`;
const SLOTS: readonly RegExp[] = [
  // «[наименование]», «[insert date]», «[•]»; not «[1]», «[at]», «[Подробнее]», «[текст](ссылка)»
  new RegExp(String.raw`\[(?=[^[\]\n]*(?:${SLOT_WORD}))[^[\]\n]{2,90}\](?![([])|\[[•●*_… .]{1,12}\]`, 'giu'),
  // «{{company}}», «${site.email}», «{company_name}», «%COMPANY%», «<наименование>», «#SITE_NAME#»
  /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|(?<![{$])\{[\p{L}_][\p{L}\p{N}_ .-]{1,40}\}|\{%[^%\n]{1,60}%\}/giu,
  /(?<![\p{L}\p{N}%])%[A-Z][A-Z_]{2,40}%|(?<![\p{L}\p{N}#])#[A-Z]{3,}_?[A-Z_]*#/gu,
  /<\s?(?:наименование|название|адрес|дата|указать|вставить|ваш\p{L}*|ФИО|e-?mail|телефон|домен|сайт|компания|insert|your|company|name|address|date|атауы|мекенжай\p{L}*)[^<>\n]{0,60}>/giu,
  /(?<!\p{L})(?:lorem ipsum|dolor sit amet)/giu,
  // made-up hosts
  /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}._-]+@|https?:\/\/)?(?:www\.)?(?:example\.(?:com|ru|org|kz|net)|(?:your-?(?:domain|site|website|company|shop|email|app)|yourname|my-?(?:website|domain)|this-?my-?website|mycompany|company-?name|site-?name|sitename|domain-?name|domainname|vash-?(?:sait|site|domen)|ваш-?(?:сайт|домен)|адрес-?сайта|name-?site)[.·](?:com|ru|рф|kz|org|net|io)|(?:domain|site|website)\.(?:com|ru|kz)|test@test\.\w+|email@email\.\w+|mail@mail\.ru|info@site\.ru)(?![\p{L}\p{N}-])/giu,
  // made-up numbers
  /(?:\+7|8)[\s(-]{0,3}(?:[XХxх_]{3}|000|999)[\s)-]{0,3}(?:[XХxх_]{3}|000|999)[\s-]{0,2}(?:[XХxх_]{2}|00|99)[\s-]{0,2}(?:[XХxх_]{2}|00|99)/gu,
  /(?<![\p{L}\p{N}])(?:ИНН|ОГРН|ОГРНИП|БИН|ИИН|БСН|КПП)[\s:№–—-]{0,4}(?<at>[XХxх]{4,}|0{8,}|1234567\d*)(?![\p{L}\p{N}])/gu,
  // words of the form itself in the running text
  /(?<=\p{Ll} )(?<!(?:^|[\s,])(?:и|или|поле|поля|графе|графу|данные|сведения|указать|вашего|введите) )(?:Название|Наименование|Имя) (?:организации|компании|магазина|интернет-магазина|раздела|сайта|фирмы|юридического лица|оператора|ИП|домена)(?![\p{L}])/gu,
  /(?:ООО|ТОО|АО|ИП|ЖШС|LLP) ?[«"“]?(?:Название|Наименование|Ваша компания|Компания|Организация|Company Name)(?: (?:организации|компании))?[»"”]?(?![\p{L}])/gu,
  /\((?:указать|вписать|вставить|укажите|впишите|вставьте|заполнить|insert|specify|enter your|көрсетіңіз|көрсету)(?!\p{L})[^()\n]{0,80}\)/giu,
  /(?<!\p{L})(?:вставьте|впишите|подставьте|вставить сюда|insert (?:your|the|company)|your company name|company name here) ?(?:сюда|здесь|ваш\p{L}*|свой|своё|свое|адрес\p{L}*|названи\p{L}+|наименовани\p{L}+|имя|реквизит\p{L}*|дату|e-?mail|телефон|ИНН|ОГРН|БИН|name|address|date|email)/giu,
  /(?<!\p{L})следует сообщать указать|по адресу:? указать|на сайте указать/giu,
  /(?<!\p{L})(?:Иванов\p{L}{0,2} (?:Иван\p{L}{0,2} Иванович\p{L}{0,2}|И\. ?И\.)|John Doe|Acme (?:Inc|Corp|LLC)\.?)(?!\p{L})/gu,
];
/** Words that a slot should follow, with nothing in it: «ООО «»», «Правообладатель –, которому», «адрес: ,». */
const HOLES: readonly RegExp[] = [
  /(?:ООО|ТОО|АО|ИП|ЖШС)\s?(?:«\s*»|"\s*"|“\s*”)/gu,
  /(?<![\p{L}\p{N}])[\p{L}]{4,}\s?[—–-]\s?,\s?(?:котор|расположен|именуем|принадлеж|являющ)\p{L}+/giu,
  /(?:по адресу|домен\p{L}* имен\p{L}+|электронной почты|e-?mail|телефону?|ИНН|ОГРН|БИН)\s?:\s?[,;.](?=\s|$)|(?:по адресу|домен\p{L}* имен\p{L}+|электронной почты|ИНН|ОГРН|БИН):?\s\(\s*\)|в разделе, либо в персональном разделе/giu,
  /\(\s?(?:далее|бұдан әрі)\s?[—–-]?\s?(?:[«"“]\s*[»"”])?\s?\)/giu,
];
/** «ООО "Ромашка"» is the example of every textbook; a number, a mail or a site of that name make it a real company. */
const TEXTBOOK = /(?:ООО|ТОО|АО|ЗАО|ИП|ЖШС)\s?[«"“]Ромашка[»"”]|[«"“]Ромашка[»"”] ЖШС/giu;
const REAL = /romashka|(?:ИНН|ОГРН|БИН|БСН)\D{0,5}\d{4}/iu;

const LINE =
  /[«"“]?(?:_{3,}|(?<![\p{L}_])__(?![\p{L}_]))(?:[\s_]*_{2,})*[»"”]?|(?:_\s){3,}_?|(?:\.{6,}|…{3,})(?![.…]*\s?\d+$)/gu;
/** Lines of a form that the data subject or an officer fills in by hand. */
const FORM =
  /подпис|расшифровк|ф\. ?и\. ?о|фамили|паспорт|проживающ|зарегистрирован\p{L}* по|кем выдан|дата выдачи|доверенност|(?<!\p{L})я,? ?_|заявител|қолы|т\.а\.ә|signature|full name|м\. ?п\./iu;
const FORM_HEADING =
  /согласи|заявлени|форма|бланк|приложени|запрос|отзыв|обязательств|журнал|(?<!\p{L})акт(?!\p{L})|уведомлени|келісім|өтініш|қосымша|consent|form|annex|appendix/iu;

/** A label whose value is missing: the next block begins another matter. */
const LABEL =
  /^(?:[\p{L}-]+ ){0,3}(?:дата|обновлени[ея]|редакци[яи]|вступлени[яе] в силу|updated?|effective|date|күні|ИНН|ОГРН|ОГРНИП|БИН|ИИН|БСН|адрес|e-?mail|почт[аы]|телефон|мекенжайы?|пошта|phone|address)(?: [\p{L}-]+){0,2}:$/iu;
const DATE_LABEL = /дата|обновлени|редакци|вступлени|updated|effective|күні/iu;

export const placeholder: Detector = ({ document, analysis }, recogniser) => {
  const defects: Defect[] = [...SLOTS, ...HOLES].flatMap((p) => found(document, p));
  if (!REAL.test(document.text)) defects.push(...found(document, TEXTBOOK, 'medium'));
  defects.push(...found(document, LINE, 'high', (block) => isForRunningText(block, document)));
  defects.push(...emptyLabels(document));
  return defectAnswer(recogniser, defects, analysis);
};

/** Blanks count where the text itself should speak, not in a form attached to it or a line for a signature. */
function isForRunningText(block: Block, document: Document): boolean {
  const near = document.blocks.slice(Math.max(0, block.index - 2), block.index + 3);
  const isApproval = block.index < 12 && near.some((b) => /утвержд|приказ|бекіт/iu.test(textOf(b, document)));
  if (!isApproval && near.some((b) => FORM.test(textOf(b, document)))) return false;
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
    const isEmpty =
      value === '' || LABEL.test(value) || (DATE_LABEL.test(text) && !/\d/.test(value.slice(0, 40)));
    // a page may hold the value where no reader looks: in a picture or a script
    const isSure = document.format !== 'html' || DATE_LABEL.test(text);
    if (isEmpty && isSure && !document.blocks.some((b) => b.leadIn === block.index))
      found.push({ start: block.start, end: block.end, confidence: 'medium' });
  }
  return found;
}

function textOf(block: Block, document: Document): string {
  return document.text.slice(block.start, block.end);
}
