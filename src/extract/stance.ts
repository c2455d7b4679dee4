/** What a sentence does with the words it uses: asserts, denies or makes them conditional. */
import { isKazakhNegation } from '../language/kazakh.ts';
import type { Token } from '../language/words.ts';
import type { Stance } from '../model/clause.ts';
import type { Span } from '../model/document.ts';
import type { Mention, Sentence } from './mention.ts';

const RUSSIAN_NOT = new Set([
  'не',
  'нет',
  'ни',
  'отсутствует',
  'отсутствуют',
  'запрещено',
  'запрещается',
  'запрещена',
  'исключено',
  'исключена',
  'недопустимо',
  'недопустима',
]);
/** «не» before these denies nothing («не позднее», «не ограничиваясь», «не только»). */
const NOT_A_DENIAL =
  /^(?:позднее|позже|менее|более|реже|чаще|ранее|ограни(?:чи)?ва|только|дольше|свыше|меньше|больше|противореч|требующ|зависим|обязательн|исключ|являющ|достигш)/u;
const ENGLISH_NOT = new Set([
  'not',
  'never',
  'no',
  "don't",
  "doesn't",
  "won't",
  "isn't",
  "aren't",
  'neither',
  'nor',
  'cannot',
  "can't",
]);
const ENGLISH_NOT_A_DENIAL = /^(?:limited|only|later|less|more|exceed)/;
/** Words after which a denial no longer holds, or before which it does not reach. */
const TURNS = new Set([
  'но',
  'однако',
  'кроме',
  'исключением',
  'если',
  'случаев',
  'but',
  'however',
  'except',
  'unless',
  'if',
  'бірақ',
  'алайда',
  'қоспағанда',
  'басқа',
  'егер',
]);
const CONDITIONS = new Set([
  'может',
  'могут',
  'вправе',
  'если',
  'при',
  'may',
  'might',
  'if',
  'where',
  'мүмкін',
  'егер',
  'жағдайда',
  'алады',
  'құқылы',
  'можем',
]);

/** The words of a sentence that decide the stance of whatever it mentions. */
interface Turning {
  /** Indices of the tokens that negate. */
  readonly negations: readonly number[];
  readonly isConditional: boolean;
}

/** By the tokens of a document and the index of the sentence: a weak map of all sentences would slow down collection. */
const known = new WeakMap<readonly Token[], Turning[]>();

/** Worked out once a sentence: most hold many mentions. */
function turningOf(sentence: Sentence, tokens: readonly Token[]): Turning {
  const ofDocument = known.get(tokens) ?? [];
  known.set(tokens, ofDocument);
  const earlier = ofDocument[sentence.index];
  if (earlier !== undefined) return earlier;
  const { from, to, language } = sentence;
  const negations: number[] = [];
  let isConditional = false;
  for (let i = from; i < to; i++) {
    if (negates(i, tokens, to, language)) negations.push(i);
    isConditional ||= CONDITIONS.has(tokens[i]?.norm ?? '');
  }
  const made = { negations, isConditional };
  ofDocument[sentence.index] = made;
  return made;
}

/** The stance of a mention, from the words of its sentence and the turns between them. */
export function stanceOf(mention: Mention, tokens: readonly Token[], text: string): Stance {
  if (isDenied(mention, tokens, text)) return 'denied';
  return turningOf(mention.sentence, tokens).isConditional ? 'conditional' : 'asserted';
}

/** Whether a sentence denies anything at all. */
export function denies(sentence: Sentence, tokens: readonly Token[]): boolean {
  return turningOf(sentence, tokens).negations.length > 0;
}

/** «Мы не:», "We never:": whatever the words introduce is denied. */
export function endsInDenial({ from, to }: Pick<Sentence, 'from' | 'to'>, tokens: readonly Token[]): boolean {
  const last = from < to ? (tokens[to - 1]?.norm ?? '') : '';
  return last === 'не' || ENGLISH_NOT.has(last);
}

/** @param asides spans whose negations count for nothing: brackets that speak of something else */
export function isDenied(
  mention: Mention,
  tokens: readonly Token[],
  text: string,
  asides: readonly Span[] = [],
): boolean {
  const { language } = mention.sentence;
  if (mention.sentence.isDenied) return true;
  for (const i of turningOf(mention.sentence, tokens).negations) {
    const at = tokens[i]?.start ?? 0;
    if (asides.some((a) => a.start <= at && at < a.end)) continue;
    if (i >= mention.from && i <= mention.to) {
      // a negation inside the phrase belongs to the phrase itself unless it closes it
      if (language === 'kk' && i === mention.to) return true;
      if (mention.from < i && !(language === 'kk' && CONVERB.test(tokens[i]?.norm ?? ''))) return true;
      continue;
    }
    if (reaches(i, mention, tokens, text)) return true;
  }
  return false;
}

function negates(i: number, tokens: readonly Token[], end: number, language: string): boolean {
  const norm = tokens[i]?.norm ?? '';
  const next = i + 1 < end ? (tokens[i + 1]?.norm ?? '') : '';
  if (RUSSIAN_NOT.has(norm)) return norm !== 'ни' && !NOT_A_DENIAL.test(next) && !isUntil(i, tokens);
  if (ENGLISH_NOT.has(norm)) return !ENGLISH_NOT_A_DENIAL.test(next);
  // «қоспағанда» (except) has the form of a negation
  return language === 'kk' && !TURNS.has(norm) && isKazakhNegation(norm);
}

/** «Пока не отозвано», «пока цель не достигнута»: the negation belongs to "until". */
function isUntil(negation: number, tokens: readonly Token[]): boolean {
  for (let i = negation - 1; i >= Math.max(0, negation - 4); i--) {
    const norm = tokens[i]?.norm;
    if (norm === 'пока' || norm === 'покуда') return true;
  }
  return false;
}

/** «Төлемей өзгерте алады»: "without paying" denies nothing of the verb that follows. */
const CONVERB = /[мбп][ае]й$/u;

/** Whether nothing between the negation and the mention turns the sense around. */
function reaches(negation: number, mention: Mention, tokens: readonly Token[], text: string): boolean {
  const before = negation < mention.from;
  const a = before ? negation + 1 : mention.to + 1;
  const b = before ? mention.from : negation;
  for (let i = a; i < b; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (TURNS.has(norm) && !isOther(norm, tokens[i - 1]?.norm)) return false;
  }
  // «басқа» at the head of a phrase is "other", not "except"
  const head = tokens[mention.from]?.norm ?? '';
  if (!before && TURNS.has(head) && head !== 'басқа') return false;
  const first = tokens[before ? negation : mention.to];
  const last = tokens[before ? mention.from : negation];
  const between =
    first !== undefined && last !== undefined && first.end <= last.start
      ? text.slice(first.end, last.start)
      : '';
  if (!before && between.includes(')') && isExample(mention, text)) return false;
  // a colon or semicolon closes the clause; after a comma a denial reaches on only through an enumeration
  if (/[;]|\.\s/.test(between)) return false;
  // «не удаляются и остаются в архиве»: the second verb has no negation of its own
  if (before && SECOND_VERB.test(text.slice(first?.end ?? 0, tokens[mention.from]?.end ?? 0))) return false;
  if (!before)
    return (
      // «хранятся навсегда, удаление не предусмотрено»: the mention has its verb, after the comma another clause begins
      !(between.includes(',') && hasVerb(mention, tokens, text)) &&
      !/,\s*и\s/u.test(between) &&
      // «передаётся провайдеру и не сохраняется»: the mention has a verb of its own
      !(/\sи\s+$/u.test(between) && hasVerb(mention, tokens, text)) &&
      // «оплату проводит банк — реквизиты нам не передаются»: what follows a dash speaks of something else
      !/\s[—–]\s+\S+\s/u.test(between) &&
      !/[,:—–]\s*(?:который|которая|которые|что|чтобы|если|which|that)(?!\p{L})/u.test(between) &&
      countCommas(between) <= 3
    );
  return !/,\s*(?:а|но|и\s+(?:может|могут|вправе)|который|которая|которое|которые|которых|чтобы|поскольку|так\s+как|which|that|because)\s/u.test(
    between,
  );
}

/** «…қоспағанда (мысалы, хостинг), бермейміз»: brackets behind a turn give examples of what is excepted. */
function isExample({ sentence, start }: Mention, text: string): boolean {
  const behind = /(\p{L}+)[\s,]*\([^()]*$/u.exec(text.slice(sentence.start, start))?.[1];
  return behind !== undefined && TURNS.has(behind.toLowerCase());
}

/** «басқа» is "except" only behind an ablative («жағдайлардан басқа»); elsewhere it is "other". */
export function isOther(norm: string, previous: string | undefined): boolean {
  return norm === 'басқа' && !/[дтн][ае]н$/u.test(previous ?? '');
}

/** Endings of the present tense that nouns do not have. */
const PRESENT = '(?:ются|ется|ятся|ится|[аяу]ем|[аяу]ет|[аяу]ют)';
const VERB = new RegExp(`${PRESENT}$`, 'u');
const SECOND_VERB = new RegExp(String.raw`\sи\s+\p{L}+${PRESENT}(?!\p{L})`, 'u');

/** Whether the clause up to the end of the mention has its verb already. */
function hasVerb(mention: Mention, tokens: readonly Token[], text: string): boolean {
  for (let i = mention.to; i >= mention.sentence.from; i--) {
    if (VERB.test(tokens[i]?.norm ?? '')) return true;
    const isInside = i > mention.from;
    const before = text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);
    if (!isInside && /[,;:]/u.test(before)) return false;
  }
  return false;
}

function countCommas(text: string): number {
  let n = 0;
  for (const c of text) if (c === ',') n++;
  return n;
}
