/** A register of four bodies in a table or a plain list, and what a colleague does to it. */

import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

export const HEADERS = ["ID", "Acteur", "Type", "Ressources financières", "Ressources techniques", "Commentaires"];
export const ROWS = [
  ["1", "Sonaval", "Télécoms", "oui", "", "premier"],
  ["2", "Asso A", "ONG", "", "", "deuxième"],
  ["3", "Asso B", "ONG", "non", "oui", "troisième"],
  ["4", "Banque C", "Banque", "", "non", "quatrième"],
];

/** Row 3 of the sheet is `Asso A`, column D its answer. */
export type Source = "table" | "list";

export async function opened(kind: Source, rows: readonly (readonly string[])[] = ROWS): Promise<ExcelSession> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const area = sheet.getRangeByIndexes(0, 0, rows.length + 1, HEADERS.length);
    area.values = [HEADERS, ...rows].map((row) => [...row]);
    if (kind === "table") sheet.tables.add(area, true).name = "Acteurs";
    await context.sync();
  });
  return session;
}

export interface Desk {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
}

export async function edit(change: (desk: Desk) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change({ context, sheet, table: context.workbook.tables.getItemOrNullObject("Acteurs") });
    await context.sync();
  });
}

/** Every filled cell of the workbook, with its address. */
export function cells(session: ExcelSession): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of session.opened.workbook.sheets) {
    for (let row = 0; row < 40; row += 1) {
      for (let column = 0; column < 20; column += 1) {
        const value = sheet.cell(row, column)?.value ?? null;
        if (value !== null) found.set(`${sheet.name}!${String.fromCharCode(65 + column)}${row + 1}`, value);
      }
    }
  }
  return found;
}

/** What differs between two looks at the workbook. */
export function changesBetween(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): unknown[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])];
  return addresses
    .filter((address) => before.get(address) !== after.get(address))
    .map((address) => [address, after.get(address) ?? null]);
}

export const put = (address: string, value: string) => (desk: Desk) => {
  desk.sheet.getRange(address).values = [[value]];
};
