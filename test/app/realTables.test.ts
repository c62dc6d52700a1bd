import { openSession } from "excel-host/testing/excelSession";

import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

describe("auditWorkbook on tables as they are found", () => {
  it("offers a contact table with ratings in its own words, and guesses no answer when it is chosen", async () => {
    const headers = ["Name", "Title", "Email", "Against", "Passive", "Neutral", "Help", "SME?", "Comments "];
    const file = await tableWorkbook(headers, [
      ["Ann Lee", "Head", "a@b.c", null, "x", null, null, "Y", "line\nbreak"],
    ]);
    const { outcome } = await auditFile(file);
    expect([outcome.status, outcome.audit.skipped]).toEqual([
      "no-tables",
      [expect.objectContaining({ table: "Acteurs", sheet: "Sheet1", reason: "name-only" })],
    ]);
    const chosen = await auditFile(file, { chosen: ["acteurs"] });
    expect(doneAudit(chosen.outcome).stakeholders.map(({ name, answered }) => [name, answered])).toEqual([
      ["Ann Lee", 0],
    ]);
  });

  it("trims no-break spaces, joins lines and reads headers with trailing spaces", async () => {
    const file = await tableWorkbook(["Organisation ", "Type of\nstakeholder"], [["\u00a0Data\nHub ", "NGO"]]);
    const { outcome } = await auditFile(file);
    expect(doneAudit(outcome).stakeholders.map(({ name, category }) => [name, category])).toEqual([
      ["Data Hub", "ngo"],
    ]);
  });

  it("makes no table of a list with merged cells, but audits it where it stands", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C4").values = [
        ["Organización", "Sector", "Datos"],
        ["A", "ONG", "sí"],
        ["", "ONG", "no"],
        ["B", "ONG", "no"],
      ];
      sheet.getRange("A2:A3").merge();
      await context.sync();
    });
    const { outcome } = await auditFile(session.save(), { convert: true });

    expect(outcome).toMatchObject({ status: "done", converted: [] });
    expect(doneAudit(outcome).tables).toMatchObject([{ table: "Sheet1", kind: "list", leftOut: 1 }]);
    expect(doneAudit(outcome).stakeholders.map(({ name, row }) => [name, row.index])).toEqual([
      ["A", 0],
      ["B", 2],
    ]);
  });
});
