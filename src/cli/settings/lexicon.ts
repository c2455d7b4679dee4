/** The words that translate one another: read only where texts are compared, so that no other command waits for them. */
import { readFileSync } from 'node:fs';
import { type Lexicon, lexiconFrom } from '../../compare/lexicon.ts';
import type { LexiconData } from '../../model/lexicon.ts';

export function loadLexicon(): Lexicon {
  const text = readFileSync(new URL('./lexicon.json', import.meta.url), 'utf8');
  return lexiconFrom(JSON.parse(text) as LexiconData);
}
