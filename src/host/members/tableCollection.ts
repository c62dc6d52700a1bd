/** TableCollection: the tables of a workbook or of one sheet. */

import { parseAddress } from "../model/addressText";
import { refuseProtectedSheet } from "../model/guards";
import { shownValue } from "../model/shownValue";
import { columnCount, rowCount } from "../model/rect";
import { RangeRef, TableRef } from "../model/refs";
import { findSheet } from "../model/sheetRules";
import type { Table } from "../model/table";
import { allTables, tableNamed } from "../model/tableParts";
import { markTable, refuseTableOverlap, uniqueHeaders, writeHeaderCells } from "../model/tables";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { HostError } from "../protocol/hostError";
import { found, lookups } from "./collections";
import { TABLES_EVENTS } from "./sheetEvents";
import { activeSheet } from "./workbook";

/** A collection of tables belongs to the workbook or to a sheet. */
type Owner = Workbook | Worksheet;

/** The one reference for each table, so that it is the same object over requests. */
const refs = new WeakMap<Table, TableRef>();

export function tableRef(sheet: Worksheet, table: Table): TableRef {
  let ref = refs.get(table);
  if (ref === undefined) refs.set(table, (ref = new TableRef(sheet, table)));
  return ref;
}

function list(owner: Owner): TableRef[] {
  const tables = owner instanceof Workbook ? allTables(owner) : owner.tables.map((table) => ({ sheet: owner, table }));
  return tables.map(({ sheet, table }) => tableRef(sheet, table));
}

/** By id or name. */
function find(owner: Owner, key: unknown): TableRef | undefined {
  const text = String(key).toLowerCase();
  return list(owner).find(({ table }) => String(table.id) === text || table.name.toLowerCase() === text);
}

/** The range a table is made of: an object of the batch, or an address with or without its sheet. */
function rangeOf(workbook: Workbook, owner: Owner, argument: unknown): RangeRef {
  if (argument instanceof RangeRef) return argument;
  if (typeof argument !== "string") throw new HostError("InvalidArgument", "A table needs a range or an address.");
  const bang = argument.lastIndexOf("!");
  const name = argument
    .slice(0, Math.max(bang, 0))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const sheet =
    bang >= 0 ? found(findSheet(workbook, name)) : owner instanceof Workbook ? activeSheet(workbook) : owner;
  return parseAddress(argument, sheet);
}

/**
 * Makes a table of a range whose first row holds the headers.
 *
 * A range of one row gets a blank data row below, as Excel does. Without headers Excel pushes the cells down; this host
 * refuses that rather than play it wrongly.
 */
function addTable(workbook: Workbook, range: RangeRef, hasHeaders: boolean): TableRef {
  const { sheet, rect } = range;
  refuseProtectedSheet(workbook, sheet);
  if (!hasHeaders) throw new HostError("NotImplemented", "This host makes tables of ranges with headers only.");
  const area = rowCount(rect) === 1 ? { ...rect, bottom: rect.bottom + 1 } : rect;
  refuseTableOverlap(sheet, area, null);
  const texts = Array.from({ length: columnCount(area) }, (_, index) =>
    String(shownValue(sheet.cell(area.top, area.left + index))),
  );
  const table: Table = {
    id: workbook.createTableId(),
    name: freeName(workbook),
    range: area,
    showHeaders: true,
    showTotals: false,
    columns: uniqueHeaders(texts).map((name, index) => ({
      id: index + 1,
      name,
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
    })),
    styleName: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    hasBlankRow: rowCount(rect) === 1,
    changed: true,
    part: null,
  };
  sheet.tables.push(table);
  markTable(workbook, sheet, table);
  writeHeaderCells(sheet, table);
  workbook.journal.note({ kind: "tableAdded", sheet, table });
  return tableRef(sheet, table);
}

function freeName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) {
    if (tableNamed(workbook, `Table${number}`) === undefined) return `Table${number}`;
  }
}

export const tableCollectionClass = defineClass<Owner>({
  name: "TableCollection",
  scalars: { count: { set: "1.1", get: (owner) => list(owner).length } },
  navigations: {},
  items: { type: "Table", list },
  indexer: { set: "1.1", type: "Table", get: (owner, key) => found(find(owner, key)) },
  methods: {
    ...lookups("Table", { getItem: "1.1", orNull: "1.4", getItemAt: "1.1", getCount: "1.4" }, list, find),
    add: {
      set: "1.1",
      returns: "Table",
      call: (owner, [address, hasHeaders], { workbook }) =>
        addTable(workbook, rangeOf(workbook, owner, address), hasHeaders === true),
    },
  },
  events: TABLES_EVENTS,
});
