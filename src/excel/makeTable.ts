/** Makes a table of a plain list. */

import { freeTableName } from "../core/report/freeNames";
import { about, hasWritten, willWrite, type WorkbookContext } from "./session";

/** The names that Excel itself gives, in the languages of the product. */
const AUTOMATIC = /^(Table|Tableau|Tabla|Tabela)\d+$/i;

/**
 * Makes a table of a list. Blank and equal headers get a number from Excel. Two round trips. Where the list is a table by now, as
 * after a try whose answer was lost, that one is taken: repeating it is harmless.
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
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const made = worksheet.tables.add(address, true);
    willWrite(context, "one");
    let table = made;
    try {
      await context.sync();
    } catch (error) {
      const standing = await tableAt(context, worksheet.getRange(address)).catch(() => null);
      if (standing === null) throw error;
      if (!AUTOMATIC.test(standing.name)) return standing.name;
      ({ table } = standing);
      await readAgain(context, [others, defined]);
    }
    hasWritten(context);
    const used = { tables: others.items, names: defined.items.map((own) => own.name) };
    const free = freeTableName(name, used);
    table.name = free;
    await context.sync();
    return free;
  });
}

/** Names that a refused request was asked for: it answers nothing. */
async function readAgain(
  context: WorkbookContext,
  collections: readonly (Excel.TableCollection | Excel.NamedItemCollection)[],
): Promise<void> {
  for (const collection of collections) collection.load("items/name");
  await context.sync();
}

/** The table of these very cells. Two round trips. */
async function tableAt(
  context: WorkbookContext,
  range: Excel.Range,
): Promise<{ readonly table: Excel.Table; readonly name: string } | null> {
  range.load({ address: true });
  const tables = range.getTables(false).load({ name: true });
  await context.sync();
  const [table] = tables.items;
  if (table === undefined) return null;
  const own = table.getRange().load({ address: true });
  await context.sync();
  return own.address === range.address ? { table, name: table.name } : null;
}
