/** Sorting of a table. */

import { refuseProtectedSheet } from "../model/guards";
import { booleanInput, numberInput, wordInput } from "../ground/inputs";
import type { TableRef } from "../model/refs";
import { sortRows, type SortKey } from "../edits/sortTable";
import { bodyRect } from "../model/tableParts";
import { markTable } from "../edits/tables";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";

/**
 * Keys as a script hands them over.
 *
 * @param columns How many columns there are.
 * @throws HostError `InvalidArgument` for a column there is not, `NotImplemented` for colours and icons.
 */
export function sortKeys(fields: unknown, columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0)
    throw new HostError("InvalidArgument", "Sorting needs at least one field.");
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn, dataOption } = field as Readonly<Record<string, unknown>>;
    if ((sortOn ?? null) !== null && wordInput(sortOn, ["Value", "CellColor", "FontColor", "Icon"]) !== "Value")
      throw new HostError("NotImplemented", "This host sorts by values only.");
    if ((dataOption ?? null) !== null && wordInput(dataOption, ["Normal", "TextAsNumber"]) !== "Normal")
      throw new HostError("NotImplemented", "This host sorts texts as texts only.");
    return {
      column: numberInput(key, 0, columns - 1),
      isAscending: (ascending ?? null) === null ? true : booleanInput(ascending),
    };
  });
}

/** Sorts and remembers how, so that the same sort can be asked for again. */
function sort(ref: TableRef, keys: readonly SortKey[], matchCase: boolean, { workbook }: HostEnvironment): void {
  const { sheet, table } = ref;
  sortRows(workbook, sheet, bodyRect(table), keys, matchCase);
  table.sortedBy = keys.flatMap(({ column, isAscending }) => {
    const id = table.columns[column]?.id;
    return id === undefined ? [] : [{ columnId: id, isAscending }];
  });
  table.sortMatchesCase = matchCase;
  markTable(workbook, sheet, table);
}

/** Keys of the last sort, where their columns are now. */
function lastKeys({ table }: TableRef): SortKey[] {
  return table.sortedBy.flatMap(({ columnId, isAscending }) => {
    const column = table.columns.findIndex(({ id }) => id === columnId);
    return column < 0 ? [] : [{ column, isAscending }];
  });
}

export const tableSortClass = defineClass<TableRef>({
  name: "TableSort",
  scalars: {
    fields: {
      set: "1.2",
      get: (ref) =>
        lastKeys(ref).map(({ column, isAscending }) => ({ key: column, ascending: isAscending, sortOn: "Value" })),
    },
    matchCase: { set: "1.2", get: ({ table }) => table.sortMatchesCase === true },
    method: { set: "1.2", get: () => "PinYin" },
  },
  navigations: {},
  methods: {
    apply: {
      set: "1.2",
      call: (ref, [fields, matchCase], host) =>
        sort(ref, sortKeys(fields, ref.table.columns.length), matchCase === true, host),
    },
    clear: {
      set: "1.2",
      call: ({ sheet, table }, _args, { workbook }) => {
        refuseProtectedSheet(workbook, sheet, "allowSort");
        table.sortedBy = [];
        markTable(workbook, sheet, table);
      },
    },
    reapply: {
      set: "1.2",
      call: (ref, _args, host) => {
        const keys = lastKeys(ref);
        if (keys.length > 0) sort(ref, keys, ref.table.sortMatchesCase === true, host);
      },
    },
  },
});
