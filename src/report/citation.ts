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
