import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import { addColumn, writeAnswer, type AnswerOutcome, type AnswerRequest } from "../../src/app/interview";
import type { InterviewAnswer } from "../../src/core/interview/answer";
import { tableWorkbook } from "../support/auditSession";
import { openSession, type ExcelSession } from "../support/excelSession";

const HEADERS = ["Acteur", "Type", "Ressources financières", "Gain attendu"];
const ROWS = [
  ["Sonatel", "Télécoms", "x", "profit"],
  ["Asso A", "ONG", null, null],
  ["Asso B", "ONG", "non", "image | profit"],
];
const FINANCIAL_YES = { kind: "resource", resource: "financial", answer: "yes" } as const;

async function interview(rows: readonly (readonly (string | null)[])[] = ROWS): Promise<{
  session: ExcelSession;
  checked: CheckedTables;
}> {
  const session = openSession(await tableWorkbook(HEADERS, rows));
  return { session, checked: await checkTables({ asOf: "2026-11-23", language: "fr" }) };
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

  it("asks Excel for nothing when the cell says so already", async () => {
    const { session, checked } = await interview();
    await session.excel.idle();
    const before = session.excel.statistics.roundTrips;

    expect(await writeAnswer(request(checked, 0, FINANCIAL_YES))).toEqual({ status: "unchanged" });
    expect(session.excel.statistics.roundTrips).toBe(before);
  });

  it("is not written when a colleague has changed the cell meanwhile, until the user says so", async () => {
    const { session, checked } = await interview();
    await edit(session, "C3", "à voir");

    expect(await writeAnswer(request(checked, 1, FINANCIAL_YES))).toEqual<AnswerOutcome>({
      status: "changed",
      address: "Sheet1!C3",
      cell: { column: 2, value: "à voir" },
    });
    expect(await cellValue(session, "C3")).toBe("à voir");
    await writeAnswer({ ...request(checked, 1, FINANCIAL_YES), overwrite: true });
    expect(await cellValue(session, "C3")).toBe("x");
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
    const work = writeAnswer({ ...request(checked, 1, FINANCIAL_YES), overwrite: true });

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

    expect(await cellValue(session, "D4")).toBe("Renforcement de la démocratie | image");
  });

  it("is stored as text, even where it looks like a formula", async () => {
    const session = openSession(await tableWorkbook([...HEADERS, "Commentaires"], [["A", "ONG", "=1+1", "", ""]]));
    const checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await writeAnswer(request(checked, 0, { kind: "note", text: '=HYPERLINK("http://x.example")' }));

    expect(await cellValue(session, "E2")).toBe('=HYPERLINK("http://x.example")');
    expect(session.opened.workbook.sheetNamed("Sheet1")?.cell(1, 4)?.formula ?? null).toBeNull();
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
    if (mapping === undefined) throw new Error("no table");
    expect(await addColumn(mapping, "resource_data")).toBe("Données");
    const again = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await writeAnswer(request(again, 1, answer));

    expect(await cellValue(session, "E1")).toBe("Données");
    expect(await cellValue(session, "E3")).toBe("non");
    expect((await checkTables({ asOf: "2026-11-23", language: "fr" })).audit.stakeholders[1]?.resources.data).toBe(
      "no",
    );
  });
});
