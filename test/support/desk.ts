/** A register of four bodies in a table or a plain list, and what a colleague does to it. */

import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import type { Table } from "../../src/core/model/table";
import { missingColumns, type NewColumn } from "../../src/core/template/missingColumns";

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

/** Which request of an answer writes, counted from 1, where its row stands as it was read. */
export const WRITING_REQUEST = 2;

/** Lets a colleague do something right before some of the requests that follow, counted from 1. */
export function changesBefore(session: ExcelSession, changes: ReadonlyMap<number, () => Promise<void>>): void {
  let requests = 0;
  let isTheirs = false;
  session.excel.turn = async (answer) => {
    if (isTheirs) return answer();
    requests += 1;
    const change = changes.get(requests);
    if (change !== undefined) {
      isTheirs = true;
      await change();
      isTheirs = false;
    }
    return answer();
  };
}

/** The same before one of them. */
export function changeBefore(session: ExcelSession, request: number, change: () => Promise<void>): void {
  changesBefore(session, new Map([[request, change]]));
}

/** Headers of the two columns that the register is to get, right of it. */
export const [FIRST, SECOND] = ["Familiarité avec le numérique", "Appétence pour le numérique"];

/** A register and what it lacks, both as they were read. */
export interface Lack {
  readonly session: ExcelSession;
  readonly table: Table;
  readonly columns: readonly NewColumn[];
}

export async function lackOf(kind: Source): Promise<Lack> {
  const session = await opened(kind);
  const { audit, tables } = await checkTables({ asOf: "2026-11-23", language: "fr" });
  const [table] = tables;
  const columns = audit.tables[0]?.mapping.columns;
  if (table === undefined || columns === undefined) throw new Error("There is no register.");
  await session.excel.idle();
  return { session, table, columns: missingColumns(table, columns, "fr").columns.slice(0, 2) };
}
