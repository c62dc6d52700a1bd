/** A totals row that somebody switched on in a table of ours is theirs: a run keeps it, and every row stays a row. */

import { openWorkbook } from "excel-host";
import type { ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { checkTables } from "../../src/app/checkTables";
import { rewriteInLanguage } from "../../src/app/rewriteReport";
import { isNamedLikeOurs } from "../../src/core/contract/names";
import { WorkbookError } from "../../src/core/model/workbookError";
import { auditedSample, auditFile, tableWorkbook } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;
const MATRIX = "Matrice de partenariats";
const HEADERS = ["Acteur", "Type", "Données", "Fin de convention", "Responsable"];
const rowOf = (name: string): (string | number)[] => [name, "télécom", "oui", 46_400, "Awa"];

/** Audited actors, with a totals row in a table of ours that counts names and adds up a column. */
async function withTotals(
  names: readonly string[],
  table = "PartnershipMatrix",
  totals: Readonly<Record<number, string>> = { 1: "=SUBTOTAL(103,[Acteur])", 18: "=SUBTOTAL(101,[Réponses])" },
): Promise<ExcelSession> {
  const { session } = await auditFile(await tableWorkbook(HEADERS, names.map(rowOf)));
  await session.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    own.showTotals = true;
    const row = own.getTotalRowRange();
    row.clear("Contents");
    for (const [column, formula] of Object.entries(totals)) row.getCell(0, Number(column)).formulas = [[formula]];
    await context.sync();
  });
  return session;
}

/** Puts rows of actors into the table of the user, in place of those that are there. */
async function actors(session: ExcelSession, names: readonly string[]): Promise<void> {
  await session.run(async (context) => {
    const table = context.workbook.tables.getItem("Acteurs");
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A2:E50").clear("Contents");
    table.resize(`A1:E${names.length + 1}`);
    sheet.getRange(`A2:E${names.length + 1}`).values = names.map(rowOf);
    await context.sync();
  });
}

async function again(session: ExcelSession): Promise<void> {
  await auditWorkbook(REQUEST);
  await session.excel.idle();
}

interface Shown {
  readonly names: unknown[];
  readonly rows: number;
  readonly totals: unknown[];
}

/** Names in a table, its rows, and the formulas and labels of its totals row. */
async function shown(session: ExcelSession, name = "PartnershipMatrix", nameColumn = 1): Promise<Shown> {
  return session.run(async (context) => {
    const table = context.workbook.tables.getItem(name).load({ showTotals: true });
    const body = table.getDataBodyRange().load({ values: true, rowCount: true });
    const totals = table.getTotalRowRange().load({ formulas: true });
    await context.sync();
    expect(table.showTotals).toBe(true);
    return {
      names: (body.values as unknown[][]).map((row) => row[nameColumn]),
      rows: body.rowCount,
      totals: ((totals.formulas as unknown[][])[0] ?? []).filter((cell) => cell !== ""),
    };
  });
}

const NAMES = ["Alpha", "Bravo", "Charlie"];
const TOTALS = ["=SUBTOTAL(103,PartnershipMatrix[Acteur])", "=SUBTOTAL(101,PartnershipMatrix[Réponses])"];

describe("a totals row of the matrix", () => {
  it.each([
    ["as many stakeholders", ["Alpha", "Bravo", "Charlie"]],
    ["more stakeholders", ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]],
    ["fewer stakeholders", ["Bravo"]],
  ])("stays below %s, with its functions", async (_, names) => {
    const session = await withTotals(NAMES);
    await actors(session, names);
    await again(session);

    expect(await shown(session)).toEqual({ names, rows: names.length, totals: TOTALS });
    await again(session);
    expect(await shown(session)).toEqual({ names, rows: names.length, totals: TOTALS });
  });

  it("keeps labels, formulas of one's own, and those of columns of one's own", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, NAMES.map(rowOf)));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      const table = context.workbook.tables.getItem("PartnershipMatrix");
      // A column put in among ours: a run moves it to the right end.
      table.columns.add(2, [["Budget"], [10], [20], [30]]);
      table.showTotals = true;
      const row = table.getTotalRowRange();
      row.clear("Contents");
      row.getCell(0, 1).values = [["=au total"]];
      row.getCell(0, 2).formulas = [["=SUBTOTAL(109,[Budget])*2"]];
      sheet.getRange("A20").values = [["note below"]];
      await context.sync();
    });
    await actors(session, ["Alpha", "Bravo", "Charlie", "Delta"]);
    await again(session);
    const { totals, rows } = await shown(session);

    expect(rows).toBe(4);
    expect(totals).toEqual(["=au total", "=SUBTOTAL(109,PartnershipMatrix[Budget])*2"]);
  });

  it("counts the same columns after the sheets were written in another language", async () => {
    const session = await withTotals(NAMES);
    const { audit } = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await rewriteInLanguage("en", { audit });
    await session.excel.idle();

    expect(await shown(session)).toMatchObject({
      names: NAMES,
      totals: ["=SUBTOTAL(103,PartnershipMatrix[Stakeholder])", "=SUBTOTAL(101,PartnershipMatrix[Answers])"],
    });
  });

  it("is printed with the matrix", async () => {
    const session = await withTotals(NAMES);
    await again(session);
    const area = await session.run(async (context) => {
      const print = context.workbook.worksheets.getItem(MATRIX).pageLayout.getPrintArea().load({ address: true });
      await context.sync();
      return print.address;
    });

    expect(area).toMatch(/\$?A\$?1:\$?[A-Z]+\$?9$/);
  });

  it("does not move over cells of the user's: the run says which, and nothing is written", async () => {
    const session = await withTotals(NAMES);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(MATRIX).getRange("B11").values = [["ma note"]];
      await context.sync();
    });
    await actors(session, ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]);
    const run = auditWorkbook(REQUEST);

    await expect(run).rejects.toBeInstanceOf(WorkbookError);
    await expect(run).rejects.toMatchObject({ reason: "cells-in-the-way", subject: `'${MATRIX}'!B11` });
    expect(await shown(session)).toEqual({ names: NAMES, rows: 3, totals: TOTALS });
  });
});

describe("a totals row", () => {
  it("of what is to ask stays", async () => {
    const session = await withTotals(NAMES, "ToAsk", { 1: "=SUBTOTAL(103,[À qui])" });
    const before = await shown(session, "ToAsk");
    await actors(session, [...NAMES, "Delta"]);
    await again(session);
    const after = await shown(session, "ToAsk");

    expect(after.totals).toEqual(["=SUBTOTAL(103,ToAsk[À qui])"]);
    expect(after.rows).toBeGreaterThan(before.rows);
    expect(new Set(after.names)).toEqual(new Set([...NAMES, "Delta"]));
  });

  it("of the agreements stays", async () => {
    const session = await withTotals(NAMES, "PartnershipAgreements", { 0: "=SUBTOTAL(103,[Partenaire])" });
    await actors(session, [...NAMES, "Delta"]);
    await again(session);

    expect(await shown(session, "PartnershipAgreements", 0)).toEqual({
      names: [...NAMES, "Delta"],
      rows: 4,
      totals: ["=SUBTOTAL(103,PartnershipAgreements[Partenaire])"],
    });
  });

  it("of the resources stays, and what stands below the table stays in order", async () => {
    const session = await withTotals(NAMES, "ResourcesByCategory", { 1: "=SUBTOTAL(109,[Acteurs])" });
    const order = (): (string | number)[] => {
      const sheet = session.opened.workbook.sheetNamed("Ressources par catégorie");
      return Array.from({ length: 60 }, (_, row) => sheet?.cell(row, 0)?.value ?? null).filter(
        (value): value is string | number => typeof value === "string" || typeof value === "number",
      );
    };
    const before = order();
    await again(session);

    expect((await shown(session, "ResourcesByCategory", 0)).totals).toEqual([
      "=SUBTOTAL(109,ResourcesByCategory[Acteurs])",
    ]);
    expect(order()).toEqual(before);
  });
});

it("has a blank row for it below every table of ours", async () => {
  const { workbook } = openWorkbook((await auditedSample()).file);
  const below = workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => isNamedLikeOurs(name))
      .flatMap(({ name, range }) => {
        const cells: unknown[] = [];
        const row = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
        sheet.forEachCell(row, ({ value, formula }) => cells.push(value ?? formula));
        return cells.some((cell) => cell !== null) ? [name] : [];
      }),
  );

  expect(below).toEqual([]);
});
