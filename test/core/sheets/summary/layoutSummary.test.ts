import { compareRuns } from "../../../../src/core/history/compareRuns";
import type { SnapshotStakeholder } from "../../../../src/core/history/history";
import { LANGUAGES } from "../../../../src/core/guide/codes";
import { layoutSummary } from "../../../../src/core/sheets/summary/layoutSummary";
import { summaryText } from "../../../../src/core/sheets/summary/summaryText";
import { auditOf, manyStakeholders, stakeholder } from "../../../fixtures/core/audit";
import { cellsOf, formulasOf, freshText } from "../../../fixtures/core/planChecks";

const CONTEXT = {
  tableName: "PartnershipSummary",
  matrixTableName: "PartnershipMatrix",
  chartName: "PartnershipSummaryChart",
  changes: null,
  keptNotes: 0,
};

/** Two ready ones, a keen one, one nobody asked. */
const FOUR = [
  stakeholder({ name: "Agrilog", quadrant: "ready", familiarity: 3, keenness: 3 }),
  stakeholder({ name: "Cartéo", quadrant: "ready", familiarity: 2, keenness: 2 }),
  stakeholder({ name: "La Boucle", category: "ngo", quadrant: "willing", familiarity: 1, keenness: 3 }),
  stakeholder({ name: "Ondal", dueDate: 46_357, owner: "Numérique" }),
];

function found(name: string, wish: Partial<SnapshotStakeholder> = {}): SnapshotStakeholder {
  return { key: name, name, category: "telecom", quadrant: "ask", answers: "????????", written: "", ...wish };
}

describe("layoutSummary", () => {
  it("counts the key figures on the matrix, by codes and never by a localised word", () => {
    const cells = cellsOf(layoutSummary(auditOf(FOUR), CONTEXT));

    expect(["A4", "G4"].map((address) => cells.get(address))).toEqual([
      "=COUNTIFS(PartnershipMatrix[Compté],1)",
      '=COUNTIFS(PartnershipMatrix[Zone],">=50",PartnershipMatrix[Zone],"<60",PartnershipMatrix[Compté],1)',
    ]);
    expect(String(cells.get("D4"))).toMatch(
      /^=IF\(.+=0,0,INT\(100\*SUMIFS\(PartnershipMatrix\[Réponses\],PartnershipMatrix\[Compté\],1\)/,
    );
    expect(String(cells.get("J4")).match(/="\?"/g)).toHaveLength(4);
  });

  it("says whom we have by name, live in number, most ready first", () => {
    const plan = layoutSummary(auditOf(FOUR), CONTEXT);
    const cells = cellsOf(plan);

    expect(["B9", "B10", "B11", "B12", "B13", "B14"].map((address) => cells.get(address))).toEqual([
      "Agrilog, Cartéo",
      "personne",
      "La Boucle",
      "personne",
      "personne",
      "Ondal",
    ]);
    expect(
      plan.formats.filter(({ area, numberFormat }) => area.row === 8 && numberFormat !== undefined).at(-1)
        ?.numberFormat,
    ).toBe('[<2]0" prêt";0" prêts"');
  });

  it("says whom to ask next, by when and by whom", () => {
    const cells = cellsOf(layoutSummary(auditOf(FOUR), CONTEXT));
    const lines = [17, 18, 19, 20].map((row) => `${String(cells.get(`G${row}`))}: ${String(cells.get(`H${row}`))}`);

    expect(lines).toContain("01/12/2026: Ondal · données · Numérique");
  });

  it("keeps its place for every section however much there is to say, on one page", () => {
    const [few, many] = [FOUR, manyStakeholders(10_000)].map((own) => layoutSummary(auditOf(own), CONTEXT));

    for (const address of ["A8", "G8", "A16", "G16", "G24", "A33"]) {
      expect(cellsOf(few ?? layoutSummary(auditOf([]), CONTEXT)).get(address)).toBe(many && cellsOf(many).get(address));
    }
    expect(many?.print).toMatchObject({ fitPages: { wide: 1, tall: 1 }, area: { rows: 33, columns: 12 } });
  });

  it("writes nothing wider than its half, names of 255 letters neither", () => {
    const audit = auditOf([stakeholder({ name: "x".repeat(255), quadrant: "ready", owner: "y".repeat(255) })]);
    const texts = [...cellsOf(layoutSummary(audit, CONTEXT))].filter(([address]) => /^[BH](9|1\d|2\d)$/.test(address));

    expect(texts.length).toBeGreaterThan(5);
    for (const [, text] of texts) expect(String(text).length).toBeLessThanOrEqual(72);
  });

  it("draws the chart from the table of live counts, with a sentence beside it", () => {
    const plan = layoutSummary(auditOf(FOUR), CONTEXT);
    const [chart] = plan.charts;
    const [table] = plan.tables;

    expect(chart).toMatchObject({ legend: "Bottom", maximum: 4, data: { row: 7, column: 13, rows: 5, columns: 4 } });
    expect([table?.row, table?.column, table?.rowCount]).toEqual([7, 13, 4]);
    const counted = (header: string): string =>
      `SUMPRODUCT(--(PartnershipMatrix[Compté]=1),--(PartnershipMatrix[${header}]="✓"))`;
    const code = "PartnershipSummary[[#This Row],[Code]]";
    expect(table?.columns.find(({ id }) => id === "yes")?.cells).toEqual({
      formula:
        `=IF(${code}="financial",${counted("Financières")},IF(${code}="technical",${counted("Techniques")},` +
        `IF(${code}="human",${counted("Humaines")},IF(${code}="data",${counted("Données")},NA()))))`,
    });
    expect(["A17", "A18"].map((address) => cellsOf(plan).get(address))).toEqual([
      expect.stringMatching(/^=IF\(MAX\(PartnershipSummary\[oui\]\)=0,"Aucune ressource n’a encore de oui",/),
      expect.stringMatching(/réponses à obtenir/),
    ]);
  });

  it("draws no chart without a stakeholder", () => {
    expect(layoutSummary(auditOf([]), CONTEXT).charts).toEqual([]);
  });

  it("tells what changed since the earlier run", () => {
    const changes = compareRuns(
      { date: "2026-05-02", stakeholders: [found("A"), found("B"), found("C", { quadrant: "watch" })] },
      {
        date: "2026-11-23",
        stakeholders: [found("A", { answers: "yyyy????" }), found("C", { quadrant: "ready" }), found("Zeta")],
      },
    );
    const cells = cellsOf(layoutSummary(auditOf(FOUR), { ...CONTEXT, changes, keptNotes: 1 }));

    expect(cells.get("G24")).toBe("Ce qui a changé depuis le 02/05/2026");
    expect([25, 26, 27, 28, 29, 30].map((row) => [cells.get(`G${row}`), cells.get(`H${row}`)])).toEqual([
      ["1 nouveau", "Zeta"],
      ["1 disparu", "B"],
      ["Réponses", "4 gagnées"],
      ["1 profil changé", "C (À suivre → Prêts)"],
      ["Réponses obtenues", "0\u00a0% → 16\u00a0% · Télécommunications +16"],
      ["·", "1 note d’acteur disparu gardée dans l’historique"],
    ]);
  });

  it("warns when rows were added or removed since the run, and names the authority", () => {
    const cell = cellsOf(layoutSummary(auditOf(FOUR), { ...CONTEXT, authority: "Ville de Valmeroy" })).get("A2");

    expect(String(cell)).toMatch(/^=IF\(AND\(IFERROR\(ROWS\(Acteurs\),0\)=4\),"","▲ "&/);
    expect(freshText(cell)).toMatch(/^Ville de Valmeroy · 4 acteurs/);
  });

  it.each(LANGUAGES)("keeps to formulas every reader knows in %s", (language) => {
    const plan = layoutSummary(auditOf(manyStakeholders(24), { language }), CONTEXT);
    const functions = new Set(formulasOf(plan).flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));

    expect([...functions].sort()).toEqual(
      [
        ..."AND COUNTIF COUNTIFS IF IFERROR INT LEFT MAX MOD NA OR RIGHT ROWS SUM SUMIFS SUMPRODUCT TEXTJOIN".split(
          " ",
        ),
        ...(language === "en" ? ["MID", "UPPER"] : []),
      ].sort(),
    );
    for (const formula of formulasOf(plan)) expect(formula.length).toBeLessThan(8_192);
    expect(plan.cells.filter(({ cells }) => cells.some((line) => line.length !== cells[0]?.length))).toEqual([]);
  });
});

describe("summaryText", () => {
  it("says the same in plain lines", () => {
    const text = summaryText(auditOf(FOUR));

    expect(text.split("\n").slice(0, 9)).toEqual([
      "Partenaires du numérique\u00a0: où en sommes-nous\u00a0?",
      expect.stringMatching(/^4 acteurs du tableau/),
      "",
      "NOS PARTENAIRES",
      "- 4 acteurs recensés\u00a0: dans 2 des 10 catégories du guide",
      "- 18\u00a0% des réponses obtenues\u00a0: 6 sur 32\u00a0; manquent 26",
      "- 2 prêts\u00a0: Agrilog, Cartéo",
      "- 0 prometteur\u00a0: personne",
      "- 1 volontaire\u00a0: La Boucle",
    ]);
    expect(text).toContain("- Données\u00a0: 0 oui, 0 aucune (demandé), 4 à demander");
    expect(text).not.toContain("changé");
  });
});
