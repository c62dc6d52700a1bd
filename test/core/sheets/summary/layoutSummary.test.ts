import { compareRuns } from "../../../../src/core/history/compareRuns";
import type { SnapshotStakeholder } from "../../../../src/core/history/history";
import { serialOfIso } from "../../../../src/core/model/dates";
import { LANGUAGES } from "../../../../src/core/guide/codes";
import { layoutSummary } from "../../../../src/core/sheets/summary/layoutSummary";
import { summaryText } from "../../../../src/core/sheets/summary/summaryText";
import { askedAudit, auditOf, manyStakeholders, stakeholder } from "../../../fixtures/core/audit";
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
  it("says in its title how many are ready and what is still to ask, by codes and never by a localised word", () => {
    const title = String(cellsOf(layoutSummary(auditOf(FOUR), CONTEXT)).get("A1"));

    expect(title).toContain(
      'COUNTIFS(PartnershipMatrix[Zone],">=50",PartnershipMatrix[Zone],"<60",PartnershipMatrix[Compté],1)',
    );
    expect(title).toContain(" acteurs prêts sur ");
    expect(title).toContain("réponses à obtenir");
  });

  it("names who is ready by rank, whoever edits the matrix, the first of them even where nobody is", () => {
    const cells = cellsOf(layoutSummary(askedAudit(FOUR), CONTEXT));

    expect(cells.get("N16")).toMatch(/^=IF\(COUNTIFS\(.+\)<1,0,IFERROR\(MATCH\(SUMPRODUCT\(LARGE\(/);
    expect(cells.get("A5")).toBe(
      '=IF($N$16=0,"",INDEX(PartnershipMatrix[Familiarité],$N$16)&" + "&INDEX(PartnershipMatrix[Appétence],$N$16))',
    );
    expect(String(cells.get("B5"))).toMatch(/^=IF\(\$N\$16=0,"personne",IF\(\$N\$16=0,"",/);
    expect(String(cells.get("E14"))).toContain('"à décider"');
  });

  it("says whom we have by name, live in number, most ready first", () => {
    const plan = layoutSummary(askedAudit(FOUR), CONTEXT);
    const cells = cellsOf(plan);

    expect(["B18", "B19", "B20", "B21", "B22", "B23"].map((address) => cells.get(address))).toEqual([
      "Agrilog, Cartéo",
      "personne",
      "La Boucle",
      "personne",
      "personne",
      "Ondal",
    ]);
    expect(
      plan.formats.filter(({ area, numberFormat }) => area.row === 17 && numberFormat !== undefined).at(-1)
        ?.numberFormat,
    ).toBe('[<2]0" prêt";0" prêts"');
  });

  it("says whom to ask next, by when and by whom", () => {
    const cells = cellsOf(layoutSummary(auditOf(FOUR), CONTEXT));
    const lines = [...Array(40).keys()].map(
      (row) => `${String(cells.get(`A${row}`))}: ${String(cells.get(`B${row}`))}`,
    );

    expect(lines).toContain("01/12/2026: Ondal · données · Numérique");
  });

  it("is one page however much there is to say", () => {
    const changes = compareRuns(
      { date: "2026-05-02", stakeholders: [found("A"), found("B"), found("C", { quadrant: "watch" })] },
      { date: "2026-11-23", stakeholders: [found("A", { answers: "yyyy????" }), found("C", { quadrant: "ready" })] },
    );
    for (const own of [[], FOUR, manyStakeholders(10_000)]) {
      const { print } = layoutSummary(auditOf(own), { ...CONTEXT, changes });

      expect(print).toMatchObject({ fitPages: { wide: 1, tall: 1 }, area: { row: 0, columns: 12 } });
      expect(print.area.rows).toBeLessThan(42);
      expect(print.scalePercent).toBeGreaterThan(68);
    }
  });

  it("has no technical line on the page", () => {
    const texts = [...cellsOf(layoutSummary(auditOf(FOUR), CONTEXT)).values()].map(String);

    expect(texts.filter((text) => /règles|tableau «|lignes \d/.test(text))).toEqual([]);
  });

  it("writes nothing wider than its half, names of 255 letters neither", () => {
    const audit = askedAudit([stakeholder({ name: "x".repeat(255), quadrant: "ready", owner: "y".repeat(255) })]);
    const texts = [...cellsOf(layoutSummary(audit, CONTEXT))].filter(([address]) => /^[BI](9|[1-3]\d)$/.test(address));

    expect(texts.length).toBeGreaterThan(5);
    for (const [, text] of texts)
      if (!String(text).startsWith("=")) expect(String(text).length).toBeLessThanOrEqual(72);
  });

  it("draws the chart from the table of live counts, with a sentence beside it", () => {
    const plan = layoutSummary(askedAudit(FOUR), CONTEXT);
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
    expect(["H14", "H15"].map((address) => cellsOf(plan).get(address))).toEqual([
      expect.stringMatching(
        /^=IF\(COUNTIFS\(PartnershipMatrix\[Compté\],1\)=0,"Aucun acteur n’est encore compté\.",IF\(MAX\(PartnershipSummary\[oui\]\)=0,"Aucune ressource n’a encore de oui",/,
      ),
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

    const first = [...Array(40).keys()].find((row) => cells.get(`H${row}`) === "Ce qui a changé depuis le 02/05/2026");
    expect(
      [1, 2, 3, 4, 5, 6].map((row) => (first ?? 0) + row).map((row) => [cells.get(`H${row}`), cells.get(`I${row}`)]),
    ).toEqual([
      ["1 nouveau", "Zeta"],
      ["1 disparu", "B"],
      ["Réponses", "4 gagnées"],
      ["1 profil changé", "C (À suivre → Prêt)"],
      ["Réponses obtenues", "0\u00a0% → 16\u00a0% · Télécommunications +16"],
      ["·", "1 note d’acteur disparu gardée dans l’historique"],
    ]);
  });

  it("warns when rows were added or removed since the run, and names the authority", () => {
    const cell = cellsOf(layoutSummary(auditOf(FOUR), { ...CONTEXT, authority: "Ville de Valmeroy" })).get("A2");

    expect(String(cell)).toMatch(/^=IF\(AND\(IFERROR\(ROWS\(Acteurs\),0\)=4\),"","▲ "&/);
    expect(freshText(cell)).toBe(
      "Ville de Valmeroy · Partenaires du numérique · 4 acteurs recensés · situation au 23/11/2026",
    );
  });

  it.each(LANGUAGES)("keeps to formulas every reader knows in %s", (language) => {
    const plan = layoutSummary(auditOf(manyStakeholders(24), { language }), CONTEXT);
    const functions = new Set(formulasOf(plan).flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));

    expect([...functions].sort()).toEqual(
      [
        ..."AND COUNTIF COUNTIFS IF IFERROR INDEX INT LARGE LEFT LEN MATCH MAX MOD NA OR RIGHT ROWS SUM SUMIFS SUMPRODUCT TEXTJOIN".split(
          " ",
        ),
        ...(language === "en" ? ["MID", "UPPER"] : []),
      ].sort(),
    );
    for (const formula of formulasOf(plan)) expect(formula.length).toBeLessThan(8_192);
    expect(plan.cells.filter(({ cells }) => cells.some((line) => line.length !== cells[0]?.length))).toEqual([]);
  });
});

describe("layoutSummary with agreements", () => {
  const day = (iso: string): number => serialOfIso(iso) ?? 0;
  const agreements = { tableName: "PartnershipAgreements", threshold: 23_000, chartName: "PartnershipMoneyChart" };
  const audit = auditOf([
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
      row: { table: "Acteurs", index: 1 },
      amounts: [{ field: "in_kind_value", year: 2027, amount: 45_000 }],
    }),
  ]);

  it("puts the money first: agreed and possible by year, apart, as formulas", () => {
    const cells = cellsOf(layoutSummary(audit, { ...CONTEXT, agreements }));
    const sum = (header: string, firm: number): string =>
      `SUMIFS(PartnershipAgreements[${header}],PartnershipAgreements[Ferme],${firm})`;

    expect(["A4", "B5", "C5", "D5", "B6", "C6", "D6", "A7", "D8"].map((address) => cells.get(address))).toEqual([
      "Budget\u00a0: ce que cela apporte et coûte",
      "2026",
      "2027",
      undefined,
      "accordé",
      "accordé",
      "possible",
      "Partenaires, numéraire",
      `=${sum("En nature 2027", 0)}`,
    ]);
    expect(cells.get("C10")).toBe(`=${sum("Collectivité 2027", 1)}`);
    expect(String(cells.get("A1"))).toContain('"2027\u00a0: "&');
  });

  it("lists agreements to deal with by rank, and draws the money instead of the resources", () => {
    const plan = layoutSummary(audit, { ...CONTEXT, agreements });
    const cells = cellsOf(plan);

    expect(cells.get("A13")).toBe("Conventions à signer, échues ou à échéance d’ici six mois");
    expect(cells.get("N28")).toBe(
      '=IF(COUNTIFS(PartnershipAgreements[Rang],"<9999999")<1,0,IFERROR(MATCH(SMALL(PartnershipAgreements[Rang],1),PartnershipAgreements[Rang],0),0))',
    );
    expect(plan.charts.map(({ name, data, maximum }) => [name, data.rows, maximum > 45_000])).toEqual([
      ["PartnershipMoneyChart", 5, true],
    ]);
  });
});

describe("summaryText", () => {
  it("says the same in plain lines", () => {
    const text = summaryText(auditOf(FOUR));

    expect(text.split("\n").slice(0, 17)).toEqual([
      "Partenaires du numérique\u00a0: où en sommes-nous\u00a0?",
      expect.stringMatching(/^4 acteurs du tableau/),
      "",
      "QUI EST PRÊT (2)\u00a0: LES PLUS FAMILIERS ET VOLONTAIRES D’ABORD",
      "- 3 + 3\u00a0: Agrilog · à décider",
      "- 2 + 2\u00a0: Cartéo · à décider",
      "",
      "QUI EST SUR LA LISTE",
      "- Télécommunications\u00a0: 3",
      "- ONG, associations\u00a0: 1",
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

  it("begins with the money and the agreements to deal with, where there are any", () => {
    const end = serialOfIso("2026-10-31");
    const audit = auditOf([
      stakeholder({
        name: "Clic et Lien",
        agreement: "objectives",
        agreementEnd: end,
        owner: "Vie associative",
        amounts: [
          { field: "in_kind_value", year: 2026, amount: 10_000 },
          { field: "authority_amount", year: 2026, amount: 28_000 },
        ],
      }),
      stakeholder({ name: "Région", amounts: [{ field: "partner_amount", year: 2027, amount: 45_000 }] }),
    ]);

    expect(summaryText(audit).split("\n").slice(3, 10)).toEqual([
      "BUDGET\u00a0: CE QUE CELA APPORTE ET COÛTE",
      "- 2026 · partenaires\u00a0: 10\u202f000 accordé",
      "- 2026 · nous\u00a0: 28\u202f000 accordé",
      "- 2027 · partenaires\u00a0: 45\u202f000 possible",
      "",
      "CONVENTIONS À SIGNER, ÉCHUES OU À ÉCHÉANCE D’ICI SIX MOIS",
      "- 31/10/2026\u00a0: Clic et Lien · échue · Vie associative",
    ]);
  });
});
