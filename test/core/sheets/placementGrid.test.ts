import { layoutResources } from "../../../src/core/sheets/layoutResources";
import { auditOf, stakeholder } from "../../fixtures/core/audit";
import { cellsOf } from "../../fixtures/core/planChecks";

const CONTEXT = {
  tableName: "ResourcesByCategory",
  matrixTableName: "PartnershipMatrix",
  chartName: "ResourcesByCategoryChart",
};

/** The grid's cells by address, from its title on. */
function gridOf(stakeholders: Parameters<typeof auditOf>[0]) {
  const cells = [...cellsOf(layoutResources(auditOf(stakeholders), CONTEXT))];
  const start = cells.findIndex(([, cell]) => String(cell).startsWith("Qui est prêt"));
  return cells.slice(start).map(([, cell]) => cell);
}

describe("the grid of familiarity and keenness", () => {
  it("counts each of its sixteen places live, so that ? and blank cells stand nowhere", () => {
    const counts = gridOf([stakeholder()]).filter((cell) => /ISNUMBER.*=\d\),--.*=\d\)/.test(String(cell)));

    expect(new Set(counts).size).toBe(16);
    expect(counts[0]).toBe(
      "=SUMPRODUCT(--ISNUMBER(PartnershipMatrix[Familiarité]),--ISNUMBER(PartnershipMatrix[Appétence]),--(PartnershipMatrix[Familiarité]=0),--(PartnershipMatrix[Appétence]=0))",
    );
  });

  it("names who stands there, and says how many do not fit", () => {
    const five = ["A", "B", "C", "D", "E"].map((name, index) =>
      stakeholder({ name, familiarity: 3, keenness: 3, quadrant: "ready", row: { table: "Acteurs", index } }),
    );
    const texts = gridOf([...five, stakeholder({ name: "Ondal" })]);

    expect(texts).toEqual(expect.arrayContaining(["A", "B", "C", "… et 2 autres", "Ondal"]));
    expect(texts).not.toContain("D");
    expect(texts[1]).toBe(
      "5 acteurs sur 6 sont prêts pour une action pilote\u00a0; 0 est volontaire et gagnerait à être accompagné\u00a0; 1 n’est pas encore évalué.",
    );
  });

  it("names the four quadrants with what to propose", () => {
    expect(gridOf([stakeholder()])).toEqual(
      expect.arrayContaining([
        "Prêts\u00a0: action pilote",
        "Volontaires\u00a0: accompagner",
        "Compétents\u00a0: motiver",
        "À suivre",
      ]),
    );
  });
});

describe("the list of gaps", () => {
  it("says the kind with a mark, whom to ask and how many, and how many gaps are left", () => {
    const gap = {
      kind: "never-asked",
      category: "telecom",
      resource: "data",
      stakeholders: [],
      ask: ["Fibrance", "Ondal"],
      counts: { yes: 0, no: 0, unknown: 2 },
      date: null,
      days: null,
    } as const;
    const cells = cellsOf(
      layoutResources(auditOf([stakeholder()], { gaps: Array.from({ length: 12 }, () => ({ ...gap })) }), CONTEXT),
    );
    const [row] = [...cells].filter(([, cell]) => cell === "? À demander").map(([address]) => address.slice(1));

    expect(String(cells.get(`B${row ?? ""}`))).toContain("→ demander à Fibrance, Ondal");
    expect(cells.get(`N${row ?? ""}`)).toBe("2 à demander");
    expect([...cells.values()]).toContain(
      "Et 2 autres manques moins graves\u00a0: filtrer la matrice sur «\u00a0?\u00a0».",
    );
  });
});
