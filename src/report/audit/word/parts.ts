/** The building blocks of the Word report: headings, paragraphs, quotes, in one look. */
import { BorderStyle, HeadingLevel, type ISectionOptions, Paragraph, ShadingType, TextRun } from 'docx';
import type { Level, Quote } from '../audit.ts';

export type Child = ISectionOptions['children'][number];
export type Heading = 1 | 2 | 3 | 4;

export const SOFT = '565B64';
export const LINE = 'D0D3D8';
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
