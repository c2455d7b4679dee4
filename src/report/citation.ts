/** A norm as a lawyer cites it, with the dates between which it binds. */
import type { Language } from '../model/document.ts';
import type { Act, Citation, Sure } from '../model/law.ts';
import { citedIn } from './cite-text.ts';
import { say } from './words.ts';

export function citation(norm: Citation, acts: ReadonlyMap<string, Act>, language: Language): string {
  const end = norm.until === undefined ? '' : `, ${say('until', language)} ${norm.until}`;
  return `${citedLaw([norm], acts, language)} (${say('since', language)} ${norm.since}${end})`;
}

export function actsById(acts: readonly Act[]): ReadonlyMap<string, Act> {
  return new Map(acts.map((act) => [act.id, act]));
}

/** Each act once, with the articles of it that are cited; none where the act as a whole is. */
export function citedByAct(
  law: readonly Citation[],
  acts: ReadonlyMap<string, Act>,
  language: Language,
): { readonly act: string; readonly cites: readonly string[] }[] {
  return [...new Set(law.map(({ act }) => act))].map((id) => {
    const cites = law.filter(({ act }) => act === id).map((norm) => citedIn(norm, language));
    return {
      act: acts.get(id)?.title[language] ?? id,
      cites: [...new Set(cites)].filter((cited) => cited !== ''),
    };
  });
}

/** Norms in a line, the articles of one act after its title. */
export function citedLaw(
  law: readonly Citation[],
  acts: ReadonlyMap<string, Act>,
  language: Language,
): string {
  return citedByAct(law, acts, language)
    .map(({ act, cites }) => [act, ...cites].join(', '))
    .join('; ');
}

/** Norms as a finding cites them; a doubtful norm is said to be one. */
export function citedNorms(
  law: readonly Citation[],
  acts: ReadonlyMap<string, Act>,
  language: Language,
  sure: Sure | undefined,
): string {
  const cited = citedLaw(law, acts, language);
  return sure === 'uncertain' && cited !== '' ? `${cited} (${say('unsure', language)})` : cited;
}
