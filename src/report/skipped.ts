/** Why a file was not judged, in words. */
import type { Language } from '../model/document.ts';
import type { Skipped } from '../model/report.ts';
import { safe } from './safe.ts';
import { say } from './words.ts';

export function skippedText({ title, density }: Skipped, language: Language): string {
  const shown = safe(title.length > 80 ? `${title.slice(0, 79)}…` : title);
  const why = [
    ...(shown === '' ? [] : [say('skippedName', language, shown)]),
    say('skippedDensity', language, String(density)),
  ].join(', ');
  return `${say('skipped', language)} (${why}). ${say('force', language)}`;
}
