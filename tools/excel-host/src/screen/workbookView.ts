/** Follows a workbook and reports what a grid has to change. */

import type { Workbook } from "../model/workbook";
import { PaletteBuilder } from "./palette";
import { sheetView } from "./sheetView";
import type { SheetChange, SheetView, ShownCell, ViewChange } from "./viewTypes";

export class WorkbookView {
  private readonly palette = new PaletteBuilder();
  private views = new Map<string, SheetView>();
  private order: readonly string[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** What changed since the last call; null when nothing did. The first call reports everything. */
  takeChange(locale: string): ViewChange | null {
    const { looks, lines } = this.palette;
    const [lookCount, lineCount] = [looks.length, lines.length];
    const before = this.views;
    const views = this.workbook.sheets.map((sheet) => sheetView(this.workbook, sheet, locale, this.palette));
    const order = views.map(({ frame }) => frame.id);
    const isOrderSame = order.join() === this.order.join();
    this.views = new Map(views.map((view) => [view.frame.id, view]));
    this.order = order;
    const sheets = views.flatMap((view) => sheetChange(before.get(view.frame.id), view));
    if (isOrderSame && sheets.length === 0) return null;
    return { looks: looks.slice(lookCount), lines: lines.slice(lineCount), order, sheets };
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
