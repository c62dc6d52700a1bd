/** Table. */

import { continueColumns } from "../edits/calculatedColumns";
import { refuseProtectedSheet } from "../model/guards";
import { parseAddress } from "../model/addressText";
import { renameTableReferences } from "../formulas/rewriteReferences";
import { applyFilters, clearFilters, dropFilters, tableFilters } from "../edits/filters";
import { booleanInput, textInput } from "../ground/inputs";
import { RangeRef, TableRef } from "../model/refs";
import { convertToRange, deleteTable } from "../edits/tableEdit";
import { setShowHeaders, setShowTotals } from "../edits/tableSwitches";
import { bodyRect } from "../model/tableParts";
import { checkTableName, markTable, resizeTable } from "../edits/tables";
import type { Workbook } from "../model/workbook";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { TABLE_EVENTS } from "./sheetEvents";

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
export function shownRow({ sheet, table }: TableRef, isShown: boolean, row: number): RangeRef {
  if (!isShown) throw new HostError("InvalidOperation", "The table does not show that row.");
  return new RangeRef(sheet, { ...table.range, top: row, bottom: row });
}

function resize(workbook: Workbook, { sheet, table }: TableRef, argument: unknown): void {
  refuseProtectedSheet(workbook, sheet);
  const range = argument instanceof RangeRef ? argument : parseAddress(textInput(argument), sheet);
  if (range.sheet !== sheet) throw new HostError("InvalidArgument", "A table stays on its sheet.");
  const before = table.columns;
  const last = bodyRect(table).bottom;
  resizeTable(workbook, sheet, table, range.rect);
  continueColumns(workbook, sheet, table, last);
  const gone = before.filter((column) => !table.columns.includes(column));
  dropFilters(
    workbook,
    tableFilters(workbook, new TableRef(sheet, table)),
    gone.map(({ id }) => id),
  );
}

/** The styles every Excel has. Source: `Table.style` in the Office Add-ins reference. */
const BUILT_IN = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/i;

/** @throws HostError `InvalidArgument` for a style that neither Excel nor the workbook has. */
function styleInput(workbook: Workbook, value: unknown): string {
  const name = textInput(value);
  const isKnown = name === "" || BUILT_IN.test(name) || workbook.tableStyles.has(name);
  if (!isKnown) throw new HostError("InvalidArgument", `There is no table style "${name}".`);
  return name;
}

const SCALARS: Readonly<Record<string, TableScalar>> = {
  id: { set: "1.1", get: ({ table }) => String(table.id) },
  name: {
    set: "1.1",
    get: ({ table }) => table.name,
    put: (ref, value, { workbook }) => rename(workbook, ref, textInput(value)),
  },
  legacyId: { set: "1.8", get: ({ table }) => String(table.id) },
  showHeaders: {
    set: "1.1",
    get: ({ table }) => table.showHeaders,
    put: (ref, value, { workbook }) => setShowHeaders(workbook, ref, booleanInput(value)),
  },
  showTotals: {
    set: "1.1",
    get: ({ table }) => table.showTotals,
    put: (ref, value, { workbook }) => setShowTotals(workbook, ref, booleanInput(value)),
  },
  style: {
    set: "1.1",
    get: ({ table }) => table.styleName ?? "",
    put: ({ sheet, table }, value, { workbook }) => {
      refuseProtectedSheet(workbook, sheet);
      table.styleName = styleInput(workbook, value);
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
    autoFilter: { set: "1.9", type: "AutoFilter", get: (ref) => ref },
    sort: { set: "1.2", type: "TableSort", get: (ref) => ref },
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
    reapplyFilters: {
      set: "1.2",
      call: (ref, _args, { workbook }) => applyFilters(workbook, tableFilters(workbook, ref)),
    },
    clearFilters: {
      set: "1.2",
      call: (ref, _args, { workbook }) => clearFilters(workbook, tableFilters(workbook, ref)),
    },
    delete: { set: "1.1", call: (ref, _args, { workbook }) => deleteTable(workbook, ref) },
    convertToRange: { set: "1.2", returns: "Range", call: (ref, _args, { workbook }) => convertToRange(workbook, ref) },
  },
  events: TABLE_EVENTS,
});
