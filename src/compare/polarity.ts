/** Which deeds a sentence denies and which it asserts, by what the lexicon knows of its verbs. */
import type { Sentence } from '../extract/mention.ts';
import type { Token } from '../language/words.ts';
import type { Text } from './text.ts';

export interface Polarity {
  /** Ids of concepts. */
  readonly denied: ReadonlySet<number>;
  readonly asserted: ReadonlySet<number>;
}

const RUSSIAN_VERB =
  /(?:\p{L}{2}[аеиуюя]т|\p{L}{3}[еи]м|\p{L}{2}(?:[её]|и|[иы]й|ай|яй)те|тся|емся|имся|лись|лась|лся|\p{L}{4}(?:[еа]н[оыа]?)|\p{L}{2}ть(?:ся)?)$/u;
const RUSSIAN_MODAL =
  /^(?:вправе|мо[жг]\p{L}+|буд(?:ет|ем|ут)|долж\p{L}+|обязан\p{L}*|намерен\p{L}*|планиру\p{L}+)$/u;
const RUSSIAN_INFINITIVE = /\p{L}{2}(?:ть(?:ся)?|чь)$/u;
const KAZAKH_VERB =
  /(?:[аейи]|[ыі]п)(?:ды|ді|дық|дік|мыз|міз|мын|мін)$|[аеыі][лнр]?(?:ған|ген|қан|кен)$|(?:ыңыз|іңіз)$/u;
const KAZAKH_DENIED = /[мбп][ае](?:й(?:ды|ді|мыз|міз|мын|мін)|ды|ді|дық|дік|ңыз|ңіз|ған|ген)$/u;
/** «жібере алмайды»: the verb stands before the one that is denied. */
const KAZAKH_CAN = /^ал(?:май|а)(?:ды|мыз|мын|сыз)$/u;
const ENGLISH_NOT = /^(?:not|never|cannot|neither|nor)$|n['’]t$/u;
const ENGLISH_AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|may|can|will|shall|must|should)$/u;
/** What follows says when, why or of what, not what is done. */
const ASIDE =
  /^(?:чтобы|если|когда|пока|котор\p{L}{2,3}|if|unless|when|where|until|once|provided|which|that|who|without)$/u;
const CLAUSE_ENDS = /[,;:.()—–]/u;

export function polarityOf(text: Text, sentences: readonly Sentence[]): Polarity {
  const denied = new Set<number>();
  const asserted = new Set<number>();
  for (const sentence of sentences)
    for (const { token, isDenied } of VERBS[sentence.language](clausesOf(text, sentence))) {
      const { concepts, isFiller, isLight } = text.lexicon.entryOf(token.norm, sentence.language);
      if (!isFiller && !isLight) for (const concept of concepts) (isDenied ? denied : asserted).add(concept);
    }
  return { denied, asserted };
}

/** What one denies the other asserts, and neither says both of it. */
export function isOpposed({ denied, asserted }: Polarity, other: Polarity): boolean {
  return [...denied].some((c) => other.asserted.has(c) && !other.denied.has(c) && !asserted.has(c));
}

interface Verb {
  readonly token: Token;
  readonly isDenied: boolean;
}

/** The words of a sentence between punctuation marks, without the clauses that a conjunction opens. */
function clausesOf({ analysis, document }: Text, { from, to }: Sentence): Token[][] {
  const clauses: Token[][] = [];
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i];
    if (token === undefined) continue;
    const gap = document.text.slice(analysis.tokens[i - 1]?.end, token.start);
    if (i === from || CLAUSE_ENDS.test(gap)) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses.map((clause) => {
    const aside = clause.findIndex(({ norm }) => ASIDE.test(norm));
    return aside < 0 ? clause : clause.slice(0, aside);
  });
}

const VERBS: Readonly<Record<Sentence['language'], (clauses: readonly Token[][]) => Verb[]>> = {
  ru: (clauses) =>
    clauses.flatMap((clause) => {
      let isModalDenied = false;
      return clause.flatMap((token, i): Verb[] => {
        const isAfterNo = clause[i - 1]?.norm === 'не';
        if (RUSSIAN_MODAL.test(token.norm)) {
          isModalDenied = isAfterNo;
          return [];
        }
        if (!RUSSIAN_VERB.test(token.norm)) return [];
        const isInfinitive = RUSSIAN_INFINITIVE.test(token.norm);
        return [{ token, isDenied: isAfterNo || (isInfinitive && isModalDenied) }];
      });
    }),
  kk: (clauses) =>
    clauses.flatMap((clause) =>
      clause.flatMap((token, i): Verb[] => {
        const next = clause[i + 1]?.norm ?? '';
        if (KAZAKH_CAN.test(next)) return [{ token, isDenied: KAZAKH_DENIED.test(next) }];
        const isDenied = KAZAKH_DENIED.test(token.norm);
        return isDenied || KAZAKH_VERB.test(token.norm) ? [{ token, isDenied }] : [];
      }),
    ),
  en: (clauses) => {
    let isDenied = false;
    return clauses.flatMap((clause, c) => {
      // "the transmitted text is not stored": what stands before the verb is its subject
      const start = Math.max(
        0,
        clause.findIndex(({ norm }) => ENGLISH_AUXILIARY.test(norm)),
      );
      return clause.flatMap((token, i): Verb[] => {
        const { norm } = token;
        if (i < start) return [];
        if (ENGLISH_NOT.test(norm)) isDenied = true;
        // "never reach the app and are passed to us": another auxiliary speaks for itself
        else if (ENGLISH_AUXILIARY.test(norm)) isDenied = ENGLISH_NOT.test(clause[i + 1]?.norm ?? '');
        else {
          // "does not sell and passes": the other form of the verb speaks for itself
          const opens = (i === 0 && c > 0) || /^(?:and|but|or)$/.test(clause[i - 1]?.norm ?? '');
          if (opens && /[^s]s$/.test(norm)) isDenied = false;
          return [{ token, isDenied }];
        }
        return [];
      });
    });
  },
};
