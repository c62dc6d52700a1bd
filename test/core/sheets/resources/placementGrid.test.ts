import type { Gap, GapKind } from "../../../../src/core/model/audit";
import { LANGUAGES } from "../../../../src/core/guide/codes";
import { messageTexts } from "../../../../src/core/texts/texts";
import { layoutResources } from "../../../../src/core/sheets/resources/layoutResources";
import { askedAudit, auditOf, stakeholder } from "../../../fixtures/core/audit";
import { cellsOf } from "../../../fixtures/core/planChecks";

const CONTEXT = {
  tableName: "ResourcesByCategory",
  matrixTableName: "PartnershipMatrix",
  chartName: "ResourcesByCategoryChart",
  userColumns: [],
};

/** The grid's cells by address, from its title on. */
function gridOf(stakeholders: Parameters<typeof auditOf>[0]) {
  const cells = [...cellsOf(layoutResources(askedAudit(stakeholders), CONTEXT))];
  const start = cells.findIndex(([, cell]) => String(cell).startsWith("Qui est prêt"));
  return cells.slice(start).map(([, cell]) => cell);
}

describe("the grid of familiarity and keenness", () => {
  it("counts each of its sixteen places live, so that ? and blank cells stand nowhere", () => {
    const counts = gridOf([stakeholder()]).filter((cell) => /ISNUMBER.*=\d\),--.*=\d\)/.test(String(cell)));

    expect(new Set(counts).size).toBe(16);
    expect(counts[0]).toBe(
      "=SUMPRODUCT(--(PartnershipMatrix[Compté]=1),--ISNUMBER(PartnershipMatrix[Familiarité]),--(PartnershipMatrix[Familiarité]=0),--ISNUMBER(PartnershipMatrix[Appétence]),--(PartnershipMatrix[Appétence]=0))",
    );
  });

  it("names who stands there, and says how many do not fit", () => {
    const five = ["A", "B", "C", "D", "E"].map((name, index) =>
      stakeholder({ name, familiarity: 3, keenness: 3, quadrant: "ready", row: { table: "Acteurs", index } }),
    );
    const texts = gridOf([...five, stakeholder({ name: "Ondal" })]);

    expect(texts).toEqual(expect.arrayContaining(["A", "B", "C", "… et 2 autres", "Ondal"]));
    expect(texts).not.toContain("D");
    expect(texts[1]).toMatch(/^=.*sont prêts pour une action pilote/);
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

function findGapKinds(): GapKind[] {
  return Object.keys(messageTexts("en").gapKinds) as GapKind[];
}

describe("the list of gaps", () => {
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
  const NO_DETAIL = { resource: null, ask: [], counts: null } as const;

  const confirmedGaps = (count: number): Gap[] =>
    Array.from({ length: count }, () => ({ ...gap, kind: "confirmed-gap", counts: { yes: 0, no: 2, unknown: 0 } }));

  /** The list in its three columns: kind, sentence, how many. */
  function listOf(gaps: readonly Gap[]) {
    const plan = layoutResources(auditOf([stakeholder()], { gaps }), CONTEXT);
    const block = plan.cells.find(({ cells }) => cells[0]?.[0] === "Ce qui manque, du plus grave au moins grave");
    return (block?.cells ?? []).slice(2).map((line) => [line[0], line[1], line.at(-1)]);
  }

  it("says what many stakeholders lack in one line with their names, as many as fit", () => {
    const names = Array.from({ length: 12 }, (_, index) => `Association numéro ${index + 1}`);
    const lines = listOf([
      gap,
      ...names.map((name) => ({ ...gap, ...NO_DETAIL, kind: "no-incentive", stakeholders: [name] }) as const),
      { ...gap, ...NO_DETAIL, kind: "expectation-missed", resource: "data", stakeholders: ["A"] },
      { ...gap, ...NO_DETAIL, kind: "expectation-missed", resource: "data", stakeholders: ["B"] },
      { ...gap, ...NO_DETAIL, kind: "no-follow-up", stakeholders: ["C"] },
    ]);

    expect(lines.slice(1)).toEqual([
      [
        "· Sans levier",
        "12 acteurs volontaires, sans levier d’engagement noté\u00a0: Association numéro 1, Association numéro 2, Association numéro 3 et 9 autres.",
        "12 acteurs",
      ],
      [
        "· Attendu, manquant",
        "Télécommunications\u00a0: 2 acteurs n’apportent pas de données, alors que le guide en attend (A, B).",
        "2 acteurs",
      ],
      ["· Sans suivi", "C est prêt mais n’a pas de référent ou pas de prochaine action.", ""],
    ]);
  });

  it.each(LANGUAGES)("stays before the column of the counts, whatever the names, in %s", (language) => {
    const long = Array.from({ length: 9 }, () => "W".repeat(255));
    const kinds = [...new Set(findGapKinds())];
    const gaps = kinds.map((kind) => ({ ...gap, kind, stakeholders: long, ask: long, date: 46_400, days: 30 }));
    const plan = layoutResources(auditOf([stakeholder()], { gaps, language }), CONTEXT);
    const sentences = plan.cells.flatMap(({ cells }) =>
      cells.flatMap((line) => (line.length === 14 && typeof line[1] === "string" ? [line[1]] : [])),
    );

    expect(sentences.length).toBeGreaterThan(kinds.length);
    expect(sentences.filter((text) => text.length > 148)).toEqual([]);
  });

  it("says the kind with a mark, whom to ask and how many, and how many gaps are left", () => {
    const cells = cellsOf(layoutResources(auditOf([stakeholder()], { gaps: [gap, ...confirmedGaps(61)] }), CONTEXT));
    const [row] = [...cells].filter(([, cell]) => cell === "? À demander").map(([address]) => address.slice(1));

    expect(String(cells.get(`B${row ?? ""}`))).toContain("→ demander à Fibrance, Ondal");
    expect(cells.get(`N${row ?? ""}`)).toBe("2 à demander");
    expect([...cells.values()]).toContain("Et 2 autres manques moins graves.");
  });

  it("starts the grid on a page of its own once the list fills a page", () => {
    const breaks = (gaps: number): number =>
      layoutResources(askedAudit([stakeholder()], { gaps: confirmedGaps(gaps) }), CONTEXT).print.pageBreaks?.length ??
      0;

    expect([breaks(8), breaks(20)]).toEqual([1, 2]);
  });
});
