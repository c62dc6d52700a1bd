/**
 * A result of version 2 of the workbook contract, in which everything that follows from the marks was a value, under this version.
 * The file was written from the sample by the last version of that contract.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { DERIVED_COLUMNS, MATRIX_COLUMNS, matrixPosition } from "../../src/core/contract/columns";
import { sheetTexts } from "../../src/core/texts/texts";
import { columnBy, rowsOf, sheetOf } from "../support/ownResult";

jest.setTimeout(90_000);

const FIXTURE = join(__dirname, "..", "fixtures", "version2", "sample-fr.xlsx");
const MATRIX = "Matrice de partenariats";
const FIRST_ROW = 5;
/** Behind the columns of version 2. */
const NOTE = 44;
const { headers } = sheetTexts("fr").matrix;

async function edited(): Promise<ExcelSession> {
  const session = openSession(new Uint8Array(readFileSync(FIXTURE)));
  const rows = rowsOf(session, "matrix").length;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MATRIX);
    sheet.getRangeByIndexes(FIRST_ROW - 1, NOTE, rows + 1, 1).values = Array.from({ length: rows + 1 }, (_, row) => [
      row === 0 ? "Notes" : `note ${row}`,
    ]);
    context.workbook.tables
      .getItem("PartnershipMatrix")
      .resize(sheet.getRangeByIndexes(FIRST_ROW - 1, 0, rows + 1, NOTE + 1));
    sheet.getCell(FIRST_ROW, matrixPosition("quadrant")).values = [["Vu en mars"]];
    sheet.getCell(FIRST_ROW + 1, matrixPosition("resource_data")).values = [["–"]];
    await context.sync();
  });
  return session;
}

describe("a result of version 2", () => {
  it("takes formulas where its values stood, keeps notes, and tells only what somebody typed over", async () => {
    const session = await edited();
    const notes = columnBy(session, "matrix", headers.key, "Notes");
    const outcome = await auditWorkbook({
      asOf: "2026-11-24",
      language: "fr",
      chosen: null,
      pinned: [],
      convert: false,
    });
    await session.excel.idle();
    const sheet = sheetOf(session, "matrix");

    expect(outcome.status === "done" ? outcome.typedOver.map(({ column, value }) => [column, value]) : null).toEqual([
      [headers.quadrant, "Vu en mars"],
      [headers.resource_data, "–"],
    ]);
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual([
      ...MATRIX_COLUMNS.map((column) => headers[column]),
      "Notes",
    ]);
    expect(columnBy(session, "matrix", headers.key, "Notes")).toEqual(notes);
    for (const column of DERIVED_COLUMNS) {
      expect(sheet.cell(FIRST_ROW, matrixPosition(column))?.formula?.text).toMatch(/^IF\(PartnershipMatrix/);
    }
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value ?? null]).toEqual([MATRIX, null]);

    const again = await auditWorkbook({ asOf: "2026-11-24", language: "fr", chosen: null, pinned: [], convert: false });
    expect(again.status === "done" ? again.typedOver : null).toEqual([]);
  });
});
