/** The pieces of a file → blocks with their places in the file's text, and links. */
import type { CellPosition, Zone } from '../../model/document.ts';
import { type BlockSet, joinBlocks } from '../block-set.ts';
import { BlockWriter } from '../block-writer.ts';
import { namesColumns } from '../header-row.ts';
import { parseLabel } from '../structure/label.ts';
import type { Flow } from './flow.ts';
import { isCutWord, jointOf, wordCounter } from './hyphens.ts';
import { hasSpace, type Line, lineText } from './lines.ts';
import { holds, middle, type PageLink, type PdfText, type Word } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Table } from './table.ts';

/** Signs of the fonts of symbols, as they read in an alphabet. */
const SYMBOL = /^[üØŸ§vqo]$/u;

export function blocksOf(text: PdfText, flow: Flow): BlockSet {
  const body = new PieceWriter(text, flow);
  for (const piece of flow.pieces) {
    if (piece.kind === 'table') body.table(piece.table);
    else if (!body.isNavigation(piece.paragraph)) body.paragraph(piece.paragraph, piece.zone);
  }
  const around = new PieceWriter(text, flow);
  for (const { line, page, zone } of flow.margins.running)
    around.paragraph(
      { lines: [line], page, emphatic: false, indented: false, titleSize: 0, open: false },
      zone,
    );
  return joinBlocks([body.set, around.set]);
}

class PieceWriter {
  readonly #writer = new BlockWriter();
  readonly #source: string;
  readonly #links: ReadonlyMap<number, readonly PageLink[]>;
  readonly #count: (word: string) => number;
  readonly #words: () => Iterable<string>;
  /** Sizes of the titles' type, the largest first. */
  readonly #titleSizes: readonly number[];
  #indents: number[] = [];
  #tables = 0;

  constructor(text: PdfText, flow: Flow) {
    this.#source = text.source;
    this.#links = new Map(text.pages.map((page) => [page.number, page.links]));
    const counter = wordCounter(wholeWords(flow));
    this.#count = counter.count;
    this.#words = counter.words;
    const sizes = flow.pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.paragraph.titleSize]));
    this.#titleSizes = [...new Set(sizes)].filter((size) => size > 0).sort((a, b) => b - a);
  }

  get set(): BlockSet {
    return this.#writer;
  }

  paragraph(paragraph: Paragraph, zone: Zone, cell?: CellPosition): void {
    const [first] = paragraph.lines;
    if (first === undefined) return;
    this.#lines(paragraph, cell !== undefined);
    const text = this.#writer.text;
    const isItem =
      cell === undefined && (parseLabel(text.slice(0, 60))?.style === 'bullet' || paragraph.indented);
    const title =
      cell === undefined && isTitleLike(text) ? this.#titleSizes.indexOf(paragraph.titleSize) : -1;
    const isTitle = title >= 0 && !isItem;
    const level = isItem ? this.#nesting(first) : isTitle ? Math.min(6, title + 1) : 0;
    if (!isItem) this.#indents = [];
    const isCaps = text.length <= 400 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
    this.#writer.flush({
      kind: cell !== undefined ? 'cell' : isItem ? 'item' : isTitle ? 'heading' : 'paragraph',
      level,
      zone,
      cell,
      page: paragraph.page,
      emphatic: paragraph.emphatic || isCaps,
    });
  }

  /** A row of links of a printed web page: nothing but links, to several places. */
  isNavigation(paragraph: Paragraph): boolean {
    const words = paragraph.lines.flatMap((line) => line.words);
    if (words.length > 20 || /[.;:?!]/u.test(words.map((word) => word.text).join(' '))) return false;
    const targets = words.map((word) => this.#targetOf(word, paragraph));
    return targets.every((target) => target !== undefined) && new Set(targets).size >= 2;
  }

  table(table: Table): void {
    const number = this.#tables++;
    table.rows.forEach((row, rowIndex) => {
      const from = this.#writer.blocks.length;
      for (const { column, paragraphs } of row)
        for (const paragraph of paragraphs)
          this.paragraph(paragraph, 'body', { table: number, row: rowIndex, column, header: false });
      if (rowIndex > 0) return;
      const cells = this.#writer.blocks
        .slice(from)
        .map((block) => ({ text: block.text, emphatic: block.emphatic === true }));
      const width = Math.max(...table.rows.map((cells) => cells.length));
      if (namesColumns(cells, table.rows.length, width)) this.#writer.markHeader(from);
    });
  }

  #lines(paragraph: Paragraph, isCell: boolean): void {
    const words = paragraph.lines.flatMap((line, i) =>
      line.words.map((word, at) => ({
        word,
        isFirst: at === 0 && i > 0,
        isAfterOne: isCell && at === 0 && paragraph.lines[i - 1]?.words.length === 1,
      })),
    );
    let target: string | undefined;
    words.forEach(({ word, isFirst, isAfterOne }, at) => {
      const before = words[at - 1]?.word;
      let isJoined = true;
      if (before !== undefined) {
        const joint = isFirst
          ? jointOf(before.text, word.text, this.#count)
          : hasSpace(before, word)
            ? 'space'
            : 'none';
        isJoined = joint !== 'space' || (isAfterOne && isCutWord(before.text, word.text, this.#words()));
      }
      const found = this.#targetOf(word, paragraph);
      if (found !== target && target !== undefined) this.#writer.closeLink();
      if (!isJoined && before !== undefined) {
        const isOrdered = word.from >= before.to;
        this.#writer.replace(' ', before.to, isOrdered ? word.from : before.to, word.bold && before.bold);
      }
      if (found !== target && found !== undefined) this.#writer.openLink(found);
      target = found;
      this.#word(word, words[at + 1], at === 0);
    });
    if (target !== undefined) this.#writer.closeLink();
  }

  #word(
    word: Word,
    next: { readonly word: Word; readonly isFirst: boolean } | undefined,
    isFirst: boolean,
  ): void {
    const isSymbol = isFirst && next !== undefined && SYMBOL.test(word.text) && !/^\d/u.test(next.word.text);
    if (isSymbol && next.word.left - word.right > word.size * 0.7) {
      this.#writer.replace('•', word.from, word.to, word.bold);
      return;
    }
    const isCut = next?.isFirst === true && jointOf(word.text, next.word.text, this.#count) === 'drop-hyphen';
    this.#writer.copy(this.#source, word.from, isCut ? word.to - 1 : word.to, word.bold);
  }

  #targetOf(word: Word, paragraph: Paragraph): string | undefined {
    const links = this.#links.get(paragraph.page) ?? [];
    return links.length === 0 ? undefined : links.find((link) => holds(link, middle(word)))?.target;
  }

  /** Depth of a list item by its indent. */
  #nesting(line: Line): number {
    const indents = this.#indents;
    while (indents.length > 0 && (indents.at(-1) ?? 0) > line.left + 4) indents.pop();
    const current = indents.at(-1);
    if (current === undefined || line.left > current + 4) indents.push(line.left);
    return indents.length;
  }
}

/** Larger type alone makes no title of a sentence. */
function isTitleLike(text: string): boolean {
  return text.length <= (/[.;,]$/u.test(text) ? 80 : 160);
}

/** The words of the text that no end of a line may have cut. */
function* wholeWords({ pieces }: Flow): Iterable<string> {
  for (const piece of pieces) {
    const paragraphs =
      piece.kind === 'paragraph'
        ? [piece.paragraph]
        : piece.table.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs));
    for (const { lines } of paragraphs) {
      for (const line of lines) yield lineText(line).replace(/\S+[-‐‑]$/u, '');
    }
  }
}
