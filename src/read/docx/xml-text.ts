/** Character data of an element, written piece by piece so that every piece knows its place in the XML. */
import type { BlockWriter } from '../block-writer.ts';
import type { XmlElement } from './xml.ts';

const SPECIAL =
  /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA_START = '<![CDATA['.length;

export function writeXmlText(
  element: XmlElement,
  source: string,
  writer: BlockWriter,
  strong: boolean,
): void {
  writeXmlRange(source, element.innerStart, element.innerEnd, writer, strong);
}

/** Character data between two tags. */
export function writeXmlRange(
  source: string,
  from: number,
  to: number,
  writer: BlockWriter,
  strong: boolean,
): void {
  const base = from;
  let at = base;
  for (const found of source.slice(base, to).matchAll(SPECIAL)) {
    const start = base + found.index;
    const end = start + found[0].length;
    const [, hex, decimal, name, cdata] = found;
    writer.copy(source, at, start, strong);
    if (cdata !== undefined)
      writer.copy(source, start + CDATA_START, start + CDATA_START + cdata.length, strong);
    else if (hex ?? decimal ?? name) writer.replace(character(hex, decimal, name), start, end, strong);
    at = end;
  }
  writer.copy(source, at, to, strong);
}

function character(hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The text itself, where its places do not matter (field codes). */
export function xmlText(element: XmlElement, source: string): string {
  return source
    .slice(element.innerStart, element.innerEnd)
    .replace(SPECIAL, (_, hex?: string, decimal?: string, name?: string, cdata?: string) =>
      cdata !== undefined ? cdata : (hex ?? decimal ?? name) ? character(hex, decimal, name) : '',
    );
}
