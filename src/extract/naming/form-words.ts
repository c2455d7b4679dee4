/** Words of the form itself: what to write, and who is to write it. */
import { anyOf } from './any-of.ts';

const NO_LETTER_BEFORE = String.raw`(?<!\p{L})`;

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
const LATER = [
  new RegExp(
    String.raw`${NO_LETTER_BEFORE}${VALUE_RU} буд(?:ет|ут) (?:уточн|указан|добавл|вписан)\p{L}*`,
    'giu',
  ),
  /(?<!\p{L})(?:address|phone|e-?mail|name|date|number):? (?:to be (?:determined|confirmed|added|specified|announced)|TB[DCA])(?!\p{L})/giu,
  /(?<!\p{L})(?:мекенжай|телефон|нөмір|атау|күн)\p{L}* кейін(?:ірек)? (?:нақтылан|көрсетіл|толтырыл|енгізіл)\p{L}*/giu,
];

export const FORM_WORDS: readonly RegExp[] = [
  FIELD,
  NAMED_COMPANY,
  COMMAND,
  ORDER,
  NO_TEXT,
  ...NOTE,
  DRAFT,
  LEFT_COMMAND,
  ECHO,
  ...LATER,
];
