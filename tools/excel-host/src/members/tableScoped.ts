/** Tables in a range. */

import type { TableRef } from "../model/refs";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { found, lookups } from "./collections";
import { tableRef } from "./tableCollection";

/** The tables that a range touches, or holds as a whole. */
export class TablesInRange {
  constructor(
    readonly sheet: Worksheet,
    readonly tables: readonly Table[],
  ) {}
}

/** From the top down, and from left to right. */
function list({ sheet, tables }: TablesInRange): TableRef[] {
  return [...tables]
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
    .map((table) => tableRef(sheet, table));
}

function find(tables: TablesInRange, key: unknown): TableRef | undefined {
  const text = String(key).toLowerCase();
  return list(tables).find(({ table }) => String(table.id) === text || table.name.toLowerCase() === text);
}

export const tableScopedCollectionClass = defineClass<TablesInRange>({
  name: "TableScopedCollection",
  scalars: {},
  navigations: {},
  items: { type: "Table", list },
  indexer: { set: "1.9", type: "Table", get: (tables, key) => found(find(tables, key)) },
  methods: {
    ...lookups("Table", { getItem: "1.9", orNull: "1.14", getCount: "1.9" }, list, find),
    getFirst: { set: "1.9", returns: "Table", call: (tables) => found(list(tables)[0]) },
  },
});
