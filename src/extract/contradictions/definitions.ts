/** One term explained twice, each time as something else. */
import { stemOf } from '../../language/stems.ts';
import { tokenise } from '../../language/words.ts';
import type { Language } from '../../model/document.ts';
import type { Findings } from '../detector.ts';
import type { Sentence } from '../mention.ts';
import { areApart, type Clash, type ClashFinder } from './clash.ts';

const TERM = String.raw`[«"“„]?(?<term>\p{L}[\p{L}-]+(?: [\p{L}-]+){0,2})[»"”]?`;
const SHAPES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[:;.]\s)[\d.)\s•–—-]*${TERM}\s(?:[–—-]|это|[–—-] это|означает|means|shall mean|бұл)\s(?<body>[^;]{12,})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Пп]од (?:термином |понятием |словом )?${TERM} (?:[\p{L} ]{0,40})?(?:понима|подразумева)\p{L}+ (?<body>[^;]{12,})`,
    'u',
  ),
  new RegExp(`^${TERM} (?:деп|ретінде) (?<body>[^;]{12,}) (?:түсініледі|танылады|аталады)`, 'u'),
];
/** Words that explain wherever they stand; a dash alone does in a list of terms only. */
const OUTRIGHT =
  /^(?:термин|понят|определ)|\s[–—-] это\s|понимается|подразумевается|\sозначает\s|\smeans\s|shall mean/iu;
/** «Пользователь — физическое лицо, …»: a dash before the kind of thing that a term is explains wherever it stands. */
const GENUS =
  /^[«"“„]?\p{Lu}[\p{L}-]+(?: [\p{L}-]+)?[»"”]?\s[–—-]\s(?:это\s)?(?:любо[ей]\s|дееспособно\p{L}+\s)?(?:физическо\p{L}+|юридическо\p{L}+|лицо|лица|посетител\p{L}+|организаци\p{L}+|компани\p{L}+|гражданин|комплекс|мобильно\p{L}+ приложени\p{L}+|совокупност\p{L}+|программ\p{L}+|сайт|жеке тұлға|заңды тұлға|a person|any person|an individual|a company)(?!\p{L})/u;
/** Words of a body that are looked at. */
const FIRST_WORDS = 16;
/** Share of common words below which two explanations are of different things. */
const ALIKE = 0.15;

/** Fewer words explain nothing. */
const LEAST_WORDS = 3;

interface Explained {
  readonly key: string;
  /** What the term is said to be. */
  readonly body: string;
  readonly sentence: Sentence;
  readonly defines: boolean;
}

export const definitionClashes: ClashFinder = (findings) => {
  const first = new Map<string, Explained>();
  const found: Clash[] = [];
  for (const one of explained(findings)) {
    const earlier = first.get(one.key);
    // few terms are explained twice: the words of the others are not asked for
    if (earlier === undefined || wordsOf(earlier).size < LEAST_WORDS) {
      first.set(one.key, one);
      continue;
    }
    if (!areApart(earlier.sentence, one.sentence) || !(earlier.defines && one.defines)) continue;
    if (wordsOf(one).size >= LEAST_WORDS && alike(wordsOf(earlier), wordsOf(one)) < ALIKE)
      found.push({ kind: 'definition', pair: [earlier.sentence, one.sentence] });
  }
  return found;
};

function explained({ document, analysis, context }: Findings): Explained[] {
  return analysis.sentences.flatMap((sentence): Explained[] => {
    const block = document.blocks[sentence.block];
    if (
      sentence.joined !== undefined ||
      block === undefined ||
      block.kind === 'heading' ||
      block.kind === 'cell'
    )
      return [];
    const text = document.text.slice(sentence.start, sentence.end);
    for (const shape of SHAPES) {
      const { term = '', body = '' } = shape.exec(text)?.groups ?? {};
      // what ends with a colon goes on in the items below, and a part of it is no other explanation
      if (term === '' || /:\s*$/u.test(body)) continue;
      const key = `${sentence.language} ${stems(term, sentence.language).join(' ')}`;
      const defines = context.defines(sentence) || OUTRIGHT.test(text) || GENUS.test(text);
      return [{ key, body, sentence, defines }];
    }
    return [];
  });
}

function wordsOf({ body, sentence }: Explained): ReadonlySet<string> {
  return new Set(stems(body, sentence.language).slice(0, FIRST_WORDS));
}

/** Content words: the short ones tie, and tell nothing. */
function stems(text: string, language: Language): string[] {
  return tokenise(text)
    .filter((t) => t.kind === 'word' && t.norm.length > 3)
    .map((t) => stemOf(t.norm, language));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size);
}
