/** Ctrl and an arrow. */

import type { Direction } from "../protocol";
import type { GridView } from "./grid/gridView";
import type { Workbench } from "./workbench";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The direction of Ctrl or, on a Mac, ⌘ and an arrow; null for other keys. */
export function directionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Direction | null {
  return (ctrlKey || metaKey) && !altKey ? (DIRECTIONS[key] ?? null) : null;
}

/** Jumps of a grid: each begins where the one before came to. */
export class Jumps {
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly workbench: Workbench,
    private readonly grid: GridView,
  ) {}

  /** Selects the cell at the edge, or all up to it. */
  add(direction: Direction, isExtending: boolean): void {
    this.last = this.last.then(() => jump(this.workbench, this.grid, direction, isExtending));
  }
}

async function jump(workbench: Workbench, grid: GridView, direction: Direction, isExtending: boolean): Promise<void> {
  const { selection } = grid;
  const frame = selection === null ? undefined : grid.state.sheet(selection.sheetId)?.frame;
  if (selection === null || frame === undefined) return;
  const { sheetId, row, column, rect } = selection;
  const { rows, columns } = frame;
  if (!isExtending) {
    const to = await workbench.ask("edge", { sheetId, row, column, direction, rows, columns });
    grid.choose(sheetId, { top: to.row, left: to.column, bottom: to.row, right: to.column }, to);
    return;
  }
  // The side across from the active cell moves, as far as the cells of the active row or column say.
  const isAlongRow = direction === "left" || direction === "right";
  const farRow = rect.top === row ? rect.bottom : rect.top;
  const farColumn = rect.left === column ? rect.right : rect.left;
  const from = isAlongRow ? { row, column: farColumn } : { row: farRow, column };
  const to = await workbench.ask("edge", { sheetId, ...from, direction, rows, columns });
  const far = isAlongRow ? { row: farRow, column: to.column } : { row: to.row, column: farColumn };
  const zone = {
    top: Math.min(row, far.row),
    left: Math.min(column, far.column),
    bottom: Math.max(row, far.row),
    right: Math.max(column, far.column),
  };
  grid.choose(sheetId, zone, { row, column });
}
