/**
 * A result of version 1 of the workbook contract under this version: nothing of the user's is lost.
 *
 * The files were written by the last version of that contract from the sample cut to 14 rows of its first table. A user then
 * added the columns "Notes" and "Montant" to the matrix, "Avis" to the resources and "Suivi" to the actions, typed over cells
 * of all four sheets and wrote beside the title.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { ExcelSession } from "excel-host/testing/excelSession";

import { MATRIX_COLUMNS } from "../../src/core/contract/columns";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile } from "../support/auditSession";
import { cellsOf, columnBy, rowsOf, sheetOf, textsOf } from "../support/ownResult";
import { openSession } from "excel-host/testing/excelSession";

function fixture(language: Language): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", "version1", `sample-${language}.xlsx`)));
}

/** A column of the user's by what recognises its row. */
function noted(session: ExcelSession, kind: "matrix" | "resources" | "actions", header: string, language: Language) {
  const keys = {
    matrix: sheetTexts(language).matrix.headers.key,
    resources: sheetTexts(language).resources.headers.code,
    actions: reportTexts(language).actions.headers.key,
  };
  return [...columnBy(session, kind, keys[kind], header)].sort();
}

describe.each(LANGUAGES)("a result of version 1 in %s", (language) => {
  let before: ExcelSession;
  let after: ExcelSession;
  beforeAll(async () => {
    before = openSession(fixture(language));
    after = (await auditFile(fixture(language), { language })).session;
  });

  it("has all columns of this version in their order, and the user's behind them", () => {
    const { headers } = sheetTexts(language).matrix;
    const names = sheetOf(after, "matrix").tables[0]?.columns.map(({ name }) => name);

    expect(names).toEqual([...MATRIX_COLUMNS.map((column) => headers[column]), "Notes", "Montant"]);
  });

  it.each([
    ["matrix", "Notes"],
    ["matrix", "Montant"],
    ["resources", "Avis"],
    ["actions", "Suivi"],
  ] as const)("keeps the user's column of the %s, %s, beside its rows", (kind, header) => {
    const was = noted(before, kind, header, language);

    expect(was.filter(([, value]) => value !== null).length).toBeGreaterThan(3);
    const now = noted(after, kind, header, language);
    expect(now).toEqual(was.filter(([key]) => now.some(([own]) => own === key)));
    // Whoever is nobody to ask any more (here the second row of one body) has no row there: the text waits in the history.
    const gone = was.filter(([key]) => !now.some(([own]) => own === key)).map(([, value]) => value);
    expect(gone).toEqual(kind === "actions" ? ["call 17"] : []);
    for (const text of gone) expect([...cellsOf(after, "history").values()]).toContain(text);
  });

  it("keeps the number formats cell by cell, and the width of a column that moves", () => {
    const formats = (session: ExcelSession, column: number) => {
      const keys = rowsOf(session, "matrix").map((row) => row.get(sheetTexts(language).matrix.headers.key));
      const sheet = sheetOf(session, "matrix");
      return keys.map((key, row) => [key, sheet.cell(5 + row, column)?.format.numberFormat]).sort();
    };
    const width = (session: ExcelSession, column: number) => sheetOf(session, "matrix").columns.get(column)?.widthChars;

    expect(formats(after, 46)).toEqual(formats(before, 34));
    expect(width(after, 45)).toBeCloseTo(width(before, 33) ?? 0, 1);
  });

  it("keeps what was typed over in the history, whatever sheet it stood on, and leaves what stands beside", () => {
    const kept = rowsOf(after, "history").map((row) => [...row.values()]);
    const values = kept.filter(([kind]) => kind === "replaced").map((row) => row[8]);

    expect(values).toEqual(
      expect.arrayContaining(["typed category", "typed owner", "40", "typed reason", "typed summary"]),
    );
    expect(cellsOf(after, "matrix").get("1,50")).toBe("beside the table");
  });

  it("is of this version by its own words, and loses nothing when it is written once more", async () => {
    const texts = textsOf(after);
    const again = (await auditFile(after.save(), { language })).session;

    expect(noted(again, "matrix", "Notes", language)).toEqual(noted(before, "matrix", "Notes", language));
    const now = textsOf(again);
    expect([...texts].filter((text) => !now.has(text))).toEqual([]);
  });
});
