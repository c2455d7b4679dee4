/** Legal grounds by kind: concepts `ground.…` in the words that answer the clause `legal-bases`. */
import type { Extracted } from './extract.ts';
import type { Mention } from './mention.ts';
import { kindsNamed } from './named-kinds.ts';

/** Mentions of each ground by its name behind `ground.`, in quotes of the clause; «без согласия» names none. */
export function groundsOf({ analysis, extraction }: Extracted): Map<string, readonly Mention[]> {
  const quotes =
    extraction.clauses.find(({ id, status }) => id === 'legal-bases' && status === 'yes')?.evidence ?? [];
  return kindsNamed(/^@ground\./, analysis, ({ start, end }) =>
    quotes.some((quote) => quote.start <= start && end <= quote.end),
  );
}
