/**
 * What a host tells its clients without being asked: changes of the workbook as entries of the wire.
 *
 * The names in the payloads are those the client library reads; which object hears of a change is in `targetId`.
 */

import { formatRect, intersect, MAX_COLUMNS, type Rect } from "../model/rect";
import type { WorkbookChange } from "../model/journal";
import { valueType } from "../edits/rangeValues";
import { runsOf } from "../model/runs";
import { shownValue } from "../model/shownValue";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";

/** One entry: its category, the type of the event, the object it is for, and the payload as JSON text. */
export type EventEntry = readonly [category: number, type: number, targetId: string, json: string];

/** Category of the events of the rich API. */
export const RICH_API_EVENT = 65536;
/** Category, of this host alone, of the two events that the library takes from the Common API: types 1 and 2, no target. */
export const COMMON_API_EVENT = 0;

/** Types of events, by the number that the library registers for. */
export const EVENT_TYPE = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  sheetRowSorted: 19,
  sheetRowHiddenChanged: 22,
  sheetProtectionChanged: 24,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events of collections that belong to the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Who made a change. */
export interface EventOrigin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

type Payload = Readonly<Record<string, unknown>>;

/** The entries that tell of one change. */
export function eventEntries(change: WorkbookChange, origin: EventOrigin): EventEntry[] {
  const { source } = origin;
  switch (change.kind) {
    case "cells":
      return cellEntries(change, origin);
    case "sheetActivated":
      return onSheet(EVENT_TYPE.sheetActivated, change.sheet, {});
    case "sheetDeactivated":
      return onSheet(EVENT_TYPE.sheetDeactivated, change.sheet, {});
    case "sheetAdded":
      return onCollection(EVENT_TYPE.sheetAdded, change.sheet, { source });
    case "sheetDeleted":
      return onCollection(EVENT_TYPE.sheetDeleted, change.sheet, { source });
    case "sheetRenamed":
      return onSheet(EVENT_TYPE.sheetNameChanged, change.sheet, {
        nameBefore: change.before,
        nameAfter: change.after,
        source,
      });
    case "sheetMoved":
      return onCollection(EVENT_TYPE.sheetMoved, change.sheet, {
        positionBefore: change.before,
        positionAfter: change.after,
        source,
      });
    case "sheetVisibility":
      return onSheet(EVENT_TYPE.sheetVisibilityChanged, change.sheet, {
        visibilityBefore: change.before,
        visibilityAfter: change.after,
        source,
      });
    case "sheetProtection":
      return onSheet(EVENT_TYPE.sheetProtectionChanged, change.sheet, { isProtected: change.isProtected, source });
    case "selection":
      return selectionEntries(change);
    case "tableAdded":
      return tableEntries(EVENT_TYPE.tableAdded, change.sheet, change.table, source);
    case "tableDeleted":
      return tableEntries(EVENT_TYPE.tableDeleted, change.sheet, change.table, source);
    case "chartAdded":
      return chartEntries(EVENT_TYPE.chartAdded, change, { source });
    case "chartDeleted":
      return chartEntries(EVENT_TYPE.chartDeleted, change, { source });
    case "chartActivated":
      return chartEntries(EVENT_TYPE.chartActivated, change, {});
    case "chartDeactivated":
      return chartEntries(EVENT_TYPE.chartDeactivated, change, {});
    case "formats":
    case "sorted":
    case "rowsHidden":
      return lookEntries(change, source);
    case "settings":
      return [[COMMON_API_EVENT, EVENT_TYPE.settingsChanged, "", "{}"]];
    case "other":
      return [];
  }
}

/** Changes of looks and of the order and the showing of rows. */
function lookEntries(
  change: Extract<WorkbookChange, { kind: "formats" | "sorted" | "rowsHidden" }>,
  source: EventOrigin["source"],
): EventEntry[] {
  const { sheet } = change;
  if (change.kind !== "rowsHidden") {
    const place = placeOf(sheet, change.rect);
    return change.kind === "formats"
      ? onSheet(EVENT_TYPE.sheetFormatChanged, sheet, { ...place, source })
      : onSheet(EVENT_TYPE.sheetRowSorted, sheet, { address: place.address, source });
  }
  const rows = runsOf(change.rows).map(({ first, last }) => ({
    top: first,
    left: 0,
    bottom: last,
    right: MAX_COLUMNS - 1,
  }));
  const changeType = change.isHidden ? "Hidden" : "Unhidden";
  return onSheet(EVENT_TYPE.sheetRowHiddenChanged, sheet, {
    address: addressOf(rows),
    changeType,
    source,
  });
}

function entry(type: number, targetId: string, payload: Payload): EventEntry {
  return [RICH_API_EVENT, type, targetId, JSON.stringify(payload)];
}

/** For handlers of the sheet and of the collection of sheets. */
function onSheet(type: number, sheet: Worksheet, payload: Payload): EventEntry[] {
  return [sheet.id, WORKBOOK_TARGET].map((target) => entry(type, target, { worksheetId: sheet.id, ...payload }));
}

function onCollection(type: number, sheet: Worksheet, payload: Payload): EventEntry[] {
  return [entry(type, WORKBOOK_TARGET, { worksheetId: sheet.id, ...payload })];
}

/** For handlers of the chart and of the charts of its sheet. */
function chartEntries(type: number, { sheet, chart }: ChartChange, more: Payload): EventEntry[] {
  return [chart.id, sheet.id].map((target) =>
    entry(type, target, { chartId: chart.id, worksheetId: sheet.id, ...more }),
  );
}

type ChartChange = Extract<WorkbookChange, { chart: unknown }>;

function tableEntries(type: number, sheet: Worksheet, { id, name }: Table, source: string): EventEntry[] {
  const payload = { source, tableId: String(id), tableName: name, worksheetId: sheet.id };
  return [sheet.id, WORKBOOK_TARGET].map((target) => entry(type, target, payload));
}

/** Changed cells: for handlers of the sheet, of the tables they lie in, and of the collections of both. */
function cellEntries(
  { sheet, rect, change, shift, before }: Extract<WorkbookChange, { kind: "cells" }>,
  { source, triggerSource }: EventOrigin,
): EventEntry[] {
  const payload = {
    changeType: change,
    source,
    triggerSource,
    shiftDirection: shift,
    worksheetId: sheet.id,
    ...(before === null ? {} : detailsOf(sheet, rect, before)),
  };
  const entries = [sheet.id, WORKBOOK_TARGET].map((target) =>
    entry(EVENT_TYPE.sheetChanged, target, { ...payload, ...placeOf(sheet, rect) }),
  );
  for (const table of sheet.tables) {
    const inside = intersect(table.range, rect);
    if (inside === null) continue;
    const tableId = String(table.id);
    for (const target of [tableId, sheet.id, WORKBOOK_TARGET]) {
      entries.push(entry(EVENT_TYPE.tableChanged, target, { ...payload, ...placeOf(sheet, inside), tableId }));
    }
  }
  return entries;
}

function placeOf(sheet: Worksheet, rect: Rect): { address: string; referenceId: string } {
  const address = formatRect(rect);
  return { address, referenceId: eventReference(sheet, address) };
}

/** By what the client asks for the range of an event: the sheet's id and the address. */
function eventReference(sheet: Worksheet, address: string): string {
  return `${sheet.id}!${address}`;
}

function detailsOf(sheet: Worksheet, rect: Rect, before: NonNullable<CellsChange["before"]>): Payload {
  const cell = sheet.cell(rect.top, rect.left);
  return {
    valueBefore: before.value,
    valueTypeBefore: before.valueType,
    valueAfter: shownValue(cell),
    valueTypeAfter: valueType(cell),
  };
}

type CellsChange = Extract<WorkbookChange, { kind: "cells" }>;

/** For handlers of the sheet, of the tables the selection left or entered, and of the document. */
function selectionEntries({ sheet, before, after }: Extract<WorkbookChange, { kind: "selection" }>): EventEntry[] {
  const entries = onSheet(EVENT_TYPE.sheetSelectionChanged, sheet, { address: addressOf(after) });
  for (const table of sheet.tables) {
    const insideOf = (rects: readonly Rect[]): Rect[] => rects.flatMap((rect) => intersect(table.range, rect) ?? []);
    const inside = insideOf(after);
    if (inside.length === 0 && insideOf(before).length === 0) continue;
    const payload = { address: addressOf(inside), worksheetId: sheet.id };
    entries.push(entry(EVENT_TYPE.tableSelectionChanged, String(table.id), payload));
  }
  return [...entries, [COMMON_API_EVENT, EVENT_TYPE.documentSelectionChanged, "", "{}"]];
}

/** `A1:B2,D4`. */
function addressOf(rects: readonly Rect[]): string {
  return rects.map(formatRect).join(",");
}
