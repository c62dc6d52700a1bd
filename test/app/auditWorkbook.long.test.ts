import { validatorFindings } from "excel-host/testing/judges";

import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

const ROWS = 10_000;
const TYPES = ["télécom", "ONG", "entreprise", "université", "mairie"];
const ANSWERS = ["oui", "non", "?", null];

describe("auditWorkbook on rows of all heights", () => {
  it("splits the heights into requests Excel on the web takes", async () => {
    const long = "avec un nom qui doit aller à la ligne plusieurs fois ".repeat(3);
    const rows = Array.from({ length: 2 * ROWS }, (_, row) => [
      `Acteur ${row} ${row % 2 === 0 ? long : ""}`,
      "télécom",
    ]);
    const { session, outcome } = await auditFile(await tableWorkbook(["Acteur", "Type"], rows));
    expect(doneAudit(outcome).stakeholders).toHaveLength(2 * ROWS);
    expect(session.excel.statistics.largestRequestBytes).toBeLessThan(5 * 1024 * 1024);
  });
});

describe("auditWorkbook on ten thousand rows", () => {
  it("splits the work into requests Excel on the web takes, writes a valid file, and then writes it again", async () => {
    const headers = ["Acteur", "Type", "Familiarité", "Appétence", "Financières", "Techniques", "Humaines", "Données"];
    const rows = Array.from({ length: ROWS }, (_, row) => [
      `Acteur ${row}`,
      TYPES[row % TYPES.length] ?? null,
      row % 4,
      (row + 1) % 4,
      ...[0, 1, 2, 3].map((shift) => ANSWERS[(row + shift) % ANSWERS.length] ?? null),
    ]);
    const { session, outcome } = await auditFile(await tableWorkbook(headers, rows), { asOf: "2026-05-02" });
    expect(doneAudit(outcome).stakeholders).toHaveLength(ROWS);
    expect(session.excel.statistics.largestRequestBytes).toBeLessThan(5 * 1024 * 1024);
    expect(session.excel.keptReferences).toBe(0);
    const resources = session.opened.workbook.sheetNamed("Ressources par catégorie");
    expect(resources?.cell(7, 1)?.value).toBe(ROWS / TYPES.length);
    const file = session.save();
    expect(validatorFindings(file)).toEqual([]);

    const again = await auditFile(file);
    expect(doneAudit(again.outcome).stakeholders).toHaveLength(ROWS);
    expect(again.outcome).toMatchObject({ typedOver: [], changes: { since: "2026-05-02", added: [], gone: [] } });
    expect(again.session.excel.statistics.largestRequestBytes).toBeLessThan(5 * 1024 * 1024);
    expect(again.session.excel.keptReferences).toBe(0);
  });
});
