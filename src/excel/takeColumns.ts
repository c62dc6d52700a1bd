/** Takes blank columns away from a table, and brings back what somebody typed in that very moment. */

import type { RawValue } from "../core/model/ownSheet";
import { storableText } from "./storableText";
import { willWrite, type WorkbookContext } from "./session";

/**
 * Deletes columns of a table; where one of them is filled or was renamed by then, all stand at its end again, with what they hold.
 * One round trip, one more then.
 *
 * @param columns With their names loaded.
 * @returns Whether all were blank and are gone.
 */
export async function takeTableColumns(
  context: WorkbookContext,
  table: Excel.Table,
  columns: readonly Excel.TableColumn[],
): Promise<boolean> {
  const names = columns.map(({ name }) => name);
  const bodies = columns.map((column) => {
    const body = column.getDataBodyRange().load({ values: true, formulas: true });
    column.load({ name: true });
    return body;
  });
  // From the right: where Excel breaks it off, those that are left stand where they stood.
  for (const column of [...columns].reverse()) column.delete();
  willWrite(context);
  await context.sync();
  const isAsBefore = columns.every((column, index) => {
    const formulas = (bodies[index]?.formulas ?? []) as RawValue[][];
    return column.name === names[index] && formulas.every(([formula = ""]) => formula === "");
  });
  if (isAsBefore) return true;
  bodies.forEach((body, index) => {
    const column = table.columns.add(undefined, undefined, columns[index]?.name);
    column.getDataBodyRange().formulas = asStood(body);
  });
  willWrite(context);
  await context.sync();
  return false;
}

/** The cells of a range whose values and formulas are loaded, to be written as they stood: texts stay texts. */
export function asStood(range: Excel.Range): RawValue[][] {
  const values = range.values as RawValue[][];
  return (range.formulas as RawValue[][]).map((row, r) =>
    row.map((raw, c) => (typeof raw === "string" && raw !== "" && raw === values[r]?.[c] ? storableText(raw) : raw)),
  );
}
