/** The document's text cut at the edges of what the findings rest on, for reading beside them. */
import type { Document, Span } from '../../model/document.ts';
import type { Piece, TextBlock } from './audit.ts';
import { printable } from './printable.ts';

/** Words that a finding rests on. */
export interface Highlight extends Span {
  readonly finding: string;
}

/** @param highlights in any order; they may overlap and go over the edges of blocks */
export function textOf({ text, blocks }: Document, highlights: readonly Highlight[]): TextBlock[] {
  const sorted = [...highlights].sort((a, b) => a.start - b.start || a.end - b.end);
  const seen = new Set<string>();
  return blocks.map((block) => {
    const own = sorted.filter((h) => h.start < block.end && h.end > block.start);
    return {
      kind: block.kind,
      level: block.level,
      ...(block.label === undefined ? {} : { label: printable(block.label) }),
      zone: block.zone,
      language: block.language,
      ...(block.cell === undefined ? {} : { cell: block.cell }),
      pieces: piecesOf(text, block, own, seen),
    };
  });
}

function piecesOf(text: string, block: Span, highlights: readonly Highlight[], seen: Set<string>): Piece[] {
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of highlights) {
    edges.add(Math.max(start, block.start));
    edges.add(Math.min(end, block.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? block.end;
    const findings = [
      ...new Set(highlights.filter((h) => h.start <= start && h.end >= end).map((h) => h.finding)),
    ];
    const begins = findings.filter((id) => !seen.has(id));
    for (const id of begins) seen.add(id);
    return { text: printable(text.slice(start, end)), findings, begins };
  });
}
