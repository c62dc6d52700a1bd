/** What happened to a workbook, in order, until somebody takes it: events are made of it. */

import type { Chart } from "./chart";
import type { Rect } from "./rect";
import type { Revision } from "./revision";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** How cells changed, in the words of `Excel.DataChangeType`. */
export type DataChange =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Where cells went, in the words of `Excel.InsertDeleteCellsShiftDirection`. */
export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** A cell as it was before a change of that cell alone. */
export interface CellBefore {
  readonly value: string | number | boolean;
  readonly valueType: string;
}

export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheet: Worksheet;
      readonly rect: Rect;
      readonly change: DataChange;
      readonly shift: ShiftDirection;
      /** Null unless one single cell was edited. */
      readonly before: CellBefore | null;
    }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheet: Worksheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Worksheet; readonly before: string; readonly after: string }
  | { readonly kind: "sheetMoved"; readonly sheet: Worksheet; readonly before: number; readonly after: number }
  | {
      readonly kind: "sheetVisibility";
      readonly sheet: Worksheet;
      readonly before: Worksheet["visibility"];
      readonly after: Worksheet["visibility"];
    }
  | { readonly kind: "sheetProtection"; readonly sheet: Worksheet; readonly isProtected: boolean }
  | {
      readonly kind: "selection";
      readonly sheet: Worksheet;
      readonly before: readonly Rect[];
      readonly after: readonly Rect[];
    }
  | {
      readonly kind: "chartAdded" | "chartDeleted" | "chartActivated" | "chartDeactivated";
      readonly sheet: Worksheet;
      readonly chart: Chart;
    }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: Worksheet; readonly table: Table }
  /** Cells that look otherwise, or rows that were put into another order. */
  | { readonly kind: "formats" | "sorted"; readonly sheet: Worksheet; readonly rect: Rect }
  /** Rows that were hidden or shown: those that had been otherwise. */
  | {
      readonly kind: "rowsHidden";
      readonly sheet: Worksheet;
      readonly rows: readonly number[];
      readonly isHidden: boolean;
    }
  | { readonly kind: "settings" }
  /** Changes that no event tells of. */
  | { readonly kind: "other" };

/** What belongs to the view of who did it: nobody else hears of it, and nobody takes it back. */
export const OF_VIEW: ReadonlySet<WorkbookChange["kind"]> = new Set([
  ...(["selection", "sheetActivated", "sheetDeactivated"] as const),
  ...(["chartActivated", "chartDeactivated"] as const),
]);

export class Journal {
  private changes: WorkbookChange[] = [];

  constructor(private readonly revision: Revision) {}

  note(change: WorkbookChange): void {
    this.revision.raise();
    if (change.kind !== "other") this.changes.push(change);
  }

  /** Whether a sheet was added, brought to the front … since it was last taken. */
  holds(kind: WorkbookChange["kind"], sheet: Worksheet): boolean {
    return this.changes.some((change) => change.kind === kind && "sheet" in change && change.sheet === sheet);
  }

  /** Takes what happened since it was last taken. */
  take(): readonly WorkbookChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}
