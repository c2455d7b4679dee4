/** Cells that hold text or a number and can never start a formula. */
import type { CellObject } from 'write-excel-file/universal';

/** The most characters that Excel takes in a cell. */
const LONGEST = 32_000;
/** What would begin a formula where a sheet is saved as CSV and opened again. */
const FORMULA = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
export const TINTS: Readonly<Record<string, string>> = {
  error: '#fbe6e4',
  warning: '#fbeecf',
  info: '#e1ecf7',
  review: '#ede5f7',
  pass: '#e2f2e7',
};

export type Cell = string | number | CellObject;

export function text(value: string): CellObject & { value: string } {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  const cut = guarded.length > LONGEST ? `${guarded.slice(0, LONGEST - 1)}…` : guarded;
  return { value: cut, type: String, wrap: true, alignVertical: 'top' };
}

export function number(value: number): CellObject {
  return { value, type: Number, alignVertical: 'top' };
}

export function header(value: string): CellObject {
  return { ...text(value), fontWeight: 'bold', backgroundColor: '#e9ebee', bottomBorderStyle: 'thin' };
}

export function tint(key: string): { readonly backgroundColor?: string } {
  const colour = TINTS[key];
  return colour === undefined ? {} : { backgroundColor: colour };
}
