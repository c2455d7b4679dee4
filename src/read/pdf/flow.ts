/** Pages → what a person reads one after the other: stretches of paragraphs and tables. */
import { languageOf } from '../../language/passage.ts';
import { alignedGrids } from './aligned.ts';
import { stretchesOf } from './columns.ts';
import { type Grid, gridsOf } from './grid.ts';
import { type Line, linesOf, lineText } from './lines.ts';
import { type Margins, marginsOf } from './margins.ts';
import type { Page, PdfText, Word } from './page.ts';
import { continues, type Frame, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { joinTables, type Table, tableOf } from './table.ts';

export interface Flow {
  readonly pieces: readonly Piece[];
  readonly margins: Margins;
  /** Lines of a table of contents that were left out. */
  readonly contents: number;
}

export type Piece =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly zone: 'body' | 'footnote' }
  | { readonly kind: 'table'; readonly table: Table };

interface Column {
  readonly kind: 'column';
  readonly page: number;
  readonly column: number;
  readonly columns: number;
  readonly paragraphs: readonly Paragraph[];
}

interface Notes {
  readonly kind: 'notes';
  readonly paragraphs: readonly Paragraph[];
}

interface Tabular {
  readonly kind: 'table';
  readonly table: Table;
}

type Part = Column | Notes | Tabular;

const CONTENTS_ENTRY = /(?:[.…]\s?){4}\s*\d{1,3}$/u;
/** A ruled line that the author typed. */
const TYPED_RULE = /^[_=\s–—-]{8,}$/u;
/** Below this share of the text's size, at the foot of a page, a line is a footnote. */
const NOTE_SIZE = 0.9;

/** Puts the whole file in order. */
export function flowOf(text: PdfText): Flow {
  const margins = marginsOf(text.pages);
  const pages = text.pages.map((page) => ({
    ...page,
    words: page.words.filter((word) => !margins.words.has(word.from)),
  }));
  const bodySize = bodySizeOf(pages);
  let contents = 0;
  const layout = pages.map((page) => {
    const ruled = gridsOf(page);
    const outside = wordsOutside(page.words, ruled);
    const aligned = alignedGrids(page, outside);
    const grids = [...ruled, ...aligned].sort((a, b) => a.top - b.top);
    return { page, grids, free: wordsOutside(outside, aligned) };
  });
  const frame = frameOf(
    layout.flatMap(({ free }) => linesOf(free)),
    pages,
  );
  const parts: Part[] = [];
  for (const { page, grids, free } of layout) {
    const setting = { page: page.number, bodySize };
    const addWords = (words: readonly Word[]): void => {
      for (const stretch of stretchesOf(words)) {
        const lines = linesOf(stretch.words).filter((line) => !TYPED_RULE.test(lineText(line)));
        const kept = lines.filter((line) => !CONTENTS_ENTRY.test(lineText(line)));
        contents += lines.length - kept.length;
        const { body, notes } =
          stretch.columns > 1 ? { body: kept, notes: [] } : splitNotes(kept, bodySize, page);
        const own = stretch.columns > 1 ? ownFrame(lines) : fitted(frame, lines, page);
        parts.push({
          kind: 'column',
          page: page.number,
          column: stretch.column,
          columns: stretch.columns,
          paragraphs: paragraphsOf(body, { ...setting, frame: own }),
        });
        if (notes.length > 0)
          parts.push({ kind: 'notes', paragraphs: paragraphsOf(notes, { ...setting, frame: own }) });
      }
    };
    let from = Number.NEGATIVE_INFINITY;
    for (const grid of grids) {
      addWords(free.filter((word) => word.y > from && word.y <= grid.top));
      from = Math.max(from, grid.top);
      const above = parts.at(-1);
      const found = tableOf(grid, bodySize, above?.kind === 'table' ? above.table : undefined);
      if (found.kind === 'table') parts.push({ kind: 'table', table: found.table });
      else
        found.columns.forEach((paragraphs, column) => {
          parts.push({
            kind: 'column',
            page: page.number,
            column,
            columns: found.columns.length,
            paragraphs,
          });
        });
    }
    addWords(free.filter((word) => word.y > from));
  }
  return { pieces: piecesOf(inReadingOrder(parts)), margins, contents };
}

function wordsOutside(words: readonly Word[], grids: readonly Grid[]): readonly Word[] {
  const inside = new Set(grids.flatMap((grid) => grid.cells.flatMap((cell) => cell.words)));
  return words.filter((word) => !inside.has(word));
}

function bodySizeOf(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flatMap((page) => page.words)) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Margins of the text of the whole file; a file of short lines has those of its paper. */
function frameOf(lines: readonly Line[], pages: readonly Page[]): Frame {
  const at = (values: number[], share: number): number =>
    values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  const left = at(
    lines.map((line) => line.left),
    0.03,
  );
  const right = at(
    lines.map((line) => line.right),
    0.97,
  );
  const width = pages[0]?.width ?? 595;
  return right - left < width * 0.6 ? { left, right: Math.max(right, width - left) } : { left, right };
}

/** A page of another size, or a part of it that is set wider. */
function fitted(frame: Frame, lines: readonly Line[], page: Page): Frame {
  const own = ownFrame(lines);
  const isElsewhere = own.left > frame.right || own.right < frame.left || page.width < frame.right;
  if (isElsewhere) return own;
  return {
    left: Math.min(frame.left, own.left),
    right: own.right > frame.right + 20 ? own.right : frame.right,
  };
}

function ownFrame(lines: readonly Line[]): Frame {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
}

/** What stands at the foot of the page under a short line, or in small print, and begins with a mark. */
function splitNotes(
  lines: readonly Line[],
  bodySize: number,
  page: Page,
): { readonly body: readonly Line[]; readonly notes: readonly Line[] } {
  const rule = page.rules
    .filter(
      (own) =>
        own.top === own.bottom && own.top > page.height * 0.4 && own.right - own.left < page.width * 0.4,
    )
    .map((own) => own.top)
    .find((y) => lines.every((line) => line.y < y || line.size <= bodySize));
  let from = rule === undefined ? lines.length : lines.findIndex((line) => line.y > rule);
  if (from < 0) from = lines.length;
  while (rule === undefined && from > 0 && (lines[from - 1]?.size ?? bodySize) < bodySize * NOTE_SIZE) from--;
  const first = lines[from];
  if (first === undefined || from === 0 || first.y < page.height * 0.4) return { body: lines, notes: [] };
  if (!/^(?:\d{1,2}|\*+)\)?\s*\p{L}/u.test(lineText(first))) return { body: lines, notes: [] };
  return { body: lines.slice(0, from), notes: lines.slice(from) };
}

/** Columns in two languages are two texts: all of the left one is read first, over all its pages. */
function inReadingOrder(parts: readonly Part[]): readonly Part[] {
  const ordered: Part[] = [];
  let run: Column[] = [];
  const close = (): void => {
    const textOf = (column: number): string =>
      run
        .filter((part) => part.column === column)
        .flatMap((part) => part.paragraphs.map((own) => own.lines.map(lineText).join(' ')))
        .join('\n');
    const isBilingual = run.length > 2 && languageOf(textOf(0)) !== languageOf(textOf(1));
    if (isBilingual) run.sort((a, b) => a.column - b.column || a.page - b.page);
    for (const part of run) ordered.push(part);
    run = [];
  };
  for (const part of parts) {
    if (part.kind === 'column' && part.columns > 1 && (run[0]?.columns ?? part.columns) === part.columns)
      run.push(part);
    else {
      close();
      if (part.kind === 'column' && part.columns > 1) run.push(part);
      else ordered.push(part);
    }
  }
  close();
  return ordered;
}

/** One piece after the other; a paragraph that a page or a column cuts is one. */
function piecesOf(parts: readonly Part[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const notes: Piece[] = [];
  const flushNotes = (): void => {
    for (const piece of notes.splice(0)) pieces.push(piece);
  };
  for (const part of parts) {
    if (part.kind === 'notes') {
      for (const paragraph of part.paragraphs) notes.push({ kind: 'paragraph', paragraph, zone: 'footnote' });
      continue;
    }
    const last = pieces.at(-1);
    if (part.kind === 'table') {
      const joined = last?.kind === 'table' ? joinTables(last.table, part.table) : undefined;
      if (joined !== undefined) pieces[pieces.length - 1] = { kind: 'table', table: joined };
      else {
        flushNotes();
        pieces.push({ kind: 'table', table: part.table });
      }
      continue;
    }
    let rest = part.paragraphs;
    const [first] = rest;
    if (last?.kind === 'paragraph' && first !== undefined && continues(last.paragraph, first)) {
      const lines = [...last.paragraph.lines, ...first.lines];
      pieces[pieces.length - 1] = { ...last, paragraph: { ...last.paragraph, lines, open: first.open } };
      rest = rest.slice(1);
    }
    flushNotes();
    for (const paragraph of rest) pieces.push({ kind: 'paragraph', paragraph, zone: 'body' });
  }
  flushNotes();
  return pieces;
}
