/** Whether a place is in a clause or a section that a settings file or a waiver names. */
import type { Place } from '../model/document.ts';

/** "3.4" is the clause with all below it: 3.4.1, «3.4 а»; `*` stands for any run of characters. */
export function isInClause({ clause }: Place, patterns: readonly string[]): boolean {
  if (clause === undefined) return false;
  return patterns.some((pattern) => {
    const bare = pattern.trim().replace(/[.)]+$/u, '');
    return (
      wildcard(bare, clause) ||
      (!bare.includes('*') && /^[\s.]/u.test(clause.slice(bare.length)) && clause.startsWith(bare))
    );
  });
}

/** Under a heading of that name, or with that name after its number. */
export function isInSection({ headings }: Place, patterns: readonly string[]): boolean {
  return headings.some((heading) => {
    const unnumbered = heading.replace(/^\s*[\p{L}\p{N}]{0,8}(?:\.\d+)*[.)]\s+/u, '');
    return patterns.some((p) => wildcard(p, heading) || wildcard(p, unnumbered));
  });
}

function wildcard(pattern: string, text: string): boolean {
  const parts = fold(pattern).split('*');
  const folded = fold(text);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return folded === first;
  if (!folded.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = folded.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return folded.length - last.length >= at && folded.endsWith(last);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();
}
