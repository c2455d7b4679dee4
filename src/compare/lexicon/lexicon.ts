/**
 * Words of policies in three languages: which of them are translations of one another. A line of the lists is one
 * concept: the beginnings of its Russian words, then `|` and the Kazakh ones, then `|` and the English ones, each
 * parted by spaces; `$` closes a word that is taken whole. `@kept` behind a line marks what every translation has to
 * say, another `@name` the group of concepts that exclude each other. A word may stand in several lines.
 */
import type { Language } from '../../model/document.ts';
import { DATA } from './data.ts';
import { DEEDS } from './deeds.ts';
import { FILLER } from './filler.ts';
import { LAW } from './law.ts';
import { PEOPLE } from './people.ts';
import { TIME } from './time.ts';

export interface Entry {
  /** Ids of the concepts that the word may stand for; empty for a word that is not known. */
  readonly concepts: readonly number[];
  /** Those of the longest beginning that is known: what the word means in the first place. */
  readonly first: readonly number[];
  /** The word may come and go in a translation. */
  readonly isFiller: boolean;
}

type Stems = ReadonlyMap<string, readonly number[]>;

/** Stems so short take only endings behind them. */
const SHORT = 3;
/** Stems so long count beside a longer one. */
const LONG = 5;
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  ru: /^[аеиоуыэюяйьмхвгсятш]{0,5}$/u,
  kk: /^(?:[лдт][ае]р)?(?:(?:[ыі]ңыз|іңіз|[ыі]?м[ыі]з|[ыі]м|[ыі]ң|с?[ыі]))?(?:н?[дт]?[ае]|[нтд]?[ыі]ң?|н?[дтн][ае]н|[ғгқк][ае]|[мбп]ен)?(?:ғ[ыі]|г[ыі])?(?:м[ыі]з)?$|^(?:[ыі]?[лнс]|[тд][ыі]р)?(?:[мбп][ае])?(?:у(?:[ғг][ае]|[дн][аеыі]?н?|[дн][ыі]ң|мен|[ыі](?:н[ае]?|н[ыі]ң)?)?|[аей]?(?:д[ыі]|м[ыі]з|с[ыі]з)|(?:[ғгқк][ае]|[аей]?т[ыі])н(?:д[ыіае]|н[ае]н|н[ыі]ң|[ғгқк][ае])?|[ыі]?п|с[ае](?:ң[ыі]з)?)$/u,
  en: /^(?:s|ed|ing|es|d|er|ly)?$/u,
};

const LINES = linesOf([PEOPLE, DATA, LAW, DEEDS, TIME]);
/** The concepts before this are people, bodies, places and things, which no translation takes for one another. */
const THINGS = linesOf([PEOPLE, DATA]).length;

/** The concepts between these are deeds, which have many synonyms. */
const FIRST_DEED = linesOf([PEOPLE, DATA, LAW]).length;
const LAST_DEED = FIRST_DEED + linesOf([DEEDS]).length;

/** Marks concepts that no translation leaves to be understood. */
const KEPT = 'kept';
const KEPT_IDS: ReadonlySet<number> = new Set(
  LINES.flatMap((line, id) => (line.split(' ').includes(`@${KEPT}`) ? [id] : [])),
);

/** Names of the groups of which a text may say one at a time, by the id of the concept. */
const GROUPS: ReadonlyMap<number, string> = new Map(
  LINES.flatMap((line, id): [number, string][] => {
    const group = /@(?!kept)(?<name>\S+)/u.exec(line)?.groups?.name;
    return group === undefined ? [] : [[id, group]];
  }),
);

const KAZAKH = 1;
/** Before a vowel «к», «қ» and «п» at the end of a Kazakh stem become «г», «ғ» and «б»: «әкімшілік», «әкімшілігі». */
const SOFT: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };

const STEMS: Readonly<Record<Language, Stems>> = {
  ru: stemsOf(0),
  kk: stemsOf(1),
  en: stemsOf(2),
};
const FILLERS: Readonly<Record<Language, Stems>> = {
  ru: setOf(FILLER.ru),
  kk: setOf(FILLER.kk),
  en: setOf(FILLER.en),
};

function linesOf(parts: readonly string[]): string[] {
  return parts.flatMap((part) => part.trim().split('\n'));
}

function softened(stem: string): string[] {
  const soft = SOFT[stem.at(-1) ?? ''];
  return soft === undefined || stem.length <= SHORT ? [stem] : [stem, `${stem.slice(0, -1)}${soft}`];
}

function stemsOf(column: number): Stems {
  const stems = new Map<string, number[]>();
  LINES.forEach((line, id) => {
    const words = (line.replace(/@.*$/u, '').split('|')[column] ?? '').trim();
    // tokens have no hyphens and no ё
    for (const stem of words.replaceAll('ё', 'е').split(/[\s-]+/u))
      for (const form of column === KAZAKH ? softened(stem) : [stem])
        if (form.length > 1) stems.set(form, [...(stems.get(form) ?? []), id]);
  });
  return stems;
}

function setOf(words: string): Stems {
  return new Map(
    words
      .replaceAll('ё', 'е')
      .split(/\s+/u)
      .map((word) => [word, []]),
  );
}

/** What the stems that begin a word say, those of some length and the longest; nothing where none begins it. */
function lookUp(stems: Stems, word: string, language: Language): Omit<Entry, 'isFiller'> | undefined {
  const whole = stems.get(`${word}$`);
  const found = new Set<number>(whole);
  let first = whole;
  let isFound = whole !== undefined;
  for (let length = word.length; length > 1; length--) {
    if (isFound && length < SHORT) break;
    const ids = stems.get(word.slice(0, length));
    // a stem beside a longer one and a short one have to be the word but for its ending
    if (
      ids === undefined ||
      ((length <= SHORT || (isFound && length < LONG)) && !ENDINGS[language].test(word.slice(length)))
    )
      continue;
    isFound = true;
    first ??= ids;
    for (const id of ids) found.add(id);
  }
  return isFound ? { concepts: [...found], first: first ?? [] } : undefined;
}

const known: Readonly<Record<Language, Map<string, Entry>>> = { ru: new Map(), kk: new Map(), en: new Map() };

/** @param word in small letters */
export function entryOf(word: string, language: Language): Entry {
  const earlier = known[language].get(word);
  if (earlier !== undefined) return earlier;
  const entry = {
    ...(lookUp(STEMS[language], word, language) ?? { concepts: [], first: [] }),
    isFiller: lookUp(FILLERS[language], word, language) !== undefined,
  };
  known[language].set(word, entry);
  return entry;
}

/** Whether a word says what every translation has to say: an exception, a court, an advertisement. */
export function isKept({ first }: Pick<Entry, 'first'>): boolean {
  return first.length > 0 && first.every((concept) => KEPT_IDS.has(concept));
}

/** Whether a word stands for a thing, a person or a place and for nothing else. */
export function isThing({ first }: Pick<Entry, 'first'>): boolean {
  return first.length > 0 && first.every((concept) => concept < THINGS);
}

/** Whether a word says what, who, when or of what sort, and not what is done: deeds have too many synonyms. */
export function isNoDeed({ first }: Pick<Entry, 'first'>): boolean {
  return first.length > 0 && first.every((concept) => concept < FIRST_DEED || concept >= LAST_DEED);
}

export function groupOf(concept: number): string | undefined {
  return GROUPS.get(concept);
}
