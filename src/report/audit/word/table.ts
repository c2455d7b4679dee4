/** Tables of the Word report: header rows repeat on every page, and no row is cut by one. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Row } from '../audit.ts';
import { LINE, lines, SOFT } from './parts.ts';

/** Width of the text on an A4 page with our margins, upright and across, in twentieths of a point. */
export const UPRIGHT = 9640;
export const ACROSS = 14_572;

/** Cell text, or what stands in the cell. */
export type Cell = string | CellLook;
interface CellLook {
  readonly text: string;
  /** Smaller text below. */
  readonly soft?: string;
  /** Background, and colour of the letters. */
  readonly fill?: string;
  readonly ink?: string;
}

/**
 * @param shares widths of the columns in parts of a hundred
 * @param width of the whole, in twentieths of a point
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
  width = UPRIGHT,
): Table {
  const widths = shares.map((share) => Math.round((width * share) / 100));
  const edge = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (content: Cell, column: number, strong: boolean): TableCell => {
    const { text, fill, soft, ink }: CellLook = typeof content === 'string' ? { text: content } : content;
    const shading = strong ? 'F2F3F5' : fill;
    return new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(shading === undefined
        ? {}
        : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shading } }),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: AlignmentType.LEFT,
          children: lines(text, {
            bold: strong || ink !== undefined,
            size: 17,
            ...(ink === undefined ? {} : { color: ink }),
          }),
        }),
        ...(soft === undefined || soft === ''
          ? []
          : [new Paragraph({ spacing: { after: 0 }, children: lines(soft, { color: SOFT, size: 15 }) })]),
      ],
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: edge,
      bottom: edge,
      left: none,
      right: none,
      insideHorizontal: edge,
      insideVertical: none,
    },
    rows: [
      ...(columns.length === 0
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: columns.map((c, i) => cell(c, i, true)),
            }),
          ]),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((c, i) => cell(c, i, false)) })),
    ],
  });
}

/** Labels and values side by side. */
export function rowsTable(rows: readonly Row[]): Table {
  return table(
    [],
    rows.map(({ label, value }) => [label, value]),
    [30, 70],
  );
}
