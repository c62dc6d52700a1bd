/** Columns of a table. */

import { refuseProtectedSheet } from "../model/guards";
import { textInput } from "../ground/inputs";
import { readGrid, writeValues } from "../edits/rangeValues";
import { shownValue } from "../model/shownValue";
import { RangeRef, type TableRef } from "../model/refs";
import type { Table, TableColumn } from "../model/table";
import { addColumn, deleteColumn } from "../edits/tableEdit";
import { bodyRect, headerRect } from "../model/tableParts";
import { renameColumn } from "../edits/tables";
import { defineClass } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { found, lookups } from "./collections";
import { FilterRef } from "./filter";
import { shownRow } from "./table";

/** One column of a table. */
class ColumnRef {
  constructor(
    readonly owner: TableRef,
    readonly column: TableColumn,
  ) {}

  /** @throws HostError `ItemNotFound` when the column was deleted. */
  get index(): number {
    const index = this.owner.table.columns.indexOf(this.column);
    if (index === -1) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return index;
  }
}

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
  navigations: { filter: { set: "1.2", type: "Filter", get: ({ owner, column }) => new FilterRef(owner, column) } },
  methods: {
    delete: { set: "1.1", call: (ref, _args, { workbook }) => deleteColumn(workbook, ref.owner, ref.index) },
    getRange: { set: "1.1", returns: "Range", call: (ref) => columnRange(ref, ref.owner.table.range) },
    getTotalRowRange: {
      set: "1.1",
      returns: "Range",
      call: (ref) =>
        columnRange(ref, shownRow(ref.owner, ref.owner.table.showTotals, ref.owner.table.range.bottom).rect),
    },
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
  methods: {
    ...lookups(
      "TableColumn",
      { getItem: "1.1", orNull: "1.4", getItemAt: "1.1", getCount: "1.4" },
      columnsOf,
      findColumn,
    ),
    add: {
      set: "1.1",
      returns: "TableColumn",
      call: (ref, [index, values, name], { workbook }) =>
        new ColumnRef(ref, addColumn(workbook, ref, index, values, name)),
    },
  },
});
