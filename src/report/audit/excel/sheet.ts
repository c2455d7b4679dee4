/** A sheet, and a sheet that is one table: a frozen header row whose columns can be filtered. */
import type { Sheet } from 'write-excel-file/universal';
import { type Cell, header } from './cells.ts';

export interface Made {
  readonly sheet: Sheet<Blob>;
  /** The range whose columns can be filtered. */
  readonly filter?: string;
}

export function tableSheet(
  name: string,
  columns: readonly string[],
  rows: Cell[][],
  widths: readonly number[],
): Made {
  const last = String.fromCharCode('A'.charCodeAt(0) + columns.length - 1);
  return {
    sheet: {
      sheet: name,
      data: [columns.map(header), ...rows],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    filter: `A1:${last}${rows.length + 1}`,
  };
}
