/** Tracked changes, read as accepted. */
import { child, type XmlElement } from './xml.ts';

const REMOVED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const ADDED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

/** Content that accepting the changes takes away. */
export function isRemoved(element: XmlElement): boolean {
  return REMOVED.has(element.name);
}

export function isChange(element: XmlElement): boolean {
  return REMOVED.has(element.name) || ADDED.has(element.name);
}

/** The end of the paragraph is deleted: what follows joins it. */
export function hasRemovedMark(paragraph: XmlElement): boolean {
  return child(child(paragraph, 'w:pPr'), 'w:rPr')?.children.some(isRemoved) ?? false;
}

export function isRemovedRow(row: XmlElement): boolean {
  return child(row, 'w:trPr')?.children.some(isRemoved) ?? false;
}

export function isRemovedCell(cell: XmlElement): boolean {
  return child(child(cell, 'w:tcPr'), 'w:cellDel') !== undefined;
}
