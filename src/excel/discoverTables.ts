/** What the workbook holds: sheets and tables by name, no cells yet. */

import { AGREEMENT_NAMES } from "../core/contract/names";
import type { Discovery } from "../core/model/discovery";
import type { WorkbookContext } from "./session";

/** Lists sheets and tables. One round trip. */
export async function discoverTables(context: WorkbookContext): Promise<Discovery> {
  const { workbook } = context;
  workbook.load({ readOnly: true, protection: { protected: true } });
  const sheets = workbook.worksheets.load({ id: true, name: true, visibility: true });
  const tables = workbook.tables.load({
    id: true,
    name: true,
    showHeaders: true,
    showTotals: true,
    worksheet: { id: true, name: true },
    columns: { name: true },
  });
  const names = workbook.names.load({ name: true });
  const inputs = Object.values(AGREEMENT_NAMES).map((name) => ({
    name,
    item: workbook.names.getItemOrNullObject(name).load({ type: true }),
  }));
  await context.sync();

  const order = new Map(sheets.items.map((sheet, index) => [sheet.name, index]));
  const discovered = tables.items.map((table) => ({
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    sheetId: table.worksheet.id,
    headers: table.columns.items.map((column) => column.name),
    showsHeaders: table.showHeaders,
    showsTotals: table.showTotals,
  }));
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, isVisible: visibility === "Visible" })),
    tables: discovered.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0)),
    names: names.items.map(({ name }) => name),
    // What a name stood for is gone with its sheet; Excel keeps the name.
    brokenNames: inputs.filter(({ item }) => !item.isNullObject && item.type === "Error").map(({ name }) => name),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
}
