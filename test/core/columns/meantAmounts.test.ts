import { mapColumns } from "../../../src/core/columns/mapColumns";
import type { Cell } from "../../../src/core/model/table";
import { NOTHING_LEARNED } from "../../support/nothingLearned";
import { tableOf } from "../../fixtures/core/table";

const BODIES = ["Association Phare", "Université de Rocmont", "Chambre de commerce", "Commune de Saint-Aubin"];
const MONEY = ["1 200 €", "300 €", "5 000 €", "700 €"];

/** What a column beside the names of bodies came to: its field, its proposal with a question mark, or "–". */
function beside(header: string, values: readonly Cell[], more: Readonly<Record<string, readonly Cell[]>> = {}): string {
  const columns = { [header]: values, ...more };
  const rows = BODIES.map((body, row) => [body, ...Object.values(columns).map((own) => own[row] ?? null)]);
  const { mapping } = mapColumns(tableOf(["Organisme", ...Object.keys(columns)], rows), [], [], NOTHING_LEARNED);
  const { field = null, proposal = null } = mapping.columns[1] ?? {};
  return field ?? (proposal === null ? "–" : `${proposal}?`);
}

describe("money below a header that does not call it an amount", () => {
  it.each([
    ["Contributions", MONEY, "partner_amount?"],
    ["Contrapartida", MONEY, "partner_amount?"],
    ["Budget 2026", MONEY, "partner_amount?"],
  ] as const)("is asked about as what the partner gives: %s", (header, values, said) => {
    expect(beside(header, values)).toBe(said);
  });

  it("is asked about as the authority's where the list tells of grants", () => {
    expect(beside("Budget 2026", MONEY)).toBe("partner_amount?");
    expect(beside("Budget 2026", MONEY, { "Date de la subvention": ["a", "b", "c", "d"] })).toBe("authority_amount?");
  });

  it("is nobody's gift where the header speaks of costs, requests, heads or totals", () => {
    expect(beside("Budget", MONEY)).not.toMatch(/_amount/);
    expect(beside("Budget total 2026", MONEY)).not.toMatch(/_amount/);
    expect(beside("Budget du projet 2026", MONEY)).not.toMatch(/_amount/);
  });

  it("is none where its values are words, places or years", () => {
    expect(beside("Contributions", [3, 12, 5, 7])).not.toMatch(/_amount/);
    expect(beside("Contributions", [2024, 2025, 2026, 2023])).not.toMatch(/_amount/);
    expect(beside("Contributions", ["salle", "prêt de matériel", "bénévoles", "données"])).not.toMatch(/_amount/);
  });
});
