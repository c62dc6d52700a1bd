import { auditWorkbook } from "../../src/app/auditWorkbook";
import { isoOfSerial } from "../../src/core/model/dates";
import { openWorkbook } from "excel-host";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";
import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

/** 15 March 2027 and 15 March 2030 as a workbook keeps them that counts days from 1904. */
const [MARCH_2027, MARCH_2030] = [44_999, 46_095];
const HEADERS = ["Acteur", "Type", "Convention", "Fin de convention", "Échéance de l’action"];

/** A workbook of that system, its last columns shown as days; its table made a plain list for those who ask. */
async function workbookOf1904(kind: "table" | "list" = "table"): Promise<ExcelSession> {
  const rows = [
    ["Corvel", "Télécom", "oui", MARCH_2027, "15/03/2027"],
    ["Phare", "ONG", "oui", MARCH_2030, MARCH_2027],
  ];
  const opened = openWorkbook(await tableWorkbook(HEADERS, rows));
  opened.workbook.date1904 = true;
  const session = openSession(opened);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    if (kind === "list") context.workbook.tables.getItem("Acteurs").convertToRange();
    sheet.getRange("D2:E3").numberFormat = [
      ["dd/mm/yyyy", "dd/mm/yyyy"],
      ["dd/mm/yyyy", "dd/mm/yyyy"],
    ];
    await context.sync();
  });
  return session;
}

/** Texts of the columns of days of the matrix, as it shows them. */
async function shownDays(session: ExcelSession): Promise<string[][]> {
  return session.run(async (context) => {
    const table = context.workbook.tables.getItem("PartnershipMatrix");
    const columns = ["Échéance", "Fin de convention"].map((name) =>
      table.columns.getItem(name).getDataBodyRange().load({ text: true }),
    );
    await context.sync();
    return columns.map(({ text }) => text.map(([cell]) => cell ?? ""));
  });
}

const REQUEST = { asOf: "2026-11-28", language: "fr", chosen: null, pinned: [], convert: false } as const;

describe("a workbook that counts days from 1904", () => {
  it.each(["table", "list"] as const)("is read by the days it shows in a %s", async (kind) => {
    const session = await workbookOf1904(kind);
    const { stakeholders } = doneAudit(await auditWorkbook(REQUEST));
    await session.excel.idle();

    const days = stakeholders.map(({ agreementEnd, dueDate }) =>
      [agreementEnd, dueDate].map((day) => isoOfSerial(day ?? 0)),
    );
    expect(days).toEqual([
      ["2027-03-15", "2027-03-15"],
      ["2030-03-15", "2027-03-15"],
    ]);
  });

  it("shows the same days in the matrix, and nothing as typed over in the next run", async () => {
    const session = await workbookOf1904();
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    const [due, ends] = await shownDays(session);
    expect(due?.every((text) => text.includes("2027"))).toBe(true);
    expect(ends?.map((text) => /20\d\d/.exec(text)?.[0])).toEqual(["2027", "2030"]);

    const again = await auditWorkbook(REQUEST);
    await session.excel.idle();
    expect(again).toMatchObject({ status: "done", typedOver: [] });
    expect(await shownDays(session)).toEqual([due, ends]);
  });

  it("is no other than one that counts from 1900 where nothing shows a year", async () => {
    const { outcome } = await auditFile(
      await tableWorkbook(HEADERS, [["Corvel", "Télécom", "oui", "31/12/2026", null]]),
    );
    expect(doneAudit(outcome).dateShift).toBeUndefined();
  });
});
