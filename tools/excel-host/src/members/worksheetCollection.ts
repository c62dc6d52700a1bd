/** WorksheetCollection. */

import { addSheet, findSheet, worksheetsOf } from "../edits/sheetRules";
import { HostError } from "../ground/hostError";
import { textInput } from "../ground/inputs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { lookups } from "./collections";
import { SHEETS_EVENTS } from "./sheetEvents";
import { activeSheet } from "./workbook";

function visibleSheets(workbook: Workbook, visibleOnly: unknown): Worksheet[] {
  return worksheetsOf(workbook).filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
}

export const worksheetCollectionClass = defineClass<Workbook>({
  name: "WorksheetCollection",
  scalars: {},
  navigations: {},
  items: { type: "Worksheet", list: worksheetsOf },
  indexer: {
    set: "1.1",
    type: "Worksheet",
    get: (workbook, key) => {
      const sheet = findSheet(workbook, key);
      if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      return sheet;
    },
  },
  methods: {
    ...lookups("Worksheet", { getItem: "1.1", orNull: "1.4" }, worksheetsOf, findSheet),
    add: {
      set: "1.1",
      returns: "Worksheet",
      call: (workbook, [name]) => addSheet(workbook, name === null || name === undefined ? null : textInput(name)),
    },
    getActiveWorksheet: { set: "1.1", returns: "Worksheet", call: activeSheet },
    getCount: { set: "1.4", call: (workbook, [visibleOnly]) => visibleSheets(workbook, visibleOnly).length },
    getFirst: {
      set: "1.5",
      returns: "Worksheet",
      call: (workbook, [visibleOnly]) => visibleSheets(workbook, visibleOnly)[0] ?? null,
    },
    getLast: {
      set: "1.5",
      returns: "Worksheet",
      call: (workbook, [visibleOnly]) => visibleSheets(workbook, visibleOnly).at(-1) ?? null,
    },
  },
  events: SHEETS_EVENTS,
});
