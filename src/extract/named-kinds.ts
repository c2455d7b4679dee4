/** What a text tells by kind: concepts of one family (`aim.…`, `ground.…`), each where it is meant. */
import type { Analysis } from './analysis.ts';
import type { Mention } from './mention.ts';
import { stanceOf } from './stance.ts';

/** Mentions of each concept of the family by its name behind what the family has in common, where they count and deny nothing. */
export function kindsNamed(
  family: RegExp,
  analysis: Analysis,
  counts: (mention: Mention) => boolean,
): Map<string, readonly Mention[]> {
  const found = new Map<string, readonly Mention[]>();
  for (const [owner, mentions] of analysis.mentions.named(family)) {
    const told = mentions.filter(
      (m) => counts(m) && stanceOf(m, analysis.tokens, analysis.document.text) !== 'denied',
    );
    if (told.length > 0) found.set(owner.replace(family, ''), told);
  }
  return found;
}
