/** The first page: logo, title, client, date, documents; and what runs along the others. */
import { ImageRun, PageNumber, Paragraph, TextRun } from 'docx';
import type { Audit } from '../audit.ts';
import type { House } from '../house.ts';
import { pngSize } from '../png.ts';
import { auditWord } from '../words.ts';
import { type Child, paragraph, space } from './parts.ts';
import { rowsTable } from './table.ts';

/** Largest logo, in pixels. */
const LOGO = { width: 240, height: 80 };

export function coverPage({ title, cover, coverText, redacted, house, language }: Audit): Child[] {
  return [
    ...logo(house),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    rowsTable(cover),
    space(),
    ...(coverText === '' ? [] : [paragraph(coverText)]),
    ...(redacted ? [paragraph(auditWord('redacted', language))] : []),
  ];
}

/** Word takes an SVG only beside a picture of it, so an SVG logo leaves its place to the name on the cover. */
function logo({ logo: picture, name = '' }: House): Child[] {
  const size = picture?.type === 'png' ? pngSize(picture.bytes) : undefined;
  if (picture === undefined || size === undefined) return [];
  const scale = Math.min(1, LOGO.width / size.width, LOGO.height / size.height);
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const altText = { name, description: name, title: name };
  return [
    new Paragraph({
      children: [new ImageRun({ type: 'png', data: picture.bytes, transformation, altText })],
    }),
  ];
}

export function runningHead({ title, record }: Audit): Paragraph {
  const text = [title, record.run.client].filter((t) => t !== undefined).join(' · ');
  return new Paragraph({ children: [new TextRun({ text, size: 16, color: '565B64' })] });
}

export function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: 'right',
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 17, color: '565B64' })],
  });
}
