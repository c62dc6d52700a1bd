/** Sorting of a table. */

import { booleanInput, numberInput, wordInput } from "../model/rangeFormats";
import type { TableRef } from "../model/refs";
import { sortRows, type SortKey } from "../model/sortTable";
import { bodyRect } from "../model/tableParts";
import { defineClass } from "../protocol/classes";
import { HostError } from "../protocol/hostError";

/** @throws HostError `InvalidArgument` for a column the table does not have, `NotImplemented` for colours and icons. */
function sortKeys({ table }: TableRef, fields: unknown): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0)
    throw new HostError("InvalidArgument", "Sorting needs at least one field.");
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn, dataOption } = field as Readonly<Record<string, unknown>>;
    if ((sortOn ?? null) !== null && wordInput(sortOn, ["Value", "CellColor", "FontColor", "Icon"]) !== "Value")
      throw new HostError("NotImplemented", "This host sorts by values only.");
    if ((dataOption ?? null) !== null && wordInput(dataOption, ["Normal", "TextAsNumber"]) !== "Normal")
      throw new HostError("NotImplemented", "This host sorts texts as texts only.");
    return {
      column: numberInput(key, 0, table.columns.length - 1),
      isAscending: (ascending ?? null) === null ? true : booleanInput(ascending),
    };
  });
}

export const tableSortClass = defineClass<TableRef>({
  name: "TableSort",
  scalars: {},
  navigations: {},
  methods: {
    apply: {
      set: "1.2",
      call: (ref, [fields, matchCase], { workbook }) => {
        const { sheet, table } = ref;
        sortRows(workbook, sheet, bodyRect(table), sortKeys(ref, fields), matchCase === true);
      },
    },
  },
});
