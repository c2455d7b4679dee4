/** Debris of moving a text between programs: marks of the format, page numbers, glued and torn words. */
import { CYRILLIC, kindOf } from '../../language/letters.ts';
import type { Token } from '../../language/words.ts';
import type { Block, Document } from '../../model/document.ts';
import { adjoiningOf } from '../adjoining.ts';
import type { Analysis } from '../analysis.ts';
import { type Defect, defectAnswer, found } from '../defects.ts';
import type { Detector } from '../detector.ts';
import { matchesIn, matchesInBlocks } from '../holding.ts';
import { runTogether } from '../run-together.ts';

const DEBRIS: readonly RegExp[] = [
  /\uFFFD+|(?:Ð[\u0080-\u00BF°±²³´µ¶·¸¹º»¼½¾¿]){2,}\S*|(?:Р[°±µё][РС]?){3,}|ï»¿|(?!\s)\p{Cc}/gu,
  /\[bookmark[^\]]*\]|_Toc\d{5,}|_Hlk\d{5,}|_GoBack|PAGEREF\s|HYPERLINK\s+"|MERGEFORMAT|\\l "_|REF _Ref\d+/giu,
  /(?:Ошибка|Error)! (?:Источник ссылки|Закладка|Недопустимый|Reference source|Bookmark|Hyperlink)[^.]{0,60}/giu,
  /&(?:nbsp|quot|amp|laquo|raquo|lt|gt|mdash|ndash|#\d{2,5});|<\/?(?:p|br|span|div|li|ul|ol|strong|b|em|h[1-6]|table|td|tr|a)(?:\s[^<>]*)?\/?>/giu,
  /(?<![\p{L}\p{N}])(?:\[object Object\]|NaN|\[email.protected\]|javascript:(?:void)?)(?![\p{L}\p{N}])/gu,
  /\\[nrt](?=\s|\p{Lu}|$)|\\u[0-9a-f]{4}/gu,
  // codes of a site's editor, data of a program, a value that was never set
  /\[\/?(?:caption|gallery|embed|shortcode|contact-form-7|vc_[a-z_]+|et_pb_[a-z_]+)(?:\s[^\]\n]*)?\]/giu,
  /\{"\w{1,30}":\s?["{[]/gu,
  /(?<=^|: |— )undefined(?=$|[.,;])/gu,
  // marks of Markdown left in the text
  /^[.…\s]*#{1,4} \p{L}.*|\*\*\*\*|\*\*[^*\n]{1,300}\*\*|(?<=^|\s)__[\p{L}][^_\n]{1,80}__(?=\s|$)|^```.*|(?<=^|\d\.)\*\*(?= \p{Lu})|!?\[[^\]\n]{1,80}\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/gu,
  /(?<![*\p{L}])\*(?=\p{L})[^*\n]{3,80}(?<=\p{L})\*(?![*\p{L}])/gu,
  // the cross of a window, buttons of a page
  /^[×✕✖](?:$|\s?\p{L}.{0,80})/gu,
  /^(?:Скачать|Печать|Распечатать|Поделиться)(?: (?:в )?(?:PDF|Печать|Поделиться|Скачать))+$/gu,
  // «қорғалады. ).», «жарамды. .»: stops that close nothing
  /(?<=\p{L}{3})\. (?:\)\s?)?\.(?=\s|$)(?<!\([^()]{0,200})/gu,
  // glued sentences, clauses and addresses
  /(?<=[а-яёәғқңөұүһі]{3}) \.[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+/gu,
  /(?<=[a-z0-9])\.(?:ru|kz|com|org|net)[а-яё]\p{L}*/gu,
  /(?<=(?:\p{Ll}{3}|\p{Lu}{2})[.;])\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.? ?\p{Lu}\p{Ll}+/gu,
  // «в Политик2.1. Автоматизированная …»
  /(?<=[а-яёәғқңөұүһі]{3})\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\. ?\p{Lu}\p{Ll}+/gu,
  // «"Книговод"1.1. В рамках», «ProvisionsRU: Настоящая»
  /(?<=\p{L}[»"”)])\d{1,2}\.\d{1,2}\.(?:\d{1,2}\.)? ?\p{Lu}\p{Ll}*/gu,
  /(?<=[a-z]{4})(?:RU|KZ|KK|EN|RUS|KAZ|ENG): /gu,
  // «privacy.lastUpdate»: a key that no translation replaced
  /^(?:privacy(?:Policy)?|policy|legal|pages?|common|footer|terms|cookies?|consent|i18n)\.(?!(?:ru|kz|com|org|net|io|html?|php|pdf|docx?|md)(?![\p{L}\p{N}]))[a-z]\w*(?:\.\w+)*$/gu,
  // code of the page: its program, attributes of its marks
  /<\?php|\?>(?=\s|$)|(?<![\p{L}<])(?:style|class|href)="[^"\n]{1,80}"(?![^<>\n]*>)|(?<![\p{L}\p{N}])u003[ce]/gu,
  /\p{Script=Cyrillic}{3,}(?:https?:\/\/|www\.)\S+/gu,
  // a legal form glued to the number that follows
  /(?:LLC|LLP|Ltd|ООО|ТОО|АО|[»”])(?:TIN|INN|BIN|ИНН|БИН|ОГРН)(?=\s?\d)/gu,
  // a name torn from its zone: «BRAND .ru»
  /(?<![\p{L}\p{N}])(?!domain|zone|the )[A-Za-z0-9-]{3,} \.(?:ru|kz|com|by|org|net)(?![\p{L}\p{N}])/gu,
  // a heading swallowed by the paragraph before it
  /(?<=[.;] )\d{1,2}\. \p{Lu}{3,}(?: \p{Lu}+){1,8}(?= \d{1,2}\.\d{1,2})/gu,
];
/** Two words run together, the second with its capital. */
const GLUED_CAPITALS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.@«"“/-])\p{Ll}{4,}\p{Lu}\p{Ll}{3,}(?=[\s,.;)])(?<=[а-яёәғқңөұүһі]{4,}[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{3,})/gu,
  // «определенияВ настоящей»
  /(?<![\p{L}-])[а-яё]{5,}(?:В|К|С|О|И|На|По|За|Из|Об|Мы|Вы|Под|При|Для|Все|Это|Если|Как)(?= [а-яё])/gu,
];
/** The same where the first begins with a capital too, which names of companies do: one must be a word of this text. */
const GLUED_TITLES =
  /(?<![\p{L}\p{N}.@«"“/-])(?<first>\p{Lu}[а-яёәғқңөұүһі]{6,})(?<second>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{6,})(?=[\s,.;)])/gu;
/** A word in one case but for its first letter: what is glued is none. */
const WORD = /(?<!\p{L})(?:\p{L}\p{Ll}{6,}|\p{Lu}{7,})(?!\p{L})/gu;
/** Letters by which a word is known again in another form. */
const ROOT = 7;
/** A word that ends or begins in the other alphabet: «thisей», «сайтаPolicy». Names that mix on purpose begin with a capital or have a hyphen. */
const GLUED_SCRIPTS = [
  /(?<![\p{L}\p{N}«"“@./_-])\p{Script=Cyrillic}{2,}(?<=[а-яёәғқңөұүһі]{2})[A-Z][a-z]{3,}(?![\p{L}_])/gu,
  /(?<![\p{L}\p{N}«"“@./_-])[a-z]{3,}[а-яё]{2}(?!\p{L})(?=[ ,.][^\p{Script=Cyrillic}]{0,3}[A-Za-zА-Я])/gu,
];
const PAGE =
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|(?:стр(?:аница|\.)|page|бет)\s?\d{1,3}(?:\s?(?:из|of|\/)\s?\d{1,3})?|\d{1,3}\s?\/\s?\d{1,3})$/iu;
const PAGE_INSIDE = /(?<=\p{Ll}[.,;]? )(?:Страница|Page) \d{1,3} (?:из|of) \d{1,3}/gu;

export const exportArtifact: Detector = ({ document, analysis }, recogniser) => {
  const isBody = (block: Block): boolean => block.zone === 'body';
  const defects: Defect[] = [...DEBRIS, PAGE_INSIDE].flatMap((p) => found(document, p, 'high', isBody));
  const { scripts, capitals } = adjoiningOf(document);
  defects.push(...GLUED_CAPITALS.flatMap((p) => found(document, p, 'high', isBody, capitals)));
  defects.push(...gluedTitles(document, capitals));
  defects.push(...GLUED_SCRIPTS.flatMap((p) => found(document, p, 'medium', isBody, scripts)));
  defects.push(...strayNumbers(document), ...swallowedHeadings(document), ...doubledNumbers(document));
  defects.push(...notedMarks(document), ...gluedWords(analysis), ...joined(analysis));
  return defectAnswer(recogniser, defects, analysis);
};

function gluedTitles(document: Document, among: ReadonlySet<Block>): Defect[] {
  const glued = matchesInBlocks(document, GLUED_TITLES, among);
  if (glued.length === 0) return [];
  const roots = new Set(matchesIn(document.text, WORD).map(([word]) => rootOf(word)));
  return glued.flatMap(({ block, match }) => {
    const { first = '', second = '' } = match.groups ?? {};
    const start = block.start + match.index;
    return roots.has(rootOf(first)) || roots.has(rootOf(second))
      ? [{ start, end: start + match[0].length }]
      : [];
  });
}

function rootOf(word: string): string {
  return word.slice(0, ROOT).toLowerCase();
}

/** Words that are two others of the text; compounds with a hyphen have parts of their own. */
function joined({ document, tokens, words }: Analysis): Defect[] {
  return runTogether(tokens.slice(0, words))
    .filter(({ start }) => document.text[start - 1] !== '-')
    .map(({ start, end }) => ({ start, end, confidence: 'medium' }));
}

/** Marks that the reader left out: shown by the words beside them. */
function notedMarks(document: Document): Defect[] {
  return document.notes.flatMap(({ code, detail }) => {
    if (code !== 'export-marks') return [];
    // a clause number beside the mark is a label, not text
    const words = detail.replace(/^[\d.]+\)?\s*/u, '').slice(0, 40);
    const start = words === '' ? -1 : document.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

/** Lines that hold nothing but a page number. */
function strayNumbers(document: Document): Defect[] {
  const alone = document.blocks.filter((b) => b.zone === 'body' && b.label === undefined);
  const lone = alone.filter((b) => b.kind === 'paragraph');
  const text = (b: Block): string => document.text.slice(b.start, b.end);
  // a reader may take the line for a heading
  const pages = alone.filter((b) => (b.kind === 'paragraph' || b.kind === 'heading') && PAGE.test(text(b)));
  // bare numbers are pages only when they count on
  const bare = lone.filter((b) => /^\d{1,3}$/.test(text(b)));
  const counting = bare.filter((b, i) => i > 0 && Number(text(b)) === Number(text(bare[i - 1] as Block)) + 1);
  return [...pages, ...(counting.length > 0 ? bare : [])].map((b) => ({
    start: b.start,
    end: b.end,
    confidence: 'medium',
  }));
}

/** «5. 5Personal data …»: the number once as a number, and once more in the text. */
function doubledNumbers({ blocks, text }: Document): Defect[] {
  return blocks.flatMap(({ label, start, end }) => {
    if (label === undefined) return [];
    const number = /^(\d{1,2})(?=\p{Lu}\p{Ll}{2})/u.exec(text.slice(start, Math.min(end, start + 8)))?.[1];
    return number !== undefined && label.replace(/[.)\s]+$/u, '') === number
      ? [{ start, end: start + number.length + 3, confidence: 'medium' }]
      : [];
  });
}

const SWALLOWED = /(?<=\p{Ll}{3})(?<at>(?<number>\d{1,2})\. \p{Lu}\p{Ll}+(?: \p{Ll}+){0,6})(?=$)/gu;

/** «… данных1. Общие положения» at the end of a paragraph, where clause 1.1 follows and no heading has the number. */
function swallowedHeadings(document: Document): Defect[] {
  const labels = new Set(document.blocks.map((b) => b.label?.replace(/[.\s]+$/u, '')));
  return found(document, SWALLOWED, 'medium').filter((d) => {
    const number = /^\d+/.exec(document.text.slice(d.start, d.end))?.[0] ?? '';
    return labels.has(`${number}.1`) && !labels.has(number);
  });
}

/** First halves of compounds that are words by themselves as well: «видеоизображение», «автострахование». */
const COMBINING =
  /^(?:аудио|видео|фото|кино|теле|радио|авто|мото|метро|вело|агро|гидро|метео|онлайн|бейне)$/iu;

const HEADS = 1 << 14;

/** A number below `HEADS` that words of one length and with the same letters in front share; others hardly ever do. */
function headOf(word: string, length: number): number {
  const letters = (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);
  return (letters * 31 + length) & (HEADS - 1);
}

const TORN = /(?<![\p{L}-])\p{Script=Cyrillic}{2,}- \p{Script=Cyrillic}{2,}/gu;
/** Shortest word that two others may have made, and shortest of those. */
const LONG = 10;
const HALF = 4;

function isCyrillic(word: string): boolean {
  return (kindOf(word.charCodeAt(0)) & CYRILLIC) !== 0;
}

/** Words run together or torn at the end of a line, where the text elsewhere writes them rightly. */
function gluedWords({ document, tokens, words: plain }: Analysis): Defect[] {
  const { text } = document;
  const torn = found(document, TORN, 'medium');
  const words = new Set(torn.length === 0 ? [] : text.toLowerCase().match(/\p{Script=Cyrillic}{8,}/gu));
  // «фото-видео изображение»: what follows a hyphen is half a word
  const isWhole = ({ kind, norm, start }: Token, least: number): boolean =>
    norm.length >= least && kind === 'word' && text[start - 1] !== '-' && isCyrillic(norm);
  const long = tokens.slice(0, plain).filter((token) => isWhole(token, LONG));
  const joined = new Map<string, number>();
  for (const { norm } of long) joined.set(norm, (joined.get(norm) ?? 0) + 1);
  const heads = new Uint8Array(HEADS);
  for (const { norm } of long) heads[headOf(norm, norm.length)] = 1;
  const pairs = new Map<string, number>();
  for (let i = 1; i < plain; i++) {
    const [first, second] = [tokens[i - 1] as Token, tokens[i] as Token];
    // nearly no pair begins and goes on as one of the words does
    if (heads[headOf(first.norm, first.norm.length + second.norm.length)] === 0) continue;
    if (second.start !== first.end + 1 || text[first.end] !== ' ') continue;
    if (!isWhole(first, HALF) || !isWhole(second, HALF)) continue;
    const word = `${first.norm}${second.norm}`;
    if (joined.has(word) && !COMBINING.test(first.norm)) pairs.set(word, (pairs.get(word) ?? 0) + 1);
  }
  // a slip is rarer than the right spelling; written together as often, it is a word
  const glued = long.filter(({ norm }) => (pairs.get(norm) ?? 0) >= (joined.get(norm) ?? 0));
  return [
    ...torn.filter((d) => words.has(text.slice(d.start, d.end).replace('- ', '').toLowerCase())),
    ...glued.map(({ start, end }): Defect => ({ start, end, confidence: 'medium' })),
  ];
}
