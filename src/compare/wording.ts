/** Which words of a passage have a counterpart in its translation: by the lexicon, or by their sound. */
import type { Sentence } from '../extract/mention.ts';
import type { Token } from '../language/words.ts';
import type { Language, Span } from '../model/document.ts';
import { type Entry, type Lexicon, UNKNOWN } from './lexicon.ts';
import type { Text, Unit } from './text.ts';
import { isSameName, soundOf } from './transliterate.ts';

export interface Word extends Span, Entry {
  readonly norm: string;
  readonly sound: string;
  /** With a capital letter in the middle of a sentence. */
  readonly isCapital: boolean;
  /** Such a word that no lexicon has. */
  readonly isName: boolean;
}

/** Sounds so short are alike by chance. */
const SHORTEST_SOUND = 4;

/** Words that one language puts beside the name of a place and another does not: «г. Астана», "Astana". */
const ADDRESS =
  /^(?:г|город\p{L}{0,3}|дом\p{L}?|корпус\p{L}?|қала\p{L}{0,5}|үй\p{L}?|building|house|city|street|көш(?:е\p{L}{0,4})?|улиц\p{L}|республик\p{L}{1,2}|республика\p{L}{2,6})$/u;

/** The second word adds nothing: «бір ғана» is one, not only one, and «жалпыға бірдей» public, not the same. */
const IDIOMS: ReadonlySet<string> = new Set(['бір ғана', 'жалпыға бірдей']);

/** The words of a sentence that are no part of a number, a date or an address, each time they stand there. */
export function wordsOf(
  { analysis, document, language, lexicon }: Text,
  unit: Unit,
  sentence: Sentence,
): Word[] {
  const terms = unit.particulars.filter(({ isImplied }) => isImplied === true);
  const hard = unit.particulars.filter(({ kind, isImplied }) => kind !== 'name' && isImplied !== true);
  const tokens = analysis.tokens.slice(sentence.from, sentence.to);
  const phrases = phrasesIn(tokens, lexicon, language);
  return tokens.flatMap((token, i): Word[] => {
    if (token.kind !== 'word') return [];
    if (hard.some(({ start, end }) => start < token.end && token.start < end)) return [];
    const { start, end, norm } = token;
    const spelt = document.text.slice(start, end);
    // «TravelLine», «СберКорус» are names, whatever words they are made of
    const isBrand = /^\p{Lu}.*\p{Ll}\p{Lu}/u.test(spelt);
    const phrase = phrases.get(i);
    const single = isBrand ? UNKNOWN : lexicon.entryOf(norm, language);
    const entry =
      phrase === undefined
        ? single
        : phrase === 'with-next'
          ? { ...single, groups: UNKNOWN.groups, isFiller: true }
          : joinedEntry(phrase, single);
    const isUnit = terms.some((term) => term.start < token.end && token.start < term.end);
    const isLabel =
      ADDRESS.test(norm) &&
      [tokens[i - 1], tokens[i + 1]].some(
        (t) => t !== undefined && /^[\p{Lu}\p{N}]/u.test(document.text.slice(t.start, t.end)),
      );
    return [
      {
        ...entry,
        start,
        end,
        norm,
        isFiller:
          entry.isFiller ||
          isLabel ||
          isUnit ||
          norm.length < 2 ||
          IDIOMS.has(`${tokens[i - 1]?.norm} ${norm}`),
        sound: soundOf(norm),
        isCapital: i > 0 && /^\p{Lu}/u.test(spelt),
        isName: i > 0 && entry.concepts.length === 0 && norm.length > 2 && /^\p{Lu}/u.test(spelt),
      },
    ];
  });
}

/** What a phrase says, and what its last word says beside it. */
function joinedEntry(phrase: Entry, single: Entry): Entry {
  return {
    ...phrase,
    concepts: [...phrase.concepts, ...single.concepts],
    groups: new Set([...phrase.groups, ...single.groups]),
    isLight: single.isLight && !phrase.isKept,
    isKept: phrase.isKept || single.isKept,
  };
}

/** The most words that say one thing together. */
const LONGEST = 3;

/** What words say together, by the index of the last of them, and the words before it, which say it with them. */
function phrasesIn(
  tokens: readonly Token[],
  { phraseAt }: Lexicon,
  language: Language,
): ReadonlyMap<number, Entry | 'with-next'> {
  const found = new Map<number, Entry | 'with-next'>();
  tokens.forEach((_, i) => {
    if (found.has(i)) return;
    const words = tokens.slice(i, i + LONGEST).map(({ kind, norm }) => (kind === 'word' ? norm : ''));
    const phrase = phraseAt(words, language);
    if (phrase === undefined) return;
    const last = i + phrase.length - 1;
    for (let at = i; at < last; at++) found.set(at, 'with-next');
    found.set(last, phrase.entry);
  });
  return found;
}

/** Whether one word may stand for the other. */
export function answers(a: Word, b: Word): boolean {
  if (a.concepts.some((concept) => b.concepts.includes(concept))) return true;
  const shortest = a.isName || b.isName ? SHORTEST_SOUND - 1 : SHORTEST_SOUND;
  if (a.sound.length < shortest || b.sound.length < shortest)
    return a.sound === b.sound && a.sound.length > 1;
  return isSameName(a.sound, b.sound) || isSameName(withoutPatronymic(a.sound), withoutPatronymic(b.sound));
}

/** The words that say something and have no counterpart. */
export function uncovered(own: readonly Word[], there: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return own.filter((word) => {
    const isWeak = word.isFiller && word.groups.size === 0;
    if (isWeak || seen.has(word.norm) || there.some((other) => answers(word, other))) return false;
    seen.add(word.norm);
    return true;
  });
}

/** «Серікқызы» and «Сериковна» by the name of the father. */
function withoutPatronymic(sound: string): string {
  return sound.replace(/(?:[oe]?vich|[oe]?vn|uli|kizi)[a-z]{0,3}$/u, '');
}
