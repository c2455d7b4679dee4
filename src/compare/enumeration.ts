/** The elements of an enumeration: what commas, semicolons and the words before the last of them part. */
import type { Span } from '../model/document.ts';

/** Before these a comma parts a clause, not an element. */
const CLAUSE = String.raw`(?!\s*(?:связанн|котор|указанн|необходим|предусмотренн|установленн|если|что(?!\p{L})|чтобы|как(?:ие|ой|ая|ую|ое|им|их)(?!\p{L})|кроме|в том числе|а именно|(?:не )?относящ|(?!состав|архив|устав)\p{L}+[аяиеу]в(?:шись)?\s|including|which|that|if|where|unless|except|егер|оның ішінде))`;
const PARTS = new RegExp(String.raw`\s*[,;]${CLAUSE}`, 'giu');
const JOINS = new RegExp(
  String.raw`\s*[,;]${CLAUSE}\s*(?:(?:а также|и|или|and|or|және|немесе|сондай-ақ)\s)?|\s(?:а также|и|или|and\/or|and|or|және|немесе|мен|бен|пен|әрі|сондай-ақ)\s|:\s`,
  'giu',
);

/** Number of elements by commas and semicolons alone, which translations keep more often than words. */
export function partsIn(text: string): number {
  return 1 + (text.match(PARTS)?.length ?? 0);
}

/** The elements of a stretch of text, in order; at least one. */
export function elementsOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(JOINS)) {
    const at = start + match.index;
    if (at > from) found.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (end > from) found.push({ start: from, end });
  return found.length > 0 ? found : [{ start, end }];
}
