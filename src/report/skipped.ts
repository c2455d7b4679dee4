/** Why a file was not judged, in words. */
import type { Language } from '../model/document.ts';
import type { Skipped } from '../model/report.ts';
import { safe } from './safe.ts';
import { shorten } from './shorten.ts';
import { say } from './words.ts';

const LONGEST_TITLE = 80;

export function skippedText({ title, density }: Skipped, language: Language): string {
  const shown = safe(shorten(title, LONGEST_TITLE));
  const why = [
    ...(shown === '' ? [] : [say('skippedName', language, shown)]),
    say('skippedDensity', language, String(density)),
  ].join(', ');
  return `${say('skipped', language)} (${why}). ${say('force', language)}`;
}
