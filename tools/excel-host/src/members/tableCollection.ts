/** TableCollection: the tables of a workbook or of one sheet. */

import { parseAddress } from "../model/addressText";
import { addTable } from "../edits/addTable";
import { booleanInput } from "../ground/inputs";
import { RangeRef, TableRef } from "../model/refs";
import { findSheet } from "../edits/sheetRules";
import type { Table } from "../model/table";
import { allTables } from "../model/tableParts";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { HostError } from "../ground/hostError";
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
      readsValues: true,
      call: (owner, [address, hasHeaders], { workbook }) => {
        const range = rangeOf(workbook, owner, address);
        return tableRef(range.sheet, addTable(workbook, range, booleanInput(hasHeaders)));
      },
    },
  },
  events: TABLES_EVENTS,
});
