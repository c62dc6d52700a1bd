/** Rows of a table. */

import { readGrid, writeValues } from "../edits/rangeValues";
import { shownValue } from "../model/shownValue";
import { RangeRef, type TableRef } from "../model/refs";
import { addRows, deleteRow } from "../edits/tableEdit";
import { bodyRect } from "../model/tableParts";
import { isSetWithin } from "../protocol/claims";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found } from "./collections";

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
  methods: {
    getRange: { set: "1.1", returns: "Range", call: ({ range }) => range },
    delete: { set: "1.1", call: ({ owner, index }, _args, { workbook }) => deleteRow(workbook, owner, index) },
  },
});

/** The third argument came later than the method. */
function add(ref: TableRef, [index, values, alwaysInsert]: readonly unknown[], host: HostEnvironment): RowRef {
  const isGiven = alwaysInsert !== null && alwaysInsert !== undefined;
  if (isGiven && !isSetWithin("1.15", host.profile.excelApi))
    throw new HostError("ApiNotFound", "TableRowCollection.add takes alwaysInsert from ExcelApi 1.15 on.");
  return new RowRef(ref, addRows(host.workbook, ref, index, values, alwaysInsert !== false));
}

export const tableRowCollectionClass = defineClass<TableRef>({
  name: "TableRowCollection",
  scalars: { count: { set: "1.1", get: (ref) => rowsOf(ref).length } },
  navigations: {},
  items: { type: "TableRow", list: rowsOf },
  methods: {
    add: { set: "1.1", returns: "TableRow", call: add },
    getItemAt: { set: "1.1", returns: "TableRow", call: (ref, [index]) => found(rowsOf(ref)[Number(index)]) },
    getCount: { set: "1.4", call: (ref) => rowsOf(ref).length },
  },
});
