/** What the workbook holds: sheets and tables by name, no cells yet. */

import type { WorkbookContext } from "./session";

/** A worksheet of the workbook. */
export interface DiscoveredSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** A table of the workbook. */
export interface DiscoveredTable {
  /** Kept by Excel over renames. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Column names, left to right. */
  readonly headers: readonly string[];
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
}

export interface Discovery {
  /** In tab order. */
  readonly sheets: readonly DiscoveredSheet[];
  /** In tab order of their sheets. */
  readonly tables: readonly DiscoveredTable[];
  /** Defined names of the workbook: a table cannot take one. */
  readonly names: readonly string[];
  readonly isReadOnly: boolean;
  /** Whether sheets cannot be added. */
  readonly isStructureProtected: boolean;
}

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
    worksheet: { name: true },
    columns: { name: true },
  });
  const names = workbook.names.load({ name: true });
  await context.sync();

  const order = new Map(sheets.items.map((sheet, index) => [sheet.name, index]));
  const discovered = tables.items.map((table) => ({
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map((column) => column.name),
    showsHeaders: table.showHeaders,
    showsTotals: table.showTotals,
  }));
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, isVisible: visibility === "Visible" })),
    tables: discovered.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0)),
    names: names.items.map(({ name }) => name),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
}
