/** What a template leaves to be filled in: slots in brackets, made-up names and hosts, words with nothing after them. */

import type { Span } from '../../model/document.ts';

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

const NO_LETTER_BEFORE = String.raw`(?<!\p{L})`;
const NO_LETTER_AFTER = String.raw`(?!\p{L})`;

// --- slots in brackets -------------------------------------------------------------------------------

/** Beginnings of what a slot asks for. */
const ASKED = anyOf(String.raw`
  укаж указ встав впи[шс] заполн назван наименован имя(?!\p{L}) ф\.?и\.?о фамил адрес дат[аыу](?!\p{L}) число номер сайт
  домен url ссылк e-?mail эл\. почт телефон инн огрн бин(?!\p{L}) реквизит компани организац оператор город стран срок
  период количеств список перечень ваш должност your insert company name(?!\p{L}) date(?!\p{L}) address website phone number country enter specify
  атау мекен күн[іi] көрсет енгіз нөмір`);
/** «[наименование]», «[insert date]»; not «[1]», «[at]», «[Подробнее]», «[текст](ссылка)». */
const SQUARE = new RegExp(
  String.raw`(?<!(?:пол[ея]|графе|field) )\[(?!e-?mail.protected)(?=[^[\]\n]*${NO_LETTER_BEFORE}${ASKED})[^[\]\n]{2,90}\](?![([])|\[[•●*_… .]{1,12}\]`,
  'giu',
);
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
  /(?<![\p{L}\p{N}%])%(?:[A-Z][A-Z_]{2,40}|[a-z]+_[a-z_]{2,40})%|%%[A-Z][A-Z_]{2,40}%%|(?<![\p{L}\p{N}#])#[A-Z]{3,}_?[A-Z_]*#/gu;
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
/** «$company»; not «$usd». */
const DOLLAR =
  /(?<![\p{L}\p{N}$])\$(?:company|name|address|e?mail|phone|site|domain|url|inn|date)[a-z_]{0,15}(?![\p{L}\p{N}])/giu;
/** «Ответственный: ФИО, должность, телефон.»: the names of what should stand there. */
const KINDS_ONLY =
  /(?:Ответственн\p{L}+[^:.\n]{0,70}|Оператор|Контактное лицо|Директор): (?<at>(?:ФИО|Ф\. ?И\. ?О\.|фамилия, имя, отчество)(?:, (?:должность|телефон|e-?mail|адрес|почта))*)(?=[.;]?\s*$)/gimu;

// --- made-up values ----------------------------------------------------------------------------------

const FILLER = /(?<!\p{L})(?:lorem ipsum|dolor sit amet)/giu;
const ZONE = '(?:com|ru|рф|kz|org|net|io)';
const MADE_UP_NAME = anyOf(`
  your-?(?:domain|site|website|company|shop|email|app) yourname my-?(?:website|domain) this-?my-?website mycompany
  company-?name site-?name domain-?name vash-?(?:sait|site|domen) ваш-?(?:сайт|домен) адрес-?сайта name-?site`);
const MADE_UP_HOST = new RegExp(
  // plain ranges: case ignored, those of all letters are too many for V8 to search them in line
  String.raw`(?<![A-Za-z\dЀ-ԯ.-])(?:[A-Za-z\dЀ-ԯ._-]+@|https?:\/\/)?(?:www\.)?(?:example\.${ZONE}|${MADE_UP_NAME}[.·]${ZONE}|(?:domain|site|website)\.(?:com|ru|kz)|(?:test@test|email@email)\.\w+|(?:name|e?-?mail|user)@(?:company|domain|mail|site)\.(?:com|ru|kz)|info@site\.ru|[\p{L}_-]+@домен\.(?:ру|рф|ru))(?![\p{L}\p{N}-])`,
  'giu',
);
const MADE_UP_MAIL =
  /(?<![\p{L}\p{N}._-])(?:your|yourname|youremail|vasha?|ваш[_-]?(?:e-?mail|почта|ящик))@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;
const THREE = '(?:[XХxх_]{3}|000|999)';
const TWO = '(?:[XХxх_]{2}|00|99)';
const MADE_UP_PHONE = new RegExp(
  String.raw`(?:\+7|8)[\s(-]{0,3}(?:(?:${THREE}|\d[XХ]{2})[\s)-]{0,3}${THREE}[\s-]{0,2}${TWO}[\s-]{0,2}${TWO}|\d{3,4}[\s)-]{1,3}123[\s-]?(?:45[\s-]?67|456))(?!\d)`,
  'gu',
);
const MADE_UP_NUMBER =
  /(?<![\p{L}\p{N}])(?:ИНН|ОГРН|ОГРНИП|БИН|ИИН|БСН|КПП)[\s:№–—-]{0,4}(?<at>[XХxх]{4,}|0{8,}|1234567\d*)(?![\p{L}\p{N}])/gu;
/** «ДД.ММ.ГГГГ», «00.00.0000», where no format of dates is spoken of. */
const MADE_UP_DATE =
  /(?<!(?:формат\p{L}*|format|вид\p{L}*|үлгі\p{L}*):? [«"(]?)(?<![\p{L}\p{N}])(?:ДД\.ММ\.ГГГГ|DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY|КК\.АА\.ЖЖЖЖ|00\.00\.0000)(?![\p{L}\p{N}])/gu;
/** «N лет», «XX months». */
const MADE_UP_TERM =
  /(?<![\p{L}\p{N}])(?:N|[XХ]{1,3}) (?:лет|года?|месяц\p{L}*|(?:рабочих |календарных )?дней|years?|months?|days?)(?!\p{L}|,? (?:где|where) [NXХ])/gu;
/** «***@mail.ru». */
const STARRED_MAIL = /\*{3,}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** «Компания XXX». */
const X_NAME =
  /(?:XXX|ХХХ)[XХ]*(?![\p{L}\p{N}-])(?<=(?<!\p{L})(?:компани\p{L}|сайт\p{L}{0,2}|организаци\p{L}|company|operator) [«"“]?[XХ]+)/giu;
/** «ООО «XXX»», «ИП Фамилия И.О.». */
const MADE_UP_FIRM =
  /(?:ООО|ТОО|АО|ИП|LLP|LLC) (?:[«"“][XХ]{2,5}[»"”]|Фамилия(?!\p{L}))|[«"“](?:Компания|Ұйым) атауы[»"”]/gu;
const MADE_UP_PERSON =
  /(?<!\p{L})(?:Иванов\p{L}{0,2} (?:Иван\p{L}{0,2} Иванович\p{L}{0,2}|И\. ?И\.)|John Doe|Acme (?:Inc|Corp|LLC)\.?)(?!\p{L})/gu;

// --- words of the form itself ------------------------------------------------------------------------

/** «… передаются Название компании»: not a kind of data asked for («поле Имя», «и Название организации»). */
const FIELD =
  /(?<=\p{Ll} )(?<!(?:^|[\s,])(?:и|или|поле|поля|графе|графу|данные|сведения|указать|вашего|введите) )(?:Название|Наименование|Имя) (?:организации|компании|магазина|интернет-магазина|раздела|сайта|фирмы|юридического лица|оператора|ИП|домена)(?!\p{L})/gu;
const NAMED_COMPANY =
  /(?:ООО|ТОО|АО|ИП|ЖШС|LLP) ?[«"“]?(?:Название|Наименование|Ваша компания|Компания|Организация|Company Name)(?: (?:организации|компании))?[»"”]?(?!\p{L})/gu;
const COMMAND =
  /(?<!\p{L})(?:вставьте|впишите|подставьте|вставить сюда|insert (?:your|the|company)|your company name|company name here) ?(?:сюда|здесь|ваш\p{L}*|свой|своё|свое|адрес\p{L}*|названи\p{L}+|наименовани\p{L}+|имя|реквизит\p{L}*|дату|e-?mail|телефон|ИНН|ОГРН|БИН|name|address|date|email)/giu;
/** «нужно указать реквизиты вашей компании», «укажите здесь e-mail», "insert your company details here". */
const ORDER =
  /(?<!\p{L})(?:(?<!(?<!\p{L})(?:При|Для|Чтобы|чтобы) [^.!?\n]{0,80})(?:нужно|надо) (?:указать|вписать|вставить) (?:реквизиты|название|наименование|данные|адрес) (?:ваш|сво)\p{L}+ (?:компани|организаци|сайт|ИП)\p{L}*|(?:укажите|впишите|вставьте) (?:здесь|сюда)|insert (?:your|the) (?:company )?(?:details|data|information) here)/giu;
/** «Здесь будет текст политики», «текст будет добавлен позже». */
const NO_TEXT =
  /(?<!\p{L})(?:здесь|тут) будет (?:полный )?текст(?!\p{L})|текст (?:политики|документа|соглашения) будет (?:добавлен|размещ|опубликован)\p{L}* (?:здесь|позже|позднее|скоро)/giu;
/** «ПРОВЕРИТЬ ЮРИСТУ», «TODO»: a mark that the text is a draft. Ordinary words of advice are not in capitals. */
const DRAFT =
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|(?:ПРОВЕРИТЬ|ПОДГОТОВИТ|УТОЧНИТЬ|СОГЛАСОВАТЬ)(?: (?:У|С))? ЮРИСТ\p{Lu}{0,2}|ЗАГЛУШКА|ЧЕРНОВИК)(?![\p{L}\p{N}_])/gu;
/** «Замените в финальной версии: …», "replace before publication": a note to whoever finishes the text. */
const NOTE = [
  /(?<!\p{L})(?:замените|заменить|дополните|уточните|заполните|укажите) (?:в|перед) (?:финальн\p{L}+|итогов\p{L}+|окончательн\p{L}+|публикаци\p{L}+|размещени\p{L}+)(?: верси\p{L}+| редакци\p{L}+| вариант\p{L}*)?/giu,
  /(?<!\p{L})(?:қорытынды|соңғы|түпкілікті) (?:нұсқа|редакция)да (?:ауыстырыңыз|толтырыңыз|көрсетіңіз)/giu,
  /(?<!\p{L})(?:replace|complete|fill (?:this |it )?in) (?:in the final (?:version|draft)|before (?:publication|publishing|launch|release))/giu,
];
/** «по адресу: указать». */
const LEFT_COMMAND = /(?<!\p{L})(?:по адресу|на сайте|на e-?mail|по телефону|сообщать):? указать(?!\p{L})/giu;
/** «Адрес: Ваш адрес». */
const ECHO =
  /(?<!\p{L})(?<what>адрес|телефон|e-?mail|сайт|имя|address|phone|name)\s?:\s?(?:ваш\p{L}{0,2}|your) \k<what>(?=[\s,.;)]|$)/giu;
const VALUE_RU = anyOf(
  String.raw`адрес телефон e-?mail почта реквизит\p{L}* наименование название инн огрн бин дата`,
);
/** «ул. Примерная, д. 123», «123 Main Street». */
const MADE_UP_STREET =
  /(?<!\p{L})(?:ул(?:ица|\.)?\s?Примерн\p{L}+|Примерная ул(?:ица|\.)|(?:город|г\.)\s?Примерск|123 (?:Main|Example|Sample) (?:St\.?|Street|Road))(?!\p{L})/giu;
const LATER = [
  new RegExp(
    String.raw`${NO_LETTER_BEFORE}${VALUE_RU} буд(?:ет|ут) (?:уточн|указан|добавл|вписан)\p{L}*`,
    'giu',
  ),
  /(?<!\p{L})(?:address|phone|e-?mail|name|date|number):? (?:to be (?:determined|confirmed|added|specified|announced)|TB[DCA])(?!\p{L})/giu,
  /(?<!\p{L})(?:мекенжай|телефон|нөмір|атау|күн)\p{L}* кейін(?:ірек)? (?:нақтылан|көрсетіл|толтырыл|енгізіл)\p{L}*/giu,
];

// --- words that a value should follow ----------------------------------------------------------------

const NO_NAME = /(?:ООО|ТОО|АО|ИП|ЖШС)\s?(?:«\s*»|"\s*"|“\s*”)/gu;
/** «Правообладатель –, которому принадлежит». */
const NO_SUBJECT =
  /(?<![\p{L}\p{N}])\p{L}{4,}\s?[—–-]\s?,\s?(?:котор|расположен|именуем|принадлеж|являющ)\p{L}+/giu;
const NO_VALUE =
  /(?:по адресу|домен\p{L}* имен\p{L}+|электронной почты|e-?mail|телефону?|ИНН|ОГРН|БИН)\s?:\s?[,;.](?=\s|$)|(?:по адресу|домен\p{L}* имен\p{L}+|электронной почты|ИНН|ОГРН|БИН):?\s\(\s*\)/giu;
/** «ИНН: E-mail:», a label with the next one after it. */
const NEXT_LABEL =
  /(?<!\p{L})(?:ИНН|ОГРН(?:ИП)?|БИН|БСН):\s+(?=(?:e-?mail|телефон|тел\.|адрес|огрн|кпп|инн|бин|мекенжай)\s?:)/giu;
/** «КПП ,», «(ОГРНИП: )»: the space stood before a value. */
const NO_NUMBER = /(?<!\p{L})(?:ИНН|ОГРН(?:ИП)?|КПП|БИН|БСН|ЖСН)(?:\s+[,;](?=\s)|(?::\s?|\s)\))/gu;
/** «сайта «»», «the website ""»: quotes around nothing. */
const EMPTY_QUOTES = /(?<=\p{L} )(?:«\s?»|“\s?”|""|'')(?=[\s.,;)]|$)/gu;
/** «the portal (, hereinafter». */
const NO_NAME_IN_BRACKETS = /(?:\(,|\( ,)\s?(?=\p{L})/gu;
/** «the websites and (the “Sites”)». */
const NO_NAME_BEFORE =
  /(?<!\p{L})(?:and|at|by|from|of|on|via|with|uses|visits|по адресу|с именем|для|на|от|у|через|использует|посещает):? \((?:the [“"«]|hereinafter|further|далее)/giu;
const NO_SHORT_NAME = /\(\s?(?:далее|бұдан әрі)\s?[—–-]?\s?(?:[«"“]\s*[»"”])?\s?\)/giu;
/** «в сети Интернет по адресу: . Все права», "on the Internet at at all times". */
const NO_ADDRESS =
  /(?:в сети «?Интернет»? по адресу|(?:[io]n the Internet|located|available) at)(?: the address)?:?(?:(?=, (?:hereinafter|referred|далее))|\s(?=(?:at|все|all (?:exclusive )?rights|а также|и)(?!\p{L})|[,;.](?:\s|$)|\((?:hereinafter|далее)))/giu;
/** «at the network address ;», «о посетителях сайта .»: the space stood before an address. */
const ADDRESS_LOST =
  /(?:network address|website visitors|visitors (?:of|to) the (?:web)?site|сетевому адресу|в сети «?Интернет»? по адресу|посетителях (?:веб-|интернет-)?сайта)\s+[.;,](?=\s|$)/giu;
/** «the site - (hereinafter referred to as the Operator)»: a dash, and no name after it. */
const NAME_LOST =
  /[–—-]\s?\((?:далее|именуем|hereinafter|further)(?<=(?<!\p{L})(?:сайт\p{L}{0,2}|портал\p{L}{0,2}|приложени\p{L}|адресу|предпринимател\p{L}{1,2}|компани\p{L}|website|site|app|address|entrepreneur|company)\s?[–—-]\s?\(\p{L}+)/giu;
/** «Individual entrepreneur () who …». */
const NOTHING_IN_BRACKETS = /\(\s?\)(?=\s)(?<=\p{L}{4} \(\s?\))/gu;
/** «сайт с доменным именем (далее – Сайт)». */
const NO_DOMAIN = /(?:domain name|доменн\p{L}+ им\p{L}+)\s\((?:hereinafter|далее)/giu;
const LEGAL_FORM = String.raw`(?:индивидуальн\p{L}+ предпринимател\p{L}{1,2}|(?:обществ|товариществ)\p{L}{1,3} с ограниченной ответственностью|ООО|ТОО)`;
const LEGAL_FORM_EN =
  '(?:by|of) (?:an |the )?(?:individual entrepreneur|limited liability (?:company|partnership))';
/** A legal form with no name before the word that stands for it: «Индивидуальным предпринимателем (далее – Оператор)». */
const NAMELESS = new RegExp(
  String.raw`(?:(?<![,»"”)] ?)${NO_LETTER_BEFORE}${LEGAL_FORM}|${NO_LETTER_BEFORE}${LEGAL_FORM_EN})\s*\((?:далее|именуем|бұдан әрі|hereinafter)`,
  'giu',
);

/** Values that a text may as well show to its reader as an example of what to type. */
export const SAMPLES: readonly RegExp[] = [
  ...[CURLY, MADE_UP_HOST, MADE_UP_MAIL, MADE_UP_PHONE, MADE_UP_DATE, STARRED_MAIL],
];
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
  ...[SQUARE, BRACKETED, INSTRUCTION, VARIABLE, ANGLE, ROUND, ROUND_NAME, CAPITALS, DOLLAR, KINDS_ONLY],
  ...[FILLER, MADE_UP_STREET, MADE_UP_NUMBER, MADE_UP_TERM, MADE_UP_FIRM, MADE_UP_PERSON, X_NAME],
  ...[FIELD, NAMED_COMPANY, COMMAND, ORDER, NO_TEXT, ...NOTE, DRAFT, LEFT_COMMAND, ECHO, ...LATER],
  ...[
    NO_NUMBER,
    EMPTY_QUOTES,
    NO_NAME_IN_BRACKETS,
    NO_NAME_BEFORE,
    NO_NAME,
    NO_SUBJECT,
    NO_VALUE,
    NEXT_LABEL,
    NO_SHORT_NAME,
    NO_ADDRESS,
    ADDRESS_LOST,
    NAME_LOST,
    NOTHING_IN_BRACKETS,
    NO_DOMAIN,
    NAMELESS,
  ],
];
