import { agreementsOf } from "../../../src/core/agreements/agreementLines";
import { auditTables } from "../../../src/core/auditTables";
import type { Audit } from "../../../src/core/model/audit";
import type { Cell } from "../../../src/core/model/table";
import { serialOfIso } from "../../../src/core/model/dates";
import { tableOf } from "../../fixtures/core/table";

const HEADERS = [
  "Acteur",
  "Catégorie",
  "Statut",
  "Convention",
  "Fin de convention",
  "Apport partenaire 2026",
  "Apport partenaire 2027",
  "Montant collectivité 2026",
  "Montant collectivité 2027",
];
const day = (iso: string): number => serialOfIso(iso) ?? 0;

function audited(rows: readonly (readonly Cell[])[], headers: readonly string[] = HEADERS, asOf = "2026-11-28"): Audit {
  const options = { asOf, language: "fr", pinned: [], chosen: null, skipped: [] } as const;
  return auditTables([tableOf(headers, rows)], options);
}

/** Name, state and whether it is agreed, of each line. */
function told(audit: Audit, threshold?: number | null): unknown[] {
  const { lines } = threshold === undefined ? agreementsOf(audit) : agreementsOf(audit, threshold);
  return lines.map(({ stakeholder, state, isFirm }) => [stakeholder.name, state, isFirm]);
}

describe("agreementsOf", () => {
  it("says which agreements are to sign, ended, to renew, running, not noted, under discussion, in this order", () => {
    const audit = audited([
      ["En discussion", "entreprise", "en discussion", null, null, 30_000, null, null, null],
      ["Sans convention", "association", "actif", null, null, null, null, 2_000, null],
      ["En cours", "association", "actif", "convention de partenariat", day("2027-05-29"), null, null, 9_000, null],
      ["Sans date", "association", "actif", "convention de partenariat", null, null, null, 50_000, null],
      ["À renouveler", "association", "actif", "convention de partenariat", day("2027-05-28"), null, null, null, null],
      ["Aujourd’hui", "association", "actif", "convention de partenariat", day("2026-11-28"), null, null, null, null],
      ["Échue", "association", "actif", "convention de partenariat", day("2026-11-27"), null, null, null, null],
      ["À signer", "association", "actif", "aucune", null, null, null, null, 23_001],
      ["Rien", "association", "actif", null, null, null, null, null, null],
    ]);

    expect(told(audit)).toEqual([
      ["À signer", "sign", true],
      ["Échue", "ended", true],
      ["Aujourd’hui", "ending", true],
      ["À renouveler", "ending", true],
      ["En cours", "running", true],
      ["Sans date", "running", true],
      ["Sans convention", "none", true],
      ["En discussion", "talks", false],
    ]);
  });

  it("holds the threshold against all rows of a body, private ones only, and where agreements are noted at all", () => {
    const rows = [
      ["Place aux Vélos", "association", "actif", null, null, null, null, 20_000, null],
      ["Place aux Vélos", "association", "actif", null, null, null, null, 3_000, null],
      ["Ville voisine", "collectivité", "actif", null, null, null, null, 90_000, null],
    ];
    const more = rows.map((row, index) => (index === 1 ? [...row.slice(0, 7), 3_001, null] : row));
    const without = more.map((row) => row.filter((_, column) => column !== 3 && column !== 4));
    const headers = HEADERS.filter((_, column) => column !== 3 && column !== 4);
    const states = (audit: Audit, threshold?: number | null): unknown[] =>
      agreementsOf(audit, ...(threshold === undefined ? [] : [threshold])).lines.map(({ state }) => state);

    expect(states(audited(rows))).toEqual(["none", "none", "none"]);
    expect(states(audited(more))).toEqual(["sign", "sign", "none"]);
    expect(states(audited(more), null)).toEqual(["none", "none", "none"]);
    expect(states(audited(rows), 10_000)).toEqual(["sign", "sign", "none"]);
    expect(states(audited(without, headers))).toEqual(["none", "none", "none"]);
  });

  it("leaves out who declined, and the authority itself", () => {
    const audit = audited([
      ["Parti", "association", "refusé", "convention de partenariat", day("2027-05-29"), 5, null, 9_000, null],
      ["Là", "association", "actif", "convention de partenariat", day("2027-05-29"), 5, null, 9_000, null],
    ]);

    expect(told(audit)).toEqual([["Là", "running", true]]);
  });

  it("puts amounts into this year and the two after it, and says which years it leaves out", () => {
    const headers = [
      "Acteur",
      "Catégorie",
      "Apport partenaire 2025",
      "Apport partenaire 2026",
      "Apport partenaire 2028",
    ];
    const { firstYear, otherYears, lines } = agreementsOf(
      audited([["A", "association", 1_000, 2_000, 3_000]], headers),
    );

    expect([firstYear, otherYears]).toEqual([2026, [2025]]);
    expect(lines[0]?.amounts.partner_amount).toEqual({ "1": 2_000, "2": null, "3": 3_000, undated: null });
  });

  it("shows the newest years where all amounts are older, and amounts without a year beside the years", () => {
    const old = agreementsOf(audited([["A", "association", 700]], ["Acteur", "Catégorie", "Apport partenaire 2024"]));
    const undated = agreementsOf(audited([["A", "association", 700]], ["Acteur", "Catégorie", "Apport partenaire"]));

    expect([old.firstYear, old.lines[0]?.amounts.partner_amount["3"]]).toEqual([2022, 700]);
    expect([undated.firstYear, undated.lines[0]?.amounts.partner_amount.undated]).toEqual([2026, 700]);
  });

  it("asks for an agreement by default in French only, and by what the user has set anywhere", () => {
    const audit = audited([["À signer", "association", "actif", null, null, null, null, 23_001, null]]);

    expect(told({ ...audit, language: "en" })).toEqual([["À signer", "none", true]]);
    expect(told({ ...audit, language: "en" }, 1_000)).toEqual([["À signer", "sign", true]]);
  });
});

describe("an audit", () => {
  it("finds what is said of agreements and cannot all be true, with the cell", () => {
    const audit = audited([
      ["Échue", "association", "actif", "convention de partenariat", day("2026-11-27"), null, null, null, null],
      ["Démentie", "association", "contacté", "aucune", day("2027-11-27"), null, null, null, null],
      ["Due", "association", "actif", null, null, null, null, 25_000, null],
      ["Juste", "association", "actif", "convention de partenariat", day("2027-11-27"), null, null, 25_000, null],
    ]);
    const found = audit.findings.filter(({ kind }) => kind.startsWith("agreement-"));

    expect(found.map(({ kind, severity, place }) => [kind, severity, place.cell, place.header])).toEqual([
      ["agreement-over", "warning", "Liste!E4", "Fin de convention"],
      ["agreement-denied", "warning", "Liste!D5", "Convention"],
      ["agreement-due", "info", "Liste!H6", "Montant collectivité 2026"],
    ]);
  });
});
