/** Where people live: an address with a flat, and what follows «адрес проживания». An office is a company's and stays. */
import type { Span } from '../../model/document.ts';

const STREET =
  '(?:ул|улица|улице|пр-т|просп|проспект|пер|переулок|бульвар|б-р|шоссе|мкр|микрорайон|шағын аудан|наб|проезд)';
const FLAT = '(?:кв|квартира|пәтер|пәт|apt|apartment|flat)';
/** Lengths are bounded, so that a long line costs no more than its length. */
const WITH_FLAT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STREET}[. ][^\\n;]{2,80}?[ ,]${FLAT}[. №]{0,3}\\d{1,4}|[^\\n;,]{2,40} (?:көшесі|даңғылы|street|avenue|road)[^\\n;]{1,40}?[ ,]${FLAT}[. №]{0,3}\\d{1,4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const OF_HOME =
  /(?:адрес[а-я]{0,3} (?:места )?(?:проживания|жительства)|мест[оа] жительства|проживающ[а-я]{2,4} по адресу|тұрғылықты мекенжай[а-яі]{0,4}|home address|residing at)[ :–-]{1,4}/giu;
/** What an address of a home may take up: to the end of the sentence, and a house number must be in it. */
const ADDRESS = /^[^\n;]{0,140}?\d{1,4}(?:[а-яa-z]?(?:\/\d{1,3})?)(?=[.;\n]|$)/iu;

export function homesIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found } of text.matchAll(WITH_FLAT))
    spans.push({ start: index, end: index + found.length });
  for (const { index, 0: found } of text.matchAll(OF_HOME)) {
    const start = index + found.length;
    const address = ADDRESS.exec(text.slice(start, start + 150))?.[0];
    if (address !== undefined) spans.push({ start, end: start + address.length });
  }
  return spans;
}
