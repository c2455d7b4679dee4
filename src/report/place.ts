/** A place in words: «п. 5.2, строка 45, раздел «Хранение»». */
import type { Language, Place } from '../model/document.ts';
import { safe } from './safe.ts';
import { shorten } from './shorten.ts';
import { say } from './words.ts';

export function placeText(place: Place, language: Language): string {
  const heading = place.headings.at(-1);
  return [
    place.clause === undefined ? undefined : `${say('clause', language)} ${safe(place.clause)}`,
    place.page === undefined ? undefined : `${say('page', language)} ${place.page}`,
    place.line === undefined
      ? `${say('paragraph', language)} ${place.paragraph}`
      : `${say('line', language)} ${place.line}:${place.column ?? 1}`,
    heading === undefined || heading === ''
      ? undefined
      : `${say('section', language)} «${shorten(safe(heading), 60)}»`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
