/** Looks words up in the lexicon: which of them are translations of one another, and what sort of word they are. */
import type { Language } from '../model/document.ts';
import type { LexiconConcept, LexiconData, Weight } from '../model/lexicon.ts';

export interface Entry {
  /** Ids of the concepts that the word may stand for; empty for a word that is not known. */
  readonly concepts: readonly number[];
  /** Names of the groups of these concepts of which a text says one at a time. */
  readonly groups: ReadonlySet<string>;
  /** The word may come and go in a translation. */
  readonly isFiller: boolean;
  /** It helps to say a thing and says little alone: to be, to carry out, a place, a way. */
  readonly isLight: boolean;
  /** It says what every translation has to say: an exception, a court, an advertisement. */
  readonly isKept: boolean;
  /** It stands for a thing, a person, a place, a body or a document and for nothing else. */
  readonly isThing: boolean;
  /** It says what, who, when or of what sort, and not what is done: deeds have too many synonyms. */
  readonly isNoDeed: boolean;
}

export interface Phrase {
  readonly length: number;
  readonly entry: Entry;
}

export interface Lexicon {
  /** @param word in small letters */
  readonly entryOf: (word: string, language: Language) => Entry;
  /**
   * What the words that begin a list say together: «кез келген уақытта», and how many of them they are.
   * @param words in small letters
   */
  readonly phraseAt: (words: readonly string[], language: Language) => Phrase | undefined;
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

/** What a word says whose concepts are not known. */
export const UNKNOWN: Entry = {
  concepts: [],
  groups: new Set(),
  isFiller: false,
  isLight: false,
  isKept: false,
  isThing: false,
  isNoDeed: false,
};

export function lexiconFrom({ concepts, stems, weights }: LexiconData): Lexicon {
  const languages = (['ru', 'kk', 'en'] as const).map((language) => {
    const words: Stems = new Map(Object.entries(stems[language]));
    const phrases = phrasesFrom(words);
    const weight = (of: Weight): Stems => new Map(weights[of][language].map((stem) => [stem, []]));
    const own = { filler: weight('filler'), light: weight('light'), kept: weight('kept') };
    return [language, { words, phrases, weights: own, known: new Map<string, Entry>() }] as const;
  });
  const byLanguage = Object.fromEntries(languages) as Record<Language, (typeof languages)[number][1]>;
  return {
    entryOf: (word, language) => {
      const { words, weights: own, known } = byLanguage[language];
      const earlier = known.get(word);
      if (earlier !== undefined) return earlier;
      const found = lookUp(words, word, language) ?? lookUpBehind(words, word, language);
      const has = (of: Weight): boolean => lookUp(own[of], word, language) !== undefined;
      const entry = {
        ...(found === undefined ? UNKNOWN : entryFrom(found, concepts)),
        isFiller: has('filler'),
        isLight: has('light'),
        isKept: has('kept'),
      };
      known.set(word, entry);
      return entry;
    },
    phraseAt: (words, language) => {
      const { phrases, weights: own } = byLanguage[language];
      const fitting = phrases.get(words[0]?.slice(0, KEY) ?? '')?.filter(({ parts }) => begins(words, parts));
      const length = Math.max(0, ...(fitting ?? []).map(({ parts }) => parts.length));
      const longest = fitting?.filter(({ parts }) => parts.length === length) ?? [];
      if (longest.length === 0) return undefined;
      const all = longest.flatMap(({ ids }) => ids);
      const isKept = longest.some(({ stem }) => own.kept.has(stem));
      return {
        length,
        entry: { ...entryFrom({ all, first: all }, concepts), isFiller: false, isLight: false, isKept },
      };
    },
  };
}

function entryFrom(
  { all, first }: Found,
  concepts: readonly LexiconConcept[],
): Omit<Entry, 'isFiller' | 'isLight' | 'isKept'> {
  const isEach = (test: (concept: LexiconConcept | undefined) => boolean): boolean =>
    first.length > 0 && first.every((id) => test(concepts[id]));
  return {
    concepts: all,
    groups: new Set(all.flatMap((id) => concepts[id]?.oneOf ?? [])),
    isThing: isEach((concept) => concept?.sort === 'thing' || concept?.sort === 'law'),
    isNoDeed: isEach((concept) => concept?.sort !== 'deed'),
  };
}

interface PhraseStems {
  readonly stem: string;
  readonly parts: readonly string[];
  readonly ids: readonly number[];
}

/** Letters that phrases are found by. */
const KEY = 2;

/** Stems of several words, by the first letters. */
function phrasesFrom(stems: Stems): ReadonlyMap<string, readonly PhraseStems[]> {
  const found = new Map<string, PhraseStems[]>();
  for (const [stem, ids] of stems) {
    if (!stem.includes('_')) continue;
    const phrase = { stem, parts: stem.split('_'), ids };
    found.set(stem.slice(0, KEY), [...(found.get(stem.slice(0, KEY)) ?? []), phrase]);
  }
  return found;
}

function begins(words: readonly string[], parts: readonly string[]): boolean {
  return parts.every((part, i) =>
    part.endsWith('$') ? words[i] === part.slice(0, -1) : words[i]?.startsWith(part) === true,
  );
}

/** What a word may begin with before a word that is known: «авиабилет», «незакрытый», "unlisted". */
const PREFIXES: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:не|авиа|авто|аудио|био|веб|видео|гос|интернет|кибер|медиа|мед|микро|мини|онлайн|радио|само|спец|теле|фото|электро|энерго)/u,
  kk: /^(?:авиа|авто|аудио|бейне|био|веб|видео|интернет|кибер|медиа|микро|мини|онлайн|радио|теле|фото|электр)/u,
  en: /^(?:un|non|dis|re|pre|mis|auto|bio|cyber|micro|mini|multi|photo|video|web)/u,
};
/** What follows has to be so long. */
const LEAST_REST = 4;

/** What the rest of a compound word says. */
function lookUpBehind(stems: Stems, word: string, language: Language): Found | undefined {
  const [prefix] = PREFIXES[language].exec(word) ?? [];
  if (prefix === undefined || word.length - prefix.length < LEAST_REST) return undefined;
  return lookUp(stems, word.slice(prefix.length), language);
}

/** Who does what the rest of the word says. */
const KAZAKH_DOER = /^ш[ыі](?!р)/u;

interface Found {
  readonly all: readonly number[];
  /** Those of the longest beginning that is known: what the word means in the first place. */
  readonly first: readonly number[];
}

/** What the stems that begin a word say, those of some length and the longest; nothing where none begins it. */
function lookUp(stems: Stems, word: string, language: Language): Found | undefined {
  const whole = stems.get(`${word}$`);
  const found = new Set<number>(whole);
  let first = whole;
  let isFound = whole !== undefined;
  for (let length = word.length; length > 1; length--) {
    if (isFound && length < SHORT && length < word.length) break;
    const ids = stems.get(word.slice(0, length));
    // a stem beside a longer one and a short one have to be the word but for its ending
    if (
      ids === undefined ||
      ((length <= SHORT || (isFound && length < LONG)) && !ENDINGS[language].test(word.slice(length)))
    )
      continue;
    // «келісімші» is a contractor, whatever «келісім» is
    if (isFound && language === 'kk' && KAZAKH_DOER.test(word.slice(length))) continue;
    isFound = true;
    first ??= ids;
    for (const id of ids) found.add(id);
  }
  return isFound ? { all: [...found], first: first ?? [] } : undefined;
}
