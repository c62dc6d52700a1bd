/** The very hidden sheet whose formulas tell whether the others are up to date. */

import { STATE_SHEET_NAME } from "../core/contract/names";
import type { Discovery } from "../core/model/discovery";
import type { RawValue, StateSheet } from "../core/model/ownSheet";
import { STATE_EXPLANATION, type StatePlan } from "../core/sheets/state/planState";
import { beginHiddenSheet, queueHiddenSheet, type HiddenKind } from "./hiddenSheet";
import type { Pending } from "./pending";
import { rangeOf } from "./rangeOf";
import type { WorkbookContext } from "./session";
import type { WriteQueue } from "./writeQueue";
import { writeBlockFormulas } from "./writeTable";

/** What its first cell said of itself in every version. */
const BEGINNING = STATE_EXPLANATION.slice(0, STATE_EXPLANATION.indexOf(":"));
const STATE: HiddenKind = {
  name: STATE_SHEET_NAME,
  kind: "state",
  isFirstCell: (text) => text.startsWith(BEGINNING),
};
/** The cells that tell the state, see `STATE_CELLS`. */
const HEAD = "A1:G4";

/** Queues its first cells; a sheet of the user's that has its name is left alone. */
export function queueStateSheet(context: WorkbookContext, discovery: Discovery): Pending<StateSheet | null> {
  const sheet = queueHiddenSheet(context, discovery, STATE);
  if (sheet === null) return { collect: () => null };
  const head = sheet.proxy.getRange(HEAD).track().untrack().load({ values: true });
  return { collect: () => ({ ...sheet.collect(), values: head.values as RawValue[][] }) };
}

/** Makes the sheet where there is none, so that formulas can name it. */
export function beginState(context: WorkbookContext, standing: StateSheet | null): void {
  beginHiddenSheet(context, standing, STATE);
}

/** Writes it over whatever it held. The sheets and tables that its formulas name must be there. */
export async function writeState(
  context: WorkbookContext,
  queue: WriteQueue,
  { name, cells, blocks }: StatePlan,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.getRange().track().untrack().clear("Contents");
  for (const { row, column, values, formulas } of blocks) {
    await queue.writeValues(sheet, row, column, values);
    for (const [index, formula] of formulas) {
      const range = rangeOf(sheet, { row, column: column + index, rows: values.length, columns: 1 });
      // One formula for every row: Excel takes a scalar although the types want a grid.
      range.formulasR1C1 = formula as unknown as string[][];
    }
  }
  for (const block of cells) {
    await queue.writeValues(sheet, block.row, block.column, block.cells);
    writeBlockFormulas(sheet, block);
  }
}

/** Forgets what was read. */
export function clearState(context: WorkbookContext, { id }: StateSheet): void {
  context.workbook.worksheets.getItem(id).getRange().track().untrack().clear();
}
