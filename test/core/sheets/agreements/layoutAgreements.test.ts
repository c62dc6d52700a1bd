import { LANGUAGES } from "../../../../src/core/guide/codes";
import { serialOfIso } from "../../../../src/core/model/dates";
import type { AssessedStakeholder } from "../../../../src/core/model/stakeholder";
import { layoutAgreements } from "../../../../src/core/sheets/agreements/layoutAgreements";
import { auditOf, sourceTable, stakeholder } from "../../../fixtures/core/audit";
import { cellsOf, formulasOf } from "../../../fixtures/core/planChecks";

const CONTEXT = { tableName: "PartnershipAgreements", threshold: 23_000, userColumns: [] };
const day = (iso: string): number => serialOfIso(iso) ?? 0;
const TABLES = [sourceTable({ mapping: { table: "Acteurs", columns: [] } })];

const TWO: AssessedStakeholder[] = [
  stakeholder({
    name: "Fibrance",
    status: "active",
    agreement: "convention",
    agreementEnd: day("2027-01-31"),
    amounts: [
      { field: "partner_amount", year: 2026, amount: 12_000 },
      { field: "authority_amount", year: 2027, amount: 3_000 },
    ],
  }),
  stakeholder({
    name: "Région",
    category: "local_authority",
    row: { table: "Acteurs", index: 1 },
    amounts: [{ field: "partner_amount", year: 2027, amount: 45_000 }],
  }),
];

describe("layoutAgreements", () => {
  it("adds up what is agreed and what is possible apart, by code and never by a word", () => {
    const cells = cellsOf(layoutAgreements(auditOf(TWO, { tables: TABLES }), CONTEXT));

    expect([cells.get("A5"), cells.get("G5"), cells.get("A6"), cells.get("H6")]).toEqual([
      "Total accordé",
      "=SUMIFS(PartnershipAgreements[Numéraire 2026],PartnershipAgreements[Ferme],1)",
      "Total possible, à part",
      "=SUMIFS(PartnershipAgreements[Numéraire 2027],PartnershipAgreements[Ferme],0)",
    ]);
  });

  it("adds up by category below the table, of what is agreed", () => {
    const cells = cellsOf(layoutAgreements(auditOf(TWO, { tables: TABLES }), CONTEXT));

    expect([cells.get("A11"), cells.get("A12"), cells.get("A13")]).toEqual([
      "Par catégorie, accordé",
      "Télécommunications",
      undefined,
    ]);
    expect(cells.get("G12")).toBe(
      '=SUMIFS(PartnershipAgreements[Numéraire 2026],PartnershipAgreements[Code de catégorie],"telecom",PartnershipAgreements[Ferme],1)',
    );
  });

  it("shows only columns that hold an amount, and hides what formulas read", () => {
    const plan = layoutAgreements(auditOf(TWO, { tables: TABLES }), CONTEXT);
    const shown = (plan.tables[0]?.columns ?? []).filter((_, column) => !plan.hiddenColumns.includes(column));

    expect(shown.map(({ header }) => header)).toEqual([
      "Partenaire",
      "Nature",
      "Fin",
      "État",
      "Référent",
      "Accord",
      "Numéraire 2026",
      "Numéraire 2027",
      "Collectivité 2027",
      "À faire",
    ]);
  });

  it("has the day and the threshold in cells that can be changed, with names that others may use", () => {
    const plan = layoutAgreements(auditOf(TWO, { tables: TABLES, asOf: "2026-11-28" }), CONTEXT);
    const cells = cellsOf(plan);

    expect([cells.get("B3"), cells.get("F3")]).toEqual([day("2026-11-28"), 23_000]);
    expect(plan.names).toEqual([
      { name: "PartnershipAsOf", row: 2, column: 1 },
      { name: "PartnershipThreshold", row: 2, column: 5 },
    ]);
    expect(plan.prompts).toHaveLength(2);
  });

  it("brings the user's columns back by the key of the row", () => {
    const cells = new Map([["Acteurs/région", "vu le 3 mai"]]);
    const userColumns = [{ header: "Suite", cells, isCalculated: false, numberFormat: "General" }];
    const plan = layoutAgreements(auditOf(TWO, { tables: TABLES }), { ...CONTEXT, userColumns });

    expect(plan.tables[0]?.columns.at(-1)).toMatchObject({ header: "Suite", cells: [null, "vu le 3 mai"] });
  });

  it.each(LANGUAGES)(
    "has unique headers, and formulas of every version since 2021 that never change by themselves, in %s",
    (language) => {
      const plan = layoutAgreements(auditOf(TWO, { tables: TABLES, language }), CONTEXT);
      const headers = plan.tables[0]?.columns.map(({ header }) => header.toLowerCase()) ?? [];
      const functions = new Set(formulasOf(plan).flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));

      expect(new Set(headers).size).toBe(27);
      expect([...functions].sort()).toEqual(
        "AND COUNTIFS EDATE IF IFERROR INT ISNUMBER LEFT MAX MOD N OR RIGHT ROW ROWS SUMIFS"
          .split(" ")
          .filter((name) => !["MOD", "RIGHT"].includes(name) || functions.has(name)),
      );
      for (const { message, title } of plan.prompts) {
        expect(message.length).toBeLessThanOrEqual(255);
        expect(title.length).toBeLessThanOrEqual(32);
      }
    },
  );
});
