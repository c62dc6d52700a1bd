/** Workbook and what hangs directly on it. */

import { areasOf } from "../model/areas";
import { RangeRef, type ChartRef } from "../model/refs";
import { activeChart, frontSheet, selectedAreas } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { EVENT_TYPE } from "../protocol/events";
import { HostError } from "../ground/hostError";
import { chartRef } from "./chartCollection";
import { found } from "./collections";
import { eventRange } from "./eventRange";

/** The sheet in front. @throws HostError `UnsupportedSheet` when that is a chart sheet or the like. */
export function activeSheet(workbook: Workbook): Worksheet {
  const sheet = found(frontSheet(workbook));
  if (sheet.kind !== "worksheet")
    throw new HostError(
      "UnsupportedSheet",
      "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
    );
  return sheet;
}

function activeChartRef(workbook: Workbook): ChartRef | null {
  const chart = activeChart(workbook);
  return chart === null ? null : chartRef(activeSheet(workbook), chart);
}

export const workbookClass = defineClass<Workbook>({
  name: "Workbook",
  scalars: {
    name: { set: "1.7", get: ({ fileName }) => fileName },
    readOnly: { set: "1.8", get: ({ readOnly }) => readOnly },
  },
  navigations: {
    application: { set: "1.1", type: "Application", get: (workbook) => workbook },
    worksheets: { set: "1.1", type: "WorksheetCollection", get: (workbook) => workbook },
    tables: { set: "1.1", type: "TableCollection", get: (workbook) => workbook },
    names: { set: "1.1", type: "NamedItemCollection", get: (workbook) => workbook },
    protection: { set: "1.7", type: "WorkbookProtection", get: (workbook) => workbook },
    settings: { set: "1.4", type: "SettingCollection", get: (workbook) => workbook },
    _Runtime: { set: "1.5", type: "Runtime", get: (_, host) => host },
  },
  methods: {
    getSelectedRange: {
      set: "1.1",
      returns: "Range",
      call: (workbook) => {
        const sheet = activeSheet(workbook);
        if (sheet.moreSelected.length > 0)
          throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
        return new RangeRef(sheet, sheet.selection);
      },
    },
    getSelectedRanges: {
      set: "1.9",
      returns: "RangeAreas",
      call: (workbook) => {
        const sheet = activeSheet(workbook);
        return areasOf(sheet, selectedAreas(sheet));
      },
    },
    getActiveCell: {
      set: "1.7",
      returns: "Range",
      call: (workbook) => {
        const sheet = activeSheet(workbook);
        const { top, left } = sheet.selection;
        return new RangeRef(sheet, { top, left, bottom: top, right: left });
      },
    },
    getActiveChart: { set: "1.9", returns: "Chart", call: (workbook) => found(activeChartRef(workbook)) },
    getActiveChartOrNullObject: { set: "1.9", returns: "Chart", call: activeChartRef },
    _GetRangeForEventByReferenceId: {
      set: "1.7",
      returns: "Range",
      call: (workbook, [reference]) => found(eventRange(workbook, reference)),
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      set: "1.7",
      returns: "Range",
      call: (workbook, [reference]) => eventRange(workbook, reference),
    },
  },
  events: {
    onSelectionChanged: { set: "1.2", type: EVENT_TYPE.documentSelectionChanged, register: null, targetId: () => "" },
  },
});
