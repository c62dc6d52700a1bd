/** The header row and the totals row of a table, shown and hidden. */

import { clearFilters, tableFilters } from "./filters";
import { refuseOffSheet, refuseProtectedSheet } from "../model/guards";
import { carryOut } from "./insertDelete";
import { intersect, type Rect } from "../model/rect";
import { RangeRef, type TableRef } from "../model/refs";
import { headerRect } from "../model/tableParts";
import { fillTotals } from "./tableTotals";
import { markTable, writeHeaderCells } from "./tables";
import { clearRange } from "./editRange";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/**
 * Shows or hides the header row. Hidden headers leave their cells blank, filters go with them; shown ones take the row above, or
 * push the table down when something stands there.
 */
export function setShowHeaders(workbook: Workbook, ref: TableRef, isShown: boolean): void {
  const { sheet, table } = ref;
  refuseProtectedSheet(workbook, sheet);
  if (table.showHeaders === isShown) return;
  if (!isShown) {
    clearFilters(workbook, tableFilters(workbook, ref));
    const header = headerRect(table);
    table.showHeaders = false;
    table.range = { ...table.range, top: table.range.top + 1 };
    clearRange(workbook, new RangeRef(sheet, header), "Contents");
  } else {
    const { range } = table;
    const above = { ...range, top: range.top - 1, bottom: range.top - 1 };
    if (range.top === 0 || !isFree(sheet, above)) {
      refuseOffSheet({ ...range, bottom: range.bottom + 1 });
      carryOut(workbook, { sheet, kind: "insert", axis: "row", rect: { ...range, bottom: range.top } });
    }
    table.showHeaders = true;
    table.range = { ...table.range, top: table.range.top - 1 };
    writeHeaderCells(sheet, table);
  }
  markTable(workbook, sheet, table);
}

/**
 * Shows or hides the totals row. The first time Excel writes `Total` under the first column and a sum under the last one, or
 * a count where it holds no numbers; later what was there before. Cells below make room when they are not blank.
 */
export function setShowTotals(workbook: Workbook, { sheet, table }: TableRef, isShown: boolean): void {
  refuseProtectedSheet(workbook, sheet);
  if (table.showTotals === isShown) return;
  const { range } = table;
  if (!isShown) {
    table.showTotals = false;
    table.range = { ...range, bottom: range.bottom - 1 };
    clearRange(workbook, new RangeRef(sheet, { ...range, top: range.bottom }), "Contents");
  } else {
    const below = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
    refuseOffSheet(below);
    if (!isFree(sheet, below)) carryOut(workbook, { sheet, kind: "insert", axis: "row", rect: below });
    table.showTotals = true;
    table.range = { ...range, bottom: range.bottom + 1 };
    fillTotals(workbook, sheet, table);
  }
  markTable(workbook, sheet, table);
}

function isFree(sheet: Worksheet, rect: Rect): boolean {
  let filled = 0;
  sheet.forEachCell(rect, ({ value, formula }) => {
    if (value !== null || formula !== null) filled += 1;
  });
  const isTaken = [...sheet.merges, ...sheet.tables.map(({ range }) => range)].some(
    (other) => intersect(other, rect) !== null,
  );
  return filled === 0 && !isTaken;
}
