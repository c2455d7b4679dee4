/** Values that a template makes up: names, hosts, numbers and dates that are nobody's. */
import { anyOf } from './any-of.ts';

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
  /(?<!(?:формат\p{L}*|format|вид\p{L}*|үлгі\p{L}*):? [«"(]?)(?<![\p{L}\p{N}])(?:ДД\.ММ\.ГГГГ|дд\.мм\.гггг|DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY|КК\.АА\.ЖЖЖЖ|00\.00\.0000)(?![\p{L}\p{N}])/gu;
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
  /(?:ООО|ТОО|АО|ИП|LLP|LLC) (?:[«"“][XХ]{2,5}[»"”]|Фамилия(?!\p{L}))|[«"“](?:Компания|Ұйым) атауы[»"”]|[«"“](?:Название|Наименование) (?:компании|организации|сайта|магазина|фирмы)[»"”]|(?<!\p{L})Your Company,? (?:Inc|LLC|Ltd)(?!\p{L})/gu;
/** «ул. Примерная, д. 123», «123 Main Street». */
const MADE_UP_STREET =
  /(?<!\p{L})(?:ул(?:ица|\.)?\s?Примерн\p{L}+|Примерная ул(?:ица|\.)|(?:город|г\.)\s?Примерск|123 (?:Main|Example|Sample) (?:St\.?|Street|Road))(?!\p{L})/giu;
const MADE_UP_PERSON =
  /(?<!\p{L})(?:Иванов\p{L}{0,2} (?:Иван\p{L}{0,2} Иванович\p{L}{0,2}|И\. ?И\.)|John Doe|Acme (?:Inc|Corp|LLC)\.?)(?!\p{L})/gu;

/** Those that a text may as well show to its reader as an example of what to type. */
export const MADE_UP_SAMPLES: readonly RegExp[] = [
  MADE_UP_HOST,
  MADE_UP_MAIL,
  MADE_UP_PHONE,
  MADE_UP_DATE,
  STARRED_MAIL,
];

/** All others; the group `at`, where there is one, is the value itself. */
export const MADE_UP: readonly RegExp[] = [
  FILLER,
  MADE_UP_STREET,
  MADE_UP_NUMBER,
  MADE_UP_TERM,
  MADE_UP_FIRM,
  MADE_UP_PERSON,
  X_NAME,
];
