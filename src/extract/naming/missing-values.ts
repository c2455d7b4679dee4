/** Words that a value should follow, and none does. */

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
  /(?<![\p{L}.])(?:and|at|by|from|of|on|via|with|uses|visits|по адресу|с именем|для|на|от|у|через|использует|посещает):? \((?:the [“"«]|hereinafter|further|далее)/giu;
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
  String.raw`(?:(?<![,»"”)] ?)(?<!\p{L})${LEGAL_FORM}|(?<!\p{L})${LEGAL_FORM_EN})\s*\((?:далее|именуем|бұдан әрі|hereinafter)`,
  'giu',
);

export const MISSING_VALUES: readonly RegExp[] = [
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
];
