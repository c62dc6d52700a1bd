/** Tells where the user is in the workbook. */

import { hasCode, toWorkbookError } from "./officeErrors";

/** A selection; only its first cell counts. */
export interface SelectedCell {
  readonly sheetId: string;
  /** Zero-based sheet position. */
  readonly row: number;
  readonly column: number;
}

/**
 * Calls `onSelect` with the active cell, then whenever the selection changes, in any sheet; returns the function that ends it.
 * Needs ExcelApi 1.9. Three round trips to begin, one to end.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function followSelectedCells(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  try {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const cell = firstCell(address);
        if (cell !== null) onSelect({ sheetId: worksheetId, ...cell });
      });
      await context.sync();
      // Asked for once the changes are heard, so that none falls between the two.
      const active = await activeCell(context);
      if (active !== null) onSelect(active);
      return added;
    });
    return async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** The active cell; null while a chart sheet, which has no cells, is in front. One round trip. */
async function activeCell(context: Excel.RequestContext): Promise<SelectedCell | null> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
  try {
    await context.sync();
  } catch (error) {
    if (hasCode(error, "UnsupportedSheet")) return null;
    throw error;
  }
  return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
}

/** The first cell of `C5`, `C5:D9`, `5:7`, `B:C` or `A1,C3`, zero-based. */
function firstCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?/.exec(address);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = (letters ?? "A").split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits ?? "1") - 1, column };
}
