/** The building blocks of the Word report: headings, rows, tables, quotes, in one look. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type ISectionOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Level, Quote, Row } from './audit.ts';

export type Child = ISectionOptions['children'][number];
export type Heading = 1 | 2 | 3 | 4;

/** Width of the text on an A4 page with our margins, in twentieths of a point. */
export const TEXT_WIDTH = 9640;
const SOFT = '565B64';
const LINE = 'D0D3D8';
export const INK: Readonly<Record<Level, string>> = {
  error: 'A3221B',
  warning: '7D4D00',
  info: '2F5A86',
  review: '643B96',
};
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export function heading(
  text: string,
  level: Heading,
  options: { readonly newPage?: boolean } = {},
): Paragraph {
  return new Paragraph({
    heading: HEADINGS[level],
    pageBreakBefore: options.newPage ?? false,
    keepNext: true,
    children: [new TextRun(text)],
  });
}

export function paragraph(
  text: string,
  options: { readonly soft?: boolean; readonly keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({
    keepNext: options.keepNext ?? false,
    children: lines(text, options.soft === true ? { color: SOFT, size: 18 } : {}),
  });
}

export function bullet(text: string): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: lines(text) });
}

/** «Label. text» with the label strong. */
export function labelled(label: string, text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 80 },
    children: [new TextRun({ text: `${label}. `, bold: true, color: SOFT }), ...lines(text)],
  });
}

export function quoteParagraphs(
  { before, marked, after, place }: Quote,
  level: Level | undefined,
): Paragraph[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: LINE } };
  const fill = level === undefined ? 'FBEECF' : FILL[level];
  return [
    new Paragraph({
      border,
      indent: { left: 220 },
      spacing: { before: 60, after: 0 },
      keepNext: true,
      children: [
        new TextRun(before),
        new TextRun({ text: marked, shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
        new TextRun(after),
      ],
    }),
    new Paragraph({
      border,
      indent: { left: 220 },
      spacing: { after: 100 },
      children: [new TextRun({ text: place, color: SOFT, size: 17 })],
    }),
  ];
}

export const FILL: Readonly<Record<Level, string>> = {
  error: 'FBE6E4',
  warning: 'FBEECF',
  info: 'E1ECF7',
  review: 'EDE5F7',
};

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

/** @param shares widths of the columns in parts of a hundred */
export function table(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
): Table {
  const widths = shares.map((share) => Math.round((TEXT_WIDTH * share) / 100));
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
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
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

/** Runs of text with its line breaks. */
export function lines(
  text: string,
  look: { readonly bold?: boolean; readonly color?: string; readonly size?: number } = {},
): TextRun[] {
  return text
    .split('\n')
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

export function space(): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [] });
}
