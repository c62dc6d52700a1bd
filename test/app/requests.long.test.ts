import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { withPart } from "excel-host/testing/hostileFiles";
import { readZip } from "excel-host/testing/zip";

import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";
import { columnBy } from "../support/ownResult";

/** What Excel on the web takes and gives at once. */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** Characters that a cell holds at most. */
const LONGEST_TEXT = 32_767;

/** A table whose rows are written one at a time: all together they would exceed what one request may hold. */
async function longTable(headers: readonly string[], rows: readonly string[][]): Promise<Uint8Array> {
  const blank = rows.map((row) => row.map(() => "x"));
  return withRows(openSession(await tableWorkbook(headers, blank)), [], rows);
}

/** The same as a plain list. */
async function longList(headers: readonly string[], rows: readonly string[][]): Promise<Uint8Array> {
  return withRows(openSession(), [headers], rows);
}

async function withRows(
  session: ExcelSession,
  head: readonly (readonly string[])[],
  rows: readonly string[][],
): Promise<Uint8Array> {
  for (const [index, row] of [...head, ...rows].entries()) {
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRangeByIndexes(index + 1 - head.length, 0, 1, row.length).values = [[...row]];
      await context.sync();
    });
  }
  return session.save();
}

describe("a workbook that does not fit into one request", () => {
  it("is written in several when its texts are long", async () => {
    const long = "é".repeat(20_000);
    const rows = Array.from({ length: 45 }, (_, row) => [`${row} ${long}`, "télécom"]);
    const { session, outcome } = await auditFile(await tableWorkbook(["Acteur", "Type"], rows));

    expect(doneAudit(outcome).stakeholders).toHaveLength(45);
    expect(session.excel.statistics.largestRequestBytes).toBeLessThan(LIMIT_BYTES);
    expect(session.excel.statistics.roundTrips).toBeGreaterThan(4);
  });

  it.each([
    ["that are escaped", '"'],
    ["of three bytes each", "\u6f22"],
  ])("is read and written in several when every text is as long as a cell holds, of letters %s", async (_, letter) => {
    const long = letter.repeat(LONGEST_TEXT - 10);
    const headers = ["Acteur", "Type", "Responsable", "Prochaine action", "Remarques"];
    const rowsOf = (name: string): string[][] =>
      Array.from({ length: 40 }, (_, row) => [`${row} ${name}`, "télécom", `R${name}`, `A${long}`, `N${long}`]);
    const [rows, readable] = [rowsOf(long), rowsOf(letter.repeat(200))];
    const written = await auditFile(await longTable(headers, readable));

    for (const [own, { session, outcome }] of [
      [rows, await auditFile(await longTable(headers, rows))],
      [rows, await auditFile(await longList(headers, rows))],
      [readable, written],
      [readable, await auditFile(written.session.save())],
    ] as const) {
      expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(own.map(([name]) => name));
      expect(session.excel.statistics.largestRequestBytes).toBeLessThan(LIMIT_BYTES);
    }
  });

  it("is read in several when its rows are wide, and every row arrives", async () => {
    const others = Array.from({ length: 400 }, (_, column) => `Autre ${column}`);
    const rows = Array.from({ length: 52 }, (_, row) => [`Acteur ${row}`, "télécom", ...others.map(() => null)]);
    const { outcome } = await auditFile(await tableWorkbook(["Acteur", "Type", ...others], rows));

    expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
  });

  it("is read again in smaller parts where texts are long, and every row arrives", async () => {
    const rows = Array.from({ length: 900 }, (_, row) => [`Acteur ${row}`, "télécom", ""]);
    const session = openSession(await tableWorkbook(["Acteur", "Type", "Description"], rows));
    for (const first of [2, 302, 602]) {
      await session.run(async (context) => {
        const texts = Array.from({ length: 300 }, (_, row) => [`${first + row} ${"x".repeat(6_500)}`]);
        context.workbook.worksheets.getItem("Sheet1").getRange(`C${first}:C${first + 299}`).values = texts;
        await context.sync();
      });
    }
    const { outcome } = await auditFile(session.save());

    expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
  });

  it("is read again with its agreements, however many have a formula a line, and notes beside them stay", async () => {
    const headers = ["Acteur", "Type", "Fin de convention"];
    const rows = Array.from({ length: 3_000 }, (_, row) => [`Acteur ${row}`, "télécom", "2026-12-31"]);
    const { session } = await auditFile(await tableWorkbook(headers, rows));
    await session.run(async (context) => {
      const table = context.workbook.tables.getItem("PartnershipAgreements");
      table.columns.add(undefined, [["Avis"], ...rows.map((_, row) => [`remarque ${row}`])]);
      const states = table.columns.getItem(reportTexts("fr").agreements.headers.state).getDataBodyRange();
      states.getCell(2_900, 0).values = [["à revoir avec le service"]];
      await context.sync();
    });
    const notes = (of: ExcelSession): unknown[] => [...columnBy(of, "agreements", "Partenaire", "Avis")];
    const before = notes(session);
    const { outcome, session: next } = await auditFile(session.save(), { asOf: "2026-11-24" });

    expect(outcome).toMatchObject({
      status: "done",
      typedOver: [{ name: "Acteur 2900", value: "à revoir avec le service" }],
    });
    expect(notes(next)).toEqual(before);
  });

  it("keeps the users' columns of a long matrix at every run, however much they wrote", async () => {
    const rows = Array.from({ length: 1_500 }, (_, row) => [`Acteur ${row}`, "télécom"]);
    const { session } = await auditFile(await tableWorkbook(["Acteur", "Type"], rows));
    const noteOf = (column: number, row: number): string => `${"remarque ".repeat(40)}${column}, ${row}`;
    await session.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("PartnershipMatrix");
      for (let column = 0; column < 6; column += 1) {
        columns.add(undefined, [[`Avis ${column}`], ...rows.map((_, row) => [noteOf(column, row)])]);
        await context.sync();
      }
    });
    const notes = (of: ExcelSession): unknown[] =>
      Array.from({ length: 6 }, (_, column) => [
        ...columnBy(of, "matrix", sheetTexts("fr").matrix.headers.name, `Avis ${column}`),
      ]);
    const before = notes(session);
    const { outcome, session: next } = await auditFile(session.save(), { asOf: "2026-11-24" });

    expect(doneAudit(outcome).stakeholders).toHaveLength(rows.length);
    expect(notes(next)).toEqual(before);
  });
});

describe("a file whose texts are longer than a cell of Excel holds", () => {
  it("is audited with what a cell holds of them, and nothing seems typed over afterwards", async () => {
    const long = `A ${"x".repeat(100_000)}`;
    const shared = (xml: string): string => xml.replace("A long one", long);
    const file = await tableWorkbook(["Acteur", "Type"], [["A long one", "télécom"]]);
    const first = await auditFile(withPart(file, "xl/sharedStrings.xml", shared), { asOf: "2026-05-02" });
    expect(doneAudit(first.outcome).stakeholders.map(({ name }) => name.length)).toEqual([32_767]);

    const second = await auditFile(first.session.save());
    expect(second.outcome).toMatchObject({ status: "done", typedOver: [] });
    expect(new TextDecoder().decode(readZip(second.session.save()).get("xl/sharedStrings.xml"))).toContain(long);
  });
});
