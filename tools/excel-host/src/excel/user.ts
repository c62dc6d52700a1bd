/** The person before the window of this Excel. */

import { recalculate } from "../calculation/recalculate";
import { HostError } from "../ground/hostError";
import type { WorkbookChange } from "../model/journal";
import type { Rect } from "../model/rect";
import { activateSheet } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { HostProfile } from "../protocol/environment";
import type { EventOrigin } from "../protocol/events";
import { UndoStack } from "./undo";
import { selectByUser, sheetById, typeIntoCell } from "./userActions";

/** What a person's Excel does before and after each of its actions. */
export interface UserDesk {
  /** Brings what this person has before the eyes to the workbook. */
  takeTurn(): void;
  /** Tells everybody what happened. */
  publish(origin: EventOrigin): readonly WorkbookChange[];
}

const BY_HAND: EventOrigin = { source: "Local", triggerSource: "Unknown" };

export class User {
  /** What Ctrl+Z would take back; null until it is kept. */
  undoStack: UndoStack | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly profile: HostProfile,
    private readonly desk: UserDesk,
  ) {}

  /** Types a text into a cell, as this person or (`Remote`) somebody elsewhere. Returns what Excel says when it refuses. */
  edits(sheetId: string, row: number, column: number, text: string, source: EventOrigin["source"]): string | null {
    this.desk.takeTurn();
    if (source === "Remote") this.undoStack?.forget();
    const step = source === "Local" ? this.undoStack?.begin() : undefined;
    try {
      typeIntoCell(this.workbook, sheetById(this.workbook, sheetId), row, column, text);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error.message;
      throw error;
    } finally {
      recalculate(this.workbook);
      const changes = this.desk.publish({ source, triggerSource: "Unknown" });
      if (step !== undefined) this.undoStack?.end(step, changes, null);
    }
  }

  selects(sheetId: string, rect: Rect, more: readonly Rect[]): void {
    this.desk.takeTurn();
    selectByUser(this.workbook, sheetById(this.workbook, sheetId), rect, more);
    this.desk.publish(BY_HAND);
  }

  activates(sheetId: string): void {
    this.desk.takeTurn();
    activateSheet(this.workbook, sheetById(this.workbook, sheetId));
    this.desk.publish(BY_HAND);
  }

  keepUndo(): UndoStack {
    return (this.undoStack ??= new UndoStack(this.workbook, this.profile));
  }

  /** Goes a step back or forward. @throws Error unless `keepUndo` was called before. */
  passStep(pass: (stack: UndoStack) => boolean): boolean {
    if (this.undoStack === null) throw new Error("This host does not keep what could be undone: call keepUndo first.");
    this.desk.takeTurn();
    const isDone = pass(this.undoStack);
    recalculate(this.workbook);
    this.desk.publish(BY_HAND);
    return isDone;
  }
}
