import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { AuditRequest } from "../../src/app/auditRequest";
import { prepareList, takeBackPrepared } from "../../src/app/prepareList";
import { readWorkbook } from "../../src/app/readWorkbook";
import { mapColumns } from "../../src/core/columns/mapColumns";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import type { Table } from "../../src/core/model/table";
import { missingColumns, type MissingColumns } from "../../src/core/template/missingColumns";
import { doneAudit, tableWorkbook } from "../support/auditSession";

const REQUEST: AuditRequest = { asOf: "2026-11-23", language: "fr", chosen: null, pinned: [], convert: false };

const NAMES = [
  ["Acteur", "Type"],
  ["Sonaval", "Télécoms"],
  ["Asso du canal", "ONG"],
];

async function openCells(cells: readonly (readonly string[])[], sheet = "Liste"): Promise<ExcelSession> {
  const session = openSession();
  await session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    worksheet.name = sheet;
    worksheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells.map((row) => [...row]);
    await context.sync();
  });
  return session;
}

/** The first source of the workbook and what it lacks. */
async function lackOf(language: Language = "fr"): Promise<{ readonly table: Table } & MissingColumns> {
  const [table] = (await readWorkbook()).tables;
  if (table === undefined) throw new Error("There is no source.");
  return { table, ...missingColumns(table, mapColumns(table, []).mapping.columns, language) };
}

async function valuesOf(session: ExcelSession, sheet: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

describe("a list is prepared for the questions", () => {
  it.each(["table", "list"] as const)("by drop-downs in the cells right of a %s, and once only", async (kind) => {
    const session =
      kind === "list" ? await openCells(NAMES) : openSession(await tableWorkbook(NAMES[0] ?? [], NAMES.slice(1)));
    const { table, columns } = await lackOf();
    const added = await prepareList(table, columns);
    const sheet = kind === "list" ? "Liste" : "Sheet1";
    const rule = await session.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange("C3");
      dataValidation.load({ rule: true, errorAlert: true });
      await context.sync();
      return { source: dataValidation.rule.list?.source, isStrict: dataValidation.errorAlert.showAlert };
    });
    const before = await valuesOf(session, sheet);
    const again = await lackOf();

    expect(columns.map(({ field }) => field)).toEqual([
      ...["familiarity", "keenness", "gains"],
      ...["resource_financial", "resource_technical", "resource_human", "resource_data", "incentives"],
    ]);
    expect(added.address).toBe(`${sheet}!C1:J3`);
    expect(before.slice(0, 2)).toEqual([
      [...(NAMES[0] ?? []), ...columns.map(({ header }) => header)],
      [...(NAMES[1] ?? []), ...columns.map(() => "")],
    ]);
    expect(rule).toEqual({ source: "Nulle,Faible,Moyenne,Forte", isStrict: false });
    expect(again).toMatchObject({ columns: [], held: [] });
    expect(await prepareList(table, columns)).toMatchObject({ headers: [], address: null });
    expect(await valuesOf(session, sheet)).toEqual(before);
  });

  it.each(LANGUAGES)("with words that read back as what they mean (%s)", async (language) => {
    const session = await openCells([["Acteur"].concat("Ville"), ["Sonaval", "Albi"]]);
    const [table] = (await readWorkbook()).tables;
    if (table === undefined) throw new Error("There is no list.");
    const { columns } = missingColumns(table, mapColumns(table, []).mapping.columns, language);
    await prepareList(table, columns);
    const longest = Math.max(...columns.map(({ words }) => words.length));
    await session.run(async (context) => {
      const rows = Array.from({ length: longest }, (_, row) => [
        ...[`Structure ${row}`, "Albi"],
        ...columns.map(({ words }) => words[row % words.length] ?? ""),
      ]);
      context.workbook.worksheets.getItem("Liste").getRangeByIndexes(1, 0, longest, columns.length + 2).values = rows;
      await context.sync();
    });
    const audit = doneAudit(await auditWorkbook({ ...REQUEST, language: null }));

    expect(columns.every(({ words }) => words.join(",").length <= 255 && !words.join("").includes(","))).toBe(true);
    expect(audit.findings.map(({ kind }) => kind)).toEqual([]);
    expect(new Set(audit.stakeholders.map(({ category }) => category)).size).toBe(11);
    expect(new Set(audit.stakeholders.map(({ familiarity }) => familiarity))).toEqual(new Set([0, 1, 2, 3]));
  });

  it("under a header of two rows, whose groups take none of the new columns in", async () => {
    await openCells([
      ["Acteur", "Type", "Ressources", ""],
      ["", "", "Financières", "Techniques"],
      ["Sonaval", "Télécoms", "oui", "non"],
      ["Asso du canal", "ONG", "non", "oui"],
    ]);
    const { table, columns } = await lackOf();
    await prepareList(table, columns);

    expect(columns.map(({ field }) => field)).not.toContain("resource_financial");
    expect(await lackOf()).toMatchObject({ columns: [], held: [] });
  });

  it("without a question that a column may hold already", async () => {
    await openCells([
      ["Acteur", "Type", "Intérêt"],
      ["Sonaval", "Télécoms", "3"],
      ["Asso du canal", "ONG", "1"],
    ]);
    const { columns, held } = await lackOf();

    expect(held).toEqual([{ field: "keenness", header: "Intérêt" }]);
    expect(columns.map(({ field }) => field)).not.toContain("keenness");
  });

  it("not at all where something stands right of it, or its sheet is protected, and the sentence can say where", async () => {
    const session = await openCells([
      ["Acteur", "Type", "", "", ""],
      ["Sonaval", "Télécoms", "", "", ""],
      ["Asso du canal", "ONG", "", "", "12"],
    ]);
    const { table, columns } = await lackOf();
    const before = await valuesOf(session, "Liste");

    await expect(prepareList(table, columns)).rejects.toMatchObject({
      reason: "cells-in-the-way",
      subject: "Liste!E3",
    });
    expect(await valuesOf(session, "Liste")).toEqual(before);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").protection.protect();
      await context.sync();
    });
    await expect(prepareList(table, columns)).rejects.toMatchObject({ reason: "protected", subject: "Liste" });
  });

  it.each(["table", "list"] as const)(
    "and is as before when that is taken back, as long as nobody used it (%s)",
    async (kind) => {
      const session =
        kind === "list" ? await openCells(NAMES) : openSession(await tableWorkbook(NAMES[0] ?? [], NAMES.slice(1)));
      const sheet = kind === "list" ? "Liste" : "Sheet1";
      const { table, columns } = await lackOf();
      const { headers } = await prepareList(table, columns);
      await session.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("D3").values = [["Forte"]];
        await context.sync();
      });
      expect(await takeBackPrepared(table, headers)).toBe(false);
      await session.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("D3").clear("Contents");
        await context.sync();
      });

      expect(await takeBackPrepared((await lackOf()).table, headers)).toBe(true);
      expect(await valuesOf(session, sheet)).toEqual(NAMES);
      expect((await lackOf()).columns).toHaveLength(8);
    },
  );

  it("before an audit that asks for it, lists of names too", async () => {
    const session = await openCells([
      ["Acteur", "Ville"],
      ["Sonaval", "Albi"],
      ["Asso du canal", "Gaillac"],
    ]);
    const outcome = await auditWorkbook({ ...REQUEST, prepare: true });
    await session.excel.idle();

    expect(outcome).toMatchObject({
      status: "done",
      prepared: { added: [{ table: "Liste", address: "Liste!C1:K3" }] },
    });
    expect(doneAudit(outcome).completeness).toEqual({ stakeholders: 2, answered: 0, of: 16 });
  });
});
