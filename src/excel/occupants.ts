/** Tells whether anything stands in cells that are to be blank. */

/** What is asked of cells in one request. */
export interface Occupants {
  readonly used: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  readonly all: Excel.Range;
}

/** Queues the question. A formula that shows nothing is something all the same. */
export function queueOccupants(cells: Excel.Range): Occupants {
  const place = { rowIndex: true, columnIndex: true } as const;
  return {
    used: cells.getUsedRangeOrNullObject(true).load(place),
    tables: cells.getTables(false).load({ name: true }),
    all: cells.getResizedRange(0, 0).load(place),
  };
}

/** Zero-based place of the first row and column that hold something; null where all is blank and no table reaches into it. */
export function occupantOf({ used, tables, all }: Occupants): { readonly row: number; readonly column: number } | null {
  if (!used.isNullObject) return { row: used.rowIndex, column: used.columnIndex };
  return tables.items.length > 0 ? { row: all.rowIndex, column: all.columnIndex } : null;
}
