/** Two words for the text's own place that no vocabulary of terms tells: written small, compound, or beside a proper name. */
import type { Document } from '../../model/document.ts';
import type { CapitalTerm } from '../capital-terms.ts';
import { type Defect, found, medium } from '../defects.ts';
import { matchesInText } from '../holding.ts';

const PLACE =
  /(?:администраци\p{L}+|посетител\p{L}+|(?:наш|настоящ)\p{L}+|получаем\p{L}+|предоставляем\p{L}+|пользовател\p{L}+(?: на)?) (?<at>(?:сайт|портал|(?:веб-)?ресурс)\p{L}{0,3})(?!\p{L})|(?<=^|[.;]\s)(?:(?:Сайт|Портал|Ресурс) (?:автоматически|собирает|получает|хранит))/giu;
/** Both are there, and the text says so; or it tells what it calls its own. */
const BOTH =
  /(?:сайт|портал|ресурс)\p{L}* ?(?:,|и|или|и\/или|\(|\/) ?(?:на )?(?:веб-)?(?:сайт|портал|ресурс)|(?:далее|именуем)[^).]{0,30}(?:сайт|портал|ресурс)|госуслуг|egov|третьих лиц/iu;

/** «регистрация на портале» and «Сайт автоматически получает», where neither word is explained: one place, two words. */
export function plainPlaces(document: Document): Defect[] {
  const places = found(document, PLACE, 'medium');
  if (BOTH.test(document.text)) return [];
  const wordOf = ({ start, end }: Defect): string =>
    /сайт|портал|ресурс/iu.exec(document.text.slice(start, end))?.[0].toLowerCase() ?? '';
  const first = places[0];
  const others = first === undefined ? [] : places.filter((p) => wordOf(p) !== wordOf(first));
  return first === undefined || others.length === 0 || places.length < MANY_PLACES
    ? []
    : [...others.slice(0, 2), first];
}

/** So often the text speaks of its place before two words for it are no chance. */
const MANY_PLACES = 3;

const COMPOUND = /^[«"“]?(?<at>(?:Веб|Вэб|Web|Интернет)-?сайт)[»"”]?\s[—–-]\s/giu;

/** «Веб-сайт – совокупность …» in the definitions, «Сайт» everywhere else. */
export function compoundSite(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  const explained = found(document, COMPOUND, 'low');
  const site = terms.find((t) => t.id === 'resource.site');
  if (explained.length === 0 || site === undefined || /далее[^).]{0,20}сайт/iu.test(document.text)) return [];
  const bare = site.uses.filter((m) => !/[-‑]$/u.test(document.text.slice(m.start - 1, m.start)));
  if (bare.length < 3) return [];
  return [...bare.slice(0, 2).map(medium), ...explained.slice(0, 1)];
}

const QUOTED =
  /(?<!\p{L})(?<kind>Сайт|Портал|Приложени|Платформ|Сервис|ПО(?!\p{L})|Веб-(?:ресурс|сайт))\p{L}{0,3} [«"“](?<name>[^»"”]{2,40})[»"”]/gu;

/** One proper name under two kinds of thing: «Сайт «Х»» and «ПО «Х»». */
export function namesOfTwoKinds(document: Document): Defect[] {
  const seen = new Map<string, { kind: string; start: number; end: number }[]>();
  for (const m of matchesInText(document, QUOTED)) {
    const { kind = '', name = '' } = m.groups ?? {};
    const key = name.toLowerCase();
    seen.set(key, [...(seen.get(key) ?? []), { kind, start: m.index, end: m.index + m[0].length }]);
  }
  return [...seen.values()].flatMap((all) => {
    const kinds = [...new Set(all.map((m) => m.kind))];
    if (kinds.length < 2) return [];
    const count = (kind: string): number => all.filter((m) => m.kind === kind).length;
    const rarest = kinds.sort((a, b) => count(a) - count(b))[0];
    // two things of equal weight may well share a name
    if (count(rarest ?? '') * 2 > all.length - count(rarest ?? '')) return [];
    return all
      .filter((m) => m.kind === rarest)
      .slice(0, 2)
      .map(medium);
  });
}
