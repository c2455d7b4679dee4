/** Terms of art: capitalised words of the vocabulary inside sentences, and which of them the text explains. */
import type { Document, Span } from '../model/document.ts';
import type { Analysis, Mention } from './analysis.ts';

export interface Term {
  /** Name of the concept without `@term.`: "resource.site". */
  readonly id: string;
  /** Where it is written with a capital inside a sentence and not explained there. */
  readonly uses: readonly Mention[];
  /** The text says what it stands for. */
  readonly isDefined: boolean;
}

const PREFIX = '@term.';
const HOST = String.raw`(?:https?:\/\/|www\.|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:ru|рф|kz|қаз|com|org|net|su|uz|kg|by|io|app|pro|online|me)(?![\p{L}\p{N}]))`;
const FORM = String.raw`(?:ООО|ТОО|АО|ПАО|ИП|АНО|ЖШС|LLP|LLC|Ltd|Общество с|Товарищество с|Индивидуальный предприниматель)(?![\p{L}])`;
/** Stretches in which a term is explained or given to what was just described. */
const EXPLAINING: readonly RegExp[] = [
  /(?:далее|именуем\p{L}*|бұдан (?:әрі|былай)|hereinafter|hereafter|referred to as|collectively|defined as)[^);.]{1,120}/giu,
  /[^.;]{2,60}деп (?:атал|тан)/giu,
  /\([^()]{0,40}["“«‘'][^"”»’'()]{2,60}["”»’'][^()]{0,60}\)/gu,
  /\(\s*(?:the )?\p{Lu}[^()]{1,40}\)/gu,
  /(?<!\p{L})под [^.;]{2,90}(?:понима|подразумева)/giu,
  /(?:термин\p{L}*|поняти\p{L}*|the terms?) [«"“][^»"”]{2,60}[»"”]/giu,
  /["“«]\p{Lu}[^"”»]{2,60}["”»]\s+(?:means|refers|shall mean|означает|бұл)/gu,
  /\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,4},? (?:является|являются|выступает|признается|признаётся|считается|считаются|означает|означают|means|болып табылады)(?!\p{L})/gu,
  new RegExp(String.raw`\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2},? (?:\(|— |– |- )?(?:${FORM}|${HOST}|[«"“]\p{Lu})`, 'gu'),
  new RegExp(String.raw`(?:Сайт|Портал|Website|Site)\p{Ll}{0,3}(?:,| \p{Ll}|:)[^.;«»]{0,60}${HOST}`, 'gu'),
];
/** «Пользователь – лицо, …», «Оператор: ООО …» at the beginning of a block. */
const DASH = /^[«"“]?\p{Lu}[^—–:;.]{1,90}?\s(?:[—–-]\s|=\s)/u;
const COLON = /^[«"“]?\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}[»"”]?(?: \([^)]{1,60}\))?:\s/u;
const VERB = /(?<!\p{L})(?:вправе|обязан\p{L}*|может|могут|имеет|не)(?!\p{L})|(?<=\p{L}{3})(?<!кабин|интерн|магаз|кред|биле|пак)(?:ает|яет|ует|ёт|ишет|дит|вит|чит|ют|ят|ется|ится|ются|ятся)(?!\p{L})/u;

const known = new WeakMap<Analysis, readonly Term[]>();

/** The terms of a document that are capitalised somewhere inside a sentence; worked out once. */
export function termsOf(analysis: Analysis): readonly Term[] {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const zones = explanations(analysis.document);
  const terms: Term[] = [];
  for (const [owner, mentions] of analysis.mentions) {
    if (!owner.startsWith(PREFIX)) continue;
    const isExplained = (m: Mention): boolean => zones.some((z) => z.start <= m.start && m.end <= z.end);
    const uses = mentions.filter((m) => isTerm(m, analysis) && !isExplained(m));
    if (uses.length > 0) terms.push({ id: owner.slice(PREFIX.length), uses, isDefined: mentions.some(isExplained) });
  }
  terms.sort((a, b) => (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
  known.set(analysis, terms);
  return terms;
}

function explanations(document: Document): Span[] {
  const zones: Span[] = [];
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    for (const pattern of EXPLAINING)
      for (const m of text.matchAll(pattern)) zones.push({ start: block.start + m.index, end: block.start + m.index + m[0].length });
    if (block.kind === 'heading') continue;
    const head = DASH.exec(text)?.[0] ?? COLON.exec(text)?.[0];
    if (head !== undefined && text.length > head.length && !VERB.test(head)) zones.push({ start: block.start, end: block.start + head.length });
  }
  return zones;
}

/** A capital inside a sentence, in running text: no heading, no name in quotes, no capitals throughout, no title of several words. */
function isTerm({ start, end, sentence, block, from, to }: Mention, analysis: Analysis): boolean {
  const { text } = analysis.document;
  if (block.kind === 'heading' || block.zone !== 'body' || block.cell?.header === true) return false;
  if (sentence.joined !== undefined || from === sentence.from) return false;
  const words = text.slice(start, end);
  if (!/^\p{Lu}[\p{L}-]*\p{Ll}/u.test(words)) return false;
  const before = text.slice(Math.max(block.start, start - 3), start);
  if (/[«"“„(:•|/]\s?$|[.!?]\s$|^$/u.test(before)) return false;
  const next = analysis.tokens[to + 1];
  const previous = analysis.tokens[from - 1];
  if (next !== undefined && next.start === end + 1 && to + 1 < sentence.to && isName(text.slice(next.start, next.end))) return false;
  return previous === undefined || sentence.language !== 'en' || !/^\p{Lu}/u.test(text.slice(previous.start, previous.end));
}

function isName(word: string): boolean {
  return /^[A-Z]/.test(word);
}
