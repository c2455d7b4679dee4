/** What a template leaves to be filled in: slots in brackets, made-up names and hosts, words with nothing after them. */

import type { Span } from '../../model/document.ts';
import { anyOf } from './any-of.ts';
import { FORM_WORDS } from './form-words.ts';
import { MADE_UP, MADE_UP_SAMPLES } from './made-up-values.ts';
import { MISSING_VALUES } from './missing-values.ts';

const NO_LETTER_BEFORE = String.raw`(?<!\p{L})`;
const NO_LETTER_AFTER = String.raw`(?!\p{L})`;

/** Beginnings of what a slot asks for. */
const ASKED = anyOf(String.raw`
  укаж указ встав впи[шс] заполн назван наименован имя(?!\p{L}) ф\.?и\.?о фамил адрес дат[аыу](?!\p{L}) число номер сайт
  домен url ссылк e-?mail эл\. почт телефон инн огрн бин(?!\p{L}) реквизит компани организац оператор город стран срок
  период количеств список перечень ваш должност your insert company name(?!\p{L}) date(?!\p{L}) address website phone number country enter specify
  атау мекен күн[іi] көрсет енгіз нөмір`);
/** «[наименование]», «[insert date]»; not «[1]», «[at]», «[Подробнее]», «[текст](ссылка)», nor the box «[ ] Согласен». */
const SQUARE = new RegExp(
  String.raw`(?<!(?:пол[ея]|графе|field) )\[(?!e-?mail.protected)(?=[^[\]\n]*${NO_LETTER_BEFORE}${ASKED})[^[\]\n]{2,90}\](?![([])|\[(?! {1,12}\])[•●*_… .]{1,12}\]|\[(?:[NXХ]{1,3}|электрондық пошта|пошта|телефон)\]`,
  'giu',
);
/** «ТОО [ ] в городе»; a box to tick begins its line or stands before its answer. */
const BLANK = /(?<=[^\n\]] )\[ {1,12}\](?! ?\p{Lu})/gu;
/** «г. [Санкт-Петербург]», «the operator is [shop.kz]»: filled in, and the brackets left. */
const BRACKETED =
  /(?<=(?:^|\s)(?:г\.|город[ае]?|ООО|ТОО|АО|ИП|сайта?|website|operator is) )\[\p{L}[\p{L}\p{N}. «»"-]{2,40}\](?![([])/giu;
/** Three words in square brackets instruct whoever fills the template in; a mark of an export, a hidden mail or a condition is none. */
const INSTRUCTION =
  /(?<!!)\[(?!bookmark|object|e-?mail.protected|если |при наличии)\p{L}[\p{L}-]*(?:[ ,/]+[\p{L}\d-]+){2,12}\](?![([])/giu;
/** «{{company}}», «${site.email}», «{company_name}», «{% url %}». */
const CURLY =
  /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|(?<![{$])\{[\p{L}_][\p{L}\p{N}_ .-]{1,40}\}|\{%[^%\n]{1,60}%\}/giu;
/** «%COMPANY%», «#SITE_NAME#». */
const VARIABLE =
  /(?<![\p{L}\p{N}@.])@@[\p{L}_]{2,40}@@|(?<![\p{L}\p{N}%])%(?:[A-Z][A-Z_]{2,40}|[a-z]+_[a-z_]{2,40})%|%%[A-Z][A-Z_]{2,40}%%|(?<![\p{L}\p{N}#])#[A-Z]{3,}_?[A-Z_]*#/gu;
const ANGLE_WORD = anyOf(String.raw`
  наименование название адрес дата указать вставить ваш\p{L}* ФИО e-?mail телефон домен сайт компания
  insert your company name address date атауы мекенжай\p{L}*`);
const ANGLE = new RegExp(String.raw`<\s?${ANGLE_WORD}[^<>\n]{0,60}>`, 'giu');
const ROUND_WORD = anyOf(
  'указать вписать вставить перечислить прописать укажите впишите вставьте перечислите заполнить insert specify enter.your көрсетіңіз көрсету',
);
const ROUND = new RegExp(String.raw`\(${ROUND_WORD}${NO_LETTER_AFTER}[^()\n]{0,80}\)`, 'giu');

const OWN_THING = String.raw`(?:компани\p{L}|организаци\p{L}|сайта|магазина|хостинга|сервиса|приложения|фирмы|ИП)`;
/** «сайт (название сайта)», «хостинг (название хостинга)»: the thing itself is to be named, and no kind of data. */
const ROUND_NAME = new RegExp(
  String.raw`(?<=(?:сайт|магазин|хостинг|сервис|приложени|компани|оператор|является|ООО|ТОО)\p{L}{0,3} )\((?:название|наименование) (?:ваше(?:й|го) )?${OWN_THING}\)|: \((?:список|перечень) [^()\n]{3,40}\)`,
  'giu',
);
/** «сайта НАЗВАНИЕ САЙТА», «“NAME COMPANY”», «Сайт SITE_NAME»: capitals in the middle of a sentence. */
const CAPITALS =
  /(?<=\p{Ll}[)»"]? (?:[–—-] )?[«"“(]?)(?:(?:НАЗВАНИЕ|НАИМЕНОВАНИЕ|ИМЯ|АДРЕС) (?:САЙТА|КОМПАНИИ|ОРГАНИЗАЦИИ|МАГАЗИНА|ДОМЕНА|ПРОЕКТА)|(?:YOUR )?(?:COMPANY|SITE|WEBSITE|DOMAIN|APP) (?:NAME|URL)|NAME COMPANY|(?:COMPANY|SITE|APP|DOMAIN|BRAND)_(?:NAME|URL|ADDRESS|EMAIL))(?![\p{L}_])/gu;
/** «на сайте Название, направляемой …»: the word itself where a name should stand. */
const BARE_NAME =
  /(?<=(?<!\p{L})(?:сайт|компани|магазин|приложени|сервис|портал|организаци)\p{Ll}{0,2} )(?:Название|Наименование)(?=\s?[,.;)]|$|\s\p{Ll}+(?:ой|ей|ый|ая|ое|ых|ет|ит)(?!\p{L}))/gu;
/** «$company»; not «$usd». */
const DOLLAR =
  /(?<![\p{L}\p{N}$])\$(?:company|name|address|e?mail|phone|site|domain|url|inn|date)[a-z_]{0,15}(?![\p{L}\p{N}])/giu;
/** «Ответственный: ФИО, должность, телефон.»: the names of what should stand there. */
const KINDS_ONLY =
  /(?:Ответственн\p{L}+[^:.\n]{0,70}|Оператор|Контактное лицо|Директор): (?<at>(?:ФИО|Ф\. ?И\. ?О\.|фамилия, имя, отчество)(?:, (?:должность|телефон|e-?mail|адрес|почта))*)(?=[.;]?\s*$)/gimu;

/** Values that a text may as well show to its reader as an example of what to type. */
export const SAMPLES: readonly RegExp[] = [CURLY, ...MADE_UP_SAMPLES];
const SHOWN_BEFORE =
  /(?:формат\p{L}*|вид[аеу]|маск\p{L}{1,2}|шаблон\p{L}{0,2}|образ\p{L}{1,4}|пример\p{L}*|вроде|типа|как|так|переменн\p{L}+|например|format|pattern|placeholder|variable|such as|like|as|example|e\.g\.|мысалы|үлгі\p{L}*),?:? [«"“(]?(?:e-?mail )?$/iu;
const SHOWN_AFTER =
  /^[»"”)]? (?:означает|означают|обозначает|заменяется|заменяются|подставляется|в шаблоне|means|stands for|is replaced|форматында|түрінде|үлгісі|дегенді)(?!\p{L})/iu;
/** Characters around a value that may explain it. */
const NEAR = 40;

/** «в формате name@mail.ru», «00.00.0000 означает …»: the text tells what the value is for. */
export function isShown(text: string, { start, end }: Span): boolean {
  return (
    SHOWN_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    SHOWN_AFTER.test(text.slice(end, end + NEAR))
  );
}

/** All others; the group `at`, where there is one, is the slot itself. */
export const TEMPLATE_SLOTS: readonly RegExp[] = [
  ...[SQUARE, BLANK, BRACKETED, INSTRUCTION, VARIABLE, ANGLE, ROUND, ROUND_NAME, CAPITALS],
  ...[BARE_NAME, DOLLAR, KINDS_ONLY],
  ...[...MADE_UP, ...FORM_WORDS, ...MISSING_VALUES],
];
