/** Making a table of cells. */

import { refuseOffSheet, refuseProtectedSheet } from "../model/guards";
import { carryOut } from "./insertDelete";
import { columnCount, rowCount, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import { plainColumn, type Table } from "../model/table";
import { tableNamed } from "../model/tableParts";
import { headerText, markTable, refuseTableOverlap, uniqueHeaders, writeHeaderCells } from "./tables";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/**
 * Makes a table of a range.
 *
 * A range of one row of headers gets a blank data row below. Without headers Excel makes some, `Column1` and so on, and
 * shifts the data down by one row. Source: `TableCollection.add` in the Office Add-ins reference.
 *
 * @throws HostError when another table or merged cells are in the way, or the data cannot be shifted.
 */
export function addTable(workbook: Workbook, { sheet, rect }: RangeRef, hasHeaders: boolean): Table {
  refuseProtectedSheet(workbook, sheet);
  refuseTableOverlap(sheet, rect, null);
  const least = hasHeaders ? withBody(rect) : { ...rect, bottom: rect.bottom + 1 };
  refuseOffSheet(least);
  const area = hasHeaders ? least : shiftedDown(workbook, sheet, rect);
  refuseTableOverlap(sheet, area, null);
  const texts = Array.from({ length: columnCount(area) }, (_, index) =>
    headerText(workbook, sheet, area.top, area.left + index),
  );
  const table: Table = {
    id: workbook.createTableId(),
    name: freeName(workbook),
    range: area,
    showHeaders: true,
    showTotals: false,
    columns: uniqueHeaders(texts).map((name, index) => plainColumn(index + 1, name)),
    styleName: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: new Map(),
    sortedBy: [],
    hasBlankRow: hasHeaders && rowCount(rect) === 1,
    changed: true,
    part: null,
  };
  sheet.tables.push(table);
  markTable(workbook, sheet, table);
  writeHeaderCells(sheet, table);
  workbook.journal.note({ kind: "tableAdded", sheet, table });
  return table;
}

function withBody(rect: Rect): Rect {
  return rowCount(rect) === 1 ? { ...rect, bottom: rect.bottom + 1 } : rect;
}

/** Makes room for a header row; the data goes down together with what stands below it. */
function shiftedDown(workbook: Workbook, sheet: Worksheet, rect: Rect): Rect {
  carryOut(workbook, { sheet, kind: "insert", axis: "row", rect: { ...rect, bottom: rect.top } });
  return { ...rect, bottom: rect.bottom + 1 };
}

function freeName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    const isTaken =
      tableNamed(workbook, name) !== undefined ||
      workbook.names.some((defined) => defined.name.toLowerCase() === name.toLowerCase());
    if (!isTaken) return name;
  }
}
