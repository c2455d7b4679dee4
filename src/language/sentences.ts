/** Sentences of a passage. An abbreviation, an initial, a clause number or a domain does not end one. */

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  (
    'ст п пп ч абз гл разд г гг д др пр т е н к ул пер стр корп кв обл р руб коп тел факс см рис табл прим им ред оф каб млн млрд тыс ' +
    'б с ж м мкр просп пл наб инв кк о пом эт лит влд зд респ т.е т.к т.д т.п и.о ed no inc ltd co corp art sec e.g i.e etc vs mr mrs dr st'
  ).split(' '),
);
const BOUNDARY = /[.!?…]+(?=["»”’)\]]*(?:\s|$))/gu;
const WORD_BEFORE = /([\p{L}\p{N}]+)$/u;
/** Longest sentence, in characters: one that goes on is cut between words, as what is read of it looks at all of it. */
export const LONGEST_SENTENCE = 5000;
/** Longest stretch in brackets, in characters, that is looked back over. */
const LONGEST_ASIDE = 160;
const NEXT_STARTS = /^["»”’)\]]*\s+["«„“([]*[\p{Lu}\p{N}]/u;

/**
 * Splits `text[from, to)` into sentences.
 * A full stop ends one when a capital letter, a digit or nothing follows and the word before is no abbreviation.
 */
export function sentences(text: string, from = 0, to = text.length): Sentence[] {
  const found: Sentence[] = [];
  const slice = text.slice(from, to);
  let start = 0;
  // an iterator over all matches would copy the pattern for each of many short passages
  BOUNDARY.lastIndex = 0;
  for (let match = BOUNDARY.exec(slice); match !== null; match = BOUNDARY.exec(slice)) {
    const at = match.index;
    const stop = at + match[0].length;
    const after = slice.slice(stop, stop + 12);
    if (after.trim() !== '' && !NEXT_STARTS.test(after)) continue;
    if (
      match[0] === '.' &&
      after.trim() !== '' &&
      staysOpen(slice.slice(Math.max(start, at - LONGEST_ASIDE), at), after)
    )
      continue;
    push(start, stop);
    start = stop;
  }
  push(start, slice.length);
  return found;

  function push(a: number, b: number): void {
    let s = a;
    let e = b;
    while (s < e && /\s/.test(slice[s] ?? '')) s++;
    while (e > s && /\s/.test(slice[e - 1] ?? '')) e--;
    while (e - s > LONGEST_SENTENCE) {
      const space = slice.lastIndexOf(' ', s + LONGEST_SENTENCE);
      const cut = space > s ? space : s + LONGEST_SENTENCE;
      found.push({ start: from + s, end: from + cut });
      s = cut === space ? cut + 1 : cut;
    }
    if (e > s) found.push({ start: from + s, end: from + e });
  }
}

/** Whether the words before a single full stop show that the sentence goes on. */
function staysOpen(whole: string, after: string): boolean {
  const before = whole.slice(-24);
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word)) return /^\s*\p{Lu}/u.test(after); // initials: И. О. Фамилия
  if (/^\p{N}+$/u.test(word))
    return /[\p{L}]\s*$/u.test(before.slice(0, -word.length)) === false && /^\s*\p{N}/u.test(after);
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  // «2024 г. Оператор …» and «и т. д. Оператор …» do end when a capitalised word follows, but not within brackets:
  // «(зарегистрирован 05.02.2024 г. Межрайонной инспекцией)»
  return !(
    whole.lastIndexOf('(') <= whole.lastIndexOf(')') &&
    /^(?:г|гг|д|п|др|пр)$/u.test(word) &&
    /^\s+["«]?\p{Lu}\p{Ll}/u.test(after) &&
    endsEnumeration(before, word)
  );
}

function endsEnumeration(before: string, word: string): boolean {
  const head = before.slice(0, -word.length);
  if (word === 'г' || word === 'гг') return /\p{N}\s*$/u.test(head);
  return /(?:и\s+т\.?\s*|и\s+)$/u.test(head);
}
