/** A norm as a lawyer cites it, with the dates between which it binds. */
import type { Language } from '../model/document.ts';
import type { Act, Citation, Sure } from '../model/law.ts';
import { citeText } from './cite-text.ts';
import { say } from './words.ts';

export function citation(
  { act, cite, since, until }: Citation,
  acts: ReadonlyMap<string, Act>,
  language: Language,
): string {
  const end = until === undefined ? '' : `, ${say('until', language)} ${until}`;
  return `${acts.get(act)?.title[language] ?? act}, ${citeText(cite, language)} (${say('since', language)} ${since}${end})`;
}

export function actsById(acts: readonly Act[]): ReadonlyMap<string, Act> {
  return new Map(acts.map((act) => [act.id, act]));
}

/** Norms in a line, the articles of one act after its title. */
export function citedLaw(
  law: readonly Citation[],
  acts: ReadonlyMap<string, Act>,
  language: Language,
): string {
  const byAct = new Map<string, string[]>();
  for (const { act, cite } of law) byAct.set(act, [...(byAct.get(act) ?? []), citeText(cite, language)]);
  const title = (id: string): string => acts.get(id)?.title[language] ?? id;
  return [...byAct].map(([act, cites]) => `${title(act)}, ${cites.join(', ')}`).join('; ');
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
