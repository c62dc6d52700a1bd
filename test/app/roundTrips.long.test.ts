import { openSession } from "excel-host/testing/excelSession";

import { auditFile, doneAudit, listWorkbook, tableWorkbook } from "../support/auditSession";

const HEADERS = [
  ...[
    "Acteur",
    "Type",
    "Appétence",
    "Familiarité",
    "Gains attendus",
    "Ressources financières",
    "Ressources techniques",
  ],
  ...["Ressources humaines", "Données", "Leviers d'engagement", "Référent", "Prochaine action", "Échéance"],
  ...["Fin de convention", "Courriel", "Téléphone", "Territoire", "Remarques"],
];

/** Rows of a register as wide as they come. */
function rowsOf(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, row) => [
    ...[`Structure ${row}`, row % 2 === 0 ? "ONG" : "Télécoms", row % 4, row % 3, "profit", "oui", "non", "?", "oui"],
    ...["visibilité", "Numérique", "Appeler", 46_400 + row, 47_000 + row, "a@example.org", "555-0100", "Albi", "rien"],
  ]);
}

describe("round trips of an audit, clean-up included", () => {
  // What was read stands beside the sheets up to 2,000 rows, to tell whether they are up to date: some 2.5 MB more are written.
  it("are five at most for a chosen table of 2,000 stakeholders", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, rowsOf(2_000)), { chosen: ["Acteurs"] });

    expect(doneAudit(outcome).stakeholders).toHaveLength(2_000);
    expect(session.excel.statistics.roundTrips).toBeLessThanOrEqual(5);
  });

  it("are seven at most for a plain list as long", async () => {
    const { session, outcome } = await auditFile(await listWorkbook(HEADERS, rowsOf(2_000)));

    expect(doneAudit(outcome).stakeholders).toHaveLength(2_000);
    expect(session.excel.statistics.roundTrips).toBeLessThanOrEqual(7);
  });

  it("are five at most for a chosen table beside which there are lists to look for", async () => {
    const session = openSession(await tableWorkbook(HEADERS, rowsOf(1_000)));
    await session.run(async (context) => {
      for (const name of ["Nord", "Sud", "Est"]) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(0, 0, 101, HEADERS.length).values = [HEADERS, ...rowsOf(100)];
      }
      await context.sync();
    });
    const { session: audited, outcome } = await auditFile(session.save(), { chosen: ["Acteurs"] });

    expect(outcome.audit.leftAside.map(({ sheet }) => sheet)).toEqual(["Nord", "Sud", "Est"]);
    expect(audited.excel.statistics.roundTrips).toBeLessThanOrEqual(5);
  });
});
