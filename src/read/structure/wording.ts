/** What the words of a block say about its role: how it ends, whether it is a sentence, a heading, a requisites line. */
import { kindOf, LETTER, NUMBER } from '../../language/letters.ts';

/** How a block ends: the sign, whatever quotes, brackets or connectives stand after it. */
export function endOf(text: string): '.' | '?' | ';' | ':' | ',' | '' {
  const tail = text.slice(-24);
  if (/[;,]\s*(?:и|или|а также|либо|және|немесе|and|or)\s*(?:\/\s*(?:или|or))?$/iu.test(tail)) return ';';
  const sign = /([.!?;:：,…])[\s»”"')\]–—-]*$/u.exec(tail)?.[1];
  if (sign === undefined) return '';
  if (sign === '：') return ':';
  if (sign === '!' || sign === '…') return '.';
  return sign as '.' | '?' | ';' | ':' | ',';
}

export function startsUpper(text: string): boolean {
  return /^[«"“„'(]*[\p{Lu}\d]/u.test(text);
}

export function startsLower(text: string): boolean {
  return /^[«"“„'(]*\p{Ll}/u.test(text);
}

/** At least four letters, all of them capitals. */
export function isAllCaps(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /^(?:\P{Lu}*\p{Lu}){4}/u.test(text);
}

/** Number of words; only the beginning of a long text is looked at, for a long text is no name of anything. */
export function wordCount(text: string): number {
  const end = Math.min(text.length, LONGEST_NAME);
  let count = 0;
  for (let at = 0; at < end; at++) {
    if (!isWordSign(text, at)) continue;
    // «веб-сайт», «don't», «example.kz» are one word: the sign stands between two others
    const goesOn = at > 1 && CONNECTIVES.includes(text[at - 1] ?? '') && isWordSign(text, at - 2);
    if (!goesOn) count++;
    while (at + 1 < end && isWordSign(text, at + 1)) at++;
  }
  return count;
}

const LONGEST_NAME = 600;
const CONNECTIVES = "-‑'’.";

function isWordSign(text: string, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & (LETTER | NUMBER)) !== 0;
}

/** Another sentence begins inside: a full stop after a real word, then a capital. */
export function hasInnerStop(text: string): boolean {
  return /\p{Ll}{3}[»")]?[.!?]\s+[«"]?\p{Lu}/u.test(text.slice(0, 2000));
}

const REQUISITES =
  /\d{5,}|@|https?:|www\.|\+\s?\d|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:инн|бин|огрн|огрнип|кпп|иин|бсн|жсн|бик|иик|снилс|окпо|ул\.|пр-т|мкр|оф\.|каб\.|тел\.)(?!\p{L})|(?<!\p{L})(?:г|д|гор)\.\s?[\p{Lu}\d]/iu;
const REQUISITES_HEAD =
  /^[«"]?(?:ооо|оао|пао|зао|ао|нао|тоо|ип|пк|ано|нко|жшс|жк|ақ|фх|кх|llp|llc|ltd|inc|общество с|товарищество с|акционерное|индивидуальный предприниматель|жеке кәсіпкер|жауапкершілігі|юридический адрес|почтовый адрес|фактический адрес|адрес|телефон|факс|e-?mail|эл\. ?почта|электронная почта|email|phone|tel|address|мекенжай|последнее обновление|дата|обновлено|опубликовано|вступает|действует|редакция|версия|version|утвержд|утверждаю|приложение к|к приказу|генеральный директор|директор|м\.\s?п\.|подпись|last updated|last modified|effective|соңғы жаңарт|күшіне|жарияланған|бекітемін|бекітілген)(?!\p{L})/iu;

/** A line of requisites: an address, a number, an e-mail, a date, an organisation's name by itself. */
export function isRequisites(text: string): boolean {
  return REQUISITES.test(text) || REQUISITES_HEAD.test(text);
}

/** A sentence about somebody rather than the name of a subject matter. */
const SENTENCE_HEAD =
  /^(?:мы|вы|я|он|она|они|это|этот|эта|настоящ\p{L}+|данн(?:ая|ый|ое) политик\p{L}*|если|пожалуйста|используя|обращаем|просим|внимание|дополнительно|кроме|также|при этом|в любом случае|we|you|they|this|these|it|please|if|by|in|біз|сіз|осы|бұл|егер|мен)\s/iu;
const QUESTION_WORD =
  /(?<!\p{L})(?:как|какие|какой|какую|каким|кто|кому|кем|что|где|зачем|почему|когда|сколько|для чего|what|how|why|who|whom|where|when|which|қандай|қалай|неге|кім|кімге|қайда|қашан|қанша|не үшін)(?!\p{L})/iu;

export function isSentenceLike(text: string): boolean {
  if (QUESTION_WORD.test(text) && !/[.]$/u.test(text)) return false;
  return SENTENCE_HEAD.test(text);
}

const WHOLE_HEADINGS = new Set(
  (
    'использование|использование данных|куки|куки-файлы|файлы cookie|файлы cookies|cookie|cookies|безопасность|безопасность данных|' +
    'изменения|изменения политики|изменение политики|третьи лица|третьим лицам|маркетинг|контакты|контактная информация|' +
    'контактные данные|наши контакты|обратная связь|общие положения|общая информация|заключительные положения|термины|' +
    'термины и определения|определения|основные понятия|введение|преамбула|ваши права|права пользователя|права пользователей|' +
    'права субъекта|права субъектов|наши принципы|цели|цели обработки|сбор данных|сбор информации|передача данных|' +
    'передача третьим лицам|хранение|хранение данных|сроки хранения|срок хранения|правовые основания|принципы|' +
    'ответственность|разрешение споров|дополнительные условия|прочее|прочие условия|реквизиты|реквизиты оператора|согласие|' +
    'трансграничная передача|обязанности|обязательства сторон|дети|защита данных|меры защиты|меры безопасности|' +
    'вопросы|обращения|реклама|аналитика|уведомления|удаление данных|доступ к данным|отзыв согласия|' +
    'introduction|overview|definitions|contact|contacts|contact us|cookies policy|security|your rights|changes|' +
    'data retention|retention|children|third parties|general provisions|data security|sharing|international transfers|' +
    'жалпы ережелер|анықтамалар|терминдер|байланыс|байланыс ақпараты|қауіпсіздік|cookie файлдары|өзгерістер|' +
    'сіздің құқықтарыңыз|пайдаланушы құқықтары|қорытынды ережелер|үшінші тұлғалар|біздің принциптеріміз|мақсаттар'
  ).split('|'),
);

const HEADING_HEAD =
  /^(?:цел[ьи]|порядок|услови[яе]|мер[ыа]|прав[ао]|обязанност\p{L}+|обратная связь|сроки?|принцип\p{L}+|правовы\p{L}+|основани\p{L}+|понятия|основные|общие|заключительн\p{L}+|перечень|состав|категори[ия]|способы|ответственность|контакт\p{L}*|изменени[ея]|передача|хранение|сбор|защита|использование|трансграничн\p{L}+|реквизиты|purposes?|rights|how|what|who|why|data|changes|мақсат\p{L}*|құқық\p{L}*|тәртіб\p{L}*|шаралар\p{L}*)(?!\p{L})/iu;

/** The whole text is what policies call a section: «Использование», «Куки-файлы», "Your rights". */
export function isWholeHeading(text: string): boolean {
  const key = text
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[?.!]+$/u, '')
    .trim();
  return WHOLE_HEADINGS.has(key) || (QUESTION_WORD.test(text) && /\?$/u.test(text));
}

/** Begins as headings of policies do: «Цели …», «Порядок …», «Меры …». */
export function beginsLikeHeading(text: string): boolean {
  return HEADING_HEAD.test(text);
}

/** Says that a list follows, with a colon or without one. */
export function announcesList(text: string): boolean {
  return (
    /(?:следующ|нижеследующ|нижеперечисл|ниже(?!\p{L})|перечень|following|below|namely|келесі|мынадай|мыналар|төменде)/iu.test(
      text.slice(-140),
    ) || GOES_ON.test(text)
  );
}

/** Words that name the first of several; with the names behind them in the same sentence, nothing more need follow. */
const GOES_ON =
  /(?:а именно|в том числе|включая|such as|including|атап айтқанда|соның ішінде)[^\p{L}]{0,3}(?:\p{L}+[^\p{L}]{0,3}){0,2}$/iu;
