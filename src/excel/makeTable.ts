/** Makes a table of a plain list. */

import { freeTableName } from "../core/report/freeNames";
import { about, hasWritten, willWrite, type WorkbookContext } from "./session";

/**
 * Makes a table of a list. Blank and equal headers get a number from Excel. Two round trips.
 *
 * @returns The name the table has: `name`, with a number where something else is called so.
 * @throws WorkbookError `merged-cells` and whatever else Excel refuses; it names the sheet.
 */
export async function makeTable(
  context: WorkbookContext,
  sheet: string,
  address: string,
  name: string,
): Promise<string> {
  return about(context, { sheet }, async () => {
    // Read before the table is made: afterwards it would be among them.
    const { tables, names } = context.workbook;
    const [others, defined] = [tables.load("items/name"), names.load("items/name")];
    const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
    willWrite(context, "one");
    await context.sync();
    hasWritten(context);
    const used = { tables: others.items, names: defined.items.map((own) => own.name) };
    const free = freeTableName(name, used);
    table.name = free;
    await context.sync();
    return free;
  });
}
