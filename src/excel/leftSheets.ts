/** What a try to insert a sheet left, and whether anybody wrote into it since. */

import type { DiscoveredSheet, DiscoveredTable, Discovery } from "../core/model/discovery";
import type { RawValue } from "../core/model/ownSheet";
import type { Area } from "../core/model/plan";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";

/** Texts of a rectangle, row-major; "" leaves its cell blank. */
export interface TextBlock {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** A sheet that was begun. */
export interface LeftSheet {
  readonly sheet: DiscoveredSheet;
  readonly table: DiscoveredTable | null;
  /** Whether nothing stands on it but what was to be written. */
  readonly isUntouched: boolean;
  /** Whether all of that stands. */
  readonly isWhole: boolean;
}

/** What was to be written. */
export interface Wanted {
  readonly blocks: readonly TextBlock[];
  /** What its cell A1 says until it is finished. */
  readonly unfinished: string;
  /** Where its table was to be; null where it was to have none. */
  readonly table: Area | null;
}

/** Queues the cells of a sheet as far as something was to be written, and how far it reaches by now. */
export function queueLeftSheet(
  context: WorkbookContext,
  sheet: DiscoveredSheet,
  { tables }: Discovery,
  { blocks, unfinished, table }: Wanted,
): Pending<LeftSheet> {
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const rows = Math.max(...blocks.map(({ row, texts }) => row + texts.length));
  const columns = Math.max(...blocks.map(({ column, texts }) => column + (texts[0]?.length ?? 0)));
  const protection = proxy.protection.load({ protected: true });
  const cells = proxy.getRangeByIndexes(0, 0, rows, columns).track().untrack().load({ formulas: true });
  const used = proxy
    .getUsedRangeOrNullObject(true)
    .track()
    .untrack()
    .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const own = tables.filter((other) => other.sheetId === sheet.id);
  const places = own.map(({ id }) =>
    context.workbook.tables
      .getItem(id)
      .getRange()
      .track()
      .untrack()
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  );
  return {
    collect: () => {
      const wanted = gridOf(blocks, rows, columns);
      const found = cells.formulas as RawValue[][];
      const isWithin =
        used.isNullObject || (used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= columns);
      const isAlone = places.every((place) => own.length === 1 && table !== null && isAt(place, table));
      const title = found[0]?.[0];
      const hasTitle = title === wanted[0]?.[0];
      // What is finished may lack nothing: who deleted something has touched it.
      const isAllowed = (value: RawValue, row: number, column: number): boolean => {
        if (row + column === 0) return hasTitle || value === "" || value === unfinished;
        return value === wanted[row]?.[column] || (value === "" && !hasTitle);
      };
      const isUntouched =
        sheet.isVisible &&
        !protection.protected &&
        isWithin &&
        isAlone &&
        found.every((line, row) => line.every((value, column) => isAllowed(value, row, column)));
      return {
        ...{ sheet, table: own[0] ?? null, isUntouched },
        isWhole: isUntouched && hasTitle && (table === null || own.length === 1),
      };
    },
  };
}

function isAt({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, area: Area): boolean {
  return rowIndex === area.row && columnIndex === area.column && rowCount === area.rows && columnCount === area.columns;
}

/** What each cell was to hold; "" where nothing was to stand. */
function gridOf(blocks: readonly TextBlock[], rows: number, columns: number): string[][] {
  const grid = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  for (const { row, column, texts } of blocks) {
    texts.forEach((line, index) =>
      line.forEach((text, place) => {
        const target = grid[row + index];
        if (target !== undefined) target[column + place] = text;
      }),
    );
  }
  return grid;
}
