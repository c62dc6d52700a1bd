import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

/** The machine may be busy with other tests. */
jest.setTimeout(30_000);

/** What Excel on the web takes and gives at once. */
const LIMIT_BYTES = 5 * 1024 * 1024;

describe("a workbook that does not fit into one request", () => {
  it("is written in several when its texts are long", async () => {
    const long = "é".repeat(20_000);
    const rows = Array.from({ length: 45 }, (_, row) => [`${row} ${long}`, "télécom"]);
    const { session, outcome } = await auditFile(await tableWorkbook(["Acteur", "Type"], rows));

    expect(doneAudit(outcome).stakeholders).toHaveLength(45);
    expect(session.excel.statistics.largestRequestBytes).toBeLessThan(LIMIT_BYTES);
    expect(session.excel.statistics.roundTrips).toBeGreaterThan(4);
  });

  it("is read in several when its rows are wide, and every row arrives", async () => {
    const others = Array.from({ length: 400 }, (_, column) => `Autre ${column}`);
    const rows = Array.from({ length: 52 }, (_, row) => [`Acteur ${row}`, "télécom", ...others.map(() => null)]);
    const { outcome } = await auditFile(await tableWorkbook(["Acteur", "Type", ...others], rows));

    expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
  });
});
