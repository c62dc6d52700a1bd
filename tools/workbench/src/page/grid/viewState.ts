/** What the grid shows, kept up to date by the reports of the worker. */

import type {
  CellLines,
  CellLook,
  SheetChange,
  SheetFrame,
  ShownCell,
  ShownPicture,
  ViewChange,
} from "excel-host/screen";

export interface SheetState {
  readonly frame: SheetFrame;
  readonly pictures: readonly ShownPicture[];
  readonly cells: Map<number, ShownCell>;
}

/** Changed cells of one sheet, by `cellKey`. */
export interface CellPatch {
  readonly sheetId: string;
  readonly keys: readonly number[];
}

/** What a report changed. */
export interface AppliedChange {
  /** Whether sheets came, went, moved or have another frame: the grid is laid out anew. */
  readonly isStructural: boolean;
  readonly cells: readonly CellPatch[];
  /** Sheets with other pictures. */
  readonly pictures: readonly string[];
}

export class ViewState {
  readonly looks: CellLook[] = [];
  readonly lines: CellLines[] = [];
  private order: readonly string[] = [];
  private readonly sheetStates = new Map<string, SheetState>();

  /** Sheets in their order. */
  get sheets(): readonly SheetState[] {
    return this.order.flatMap((id) => this.sheetStates.get(id) ?? []);
  }

  sheet(id: string): SheetState | undefined {
    return this.sheetStates.get(id);
  }

  apply(change: ViewChange): AppliedChange {
    for (const look of change.looks) this.looks.push(look);
    for (const lines of change.lines) this.lines.push(lines);
    const isReordered = change.order.join() !== this.order.join();
    this.order = change.order;
    for (const id of [...this.sheetStates.keys()]) if (!change.order.includes(id)) this.sheetStates.delete(id);
    for (const sheet of change.sheets) this.applySheet(sheet);
    return {
      isStructural: isReordered || change.sheets.some(({ frame }) => frame !== null),
      cells: change.sheets.map(({ id, cells }) => ({ sheetId: id, keys: cells.map(([key]) => key) })),
      pictures: change.sheets.filter(({ pictures }) => pictures !== null).map(({ id }) => id),
    };
  }

  private applySheet({ id, frame, pictures, cells }: SheetChange): void {
    const before = this.sheetStates.get(id);
    const now = frame ?? before?.frame;
    // The first report of a sheet carries its frame.
    if (now === undefined) throw new Error(`The sheet ${id} was not reported.`);
    const state = { frame: now, pictures: pictures ?? before?.pictures ?? [], cells: before?.cells ?? new Map() };
    for (const [key, cell] of cells) {
      if (cell === null) state.cells.delete(key);
      else state.cells.set(key, cell);
    }
    this.sheetStates.set(id, state);
  }
}
