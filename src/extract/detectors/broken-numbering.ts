/** Clause numbers that repeat, skip, or do not belong to their section. */
import type { Block, Document } from '../../model/document.ts';
import { parseLabel } from '../../read/structure/label.ts';
import { type Defect, defectAnswer } from '../defects.ts';
import type { Detector } from '../detector.ts';

interface Clause {
  readonly block: Block;
  readonly path: readonly number[];
}

export const brokenNumbering: Detector = ({ document, analysis }, recogniser) => {
  const broken = breaks(clausesOf(document), document);
  const defects: Defect[] = [...broken, ...doubled(document)].map(({ start, end }) => ({ start, end }));
  return defectAnswer(recogniser, defects, analysis);
};

/** «- - Политика применима …»: two marks before one point, the trace of a numbering that was lost. */
function doubled({ blocks }: Document): Block[] {
  return blocks.filter(({ zone, label }) => zone === 'body' && /^[-–—•·●]\s?[-–—•·●]$/u.test(label ?? ''));
}

/** Clauses numbered in decimals: all numbers of several parts, and single ones where they number headings. */
export function clausesOf(document: Document): Clause[] {
  return document.blocks.flatMap((block) => {
    if (block.zone !== 'body' || block.label === undefined || block.kind === 'cell') return [];
    const label = parseLabel(`${block.label} Я`);
    if (label === undefined || label.style !== 'decimal' || label.closer === ')') return [];
    if (label.path.length === 1 && block.kind !== 'heading') return [];
    return [{ block, path: label.path }];
  });
}

function breaks(clauses: readonly Clause[], document: Document): Block[] {
  const found: Block[] = [];
  /** Last number seen at each depth of the current part of the document. */
  let last: number[] = [];
  let seen = new Set<string>();
  for (const { block, path } of clauses) {
    const key = path.join('.');
    // a second document in the file, or an annex, counts from one again
    if (path.every((n) => n === 1) && (path.length === 1 ? last.length > 0 : (last[0] ?? 1) > 1)) {
      last = [];
      seen = new Set();
    }
    if (seen.has(key)) found.push(block);
    else if (isSkip(path, last) && !isInside(block, path, last, document)) found.push(block);
    seen.add(key);
    last = [...path];
  }
  return found;
}

/** Whether numbers between the last clause and this one are missing. */
function isSkip(path: readonly number[], last: readonly number[]): boolean {
  // the first clause of all is 1 or 1.1; a lone number may have lost its fellows to the reader
  if (last.length === 0) return path.length > 1 && path.at(-1) !== 1;
  const common = path.findIndex((n, i) => n !== last[i]);
  if (common < 0) return false;
  const from = last[common] ?? 0;
  const to = path[common] ?? 0;
  if (to < from) return true;
  return to > from + 1 || path.slice(common + 1).some((n) => n !== 1);
}

/** The number before this one stands in running text: the line break was lost, the number is there. */
function isInside(
  { index }: Block,
  path: readonly number[],
  last: readonly number[],
  document: Document,
): boolean {
  const before = [...path.slice(0, -1), (path.at(-1) ?? 1) - 1];
  if (before.at(-1) === 0 || before.join('.') === last.join('.')) return false;
  const key = before.join('.');
  const isBefore = (b: Block): boolean => b.index < index && b.label?.replace(/[.)\s]+$/u, '') === key;
  if (document.blocks.some(isBefore)) return true;
  const number = before.join(String.raw`\.`);
  return new RegExp(String.raw`(?:^|[.;:)]\s?)${number}\.?\s?\p{Lu}`, 'mu').test(document.text);
}
