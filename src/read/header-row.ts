/** Whether an unmarked first row of a table names its columns. */

export interface RowCell {
  readonly text: string;
  readonly emphatic: boolean;
}

const LONGEST_NAME = 80;

/**
 * `first` are the cells of the first row in order, `rows` the number of rows, `columns` of columns. A table of two
 * columns is as often a card of names and values, so there the row has to be set apart.
 */
export function namesColumns(first: readonly RowCell[], rows: number, columns: number): boolean {
  if (rows < 2 || columns < 2 || first.length < columns) return false;
  if (!first.every((cell) => cell.text !== '' && cell.text.length <= LONGEST_NAME)) return false;
  if (first.every((cell) => cell.emphatic)) return true;
  return columns >= 3 && first.every((cell) => !/[.;]$|^\d+[.)]?$/u.test(cell.text));
}
