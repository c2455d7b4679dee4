/** A norm as a lawyer cites it, with the dates between which it binds. */
import type { Language } from '../model/document.ts';
import type { Act, Citation, Sure } from '../model/law.ts';
import { say } from './words.ts';

export function citation(
  { act, cite, since, until }: Citation,
  acts: ReadonlyMap<string, Act>,
  language: Language,
): string {
  const end = until === undefined ? '' : `, ${say('until', language)} ${until}`;
  return `${acts.get(act)?.title[language] ?? act}, ${cite} (${say('since', language)} ${since}${end})`;
}

/** Norms as a finding cites them: the articles of one act follow its title once; a doubtful norm is said to be one. */
export function citedNorms(
  law: readonly Citation[],
  acts: ReadonlyMap<string, Act>,
  language: Language,
  sure: Sure | undefined,
): string {
  const byAct = new Map<string, string[]>();
  for (const { act, cite } of law) byAct.set(act, [...(byAct.get(act) ?? []), cite]);
  const cited = [...byAct]
    .map(([act, cites]) => `${acts.get(act)?.title[language] ?? act}, ${cites.join(', ')}`)
    .join('; ');
  return sure === 'uncertain' && cited !== '' ? `${cited} (${say('unsure', language)})` : cited;
}
