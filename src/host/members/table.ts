/** Table, its columns and its rows. */

import { refuseProtectedSheet } from "../model/guards";
import { parseAddress } from "../model/addressText";
import { renameTableReferences } from "../formulas/rewriteReferences";
import { booleanInput, rowInfo, textInput } from "../model/rangeFormats";
import { readGrid, writeValues } from "../model/rangeValues";
import { shownValue } from "../model/shownValue";
import { RangeRef, type TableRef } from "../model/refs";
import type { Table, TableColumn } from "../model/table";
import { bodyRect, headerRect } from "../model/tableParts";
import { checkTableName, markTable, renameColumn, resizeTable } from "../model/tables";
import type { Workbook } from "../model/workbook";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { HostError } from "../protocol/hostError";
import { found, lookups } from "./collections";
import { TABLE_EVENTS } from "./sheetEvents";

/** One column of a table. */
class ColumnRef {
  constructor(
    readonly owner: TableRef,
    readonly column: TableColumn,
  ) {}

  get index(): number {
    return this.owner.table.columns.indexOf(this.column);
  }
}

type TableScalar = ScalarMember<TableRef>;

/** A switch of the table that is kept in its file. */
function flag(
  set: string,
  name: "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn" | "showFilterButton",
): TableScalar {
  return {
    set,
    get: ({ table }) => table[name],
    put: ({ sheet, table }, value, { workbook }) => {
      refuseProtectedSheet(workbook, sheet);
      table[name] = booleanInput(value);
      markTable(workbook, sheet, table);
    },
  };
}

function rename(workbook: Workbook, { sheet, table }: TableRef, name: string): void {
  refuseProtectedSheet(workbook, sheet);
  checkTableName(workbook, name, table);
  const before = table.name;
  table.name = name;
  markTable(workbook, sheet, table);
  renameTableReferences(workbook, before, name);
}

/** @throws HostError `InvalidOperation` when the table does not show that row. */
function shownRow({ sheet, table }: TableRef, isShown: boolean, row: number): RangeRef {
  if (!isShown) throw new HostError("InvalidOperation", "The table does not show that row.");
  return new RangeRef(sheet, { ...table.range, top: row, bottom: row });
}

function resize(workbook: Workbook, { sheet, table }: TableRef, argument: unknown): void {
  refuseProtectedSheet(workbook, sheet);
  const range = argument instanceof RangeRef ? argument : parseAddress(textInput(argument), sheet);
  if (range.sheet !== sheet) throw new HostError("InvalidArgument", "A table stays on its sheet.");
  resizeTable(workbook, sheet, table, range.rect);
}

/** Rows that a filter had hidden come back. */
function clearFilters(workbook: Workbook, { sheet, table }: TableRef): void {
  refuseProtectedSheet(workbook, sheet);
  if (!table.isFiltered) return;
  table.isFiltered = false;
  const { top, bottom } = bodyRect(table);
  for (let row = top; row <= bottom; row += 1) {
    if (sheet.rows.get(row)?.hidden === true) rowInfo(sheet, row).hidden = false;
  }
  markTable(workbook, sheet, table);
}

/** Takes the table away and leaves its cells. */
function convertToRange(workbook: Workbook, { sheet, table }: TableRef): RangeRef {
  refuseProtectedSheet(workbook, sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  markTable(workbook, sheet, table);
  workbook.journal.note({ kind: "tableDeleted", sheet, table });
  return new RangeRef(sheet, table.range);
}

const SCALARS: Readonly<Record<string, TableScalar>> = {
  id: { set: "1.1", get: ({ table }) => String(table.id) },
  name: {
    set: "1.1",
    get: ({ table }) => table.name,
    put: (ref, value, { workbook }) => rename(workbook, ref, textInput(value)),
  },
  showHeaders: { set: "1.1", get: ({ table }) => table.showHeaders },
  showTotals: { set: "1.1", get: ({ table }) => table.showTotals },
  style: {
    set: "1.1",
    get: ({ table }) => table.styleName ?? "",
    put: ({ sheet, table }, value, { workbook }) => {
      refuseProtectedSheet(workbook, sheet);
      table.styleName = textInput(value);
      markTable(workbook, sheet, table);
    },
  },
  showBandedRows: flag("1.3", "showBandedRows"),
  showBandedColumns: flag("1.3", "showBandedColumns"),
  highlightFirstColumn: flag("1.3", "highlightFirstColumn"),
  highlightLastColumn: flag("1.3", "highlightLastColumn"),
  showFilterButton: flag("1.3", "showFilterButton"),
};

export const tableClass = defineClass<TableRef>({
  name: "Table",
  id: ({ table }) => ({ Id: String(table.id) }),
  scalars: SCALARS,
  navigations: {
    columns: { set: "1.1", type: "TableColumnCollection", get: (ref) => ref },
    rows: { set: "1.1", type: "TableRowCollection", get: (ref) => ref },
    worksheet: { set: "1.2", type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods: {
    getRange: { set: "1.1", returns: "Range", call: ({ sheet, table }) => new RangeRef(sheet, table.range) },
    getDataBodyRange: {
      set: "1.1",
      returns: "Range",
      call: ({ sheet, table }) => new RangeRef(sheet, bodyRect(table)),
    },
    getHeaderRowRange: {
      set: "1.1",
      returns: "Range",
      call: (ref) => shownRow(ref, ref.table.showHeaders, ref.table.range.top),
    },
    getTotalRowRange: {
      set: "1.1",
      returns: "Range",
      call: (ref) => shownRow(ref, ref.table.showTotals, ref.table.range.bottom),
    },
    resize: { set: "1.13", call: (ref, [range], { workbook }) => resize(workbook, ref, range) },
    clearFilters: { set: "1.2", call: (ref, _args, { workbook }) => clearFilters(workbook, ref) },
    convertToRange: { set: "1.2", returns: "Range", call: (ref, _args, { workbook }) => convertToRange(workbook, ref) },
  },
  events: TABLE_EVENTS,
});

function columnsOf(ref: TableRef): ColumnRef[] {
  return ref.table.columns.map((column) => new ColumnRef(ref, column));
}

/** By id or name. */
function findColumn(ref: TableRef, key: unknown): ColumnRef | undefined {
  return columnsOf(ref).find(({ column }) =>
    typeof key === "number" ? column.id === key : column.name.toLowerCase() === String(key).toLowerCase(),
  );
}

function columnRange(ref: ColumnRef, rect: Table["range"]): RangeRef {
  const left = ref.owner.table.range.left + ref.index;
  return new RangeRef(ref.owner.sheet, { ...rect, left, right: left });
}

export const tableColumnClass = defineClass<ColumnRef>({
  name: "TableColumn",
  id: ({ column }) => ({ Id: column.id }),
  scalars: {
    id: { set: "1.1", get: ({ column }) => column.id },
    index: { set: "1.1", get: (ref) => ref.index },
    name: {
      set: "1.1",
      get: ({ column }) => column.name,
      put: (ref, value, { workbook }) => {
        const { sheet, table } = ref.owner;
        refuseProtectedSheet(workbook, sheet);
        renameColumn(workbook, sheet, table, ref.index, textInput(value));
        if (table.showHeaders) writeValues(workbook, columnRange(ref, headerRect(table)), `'${ref.column.name}`);
      },
    },
    values: {
      set: "1.1",
      get: (ref) => readGrid(columnRange(ref, ref.owner.table.range), shownValue),
      put: (ref, value, { workbook }) => writeValues(workbook, columnRange(ref, ref.owner.table.range), value),
    },
  },
  navigations: {},
  methods: {
    getRange: { set: "1.1", returns: "Range", call: (ref) => columnRange(ref, ref.owner.table.range) },
    getDataBodyRange: { set: "1.1", returns: "Range", call: (ref) => columnRange(ref, bodyRect(ref.owner.table)) },
    getHeaderRowRange: {
      set: "1.1",
      returns: "Range",
      call: (ref) => columnRange(ref, shownRow(ref.owner, ref.owner.table.showHeaders, ref.owner.table.range.top).rect),
    },
  },
});

export const tableColumnCollectionClass = defineClass<TableRef>({
  name: "TableColumnCollection",
  scalars: { count: { set: "1.1", get: ({ table }) => table.columns.length } },
  navigations: {},
  items: { type: "TableColumn", list: columnsOf },
  indexer: { set: "1.1", type: "TableColumn", get: (ref, key) => found(findColumn(ref, key)) },
  methods: lookups(
    "TableColumn",
    { getItem: "1.1", orNull: "1.4", getItemAt: "1.1", getCount: "1.4" },
    columnsOf,
    findColumn,
  ),
});

/** A row is a place, not the data: sorting moves data under it. */
class RowRef {
  constructor(
    readonly owner: TableRef,
    readonly index: number,
  ) {}

  get range(): RangeRef {
    const body = bodyRect(this.owner.table);
    return new RangeRef(this.owner.sheet, { ...body, top: body.top + this.index, bottom: body.top + this.index });
  }
}

function rowsOf(ref: TableRef): RowRef[] {
  const { top, bottom } = bodyRect(ref.table);
  return Array.from({ length: bottom - top + 1 }, (_, index) => new RowRef(ref, index));
}

export const tableRowClass = defineClass<RowRef>({
  name: "TableRow",
  scalars: {
    index: { set: "1.1", get: ({ index }) => index },
    values: {
      set: "1.1",
      get: ({ range }) => readGrid(range, shownValue),
      put: ({ range }, value, { workbook }) => writeValues(workbook, range, value),
    },
  },
  navigations: {},
  methods: { getRange: { set: "1.1", returns: "Range", call: ({ range }) => range } },
});

export const tableRowCollectionClass = defineClass<TableRef>({
  name: "TableRowCollection",
  scalars: { count: { set: "1.1", get: (ref) => rowsOf(ref).length } },
  navigations: {},
  items: { type: "TableRow", list: rowsOf },
  methods: {
    getItemAt: { set: "1.1", returns: "TableRow", call: (ref, [index]) => found(rowsOf(ref)[Number(index)]) },
    getCount: { set: "1.4", call: (ref) => rowsOf(ref).length },
  },
});
