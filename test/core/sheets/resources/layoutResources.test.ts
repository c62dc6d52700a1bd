import { LANGUAGES, type Resource } from "../../../../src/core/guide/codes";
import { resourcesMessage } from "../../../../src/core/sheets/resources/resourcesMessage";
import { sheetTexts } from "../../../../src/core/texts/texts";
import { layoutResources } from "../../../../src/core/sheets/resources/layoutResources";
import type { Answer } from "../../../../src/core/model/stakeholder";
import { askedAudit, auditOf, manyStakeholders, stakeholder } from "../../../fixtures/core/audit";
import { cellsOf, formulasOf, freshText } from "../../../fixtures/core/planChecks";

const CONTEXT = {
  tableName: "ResourcesByCategory",
  matrixTableName: "PartnershipMatrix",
  chartName: "ResourcesByCategoryChart",
  userColumns: [],
};

const ALLOWED = new Set([
  "SUMPRODUCT",
  "COUNTIFS",
  "INDEX",
  "MATCH",
  "IF",
  "IFERROR",
  "ROWS",
  "SUM",
  "MAX",
  "NA",
  "LEN",
  "AND",
  "ISNUMBER",
  "LEFT",
  "RIGHT",
  "MID",
  "UPPER",
  "INT",
  "MOD",
  "OR",
  "TEXTJOIN",
]);

/** One telecom operator per list of answers, in the order of the guide's resources. */
function operators(...answers: readonly (readonly [Answer, Answer, Answer, Answer])[]) {
  return answers.map(([financial, technical, human, data], index) =>
    stakeholder({
      name: `T${index}`,
      resources: { financial, technical, human, data } satisfies Record<Resource, Answer>,
    }),
  );
}

describe("layoutResources", () => {
  it("counts by code, comparing with = so that the mark ? is no wildcard", () => {
    const columns = layoutResources(auditOf(manyStakeholders(3)), CONTEXT).tables[0]?.columns;

    expect(columns?.slice(0, 5)).toEqual([
      {
        id: "category",
        header: "Catégorie",
        cells: [
          "Organismes publics",
          "Privé traditionnel",
          "Télécommunications",
          "Numérique",
          "Petits entrepreneurs",
          "Économie sociale",
          "ONG, associations",
          "Collectifs d’habitants",
          "Citoyens et usagers",
          "Universités, écoles",
        ],
      },
      {
        id: "stakeholders",
        header: "Acteurs",
        cells: {
          formula:
            "=SUMPRODUCT(--(PartnershipMatrix[Compté]=1),--(PartnershipMatrix[Code de catégorie]=ResourcesByCategory[[#This Row],[Code]]))",
        },
      },
      ...(
        [
          ["financial_yes", "oui", "✓"],
          ["financial_none", "aucune", "–"],
          ["financial_ask", "à\u00a0demander", "?"],
        ] as const
      ).map(([id, answer, mark]) => ({
        id,
        header: `Financières\u00a0: ${answer}`,
        cells: {
          formula: `=SUMPRODUCT(--(PartnershipMatrix[Compté]=1),--(PartnershipMatrix[Code de catégorie]=ResourcesByCategory[[#This Row],[Code]]),--(PartnershipMatrix[Financières]="${mark}"))`,
        },
      })),
    ]);
  });

  it("has a row for other and for no category only when somebody is there, and the code of each", () => {
    const codes = (count: number) =>
      layoutResources(auditOf(manyStakeholders(count)), CONTEXT).tables[0]?.columns.at(-1)?.cells;

    expect(codes(10)).toHaveLength(10);
    expect(codes(12)).toEqual([
      ..."local_authority private_traditional telecom digital small_informal social_economy ngo cbo citizens academia other none".split(
        " ",
      ),
    ]);
  });

  it("sums under the table, one row apart, so that Excel does not take the sums into it", () => {
    const cells = cellsOf(layoutResources(auditOf(manyStakeholders(5)), CONTEXT));

    expect(["A15", "A16", "A17", "B17", "N17", "O17"].map((address) => cells.get(address))).toEqual([
      "Universités, écoles",
      undefined,
      "Ensemble",
      "=SUM(B6:B15)",
      "=SUM(N6:N15)",
      undefined,
    ]);
  });

  it("keeps legend and chart where they are when a category comes in", () => {
    const [few, most] = [10, 12].map((count) => layoutResources(auditOf(manyStakeholders(count)), CONTEXT));

    for (const plan of [few, most]) {
      const cells = plan === undefined ? new Map<string, unknown>() : cellsOf(plan);
      expect(["A20", "C20", "D20", "E20"].map((address) => cells.get(address))).toEqual([
        "Légende du graphique",
        "oui",
        "aucune",
        "à demander",
      ]);
    }
    expect(few?.charts[0]?.data).toEqual({ row: 4, column: 16, rows: 12, columns: 17 });
    expect(most?.charts[0]?.data).toEqual({ row: 4, column: 16, rows: 14, columns: 17 });
  });

  it("feeds the chart from cells: panel titles first, then counts or nothing, then what is left of the panel", () => {
    const audit = auditOf(
      operators(["yes", "no", "unknown", "yes"], ["yes", "yes", "no", "yes"], ["no", "no", "no", "no"]),
    );
    const data = layoutResources(audit, CONTEXT)
      .cells.find(({ row, column }) => row === 4 && column === 16)
      ?.cells.map((line) => line.slice(0, 9));

    expect(data?.slice(0, 3)).toEqual([
      ["Catégorie", "oui", "aucune", "à demander", "Financières", "oui", "aucune", "à demander", "Techniques"],
      [" ", null, null, null, 3.7, null, null, null, { formula: "=$U$6" }],
      [
        { formula: "=A6" },
        { formula: "=IF(C6=0,NA(),C6)" },
        { formula: "=IF(D6=0,NA(),D6)" },
        { formula: "=IF(E6=0,NA(),E6)" },
        { formula: "=MAX(0,$U$6-$B6)" },
        { formula: "=IF(F6=0,NA(),F6)" },
        { formula: "=IF(G6=0,NA(),G6)" },
        { formula: "=IF(H6=0,NA(),H6)" },
        { formula: "=MAX(0,$U$6-$B6)" },
      ],
    ]);
  });

  it("draws four panels of three visible series and a pad that carries the title", () => {
    const [chart] = layoutResources(auditOf(manyStakeholders(24)), CONTEXT).charts;

    expect(chart?.series).toHaveLength(16);
    expect(chart?.series.map(({ fill }) => fill).slice(0, 5)).toEqual([
      "#1B6E82",
      "#FFFFFF",
      "#F2C063",
      "none",
      "#1B6E82",
    ]);
    expect(
      chart?.series.flatMap(({ pointLabel }, index) => (pointLabel === null ? [] : [[index, pointLabel.point]])),
    ).toEqual([
      [3, 0],
      [7, 0],
      [11, 0],
      [15, 0],
    ]);
    expect(chart?.maximum).toBeCloseTo(4 * 2.5);
  });

  it.each([
    { stakeholders: 1, width: 1.3, format: "0;;;" },
    { stakeholders: 24 * 12, width: 29.6, format: "[>=3]0;;;" },
    { stakeholders: 10_000, width: 1025.9, format: "[>=83]0;;;" },
  ])("labels the segments that are wide enough for $stakeholders stakeholders", ({ stakeholders, width, format }) => {
    const [chart] = layoutResources(auditOf(manyStakeholders(stakeholders)), CONTEXT).charts;

    expect(chart?.maximum).toBeCloseTo(4 * width);
    expect(chart?.series[0]?.labels?.numberFormat).toBe(format);
  });

  it.each([
    {
      case: "one resource leads and one lacks",
      stakeholders: operators(["no", "unknown", "yes", "yes"], ["no", "no", "yes", "unknown"]),
      message:
        "Les ressources humaines sont les plus disponibles (2 acteurs sur 2), les financières manquent le plus (2 «\u00a0aucune\u00a0»). Il reste 2 réponses à obtenir.",
    },
    {
      case: "two lead and two lack",
      stakeholders: operators(["no", "no", "yes", "yes"]),
      message:
        "Les ressources humaines et en données sont les plus disponibles (1 acteur sur 1), les financières et les techniques manquent le plus (1 «\u00a0aucune\u00a0»). Toutes les questions sur les ressources ont une réponse.",
    },
    {
      case: "all are equal",
      stakeholders: operators(["yes", "yes", "yes", "yes"], ["no", "no", "no", "no"]),
      message:
        "Plusieurs ressources sont aussi disponibles les unes que les autres (1 acteur sur 2 pour chacune). Toutes les questions sur les ressources ont une réponse.",
    },
    {
      case: "nobody was asked",
      stakeholders: operators(["unknown", "unknown", "unknown", "unknown"]),
      message: "Aucune ressource n’a encore de oui. Il reste 4 réponses à obtenir.",
    },
  ])("says in words what the chart shows when $case", ({ stakeholders, message }) => {
    expect(resourcesMessage(auditOf(stakeholders).resourcesByCategory, sheetTexts("fr").resources)).toBe(message);
    expect(cellsOf(layoutResources(auditOf(stakeholders), CONTEXT)).get("A3")).toMatch(/^=IF\(/);
  });

  it("says under the title what is counted, and what is of which day", () => {
    expect(freshText(cellsOf(layoutResources(auditOf(manyStakeholders(24)), CONTEXT)).get("A2"))).toContain(
      " catégories · les nombres et les phrases suivent la matrice, ce qui manque est du 23/11/2026 · 2 sans catégorie lue",
    );
  });

  it("draws no chart without a stakeholder and says what to do", () => {
    const plan = layoutResources(auditOf([]), CONTEXT);

    expect(plan.charts).toEqual([]);
    expect(cellsOf(plan).get("A3")).toBe("Aucun acteur\u00a0: ajoutez une ligne au tableau «\u00a0Acteurs\u00a0».");
    expect([...cellsOf(plan).keys()].filter((address) => /^(Q|A20)/.test(address))).toEqual([]);
  });

  it("sets the chart right under the legend and starts a new page below it", () => {
    const plan = layoutResources(askedAudit(manyStakeholders(24)), CONTEXT);
    const [chart] = plan.charts;
    const above = plan.rowHeights.reduce(
      (sum, { row, count, points }) => sum + Math.max(0, Math.min(count, 20 - row)) * points,
      0,
    );
    const [pageBreak = 0] = plan.print.pageBreaks ?? [];
    const firstPage = plan.rowHeights.reduce(
      (sum, { row, count, points }) => sum + Math.max(0, Math.min(count, pageBreak - row)) * points,
      0,
    );

    expect(chart?.frame.top).toBe(above + 7.5);
    expect(firstPage - above).toBeGreaterThanOrEqual((chart?.frame.height ?? 0) + 7.5);
    expect((firstPage * plan.print.scalePercent) / 100).toBeLessThanOrEqual(523);
    expect(cellsOf(plan).get(`A${pageBreak + 1}`)).toBe("Ce qui manque, du plus grave au moins grave");
  });

  it("warns beside the legend once a category has outgrown the panels of the chart", () => {
    const plan = layoutResources(auditOf(manyStakeholders(24)), CONTEXT);

    expect(cellsOf(plan).get("F20")).toBe(
      '=IF(MAX($B$6:$B$17)>$U$6,"▲ Des barres débordent de leur cadre\u00a0: mettre à jour les feuilles.","")',
    );
    expect(plan.conditionalFormats.find(({ area }) => area.row === 19 && area.column === 5)?.formula).toBe(
      '=LEFT(F20,1)="▲"',
    );
  });

  it.each(LANGUAGES)(
    "keeps headers unique, formulas within what every reader knows and the message printable in %s",
    (language) => {
      const plan = layoutResources(auditOf(manyStakeholders(24), { language }), CONTEXT);
      const headers = plan.tables[0]?.columns.map(({ header }) => header.toLowerCase()) ?? [];
      const functions = formulasOf(plan).flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []);

      expect(new Set(headers).size).toBe(15);
      expect(functions.filter((name) => !ALLOWED.has(name))).toEqual([]);
      expect(functions).toContain("SUMPRODUCT");
      expect(plan.cells.filter(({ cells }) => cells.some((line) => line.length !== cells[0]?.length))).toEqual([]);
      const longest = operators(["yes", "yes", "no", "no"]);
      expect(
        resourcesMessage(auditOf(longest).resourcesByCategory, sheetTexts(language).resources).length,
      ).toBeLessThan(215);
      for (const formula of formulasOf(plan)) expect(formula.length).toBeLessThan(8_192);
    },
  );
});
