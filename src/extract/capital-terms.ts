/** Terms of art: words of the vocabulary capitalised inside sentences, and which of them the text explains. */
import { isUpperAt } from '../language/letters.ts';
import type { Block } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { explanations } from './explanations.ts';
import type { Mention } from './mention.ts';

export interface CapitalTerm {
  /** Name of the concept without `@term.`: "resource.site". */
  readonly id: string;
  /** Where it is written with a capital inside a sentence and not explained there. */
  readonly uses: readonly Mention[];
  /** Where the capital may as well be that of a sentence, or of a heading. */
  readonly beginnings: readonly Mention[];
  /** It is never written with a small letter, so that a capital is no slip. */
  readonly isAlways: boolean;
  /** From its first capital inside a sentence on it is never written with a small letter. */
  readonly isKept: boolean;
  /** The text says what it stands for. */
  readonly isDefined: boolean;
}

const PREFIX = '@term.';
const TERM = /^@term\./;
/** Letters that tell one word of a concept from another. */
const ROOT = 5;
/** «Общество с ограниченной ответственностью», «Администрация города», «Пайдаланушы келісімі»: another word or paper that begins alike. */
const OTHER_SENSE =
  /^ (?:с (?:ограниченной|дополнительной)|келісім(?:і|іне|інің|інде|інен|ін)(?!\p{L})|города|района|области|президента|объединенных)/iu;
/** «Sends Purchase and Lead events», «the Booking button»: the name of a thing on a screen. */
const ON_SCREEN = /^(?:(?:, | and | or )\p{Lu}\p{L}+)* (?:events?|buttons?|tabs?|screens?|menus?)(?!\p{L})/u;
/** «Пайдаланушының келісімі» is the user's consent. */
const GENITIVE = /[ндт][ыі]ң$/u;
/** «Договор № 5», «Договор об оказании услуг», «Договор-оферта»: named in full. */
const NAMED_CONTRACT = /^(?: ?(?:№|N )| от \d| (?:об?|на|купли|аренды|поставки|подряда|публичной) |[-‑])/iu;
/** «Правил оказания услуг», «Правил Конкурса»: named in full. */
const NAMED_RULES = /^ (?:№|\p{L}{3,})/u;
/** «Приложение № 2», «Приложении А», «Приложение к настоящему Положению»: an annex, no application; «App. 146» is a flat. */
const ANNEX =
  /^\.? ?(?:(?:№|N) ?)?(?:\d|[А-ЯЁA-Z](?![\p{L}\p{N}])|к (?:настоящ|данно|эт|приказ|[Пп]оложени|[Пп]олитик|[Дд]оговор|[Рр]егламент))/u;

/** «Организация (далее – Оператор)»: the word is the name that the other one stands for. */
const NAMED_ANEW =
  /^(?:Оператор|Организация|Общество|Компания|Администрация|Учреждение|Предприятие|Агентство|Товарищество) \(далее/u;

/** «The Terms of Service» of another one's: the title of a paper. */
const TITLE_BEFORE = /(?<!\p{L})(?:Terms|Conditions) (?:of|for) $/u;
/** Longest of these words, in characters. */
const TITLE_WORDS = 16;

/** Terms that a document may be itself: its title says what it is. */
export const OWN_DOCUMENTS: ReadonlySet<string> = new Set(['thing.agreement', 'thing.offer', 'thing.rules']);

/** Words that begin an English sentence in front of a term. */
const FUNCTION_WORD = /^(?:The|An?|This|Each|Any|Every|If|By|When|Upon|As)$/;

const known = new WeakMap<Analysis, readonly CapitalTerm[]>();

/** The terms of a document that are capitalised somewhere; worked out once. */
export function capitalTermsOf(analysis: Analysis): readonly CapitalTerm[] {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const zones = explanations(analysis.document);
  const terms: CapitalTerm[] = [];
  const named = analysis.mentions.named(TERM);
  const words = new Set(named.flatMap(([, all]) => all.map((m) => m.start)));
  for (const [owner, mentions] of named) {
    const isParty = owner.startsWith(`${PREFIX}party.`);
    const isExplained = (m: Mention): boolean =>
      zones.some((z) => z.start <= m.start && m.end <= z.end) ||
      (isParty && NAMED_ANEW.test(analysis.document.text.slice(m.start, m.end + 12)));
    const capital = mentions.filter((m) => isCapital(m, analysis) && !isExplained(m));
    const uses = capital.filter((m) => isInside(m, analysis, words));
    const beginnings = capital.filter((m) => !uses.includes(m));
    const isOwn = OWN_DOCUMENTS.has(owner.slice(PREFIX.length));
    const isDefined = mentions.some(isExplained) || (isOwn && mentions.some((m) => isTitle(m, analysis)));
    const first = uses[0] ?? capital[0];
    const { text } = analysis.document;
    if (capital.length > 0 || (isDefined && mentions.some((m) => isExplained(m) && isCapital(m, analysis))))
      terms.push({
        id: owner.slice(PREFIX.length),
        uses,
        beginnings,
        isAlways: isAlwaysCapital(first, mentions, text),
        isKept: isAlwaysCapital(
          first,
          mentions.filter((m) => m.start > (first?.start ?? 0)),
          text,
        ),
        isDefined,
      });
  }
  const firstStart = (t: CapitalTerm): number => (t.uses[0] ?? t.beginnings[0])?.start ?? 0;
  terms.sort((a, b) => firstStart(a) - firstStart(b));
  known.set(analysis, terms);
  return terms;
}

/** The title of the document, or of a part of it that bears no other name: «2. Пользовательское соглашение». */
function isTitle({ block, start, end }: Mention, { document: { text } }: Analysis): boolean {
  if (block.kind !== 'heading') return false;
  return block.index === 0 || (/^[\d.\s]*$/.test(text.slice(block.start, start)) && end === block.end);
}

/** One capital, in the document's own text. */
function isCapital({ owner, start, end, sentence, block }: Mention, { document }: Analysis): boolean {
  if (block.zone !== 'body' || block.cell?.header === true || sentence.joined !== undefined) return false;
  return (
    /^\p{Lu}[\p{L}-]*\p{Ll}/u.test(document.text.slice(start, end)) &&
    (!OTHER_SENSE.test(document.text.slice(end, end + 20)) ||
      GENITIVE.test(document.text.slice(start, end))) &&
    !ON_SCREEN.test(document.text.slice(end, end + 40)) &&
    !(owner === '@term.thing.contract' && NAMED_CONTRACT.test(document.text.slice(end, end + 20))) &&
    !(owner === '@term.thing.rules' && NAMED_RULES.test(document.text.slice(end, end + 20))) &&
    !(owner === '@term.resource.service' && isTitled(start, block, document.text)) &&
    !(owner === '@term.resource.app' && ANNEX.test(document.text.slice(end, end + 20)))
  );
}

function isTitled(start: number, block: Block, text: string): boolean {
  return TITLE_BEFORE.test(text.slice(Math.max(block.start, start - TITLE_WORDS), start));
}

/** Inside a sentence of running text: no heading, no name in quotes, no title of several words. */
function isInside(
  { owner, start, end, sentence, block, from, to }: Mention,
  analysis: Analysis,
  words: ReadonlySet<number>,
): boolean {
  const { text } = analysis.document;
  if (block.kind === 'heading' || from === sentence.from) return false;
  const before = text.slice(Math.max(block.start, start - 3), start);
  if (/[«"“„(:•|/]\s?$|[.!?]\s$|^$/u.test(before)) return false;
  if (isTitled(start, block, text)) return false;
  // «настоящего Пользовательского соглашения» names the text itself, if by another title
  if (
    owner.startsWith('@term.thing.') &&
    /(?<!\p{L})настоящ\p{L}{2,3} $/iu.test(text.slice(Math.max(block.start, start - 12), start))
  )
    return false;
  const next = analysis.tokens[to + 1];
  const previous = analysis.tokens[from - 1];
  if (
    next !== undefined &&
    next.start === end + 1 &&
    to + 1 < sentence.to &&
    !words.has(next.start) &&
    isUpperAt(text, next.start)
  )
    return false;
  // «Apple App Store» in a Russian sentence is a name as well
  if (previous === undefined || !/\p{Script=Latin}/u.test(text.slice(start, end))) return true;
  const word = text.slice(previous.start, previous.end);
  return !isUpperAt(word, 0) || (from - 1 === sentence.from && FUNCTION_WORD.test(word));
}

/** A concept holds several words; another one of them, or the second half of «веб-ресурс», says nothing of this one. */
function isAlwaysCapital(term: Mention | undefined, all: readonly Mention[], text: string): boolean {
  if (term === undefined) return false;
  const root = text.slice(term.start, term.start + ROOT).toLowerCase();
  return !all.some((m) => text.slice(m.start, m.start + ROOT) === root && text[m.start - 1] !== '-');
}
