import { LANGUAGES } from "../../../../src/core/guide/codes";
import { layoutActions } from "../../../../src/core/sheets/actions/layoutActions";
import { auditOf, manyStakeholders, named, stakeholder } from "../../../fixtures/core/audit";
import { cellsOf, rowOf } from "../../../fixtures/core/planChecks";

const CONTEXT = { tableName: "ToAsk", userColumns: [] };

const ANSWERED = {
  familiarity: 2,
  keenness: 2,
  gains: named("profit"),
  incentives: named("pilot"),
  resources: { financial: "yes", technical: "yes", human: "yes", data: "yes" },
} as const;

describe("layoutActions", () => {
  it("asks one unasked telecom operator before the fifth unasked association", () => {
    const unknownData = { ...ANSWERED, resources: { ...ANSWERED.resources, data: "unknown" } } as const;
    const associations = Array.from({ length: 5 }, (_, index) =>
      stakeholder({ ...unknownData, name: `Association ${index}`, category: "ngo", row: { table: "Acteurs", index } }),
    );
    const operator = stakeholder({ ...unknownData, name: "Opérateur", row: { table: "Acteurs", index: 5 } });
    const plan = layoutActions(auditOf([...associations, operator]), CONTEXT);

    expect(rowOf(plan, 0)).toEqual({
      owner: "à désigner",
      name: "Opérateur",
      category: "Télécommunications",
      subject: "Données",
      reason: "Attendu par le guide",
      due_date: null,
      question: "Pourriez-vous mettre des données à disposition d’un projet commun, et à quelles conditions\u00a0?",
      key: "Acteurs/opérateur",
    });
    expect(rowOf(plan, 1)).toMatchObject({ name: "Association 0", reason: "Aucune source connue" });
  });

  it("gathers questions by officer, those without one last, and names further subjects in the question", () => {
    const audit = auditOf([
      stakeholder({ name: "A", category: "telecom", owner: null }),
      stakeholder({ name: "B", category: "ngo", owner: "Awa" }),
      stakeholder({ name: "C", category: "cbo", owner: "Ben", dueDate: 46_400 }),
      stakeholder({ name: "D", category: "academia", owner: "Awa" }),
    ]);
    const plan = layoutActions(audit, CONTEXT);
    const rows = [0, 1, 2, 3].map((row) => rowOf(plan, row));

    expect(rows.map(({ owner, name }) => [owner, name])).toEqual([
      ["Awa", "B"],
      ["Awa", "D"],
      ["Ben", "C"],
      ["à désigner", "A"],
    ]);
    expect(rows[2]?.due_date).toBe(46_400);
    expect(rows[3]?.subject).toBe("Données + 7 autres");
    expect(rows[3]?.question).toBe(
      "Pourriez-vous mettre des données à disposition d’un projet commun, et à quelles conditions\u00a0? Merci de préciser aussi vos outils actuels, vos envies d’outils numériques, vos moyens techniques, le temps de vos équipes, vos financements possibles, ce que vous y gagneriez et ce qui vous engagerait.",
    );
  });

  it("asks outside the guide’s categories last: no answer there closes a gap", () => {
    const unknownData = { ...ANSWERED, resources: { ...ANSWERED.resources, data: "unknown" } } as const;
    const plan = layoutActions(
      auditOf([
        stakeholder({ ...unknownData, name: "Autre", category: "other" }),
        stakeholder({ ...unknownData, name: "Sans", category: null, row: { table: "Acteurs", index: 1 } }),
        stakeholder({ ...unknownData, name: "Habitants", category: "cbo", row: { table: "Acteurs", index: 2 } }),
      ]),
      CONTEXT,
    );

    expect([0, 1, 2].map((row) => [rowOf(plan, row).name, rowOf(plan, row).reason])).toEqual([
      ["Habitants", "Aucune source connue"],
      ["Autre", "Compléter l’offre"],
      ["Sans", "Compléter l’offre"],
    ]);
  });

  it("shows texts longer than the highest row from their first line on", () => {
    const audit = auditOf([
      stakeholder({ name: "x".repeat(255), owner: "Awa", agreementEnd: 46_400 }),
      stakeholder({ name: "Court", owner: "Awa", agreementEnd: 46_401, row: { table: "Acteurs", index: 1 } }),
    ]);

    expect(layoutActions(audit, CONTEXT).formats.filter(({ vertical }) => vertical === "Top")).toEqual([
      { area: { row: 7, column: 0, rows: 1, columns: 8 }, vertical: "Top" },
    ]);
  });

  it("says in a sentence that there is nothing to ask", () => {
    const plan = layoutActions(auditOf([stakeholder(ANSWERED)]), CONTEXT);

    expect(cellsOf(plan).get("A5")).toBe("Rien à demander\u00a0: toutes les questions ont une réponse.");
    expect(plan.tables.map(({ name, rowCount }) => [name, rowCount])).toEqual([["ToAsk", 0]]);
  });

  it("stops at a hundred rows and says how many stakeholders are left", () => {
    const plan = layoutActions(auditOf(manyStakeholders(10_000)), CONTEXT);

    expect(plan.tables[0]?.rowCount).toBe(100);
    expect(String(cellsOf(plan).get("A5"))).toContain("9\u202f900 autres acteurs restent");
  });

  it("brings the user's columns back by the key of the row", () => {
    const cells = new Map([["Acteurs/sonatel", "appelé le 3 mai"]]);
    const userColumns = [{ header: "Suite", cells, isCalculated: false, numberFormat: "General" }];
    const plan = layoutActions(auditOf([stakeholder({ name: "Sonatel" })]), { ...CONTEXT, userColumns });

    expect(rowOf(plan, 0)["user:Suite"]).toBe("appelé le 3 mai");
  });

  it.each(LANGUAGES)("has unique headers and the key last in %s", (language) => {
    const audit = auditOf([stakeholder({ agreementEnd: 46_400 })], { language });

    for (const { columns } of layoutActions(audit, CONTEXT).tables) {
      expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(8);
      expect(columns.at(-1)?.id).toBe("key");
    }
  });
});
