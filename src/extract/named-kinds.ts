/** What a text tells by kind: concepts of one family (`aim.…`, `ground.…`), each where it is meant. */
import type { Analysis, Mention } from './analysis.ts';
import { stanceOf } from './stance.ts';

/** Mentions of each concept of the family by its name behind the prefix, where they count and deny nothing. */
export function kindsNamed(
  prefix: string,
  analysis: Analysis,
  counts: (mention: Mention) => boolean,
): Map<string, readonly Mention[]> {
  const found = new Map<string, readonly Mention[]>();
  for (const [owner, mentions] of analysis.mentions) {
    if (!owner.startsWith(prefix)) continue;
    const told = mentions.filter(
      (m) => counts(m) && stanceOf(m, analysis.tokens, analysis.document.text) !== 'denied',
    );
    if (told.length > 0) found.set(owner.slice(prefix.length), told);
  }
  return found;
}
