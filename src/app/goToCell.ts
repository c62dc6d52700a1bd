/** Shows a cell to the user. */

import type { KnownRow } from "../core/stakeholders/findRow";
import { selectCells, selectRow } from "../excel/navigate";
import { inWorkbook } from "../excel/session";

/**
 * Activates the sheet of a cell and selects it. Four round trips.
 *
 * @param cell Address with its sheet, as findings carry it: `Liste!C8`, `'Base de données'!C8`.
 * @throws WorkbookError `sheet-not-found`, and whatever Excel refuses.
 */
export async function goToCell(cell: string): Promise<void> {
  const { sheet, address } = splitAddress(cell);
  await show(sheet, address);
}

/** Shows the first cell of a sheet. */
export async function goToSheet(sheet: string): Promise<void> {
  await show(sheet, "A1");
}

/**
 * Shows the cells of a stakeholder's row, wherever it stands by now. Four round trips where it stands as it was read.
 *
 * @throws WorkbookError `table-not-found`, `row-moved`, and whatever Excel refuses.
 */
export async function goToRow(known: KnownRow): Promise<void> {
  const { name: table, sheet } = known.table;
  await inWorkbook({ writes: false, subject: { table, sheet } }, async (context) => selectRow(context, known));
}

async function show(sheet: string, address: string): Promise<void> {
  await inWorkbook({ writes: false, subject: { sheet } }, async (context) => selectCells(context, sheet, address));
}

function splitAddress(cell: string): { sheet: string; address: string } {
  const at = cell.lastIndexOf("!");
  const quoted = /^'(.*)'$/s.exec(cell.slice(0, at));
  const sheet = quoted === null ? cell.slice(0, at) : (quoted[1] ?? "").replaceAll("''", "'");
  return { sheet, address: cell.slice(at + 1) };
}
