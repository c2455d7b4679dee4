/** The documents of one file in words: «часть 2, согласие, «Согласие на …»». */
import type { Language } from '../model/document.ts';
import type { FilePart, FileReport } from '../model/report.ts';
import type { Paint } from './paint.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { say } from './words.ts';
import { wrap } from './wrap.ts';

const LONGEST = 80;

/** What stands above the findings of a part. */
export function partName({ number, kind, heading }: FilePart, language: Language): string {
  const title = safe(heading.length > LONGEST ? `${heading.slice(0, LONGEST - 1)}…` : heading);
  const name = title === '' ? '' : `, «${title}»`;
  return `${say('part', language)} ${number}: ${say(`part-${kind}`, language)}${name}`;
}

/** One line a part: what it is, where it begins, whether it was judged. */
export function partList(
  { parts = [] }: FileReport,
  language: Language,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string[] {
  if (parts.length === 0) return [];
  const lines = parts.map((part) => {
    const where = placeText({ ...part.place, headings: [] }, language);
    const skipped =
      part.skipped === undefined
        ? ''
        : `. ${say('partSkipped', language)} (${say('skippedDensity', language, String(part.skipped.density))})`;
    return `${partName(part, language)} (${where})${skipped}`;
  });
  return [
    ...wrap(say('parts', language, String(parts.length)), width, '  '),
    ...lines.flatMap((line) => wrap(line, width, '      ', '    ').map(paint.dim)),
  ];
}
