/** What the scripts share: short ways to play a batch on the first sheet and to look at what came of it. */

import type { ExcelSession } from "../../testing/excelSession";

type Grid = readonly (readonly (string | number | boolean | null)[])[];

/** Queues `task` on the sheet, syncs, and gives what `task` gave. */
export async function play<Result>(
  session: ExcelSession,
  task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
  name = "Sheet1",
): Promise<Result> {
  return session.run(async (context) => {
    const result = task(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

/** Writes `formulas` from a cell on. */
export async function fill(session: ExcelSession, address: string, rows: Grid, name = "Sheet1"): Promise<void> {
  await play(
    session,
    (sheet) => void (sheet.getRange(address).formulas = rows as (string | number | boolean)[][]),
    name,
  );
}

/** Values of a range. */
export async function valuesOf(session: ExcelSession, address: string, name = "Sheet1"): Promise<unknown> {
  const range = await play(session, (sheet) => sheet.getRange(address).load("values"), name);
  return range.values as unknown;
}

/** Formulas of a range. */
export async function formulasOf(session: ExcelSession, address: string, name = "Sheet1"): Promise<unknown> {
  const range = await play(session, (sheet) => sheet.getRange(address).load("formulas"), name);
  return range.formulas as unknown;
}

/** Code and location of the error a batch fails with; null when it does not fail. */
export async function failure(
  session: ExcelSession,
  task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<{ code: string; location: string } | null> {
  try {
    await play(session, task);
    return null;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation ?? "" };
  }
}
