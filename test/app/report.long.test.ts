import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

const ROWS = 10_000;
const TYPES = ["télécom", "ONG", "entreprise", "université", "mairie"];
const ANSWERS = ["oui", "non", "?", null];

describe("a report of ten thousand rows", () => {
  it("is written again, with its memory, in requests that Excel on the web takes", async () => {
    const headers = ["Acteur", "Type", "Familiarité", "Appétence", "Financières", "Données"];
    const rows = Array.from({ length: ROWS }, (_, row) => [
      `Acteur ${row}`,
      TYPES[row % TYPES.length] ?? null,
      row % 4,
      (row + 1) % 4,
      ...[0, 1].map((shift) => ANSWERS[(row + shift) % ANSWERS.length] ?? null),
    ]);
    const first = await auditFile(await tableWorkbook(headers, rows), { asOf: "2026-05-02" });
    const { session, outcome } = await auditFile(first.session.save());
    const { statistics } = session.excel;

    expect(doneAudit(outcome).stakeholders).toHaveLength(ROWS);
    expect(outcome).toMatchObject({ typedOver: [], changes: { since: "2026-05-02", added: [], gone: [] } });
    expect(statistics.largestRequestBytes).toBeLessThan(5 * 1024 * 1024);
    expect(session.excel.keptReferences).toBe(0);
  });
});
