/** A document with all that is known about it, as the rules see it. */

import { absent } from '../extract/answers.ts';
import type { Extracted } from '../extract/extract.ts';
import type { Answer, Fact, Family } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { Profile } from '../model/law.ts';
import type { Service } from '../model/pack.ts';

export interface Subject extends Extracted {
  readonly document: Document;
  readonly services: readonly Service[];
  /** The text itself takes the reader's consent, or only describes the processing. */
  readonly role: 'policy' | 'consent';
  readonly asOf: string;
  /** What the configuration says of the operator. */
  readonly profile: Profile;
  readonly answer: (family: Family, id: string) => Answer;
  readonly fact: (id: string) => Fact;
}

export function subjectOf(
  document: Document,
  extracted: Extracted,
  services: readonly Service[],
  role: 'policy' | 'consent',
  asOf: string,
  profile: Profile = {},
): Subject {
  const answers = new Map<string, Answer>();
  for (const family of ['clauses', 'risks', 'drafting'] as const)
    for (const answer of extracted.extraction[family]) answers.set(`${family}/${answer.id}`, answer);
  const facts = new Map(extracted.extraction.facts.map((fact) => [fact.id, fact]));
  return {
    ...extracted,
    document,
    services,
    role,
    asOf,
    profile,
    answer: (family, id) => answers.get(`${family}/${id}`) ?? absent(id),
    fact: (id) => facts.get(id) ?? { id, values: [] },
  };
}

/** The legal order is that of the whole file: a consent need not say once more where its operator is. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'jurisdiction',
  'operator-country',
  'unclear-jurisdiction',
]);

/** Defects of one document that another of the file may mend: a term defined there, an annex that stands there. */
const MENDED: ReadonlySet<string> = new Set(['undefined-term', 'dangling-reference']);

/** A part of a file as the rules see it. */
export function partOf(file: Subject, part: Subject): Subject {
  return {
    ...part,
    answer: (family, id) => {
      const whole = file.answer(family, id);
      return OF_THE_FILE.has(id) || (MENDED.has(id) && whole.status === 'no')
        ? whole
        : part.answer(family, id);
    },
    fact: (id) => (OF_THE_FILE.has(id) ? file : part).fact(id),
  };
}
