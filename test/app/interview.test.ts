import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import { addColumn, writeAnswer, type AnswerOutcome, type AnswerRequest } from "../../src/app/interview";
import type { InterviewAnswer } from "../../src/core/interview/answer";
import { tableWorkbook } from "../support/auditSession";

const HEADERS = ["Acteur", "Type", "Ressources financières", "Gain attendu"];
const ROWS = [
  ["Sonatel", "Télécoms", "x", "profit"],
  ["Asso A", "ONG", null, null],
  ["Asso B", "ONG", "non", "goûter | profit"],
];
/** Two bodies of one name, which only the rest of their rows tells apart. */
const TWINS = [
  ["Asso A", "ONG", null, "profit"],
  ["Asso A", "Banque", null, null],
  ["Sonatel", "Télécoms", "x", null],
];
const FINANCIAL_YES = { kind: "resource", resource: "financial", answer: "yes" } as const;
/** What a colleague wrote, as the user was told of it. */
const SEEN = [{ header: "Ressources financières", value: "à voir" }];

async function interview(
  rows: readonly (readonly (string | null)[])[] = ROWS,
  headers: readonly string[] = HEADERS,
): Promise<{
  session: ExcelSession;
  checked: CheckedTables;
}> {
  const session = openSession(await tableWorkbook(headers, rows));
  return { session, checked: await checkTables({ asOf: "2026-11-23", language: "fr" }) };
}

function note(text: string): InterviewAnswer {
  return { kind: "note", item: "resource_data", text, day: null, source: null };
}

function request({ audit, tables, choices }: CheckedTables, row: number, answer: InterviewAnswer): AnswerRequest {
  const [table] = tables;
  const mapping = audit.tables[0]?.mapping;
  if (table === undefined || mapping === undefined) throw new Error("no table");
  return { table, mapping, row, answer, words: choices.words };
}

async function cellValue(session: ExcelSession, address: string): Promise<unknown> {
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** The cells of a row of the sheet, blank ones at its end left out. */
async function rowValues(session: ExcelSession, row: number): Promise<unknown[]> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange(`A${row}:H${row}`).load({ values: true });
    await context.sync();
    const [values = []] = range.values as unknown[][];
    return values.slice(
      0,
      values.reduce<number>((end, value, column) => (value === "" ? end : column + 1), 0),
    );
  });
}

/** Sorts the table by a zero-based column, downwards unless told otherwise. */
async function sort(session: ExcelSession, column = 0, ascending = false): Promise<void> {
  await session.run(async (context) => {
    context.workbook.tables.getItem("Acteurs").sort.apply([{ key: column, ascending }]);
    await context.sync();
  });
}

async function edit(session: ExcelSession, address: string, value: string): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("an answer of the interview", () => {
  it("goes into the user's own cell and says where", async () => {
    const { session, checked } = await interview();
    const outcome = await writeAnswer(request(checked, 1, FINANCIAL_YES));

    expect(outcome).toEqual<AnswerOutcome>({
      status: "written",
      addresses: ["Sheet1!C3"],
      cells: [{ column: 2, value: "x" }],
    });
    expect(await cellValue(session, "C3")).toBe("x");
  });

  it("is not written where the cell says so already, and that is looked at", async () => {
    const { session, checked } = await interview();
    const work = async () => writeAnswer(request(checked, 0, FINANCIAL_YES));

    expect(await work()).toEqual({ status: "unchanged", cells: [{ column: 2, value: "x" }] });
    await edit(session, "C2", "non");
    expect(await work()).toMatchObject({ status: "changed", cell: { value: "non" } });
  });

  it("is not written when a colleague has changed the cell meanwhile, until the user says so", async () => {
    const { session, checked } = await interview();
    await edit(session, "C3", "à voir");

    expect(await writeAnswer(request(checked, 1, FINANCIAL_YES))).toEqual<AnswerOutcome>({
      status: "changed",
      address: "Sheet1!C3",
      cell: { column: 2, value: "à voir" },
      seen: { header: "Ressources financières", value: "à voir" },
      wanted: "x",
    });
    expect(await cellValue(session, "C3")).toBe("à voir");
    await writeAnswer({ ...request(checked, 1, FINANCIAL_YES), seen: SEEN });
    expect(await cellValue(session, "C3")).toBe("x");
  });

  it("reaches its own row after somebody sorted the table", async () => {
    const { session, checked } = await interview();
    await sort(session);
    const outcome = await writeAnswer(request(checked, 1, FINANCIAL_YES));

    expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!C4"] });
    expect(await rowValues(session, 4)).toEqual(["Asso A", "ONG", "x"]);
    expect(await rowValues(session, 3)).toEqual(["Asso B", "ONG", "non", "goûter | profit"]);
  });

  it("replaces a colleague's answer in its own row only, wherever that row stands by then", async () => {
    const { session, checked } = await interview();
    await edit(session, "C3", "à voir");
    await sort(session);
    expect(await writeAnswer(request(checked, 1, FINANCIAL_YES))).toMatchObject({ status: "changed" });
    await sort(session, 0, true);
    await writeAnswer({ ...request(checked, 1, FINANCIAL_YES), seen: SEEN });

    expect(await rowValues(session, 2)).toEqual(["Asso A", "ONG", "x"]);
    expect(await rowValues(session, 3)).toEqual(["Asso B", "ONG", "non", "goûter | profit"]);
    expect(await rowValues(session, 4)).toEqual(["Sonatel", "Télécoms", "x", "profit"]);
  });

  it("reaches its own row and column after rows and columns were put in before them", async () => {
    const { session, checked } = await interview();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("C:C").insert("Right");
      await context.sync();
    });
    const outcome = await writeAnswer(request(checked, 1, FINANCIAL_YES));

    expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!D5"] });
    expect(await rowValues(session, 5)).toEqual(["Asso A", "ONG", "", "x"]);
  });

  it("is refused with the header when its column is gone", async () => {
    const { session, checked } = await interview();
    await edit(session, "C1", "Subvention reçue");
    const work = writeAnswer(request(checked, 1, FINANCIAL_YES));

    await expect(work).rejects.toMatchObject({
      reason: "column-not-found",
      subject: "Acteurs.Ressources financières",
    });
    expect(await rowValues(session, 3)).toEqual(["Asso A", "ONG"]);
  });

  it("tells bodies of one name apart by the rest of their rows", async () => {
    const { session, checked } = await interview(TWINS);
    await sort(session, 1, true);
    const outcome = await writeAnswer(request(checked, 0, FINANCIAL_YES));

    expect(outcome).toMatchObject({ status: "written", addresses: ["Sheet1!C3"] });
    expect(await rowValues(session, 2)).toEqual(["Asso A", "Banque"]);
    expect(await rowValues(session, 3)).toEqual(["Asso A", "ONG", "x", "profit"]);
  });

  it("is refused when nothing tells which of two rows it is about", async () => {
    const { session, checked } = await interview(TWINS);
    await edit(session, "B2", "Banque");
    await edit(session, "D2", "");
    await sort(session);
    const work = writeAnswer(request(checked, 0, FINANCIAL_YES));

    await expect(work).rejects.toMatchObject({ reason: "row-moved", subject: "Acteurs" });
    expect(await cellValue(session, "C3")).toBe("");
    expect(await cellValue(session, "C4")).toBe("");
  });

  it("is known again by its number when its name was put right meanwhile", async () => {
    const { session, checked } = await interview(
      [
        ["552 100 554 00013", "Asso A", "ONG", null],
        ["775 672 272 00019", "Asso B", "ONG", null],
      ],
      ["SIRET", "Acteur", "Type", "Ressources financières"],
    );
    await edit(session, "B2", "Association A");
    await sort(session);
    await writeAnswer(request(checked, 0, FINANCIAL_YES));

    expect(await rowValues(session, 3)).toEqual(["552 100 554 00013", "Association A", "ONG", "Oui"]);
    expect(await rowValues(session, 2)).toEqual(["775 672 272 00019", "Asso B", "ONG"]);
  });

  it("is not written to an id that another body has by now", async () => {
    const { session, checked } = await interview(
      [
        ["A1", "Asso A", "ONG", null],
        ["A2", "Asso B", "ONG", null],
      ],
      ["ID", "Acteur", "Type", "Ressources financières"],
    );
    expect(checked.audit.stakeholders[0]?.key).toBe("Acteurs/A1");
    await edit(session, "B2", "Banque du Sud");
    const work = writeAnswer(request(checked, 0, FINANCIAL_YES));

    await expect(work).rejects.toMatchObject({ reason: "row-moved" });
  });

  it("finds its row again in a table of thousands of rows, in answers that Excel can give", async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) => [`Acteur ${row}`, "ONG", null, null]);
    const { session, checked } = await interview(rows);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("2:2").insert("Down");
      await context.sync();
    });
    await writeAnswer(request(checked, 8_999, FINANCIAL_YES));

    expect(await rowValues(session, 9_002)).toEqual(["Acteur 8999", "ONG", "Oui"]);
  });

  it("adds no second column when a colleague has just added it", async () => {
    const { session, checked } = await interview();
    const mapping = checked.audit.tables[0]?.mapping;
    const [table] = checked.tables;
    if (mapping === undefined || table === undefined) throw new Error("no table");
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").columns.add(undefined, undefined, "Données");
      await context.sync();
    });

    expect(await addColumn(mapping, "resource_data", table)).toBe("Données");
    expect(await rowValues(session, 1)).toEqual([...HEADERS, "Données"]);
  });

  it("is not written when another stakeholder stands in the row by now", async () => {
    const { session, checked } = await interview();
    await edit(session, "A3", "Quelqu’un d’autre");
    const work = writeAnswer(request(checked, 1, FINANCIAL_YES));

    await expect(work).rejects.toMatchObject({ reason: "row-moved", subject: "Acteurs" });
    expect(await cellValue(session, "C3")).toBe("");
  });

  it("never replaces a formula", async () => {
    const { session, checked } = await interview();
    await edit(session, "C3", '=IF(1=1,"","")');
    const work = writeAnswer({ ...request(checked, 1, FINANCIAL_YES), seen: SEEN });

    await expect(work).rejects.toMatchObject({ reason: "formula-cell", subject: "Sheet1!C3" });
  });

  it("is refused with the name of the sheet when it is protected", async () => {
    const { session, checked } = await interview();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    const work = writeAnswer(request(checked, 1, FINANCIAL_YES));

    await expect(work).rejects.toMatchObject({ reason: "protected", subject: "Sheet1" });
  });

  it("keeps what nobody understood beside the options", async () => {
    const { session, checked } = await interview();
    await writeAnswer(request(checked, 2, { kind: "gains", status: "some", options: ["democracy"] }));

    expect(await cellValue(session, "D4")).toBe("Renforcement de la démocratie | goûter");
  });

  it("is stored as text, even where it looks like a formula", async () => {
    const hostile = '=HYPERLINK("http://x.example")';
    const session = openSession(await tableWorkbook([...HEADERS, "Commentaires"], [["A", "ONG", "=1+1", "", hostile]]));
    const checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await writeAnswer(request(checked, 0, note("=1+1")));

    expect(await cellValue(session, "E2")).toBe(`${hostile}\nDonnées\u00a0: =1+1`);
    expect(session.opened.workbook.sheetNamed("Sheet1")?.cell(1, 4)?.formula ?? null).toBeNull();
  });

  it("goes without an apostrophe into a cell formatted as text, which might keep it, unless it looks like a formula", async () => {
    const session = openSession(await tableWorkbook([...HEADERS, "Commentaires"], [["A", "ONG", null, "", ""]]));
    const noted = async (text: string): Promise<unknown[]> => {
      await session.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("E2");
        cell.numberFormat = [["@"]];
        cell.values = [[text]];
        await context.sync();
      });
      const checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
      await writeAnswer(request(checked, 0, note("oui")));
      const format = session.opened.workbook.sheetNamed("Sheet1")?.cell(1, 4)?.format;
      return [await cellValue(session, "E2"), format?.quotePrefix];
    };

    expect(await noted("3-4 réunions en 2026")).toEqual(["3-4 réunions en 2026\nDonnées\u00a0: oui", false]);
    expect(await noted("'=1+1")).toEqual(["=1+1\nDonnées\u00a0: oui", true]);
  });

  it("asks for a column where none can hold it, and the new column takes it", async () => {
    const { session, checked } = await interview();
    const answer = { kind: "resource", resource: "data", answer: "no" } as const;

    expect(await writeAnswer(request(checked, 1, answer))).toEqual({
      status: "needs-column",
      field: "resource_data",
      header: "Données",
    });
    const mapping = checked.audit.tables[0]?.mapping;
    const [table] = checked.tables;
    if (mapping === undefined || table === undefined) throw new Error("no table");
    expect(await addColumn(mapping, "resource_data", table)).toBe("Données");
    const again = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await writeAnswer(request(again, 1, answer));

    expect(await cellValue(session, "E1")).toBe("Données");
    expect(await cellValue(session, "E3")).toBe("non");
    expect((await checkTables({ asOf: "2026-11-23", language: "fr" })).audit.stakeholders[1]?.resources.data).toBe(
      "no",
    );
  });
});
