/** Makes a table of a plain list. */

import { about, hasWritten, willWrite, type WorkbookContext } from "./session";

/**
 * Makes a table of a list. Blank and equal headers get a number from Excel. Two round trips.
 *
 * @returns The name the table has: `name` unless another table has it.
 * @throws WorkbookError `merged-cells` and whatever else Excel refuses; it names the sheet.
 */
export async function makeTable(
  context: WorkbookContext,
  sheet: string,
  address: string,
  name: string,
): Promise<string> {
  return about(context, { sheet }, async () => {
    // Looked for before the table is made: afterwards it could be this one.
    const taken = context.workbook.tables.getItemOrNullObject(name).load({ name: true });
    const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true).load({ name: true });
    willWrite(context, "one");
    await context.sync();
    hasWritten(context);
    if (!taken.isNullObject) return table.name;
    table.name = name;
    await context.sync();
    return name;
  });
}
