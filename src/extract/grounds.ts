/** Legal grounds by kind: concepts `ground.…` in the words that answer the clause `legal-bases`. */
import type { Mention } from './analysis.ts';
import type { Extracted } from './extract.ts';
import { stanceOf } from './stance.ts';

const GROUND = '@ground.';

/** Mentions of each ground by its name behind `ground.`, in quotes of the clause; «без согласия» names none. */
export function groundsOf({ analysis, extraction }: Extracted): Map<string, readonly Mention[]> {
  const quotes =
    extraction.clauses.find(({ id, status }) => id === 'legal-bases' && status === 'yes')?.evidence ?? [];
  const found = new Map<string, readonly Mention[]>();
  for (const [owner, mentions] of analysis.mentions) {
    if (!owner.startsWith(GROUND)) continue;
    const told = mentions.filter(
      (m) =>
        quotes.some((q) => q.start <= m.start && m.end <= q.end) &&
        stanceOf(m, analysis.tokens, analysis.document.text) !== 'denied',
    );
    if (told.length > 0) found.set(owner.slice(GROUND.length), told);
  }
  return found;
}
