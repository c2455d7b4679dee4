/** The fact `laws-cited`: acts named by number or title; an act of no stated country is of the text's own order. */
import type { Span } from '../../model/document.ts';
import { quotes } from '../answers.ts';
import type { FactFinder } from '../detector.ts';
import { matchesInText } from '../holding.ts';
import { placingOf } from '../jurisdiction.ts';
import { sentenceAround } from './jurisdiction.ts';

const NAMED = /^@act\./;
/** Acts whose title stands in two orders. */
const BARE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pd-law': { ru: 'ru-152-fz', kz: 'kz-94-v', by: 'other', uz: 'other', kg: 'other', other: 'other' },
  constitution: { ru: 'ru-constitution', kz: 'kz-constitution' },
  'civil-code': { ru: 'ru-civil-code', kz: 'kz-civil-code' },
  advertising: { ru: 'ru-38-fz', kz: 'other' },
};
const KNOWN_NUMBER = /^(?:(?:№|n)?\s?(?:152|149|242|38)\s?-?\s?(?:фз|fz)|фз\s?-?\s?(?:152|149|242|38))$/iu;
const KNOWN_KAZAKH = /(?<!\d)(?:94\s?[-–—‑]?\s?v|418\s?[-–—‑]?\s?v|255\s?[-–—‑]?\s?viii)(?!i)/iu;

const NUMBER_NEXT = /^\s(?:от\s[\d.]+\s)?(?:№|N)\s?\d/u;
/** A law by its title alone: «Закон РК «О банках …»», «… туралы» Заңы. */
const TITLED =
  /закон\p{L}*\s(?:[^«"“.;]{0,60}?\s)?[«"“]\s?Об?\s(?<title>[^»"”]{4,140})[»"”]|[«"“](?<kk>[^»"”]{4,140}?)\sтуралы[»"”]?\s(?:[^.;]{0,40}\s)?заң/giu;

export const lawsCited: FactFinder = (findings) => {
  const { document, analysis } = findings;
  const { order, home } = placingOf(findings);
  const own = order === 'mixed' ? home : order;
  const found = new Map<string, Span[]>();
  const add = (id: string, m: Span): void => {
    const spans = found.get(id) ?? [];
    found.set(id, [...spans, m]);
  };
  const taken: Span[] = [];
  for (const [owner, mentions] of analysis.mentions.named(NAMED)) {
    const id = owner.slice('@act.'.length);
    for (const m of mentions) {
      add(id, m);
      taken.push(m);
    }
  }
  for (const [kind, byCountry] of Object.entries(BARE)) {
    const value = byCountry[own];
    if (value === undefined) continue;
    for (const m of analysis.mentions.get(`@act-bare.${kind}`) ?? []) if (!overlaps(m, taken)) add(value, m);
  }
  for (const kind of ['ru', 'kz'])
    for (const m of analysis.mentions.get(`@act-numbered.${kind}`) ?? []) {
      if (overlaps(m, taken)) continue;
      const text = document.text.slice(m.start, m.end);
      // «главой 3 ФЗ № 152-ФЗ»: the number before the letters is a chapter's
      if (/^\d+\s+ФЗ$/iu.test(text) && NUMBER_NEXT.test(document.text.slice(m.end, m.end + 24))) continue;
      if (
        kind === 'ru'
          ? !KNOWN_NUMBER.test(text)
          : !KNOWN_KAZAKH.test(text) && /закон|зрк|заң|кодекс/iu.test(text)
      )
        add('other', m);
    }
  for (const match of matchesInText(document, TITLED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (
      !overlaps(span, taken) &&
      !/персональн|дербес дерек|жеке дерек/iu.test(match.groups?.title ?? match.groups?.kk ?? '')
    )
      add('other', span);
  }
  const values = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, spans]) => ({
      value,
      evidence: quotes(
        document,
        spans.map((s) => ({ ...sentenceAround(findings, s), mark: { start: s.start, end: s.end } })),
      ),
    }));
  return { id: 'laws-cited', values };
};

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((o) => o.start < span.end && span.start < o.end);
}
