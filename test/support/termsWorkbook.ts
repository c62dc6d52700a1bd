/** Workbooks with a table of own words. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditFile, doneAudit } from "./auditSession";

export type Cell = string | number | null;

export const WORDS_HEADERS = ["Quoi", "Dans votre liste", "Signifie", "Seulement dans la colonne", "Note"];

/** A workbook with a table of stakeholders and one of own words on a sheet of its own, whose header stands in row 5. */
export async function termsWorkbook(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  words: readonly (readonly Cell[])[],
  { wordsHeaders = WORDS_HEADERS, name = "PartnershipWords" } = {},
): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    fill(sheet, 0, headers, rows).name = "Acteurs";
    fill(context.workbook.worksheets.add("Mes mots"), 4, wordsHeaders, words).name = name;
    await context.sync();
  });
  return session.save();
}

/** Writes a table at the left of a sheet, every text as typed. */
export function fill(
  sheet: Excel.Worksheet,
  top: number,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): Excel.Table {
  const asTyped = (cell: Cell | undefined): string | number => (typeof cell === "string" ? `'${cell}` : (cell ?? ""));
  const cells = rows.map((row) => headers.map((_, column) => asTyped(row[column])));
  sheet.getRangeByIndexes(top, 0, 1, headers.length).values = [headers.map((header) => `'${header}`)];
  if (cells.length > 0) sheet.getRangeByIndexes(top + 1, 0, cells.length, headers.length).values = cells;
  return sheet.tables.add(sheet.getRangeByIndexes(top, 0, Math.max(1, rows.length) + 1, headers.length), true);
}

/** The audit in French of a table of stakeholders beside a table of own words. */
export async function auditWith(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  words: readonly (readonly Cell[])[],
): Promise<{ session: ExcelSession; audit: ReturnType<typeof doneAudit> }> {
  const { session, outcome } = await auditFile(await termsWorkbook(headers, rows, words), { language: "fr" });
  return { session, audit: doneAudit(outcome) };
}
