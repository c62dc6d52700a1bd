import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import { followSelection, type SelectedRow } from "../../src/app/followSelection";
import { goToRow } from "../../src/app/goToCell";
import { addColumn, writeAnswer, type AnswerRequest } from "../../src/app/interview";
import type { InterviewAnswer } from "../../src/core/interview/answer";

const LIST = [
  ["Nos partenaires", "", ""],
  ["", "", ""],
  ["Acteur", "Type", "Ressources financières"],
  ["ONG", "", ""],
  ["Asso A", "ONG", ""],
  ["Asso B", "ONG", "non"],
  ["", "", ""],
  ["Télécoms", "", ""],
  ["Sonaval", "Télécoms", "oui"],
  ["Total", "", 3],
];
const YES = { kind: "resource", resource: "financial", answer: "yes" } as const;

async function listSession(change?: (sheet: Excel.Worksheet) => void): Promise<ExcelSession> {
  const session = openSession();
  await edit(session, (sheet) => {
    sheet.getRange("A1:C10").values = LIST.map((row) => [...row]);
    change?.(sheet);
  });
  return session;
}

async function edit(session: ExcelSession, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await session.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

async function check(): Promise<CheckedTables> {
  return checkTables({ asOf: "2026-11-23", language: "fr" });
}

function known({ audit, tables, choices }: CheckedTables, name: string, answer: InterviewAnswer): AnswerRequest {
  const [table] = tables;
  const mapping = audit.tables[0]?.mapping;
  const row = audit.stakeholders.find((stakeholder) => stakeholder.name === name)?.row.index;
  if (table === undefined || mapping === undefined || row === undefined) throw new Error("not there");
  return { table, mapping, row, answer, words: choices.words };
}

async function values(session: ExcelSession, address: string): Promise<unknown> {
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load({ values: true });
    await context.sync();
    return range.values;
  });
}

describe("an answer about a stakeholder of a plain list", () => {
  it("is written into its cell, in the words of the list", async () => {
    const session = await listSession();
    const outcome = await writeAnswer(known(await check(), "Asso A", YES));

    expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!C5"] });
    expect(await values(session, "A5:C5")).toEqual([["Asso A", "ONG", "oui"]]);
  });

  it("is written far right in a list of 150 columns that has moved", async () => {
    const session = openSession();
    const width = 150;
    const line = (name: string, type: string, last: string, fill: (column: number) => string): string[] =>
      Array.from(
        { length: width },
        (_, column) => [name, type][column] ?? (column === width - 1 ? last : fill(column)),
      );
    await edit(session, (sheet) => {
      sheet.getRangeByIndexes(0, 0, 3, width).values = [
        line("Acteur", "Type", "Ressources financières", (column) => `Lot ${column}`),
        line("Asso A", "ONG", "", () => "x"),
        line("Asso B", "ONG", "non", () => "x"),
      ];
    });
    const checked = await check();
    await edit(session, (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    const outcome = await writeAnswer(known(checked, "Asso A", YES));

    expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!EU4"] });
  });

  it("finds the list by its header and the row by its name when rows and columns were put before them", async () => {
    const session = await listSession();
    const checked = await check();
    await edit(session, (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("7:7").insert("Down");
    });
    const outcome = await writeAnswer(known(checked, "Asso A", YES));

    expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!D8"] });
    expect(await values(session, "A8:D8")).toEqual([["Asso A", "", "ONG", "oui"]]);
  });

  it("is refused with the reason where it cannot be written to safely", async () => {
    const session = await listSession();
    const checked = await check();
    await edit(session, (sheet) => sheet.protection.protect());
    await expect(writeAnswer(known(checked, "Asso A", YES))).rejects.toMatchObject({ reason: "protected" });
    await edit(session, (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A3").values = [["Autre chose"]];
      sheet.getRange("B3").values = [["Et encore"]];
    });
    await expect(writeAnswer(known(checked, "Asso A", YES))).rejects.toMatchObject({ reason: "table-not-found" });
  });

  it("is refused in a cell that is a part of merged cells, by its address", async () => {
    await listSession((sheet) => {
      sheet.getRange("B6:C6").values = [["", ""]];
      sheet.getRange("B5:B6").merge();
      sheet.getRange("C5").values = [["non"]];
      sheet.getRange("C5:C6").merge();
    });

    await expect(writeAnswer(known(await check(), "Asso B", YES))).rejects.toMatchObject({
      reason: "merged-cells",
      subject: "Sheet1!C6",
    });
  });

  it("finds no new column where Excel refuses the cell, and says that nothing was written", async () => {
    const session = await listSession();
    const { table, mapping } = known(await check(), "Asso A", YES);
    await session.excel.idle();
    // Locked after the cells beside the list were looked at, before the header is written.
    session.excel.faults.plan({ request: 1, latencyMs: 300 });
    const added = addColumn(mapping, "keenness", table);
    const refused = expect(added).rejects.toMatchObject({ writing: "nothing" });
    setTimeout(() => (session.opened.workbook.readOnly = true), 150);
    await refused;
    session.opened.workbook.readOnly = false;
    expect(await values(session, "D3:D5")).toEqual([[""], [""], [""]]);
  });

  it("gets a column right of the list where that is free, and only there", async () => {
    const session = await listSession();
    const { table, mapping } = known(await check(), "Asso A", YES);

    expect(await addColumn(mapping, "keenness", table)).toBe("Appétence pour le numérique");
    expect(await values(session, "D3:D5")).toEqual([["Appétence pour le numérique"], [""], [""]]);
    const again = known(await check(), "Asso A", YES);
    await edit(session, (sheet) => {
      sheet.getRange("E6").values = [["à moi"]];
    });
    await expect(addColumn(again.mapping, "familiarity", again.table)).rejects.toMatchObject({
      reason: "cells-in-the-way",
      subject: "Sheet1!E6",
    });
  });
});

describe("a row of a plain list", () => {
  it("is followed when the user stands on it, and headings and totals are passed over", async () => {
    const session = await listSession();
    const { audit, tables } = await check();
    const [table] = tables;
    const mapping = audit.tables[0]?.mapping;
    if (table === undefined || mapping === undefined) throw new Error("no list");
    const rows: SelectedRow[] = [];
    const stop = await followSelection({
      tables: () => [{ table, mapping }],
      onRow: (row) => rows.push(row),
      onFailure: (error) => {
        throw error;
      },
    });
    for (const address of ["A10", "A4", "B9"]) {
      await edit(session, (sheet) => sheet.getRange(address).select());
      await new Promise((resolve) => setTimeout(resolve, 50));
      await session.excel.idle();
    }
    await stop();

    expect(rows).toEqual([{ table: "Sheet1", row: 5 }]);
  });

  it("is shown wherever it stands by now", async () => {
    const session = await listSession();
    const { table, mapping, row } = known(await check(), "Sonaval", YES);
    await edit(session, (sheet) => sheet.getRange("1:3").insert("Down"));
    await goToRow({ table, mapping, row });
    const selected = await session.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });

    expect(selected).toBe("Sheet1!A12:C12");
  });
});
