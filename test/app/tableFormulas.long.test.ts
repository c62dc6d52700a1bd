/**
 * One table column, one formula: Excel on the desktop fills a column with the last formula that is written into it while it is
 * blank, whoever writes (issue 2093 of OfficeDev/office-js, by design).
 */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { mixedColumns } from "excel-host/testing/tableFormulas";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { LANGUAGES } from "../../src/core/guide/codes";
import { auditedSample, auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;

/** Values of a table's body, row-major. */
async function bodyValues(session: ExcelSession, table: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load({ values: true });
    await context.sync();
    return body.values as unknown[][];
  });
}

/** Yes, none and to ask of each resource over all stakeholders. */
function counted(audit: ReturnType<typeof doneAudit>): number[][] {
  return (["financial", "technical", "human", "data"] as const).map((resource) =>
    (["yes", "no", "unknown"] as const).map(
      (answer) => audit.stakeholders.filter(({ resources }) => resources[resource] === answer).length,
    ),
  );
}

describe.each(LANGUAGES)("the sheets written in %s", (language) => {
  it("hold one formula in a table column or none, and the committee's figures are those of each resource", async () => {
    const { file, outcome } = await auditedSample(language);
    const session = openSession(file);
    const audit = doneAudit(outcome);
    const figures = (await bodyValues(session, "PartnershipSummary")).map((row) => row.slice(1, 4));

    expect(mixedColumns(session.opened)).toEqual([]);
    expect(figures).toEqual(counted(audit));
  });
});

it("written again they still do", async () => {
  const { file, outcome } = await auditedSample();
  const session = openSession(file);
  await auditWorkbook(REQUEST);
  await session.excel.idle();
  const figures = (await bodyValues(session, "PartnershipSummary")).map((row) => row.slice(1, 4));

  expect(mixedColumns(session.opened)).toEqual([]);
  expect(figures).toEqual(counted(doneAudit(outcome)));
});

describe("a column of the user's own", () => {
  const MATRIX = "Matrice de partenariats";
  const HEADERS = ["Acteur", "Type", "Données", "Id"];
  const ROWS = [
    ["Alpha", "télécom", "oui", "1"],
    ["Bravo", "télécom", null, "2"],
    ["Charlie", "télécom", null, "3"],
    ["Delta", "télécom", null, "4"],
  ];

  /** The formulas of the user's column of the matrix after a second run, which added a stakeholder between the others. */
  async function rewritten(cells: readonly string[]): Promise<unknown[]> {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      const table = context.workbook.tables.getItem("PartnershipMatrix");
      sheet.getRange("AT5").values = [["Ma colonne"]];
      table.resize("A5:AT9");
      const column = sheet.getRange("AT6:AT9");
      // Cells that hold something first: so somebody gets different formulas into one column.
      column.values = [[0], [0], [0], [0]];
      column.formulas = cells.map((cell) => [cell]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A6:D6").values = [["Bruno", "télécom", "non", "5"]];
      await context.sync();
    });
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    return session.run(async (context) => {
      const range = context.workbook.worksheets.getItem(MATRIX).getRange("AT6:AT10").load({ formulas: true });
      await context.sync();
      return (range.formulas as unknown[][]).flat();
    });
  }

  it("with formulas in some rows only keeps its blanks blank", async () => {
    expect(await rewritten(["=LEN(B6)", "", "=LEN(B8)", ""])).toEqual(["=LEN(B6)", "", "", "=LEN(B9)", ""]);
  });

  it("with different formulas keeps each with its row", async () => {
    expect(await rewritten(["=LEN(B6)", "=LEN(B7)*2", "note", "=LEN(B9)*3"])).toEqual([
      "=LEN(B6)",
      "=LEN(B7)*2",
      "",
      "note",
      "=LEN(B10)*3",
    ]);
  });

  it("with one formula all over has it in the new row too", async () => {
    expect(await rewritten(["=LEN(B6)", "=LEN(B7)", "=LEN(B8)", "=LEN(B9)"])).toEqual([
      "=LEN(B6)",
      "=LEN(B7)",
      "=LEN(B8)",
      "=LEN(B9)",
      "=LEN(B10)",
    ]);
  });
});
