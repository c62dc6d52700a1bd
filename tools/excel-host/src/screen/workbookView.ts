/** Follows a workbook and reports what a grid has to change. */

import type { Workbook } from "../model/workbook";
import { PaletteBuilder } from "./palette";
import { sheetPictures } from "./pictures";
import { shownCells } from "./shownCells";
import { sheetFrame } from "./sheetFrame";
import type { SheetChange, SheetFrame, SheetView, ShownCell, ViewChange, ViewPart } from "./viewTypes";

export class WorkbookView {
  private readonly palette = new PaletteBuilder();
  private readonly reported = new Map<string, SheetView>();
  private frames: readonly SheetFrame[] = [];
  private order: readonly string[] = [];

  constructor(private readonly workbook: Workbook) {}

  /**
   * What changed since the last call; null when nothing did. The first call reports everything.
   *
   * @param part Whose cells and pictures are drawn up; of the other sheets those that were reported stay as they were, whatever
   *   became of them since. Null for all cells of all sheets.
   */
  takeChange(locale: string, part: ViewPart | null = null): ViewChange | null {
    this.frames = this.workbook.sheets.map(sheetFrame);
    return this.report(locale, part);
  }

  /** As `takeChange`, in a workbook that is as it was at the last call: only another part of it is looked at. */
  takePart(locale: string, part: ViewPart): ViewChange | null {
    return this.report(locale, part);
  }

  private report(locale: string, part: ViewPart | null): ViewChange | null {
    const { looks, lines } = this.palette;
    const [lookCount, lineCount] = [looks.length, lines.length];
    const order = this.frames.map(({ id }) => id);
    const isOrderSame = order.join() === this.order.join();
    this.order = order;
    for (const id of [...this.reported.keys()]) if (!order.includes(id)) this.reported.delete(id);
    const sheets = this.frames.flatMap((frame) => {
      const before = this.reported.get(frame.id);
      const now = this.viewOf(frame, before, locale, part);
      this.reported.set(frame.id, now);
      return sheetChange(before, now);
    });
    if (isOrderSame && sheets.length === 0) return null;
    return { looks: looks.slice(lookCount), lines: lines.slice(lineCount), order, sheets };
  }

  private viewOf(frame: SheetFrame, before: SheetView | undefined, locale: string, part: ViewPart | null): SheetView {
    const sheet = this.workbook.sheets.find(({ id }) => id === frame.id);
    const isDrawn = part === null || part.sheetId === frame.id;
    if (!isDrawn || sheet === undefined)
      return { frame, pictures: before?.pictures ?? [], cells: before?.cells ?? new Map<number, ShownCell>() };
    return {
      frame,
      pictures: sheetPictures(this.workbook, sheet),
      cells: shownCells({ workbook: this.workbook, sheet, frame, locale, palette: this.palette, part }),
    };
  }
}

function sheetChange(before: SheetView | undefined, now: SheetView): SheetChange[] {
  const frame = isSame(before?.frame, now.frame) ? null : now.frame;
  const pictures = isSame(before?.pictures, now.pictures) ? null : now.pictures;
  const cells = cellChanges(before?.cells ?? new Map<number, ShownCell>(), now.cells);
  if (frame === null && pictures === null && cells.length === 0) return [];
  return [{ id: now.frame.id, frame, pictures, cells }];
}

function isSame(before: unknown, now: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function cellChanges(
  before: ReadonlyMap<number, ShownCell>,
  now: ReadonlyMap<number, ShownCell>,
): [number, ShownCell | null][] {
  const changes: [number, ShownCell | null][] = [];
  for (const [key, cell] of now) {
    const old = before.get(key);
    const isUnchanged = old?.text === cell.text && old.look === cell.look && old.lines === cell.lines;
    if (!isUnchanged) changes.push([key, cell]);
  }
  for (const key of before.keys()) if (!now.has(key)) changes.push([key, null]);
  return changes;
}
