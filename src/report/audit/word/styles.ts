/** Fonts, sizes and spaces of the Word report. */
import { type IStylesOptions, LineRuleType } from 'docx';

/** @param colour of headings, six hex digits */
export function stylesOf(colour: string): IStylesOptions {
  const head = (size: number, before: number, after: number) => ({
    run: { font: 'Cambria', size, bold: true, color: colour },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21 },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Cambria', size: 56, bold: true, color: colour },
        paragraph: { spacing: { before: 1200, after: 600 } },
      },
      heading1: head(34, 360, 160),
      heading2: head(27, 320, 120),
      heading3: head(23, 260, 80),
      heading4: {
        run: { font: 'Calibri', size: 21, bold: true, color: '1D1F23' },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: 'ContentsTitle', name: 'Contents Title', basedOn: 'Normal', ...head(34, 0, 200) },
      ...[1, 2, 3].map((n) => ({
        id: `TOC${n}`,
        name: `toc ${n}`,
        basedOn: 'Normal',
        paragraph: { indent: { left: (n - 1) * 280 }, spacing: { after: 60 } },
        run: n === 1 ? { bold: true } : {},
      })),
    ],
  };
}
