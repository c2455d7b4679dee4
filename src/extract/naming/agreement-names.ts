/** One agreement with the user under two names: «Условия использования» here, «Соглашение об использовании» there. */
import type { Document } from '../../model/document.ts';
import { type Defect, found } from '../defects.ts';

/** The names by which policies call the agreement on using the service; each alone is as good as any. */
const NAMES: readonly RegExp[] = [
  /(?<!\p{L})Услови(?:я|й|ям|ями|ях) (?:использования|пользования)(?! (?:файлов|cookie|данных))/gu,
  /(?<!\p{L})Соглашени(?:е|я|ю|ем|и) об (?:условиях )?использовани[ия](?!\p{L})/gu,
  /(?<!\p{L})Правил(?:а|ам|ами|ах)? (?:использования|пользования)(?! (?:файлов|cookie|данных))(?!\p{L})/gu,
];

export function agreementNames(document: Document): Defect[] {
  const named = NAMES.map((name) => found(document, name, 'medium'));
  const used = named.filter((places) => places.length > 0);
  const [first, second] = used.map(([place]) => place);
  if (first === undefined || second === undefined || isListed(used, document)) return [];
  return [first, second];
}

/** Named side by side they are documents of their own: «Условия использования и Правила пользования». */
function isListed(used: readonly (readonly Defect[])[], { text }: Document): boolean {
  const places = used.flat().sort((a, b) => a.start - b.start);
  return places.some((place, i) => {
    const next = places[i + 1];
    return (
      next !== undefined &&
      next.start - place.end < ASIDE &&
      !/[.!?]\s/u.test(text.slice(place.end, next.start))
    );
  });
}

/** So close, in characters, and in one sentence, two names stand for two documents. */
const ASIDE = 160;
