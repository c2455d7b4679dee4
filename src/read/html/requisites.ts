/** Lines of a page's header and footer that say who runs the site. */

const NUMBERS = /(?:ИНН|ОГРН(?:ИП)?|БИН|ИИН|ЖСН|БСН|КПП|BIN|IIN)(?![\p{L}\p{N}])/u;
const E_MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/u;
const PHONE =
  /(?:\+|(?<!\d)8[\s(-])\d?[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)|(?:тел|tel|phone)[.:]/iu;
const ADDRESS =
  /(?<!\p{L})(?:(?:г|ул|д|просп|пр|мкр|обл|пер|оф|кв|көш|қ)\.\s?\p{Lu}?|адрес|address|мекен-?жай|улица|проспект|көшесі|даңғылы|город|қаласы|\d{6},)(?!\p{Ll})/iu;
const FORMS = 'ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОО|ЖШС|ЖК|АҚ|LLP|LLC|Ltd|Inc|GmbH';
/** With a name beside it: the letters alone also begin other words ("ЖК" is a housing estate too). */
const LEGAL_FORM = new RegExp(
  `(?<!\\p{L})(?:${FORMS})\\.?\\s+(?:[«"“„]|\\p{Lu})|[»"”]\\s+(?:${FORMS})(?!\\p{L})|\\p{L},?\\s+(?:LLP|LLC|Ltd|Inc|GmbH)(?!\\p{L})`,
  'u',
);
const LONGEST = 600;

/** True for a line with a number of a register, an address, an e-mail address, a phone or a company's name. */
export function isRequisite(line: string): boolean {
  if (line.length > LONGEST) return false;
  return [NUMBERS, E_MAIL, PHONE, ADDRESS, LEGAL_FORM].some((pattern) => pattern.test(line));
}
