/** Stretches of a text that explain a word or give it to what was just described: «(далее – Сайт)», «Пользователь – лицо, …». */
import type { Document, Span } from '../model/document.ts';
import { matchesInBlocks } from './holding.ts';
import { COMMON_FORMS } from './legal-forms.ts';

const HOST = String.raw`(?:https?:\/\/|www\.|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:ru|рф|kz|қаз|com|org|net|su|uz|kg|by|io|app|pro|online|me)(?![\p{L}\p{N}]))`;
const FORM = String.raw`(?:${COMMON_FORMS}|Общество с|Товарищество с|Индивидуальный предприниматель)(?![\p{L}])`;
const IS = 'является|являются|выступает|признается|признаётся|считается|считаются|болып табылады';
/** «Сайт означает …»; «использование Пользователем сайта означает согласие» explains no user. */
const MEANS = 'означает|означают|means';
/** The person whom a company or a site serves stands beside its name, and is neither. */
const SERVED = String.raw`(?:Пользовател|Посетител|Покупател|Субъект)\p{L}{1,3}`;

const DOES = String.raw`\p{L}{2,}(?:ает|яет|ует|ёт|дит|вит|чит|ают|яют|уют|ется|ится)(?!\p{L})`;

const EXPLAINING: readonly RegExp[] = [
  /(?:далее|по тексту|именуем\p{L}*|имену[ею]тся|(?:бұдан|одан) (?:әрі|былай)|(?:әрі|ары) қарай|hereinafter|hereafter|referred to as|collectively|defined as)[^);.]{1,120}/giu,
  /\([^()]{0,40}["“«‘'][^"”»’'()]{2,60}["”»’'][^()]{0,60}\)/gu,
  /\(\s*(?:the )?\p{Lu}[^()]{1,40}\)/gu,
  // the words right after it are explained, not whose they are: «под персональной информацией Пользователя понимается»
  /(?<!\p{L})под (?:терминами? |понятием )?[«"“]?[\p{L}-]+(?: [\p{L}-]+)?(?=[^.;]{0,80}(?:понима|подразумева))/giu,
  /(?:термин\p{L}*|поняти\p{L}*|the terms?) [«"“][^»"”]{2,60}[»"”]/giu,
  /["“«]\p{Lu}[^"”»]{2,60}["”»]\s+(?:means|refers|shall mean|represents?|(?:is|are) (?:an?|any|the)|includes?|означает|бұл)(?!\p{L})/gu,
  // «A User is a person …»: not «the User is responsible»
  /(?:^|[.;:]\s)(?:An?|The|Our) \p{Lu}\p{L}+(?: \p{L}+)? (?:is|are) (?:an? |any |the )?(?:person|individual|natural|physical|legal|visitor|customer|set|system|collection|website|web|site|company|entity|software|program|information|document|people|persons)/gu,
  // «Сайт является …» at the beginning of a sentence, «оператором Сайта является ООО …» does not explain the site
  new RegExp(
    String.raw`(?:^|[.;:!?]\s)\p{Lu}[\p{L}-]+(?: [\p{Ll}-]+){0,4},? (?:${IS}|${MEANS})(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`\p{Lu}[\p{L}-]+(?:ом|ем|ём|ой|ей|ами|ями)(?: [\p{Ll}-]+){0,4},? (?:${IS})(?!\p{L})`,
    'gu',
  ),
  // a name or an address beside the word: «Компания ООО «…»», «Сайт «…»», «Портал example.kz»; «Участник даёт
  // согласие отметкой «…»» only tells what is done
  new RegExp(
    String.raw`(?!${SERVED} (?:${FORM}|[\p{Ll}-]+ ${HOST}))\p{Lu}[\p{L}-]+(?: (?!${DOES}|${SERVED} ${FORM})[\p{L}-]+){0,2},? (?:\(|— |– |- )?(?:${FORM}|${HOST}|[«"“]\p{Lu})`,
    'gu',
  ),
  // «Термины: Сайт – …; Товар – вещь, …»: several explanations in one paragraph
  /(?<=[;:.]\s)[«"“]?\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2}[»"”]?\s[–—-]\s/gu,
  new RegExp(String.raw`(?:Сайт|Портал|Website|Site)\p{Ll}{0,3}(?:,| \p{Ll}|:)[^.;«»]{0,60}${HOST}`, 'gu'),
  // «настоящим уведомляет пользователей сайта …»: the opening says to whom the text speaks
  /(?:уведомля|информиру|извеща|сообща|доводит до сведения)\p{L}* (?:всех )?(?:пользовател|посетител|клиент|покупател)\p{L}{1,4} (?:сайта|портала|приложения|сервиса|интернет-магазина|платформы)/giu,
  // «… Пайдаланушы деп аталады»
  /[^.;]{2,60}деп (?:атал|тан)/giu,
];
/** «Пользователь – лицо, …», «Оператор: ООО …» at the beginning of a block. */
const DASH = /^[«"“]?\p{Lu}[^—–:;.]{1,90}?\s(?:[—–-][\s,]|=\s)/u;
const COLON = /^[«"“]?\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}[»"”]?(?: \([^)]{1,60}\))?:\s/u;
/** «Оператор персональных данных:» above «ООО «…»», or a heading of those words. */
const LABEL =
  /^(?:\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}:|(?:Оператор|Администратор|Правообладатель|Владелец|Собственник|Продавец|Исполнитель)(?: (?:персональных данных|ПДн|сайта|базы))?)$/u;
const NAMED = new RegExp(String.raw`(?<!\p{L})${FORM}`, 'u');
/** Characters of the next block that a name begins in. */
const NAME_BEGINS = 60;
/** Whose the thing before the dash is: «Цель обработки данных Пользователя — …» explains no user. */
const WHOSE =
  /(?<=\p{L}) (?:Пользовател|Посетител|Покупател|Клиент|Заказчик|Субъект|Оператор|Компани)(?:я|ей|а|ов|и|й)(?!\p{L})(?!.*\()/u;
/** «Пайдаланушының: …» tells what the user has, not who it is. */
const KAZAKH_GENITIVE = /[ндт][ыі]ң[»"”]?:\s$/u;
/** A verb before the dash makes it a sentence, not an explanation. */
const VERB =
  /(?<!\p{L})(?:вправе|обязан\p{L}*|может|могут|имеет|не)(?!\p{L})|(?<=\p{L}{3})(?<!кабин|интерн|магаз|кред|биле|пак)(?:ает|яет|ует|ёт|ишет|дит|вит|чит|ют|ят|ется|ится|ются|ятся)(?!\p{L})/u;

const known = new WeakMap<Document, readonly Span[]>();

/** All such stretches, kind by kind; worked out once. */
export function explanations(document: Document): readonly Span[] {
  const made = known.get(document) ?? find(document);
  known.set(document, made);
  return made;
}

function find(document: Document): Span[] {
  const zones: Span[] = EXPLAINING.flatMap((pattern) =>
    matchesInBlocks(document, pattern).map(({ block, match }) => {
      const start = block.start + match.index;
      return { start, end: start + match[0].length };
    }),
  );
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    if (LABEL.test(text)) {
      const next = document.blocks[block.index + 1];
      if (
        next !== undefined &&
        NAMED.test(document.text.slice(next.start, Math.min(next.end, next.start + NAME_BEGINS)))
      )
        zones.push({ start: block.start, end: block.end });
    }
    if (block.kind === 'heading') continue;
    const head = DASH.exec(text)?.[0] ?? COLON.exec(text)?.[0];
    if (head !== undefined && text.length > head.length && !VERB.test(head) && !KAZAKH_GENITIVE.test(head))
      zones.push({ start: block.start, end: block.start + (WHOSE.exec(head)?.index ?? head.length) });
  }
  return zones;
}
