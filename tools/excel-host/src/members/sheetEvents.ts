/** Events of sheets and tables and of the collections of both. */

import type { TableRef } from "../model/refs";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { EventMember } from "../protocol/classes";
import { EVENT_TYPE, WORKBOOK_TARGET } from "../protocol/events";

type Events<Target> = Readonly<Record<string, EventMember<Target>>>;

/** What is registered for, and under which name, is the same for one sheet and for all of them. */
function common<Target>(
  targetId: (target: Target) => string,
  sets: { changed: string; selection: string },
): Events<Target> {
  const event = (set: string, type: number, register: string): EventMember<Target> => ({
    set,
    type,
    register,
    targetId,
  });
  return {
    onChanged: event(sets.changed, EVENT_TYPE.sheetChanged, "_RegisterDataChangedEvent"),
    onActivated: event("1.7", EVENT_TYPE.sheetActivated, "_RegisterActivatedEvent"),
    onDeactivated: event("1.7", EVENT_TYPE.sheetDeactivated, "_RegisterDeactivatedEvent"),
    onSelectionChanged: event(sets.selection, EVENT_TYPE.sheetSelectionChanged, "_RegisterSelectionChangedEvent"),
    onFormatChanged: event("1.9", EVENT_TYPE.sheetFormatChanged, "_RegisterFormatChangedEvent"),
    onRowSorted: event("1.10", EVENT_TYPE.sheetRowSorted, "_RegisterRowSortedEvent"),
    onRowHiddenChanged: event("1.11", EVENT_TYPE.sheetRowHiddenChanged, "_RegisterRowHiddenChangedEvent"),
    onNameChanged: event("1.17", EVENT_TYPE.sheetNameChanged, "_RegisterEventNameChanged"),
    onVisibilityChanged: event("1.17", EVENT_TYPE.sheetVisibilityChanged, "_RegisterEventVisibilityChanged"),
    onProtectionChanged: event("1.14", EVENT_TYPE.sheetProtectionChanged, "_RegisterProtectionChangedEvent"),
  };
}

export const SHEET_EVENTS = common<Worksheet>(({ id }) => id, { changed: "1.7", selection: "1.7" });

const ofWorkbook = (): string => WORKBOOK_TARGET;

export const SHEETS_EVENTS: Events<Workbook> = {
  ...common<Workbook>(ofWorkbook, { changed: "1.9", selection: "1.9" }),
  onAdded: { set: "1.7", type: EVENT_TYPE.sheetAdded, register: "_RegisterAddedEvent", targetId: ofWorkbook },
  onDeleted: { set: "1.7", type: EVENT_TYPE.sheetDeleted, register: "_RegisterDeletedEvent", targetId: ofWorkbook },
  onMoved: { set: "1.17", type: EVENT_TYPE.sheetMoved, register: "_RegisterEventMoved", targetId: ofWorkbook },
};

const tableId = ({ table }: TableRef): string => String(table.id);

export const TABLE_EVENTS: Events<TableRef> = {
  onChanged: { set: "1.7", type: EVENT_TYPE.tableChanged, register: "_RegisterDataChangedEvent", targetId: tableId },
  onSelectionChanged: {
    set: "1.7",
    type: EVENT_TYPE.tableSelectionChanged,
    register: "_RegisterSelectionChangedEvent",
    targetId: tableId,
  },
};

/** The collection belongs to the workbook or to a sheet. */
const ofOwner = (owner: Workbook | Worksheet): string => (owner instanceof Workbook ? WORKBOOK_TARGET : owner.id);

export const TABLES_EVENTS: Events<Workbook | Worksheet> = {
  onChanged: { set: "1.7", type: EVENT_TYPE.tableChanged, register: "_RegisterDataChangedEvent", targetId: ofOwner },
  onAdded: { set: "1.9", type: EVENT_TYPE.tableAdded, register: "_RegisterAddedEvent", targetId: ofOwner },
  onDeleted: { set: "1.9", type: EVENT_TYPE.tableDeleted, register: "_RegisterDeletedEvent", targetId: ofOwner },
};
