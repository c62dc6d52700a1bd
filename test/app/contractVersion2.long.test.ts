/**
 * A result of version 2 of the workbook contract, in which everything that follows from the marks was a value, under this version.
 * The files were written from the sample by the last version of that contract.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { DERIVED_COLUMNS, MATRIX_COLUMNS, matrixPosition } from "../../src/core/contract/columns";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { sheetTexts } from "../../src/core/texts/texts";
import { cellsOf, columnBy, rowsOf, sheetOf } from "../support/ownResult";

const FIRST_ROW = 5;
/** Behind the columns of version 2, and behind those of the resources. */
const NOTE = 44;
const VIEW = 15;

function fixture(language: Language): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", "version2", `sample-${language}.xlsx`)));
}

async function edited(language: Language): Promise<ExcelSession> {
  const session = openSession(fixture(language));
  const { sheetNames } = sheetTexts(language);
  await session.run(async (context) => {
    const addColumn = (kind: "matrix" | "resources", table: string, at: number, header: string): Excel.Worksheet => {
      const sheet = context.workbook.worksheets.getItem(sheetNames[kind]);
      const count = rowsOf(session, kind).length;
      sheet.getRangeByIndexes(FIRST_ROW - 1, at, count + 1, 1).values = Array.from({ length: count + 1 }, (_, row) => [
        row === 0 ? header : `${header} ${row}`,
      ]);
      context.workbook.tables.getItem(table).resize(sheet.getRangeByIndexes(FIRST_ROW - 1, 0, count + 1, at + 1));
      return sheet;
    };
    addColumn("resources", "ResourcesByCategory", VIEW, "Avis");
    const matrix = addColumn("matrix", "PartnershipMatrix", NOTE, "Notes");
    matrix.getCell(FIRST_ROW, matrixPosition("quadrant")).values = [["Vu en mars"]];
    matrix.getCell(FIRST_ROW + 1, matrixPosition("answered")).formulas = [["=40+2"]];
    matrix.getCell(FIRST_ROW + 1, matrixPosition("owner")).values = [["Maud"]];
    await context.sync();
  });
  return session;
}

describe.each(LANGUAGES)("a result of version 2 in %s", (language) => {
  const { matrix, resources } = sheetTexts(language);
  const { headers } = matrix;
  const audit = async () => auditWorkbook({ asOf: "2026-11-24", language, chosen: null, pinned: [], convert: false });

  it("takes formulas where its values stood, keeps columns and notes, and tells only what somebody typed over", async () => {
    const session = await edited(language);
    const notes = columnBy(session, "matrix", headers.key, "Notes");
    const views = columnBy(session, "resources", resources.headers.code, "Avis");
    const outcome = await audit();
    await session.excel.idle();
    const sheet = sheetOf(session, "matrix");

    expect(outcome.status === "done" ? outcome.typedOver.map(({ column, value }) => [column, value]) : null).toEqual([
      [headers.quadrant, "Vu en mars"],
      [headers.answered, "=40+2"],
      [headers.owner, "Maud"],
    ]);
    const kept = [...cellsOf(session, "history").values()];
    for (const text of ["Vu en mars", "=40+2", "Maud"]) expect(kept).toContain(text);
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual([
      ...MATRIX_COLUMNS.map((column) => headers[column]),
      "Notes",
    ]);
    expect(columnBy(session, "matrix", headers.key, "Notes")).toEqual(notes);
    expect(columnBy(session, "resources", resources.headers.code, "Avis")).toEqual(views);
    for (const column of DERIVED_COLUMNS) {
      expect(sheet.cell(FIRST_ROW, matrixPosition(column))?.formula?.text).toMatch(/^IF\(PartnershipMatrix/);
    }
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value ?? null]).toEqual([matrix.title, null]);

    const again = await audit();
    expect(again.status === "done" ? again.typedOver : null).toEqual([]);
  });
});
