/** Terms that no vocabulary lists: common words that a text writes with a capital inside its sentences, again and again. */
import { isLowerAt, isUpperAt } from '../../language/letters.ts';
import { stemOf } from '../../language/stems.ts';
import type { Token } from '../../language/words.ts';
import type { Block, Language, Span } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
import { explanations } from '../explanations.ts';
import type { Sentence } from '../mention.ts';
import { partiesOf } from '../operator.ts';

export interface PlainTerm {
  /** Where it stands with a capital inside a sentence, in the order of the text. */
  readonly uses: readonly Span[];
}

/**
 * Words that need no explanation: capitalised by custom (law, state, the document itself, polite «Вы»), terms that the
 * vocabulary lists, proper names.
 */
const BARRED =
  /^@(?:drafting\.no-term$|term\.|(?:service|country|city|act|signal\.\w+\.(?:city|body|pay|form))(?:[.-]|$))/;
/** What makes a capitalised English word a term and no name: «the Host», «a Review». */
const DETERMINER = new Set(
  'the a an each any every this that such your his her their its no another'.split(' '),
);
/** Uses from which a capital is a habit. A declined word, or one with an article, is no name: fewer are enough. */
const HABIT = 3;
const DECLINED = 2;
const LONGEST_STEM_TAIL = 5;
/** Characters up to which an item is a label. */
const SHORT = 60;

interface Use extends Span {
  readonly form: string;
}

/** Terms that are capitalised as a habit and explained nowhere. */
export function plainTerms(analysis: Analysis): PlainTerm[] {
  const { document } = analysis;
  const barred = new Set<number>();
  for (const [, mentions] of analysis.mentions.named(BARRED))
    for (const m of mentions)
      for (let i = m.from; i <= m.to; i++) barred.add(analysis.tokens[i]?.start ?? -1);
  const parties = partiesOf(analysis).all;
  const uses = new Map<string, Use[]>();
  const beside: { readonly key: string; readonly use: Use; readonly neighbour: string }[] = [];
  eachBodyWord(analysis, (token, i, sentence) => {
    if (
      isLowerAt(document.text, token.start) ||
      i === sentence.from ||
      !isRunning(document.blocks[sentence.block] as Block) ||
      barred.has(token.start) ||
      parties.some((p) => p.start <= token.start && token.end <= p.end)
    )
      return;
    const neighbour = neighbourOf(i, document.text.slice(token.start, token.end), sentence, analysis);
    if (neighbour === undefined) return;
    const key = keyOf(token, sentence.language);
    const use = { start: token.start, end: token.end, form: token.norm };
    if (neighbour === 'none') uses.set(key, [...(uses.get(key) ?? []), use]);
    else beside.push({ key, use, neighbour: keyOf(neighbour, sentence.language) });
  });
  // two terms side by side («после Смены Куратор»): no name, where either is met alone as well
  for (const { key, use, neighbour } of beside)
    if (uses.has(key) && uses.has(neighbour)) uses.set(key, [...(uses.get(key) ?? []), use]);
  const habits = [...uses].filter(([key, all]) => isHabit(key, all));
  if (habits.length === 0) return [];
  const small = timesSmall(new Set(habits.map(([key]) => key)), analysis);
  const explained = explainedKeys(analysis);
  const names = namesIn(document.text);
  return habits.flatMap(([key, all]) => {
    const isName = all.some(({ form }) => names.has(form.slice(0, LONGEST_STEM_TAIL)));
    return (small.get(key) ?? 0) < all.length && !explained.has(key) && !isName ? [{ uses: all }] : [];
  });
}

/** Tells the words of the document's own text, with their index and their sentence. */
function eachBodyWord(
  { document, sentences, tokens }: Analysis,
  tell: (token: Token, index: number, sentence: Sentence) => void,
): void {
  for (const sentence of sentences) {
    if (sentence.joined !== undefined || document.blocks[sentence.block]?.zone !== 'body') continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i];
      if (token !== undefined && token.kind === 'word' && token.norm.length >= 3) tell(token, i, sentence);
    }
  }
}

function isHabit(key: string, uses: readonly Use[]): boolean {
  const isDeclined = new Set(uses.map(({ form }) => form)).size > 1;
  return uses.length >= (isDeclined || /^[a-z]/.test(key) ? DECLINED : HABIT);
}

/** How often words of these stems are written with a small letter. */
function timesSmall(keys: ReadonlySet<string>, analysis: Analysis): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  eachBodyWord(analysis, (token, _, { language }) => {
    if (!isLowerAt(analysis.document.text, token.start)) return;
    const key = keyOf(token, language);
    if (keys.has(key)) times.set(key, (times.get(key) ?? 0) + 1);
  });
  return times;
}

/** Short items and cells capitalise as headings do. */
function isRunning({ kind, start, end }: Block): boolean {
  return kind === 'paragraph' || (kind !== 'heading' && end - start > SHORT);
}

/** The capitalised word beside this one, `none` where it stands alone; undefined where it begins something or is a name. */
function neighbourOf(
  i: number,
  word: string,
  { from, to, language }: Sentence,
  { tokens, document }: Analysis,
): Token | 'none' | undefined {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return undefined;
  if (/\p{Script=Latin}/u.test(word) !== (language === 'en')) return undefined;
  const { text } = document;
  const token = tokens[i] as Token;
  const previous = tokens[i - 1] as Token;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (/[«"“„(.:;!?•|/\n—–]\s*$/u.test(text.slice(previous.end, token.start))) return undefined;
  if (/^[»"”.]?[-‑]|^\.\p{L}/u.test(text.slice(token.end, token.end + 2))) return undefined;
  const isCapital = (t: Token | undefined): boolean => t !== undefined && isUpperAt(text, t.start);
  if (i - 1 > from && isCapital(previous) && previous.end + 1 >= token.start) return previous;
  if (next !== undefined && isCapital(next) && next.start === token.end + 1) return next;
  return language !== 'en' || DETERMINER.has(previous.norm) ? 'none' : undefined;
}

function keyOf({ norm }: Token, language: Language): string {
  return stemOf(norm, language);
}

/** Stems of the capitalised words that stand where the text explains. */
function explainedKeys({ document, tokens, sentences }: Analysis): ReadonlySet<string> {
  const zones = [...explanations(document)].sort((a, b) => a.start - b.start);
  const keys = titleKeys(document, tokens, sentences);
  let at = 0;
  for (const { from, to, language, joined } of sentences) {
    if (joined !== undefined) break;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined || !isUpperAt(document.text, token.start)) continue;
      while (
        at < zones.length &&
        (zones[at]?.end ?? 0) <= token.start &&
        (zones[at]?.start ?? 0) < token.start
      )
        at++;
      for (let z = at; z < zones.length && (zones[z]?.start ?? 0) <= token.start; z++)
        if (token.end <= (zones[z]?.end ?? 0)) keys.add(keyOf(token, language));
    }
  }
  return keys;
}

/** What the text is called, and whose it is: «Құпиялылық саясаты», «Privacy in the Begun app». */
function titleKeys(
  { blocks, text }: Analysis['document'],
  tokens: Analysis['tokens'],
  sentences: Analysis['sentences'],
): Set<string> {
  const keys = new Set<string>();
  const title = blocks.find((b) => b.kind === 'heading') ?? blocks[0];
  for (const { block, from, to, language, joined } of sentences)
    if (joined === undefined && block === title?.index)
      for (const token of tokens.slice(from, to))
        if (isUpperAt(text, token.start)) keys.add(keyOf(token, language));
  return keys;
}

/** Beginnings of names that the text puts in quotes, in hosts or in Latin letters beside. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/[«"“„]([^»"”\n]{2,60})[»"”]/gu))
    for (const word of name.toLowerCase().split(/[^\p{L}]+/u))
      if (word.length > 2) names.add(word.slice(0, LONGEST_STEM_TAIL));
  return names;
}
