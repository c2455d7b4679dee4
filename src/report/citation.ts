/** A norm as a lawyer cites it, with the dates between which it binds. */
import type { Language } from '../model/document.ts';
import type { Act, Citation } from '../model/law.ts';
import { say } from './words.ts';

export function citation(
  { act, cite, since, until }: Citation,
  acts: ReadonlyMap<string, Act>,
  language: Language,
): string {
  const end = until === undefined ? '' : `, ${say('until', language)} ${until}`;
  return `${acts.get(act)?.title[language] ?? act}, ${cite} (${say('since', language)} ${since}${end})`;
}

/** Norms in a line, the articles of one act after its title. */
export function citedLaw(law: readonly Citation[], acts: readonly Act[], language: Language): string {
  const byAct = new Map<string, string[]>();
  for (const { act, cite } of law) byAct.set(act, [...(byAct.get(act) ?? []), cite]);
  const title = (id: string): string => acts.find((act) => act.id === id)?.title[language] ?? id;
  return [...byAct].map(([act, cites]) => `${title(act)}, ${cites.join(', ')}`).join('; ');
}
