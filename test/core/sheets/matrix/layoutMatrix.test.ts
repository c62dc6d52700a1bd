import { LANGUAGES } from "../../../../src/core/guide/codes";
import {
  ADDED_COLUMNS,
  DERIVED_COLUMNS,
  MATRIX_COLUMNS,
  matrixPosition,
  type MatrixColumn,
} from "../../../../src/core/contract/columns";
import { layoutMatrix } from "../../../../src/core/sheets/matrix/layoutMatrix";
import type { SheetPlan, UserColumn } from "../../../../src/core/model/plan";
import {
  askedAudit,
  auditOf,
  manyStakeholders,
  named,
  NONE,
  sourceTable,
  stakeholder,
} from "../../../fixtures/core/audit";
import { cellsOf, freshText, formulasOf, rowOf } from "../../../fixtures/core/planChecks";

const CONTEXT = { tableName: "PartnershipMatrix", userColumns: [] };

function hiddenIds(plan: SheetPlan): (MatrixColumn | undefined)[] {
  return plan.hiddenColumns.map((position) => MATRIX_COLUMNS[position]);
}

describe("layoutMatrix", () => {
  it("shows in one row what is known of a stakeholder and what is to ask", () => {
    const subject = stakeholder({
      name: "Sonatel",
      familiarity: 3,
      gains: named("profit", "efficiency"),
      incentives: NONE,
      resources: { financial: "yes", technical: "no", data: "unknown" },
      roles: ["data_holder", "gardien"],
      expectation: ["data"],
      owner: "Awa",
      dueDate: 46360,
      partnerAmount: 0,
    });

    expect(rowOf(layoutMatrix(auditOf([subject]), CONTEXT), 0)).toEqual({
      source_table: "Acteurs",
      name: "Sonatel",
      category: "Télécommunications",
      group: "Privé",
      role: "Détenteur de données, gardien",
      familiarity: 3,
      keenness: "?",
      quadrant: "À interroger",
      gain_profit: "✓",
      gain_social_cause: "–",
      gain_political_interest: "–",
      gain_knowledge: "–",
      gain_efficiency: "✓",
      gain_democracy: "–",
      resource_financial: "✓",
      resource_technical: "–",
      resource_human: "?",
      resource_data: "?",
      incentive_visibility: "–",
      incentive_complementary: "–",
      incentive_pilot: "–",
      answered: 5,
      missing: "appétence, humaines, données",
      expectation: "données",
      owner: "Awa",
      next_action: null,
      due_date: 46360,
      agreement_end: null,
      partner_amount: 0,
      in_kind_value: null,
      authority_amount: null,
      category_code: "telecom",
      key: "Acteurs/sonatel",
      ...Object.fromEntries(ADDED_COLUMNS.map((column) => [column, null])),
      ...{ counted: 1, gain_other: 0, incentive_other: 0, standing: null },
    });
  });

  it("leaves the gains to ask that an unreadable text may stand for", () => {
    const subject = stakeholder({ gains: { status: "some", options: ["profit", "other"], otherText: "gloire" } });

    const { gain_profit: profit, gain_democracy: democracy } = rowOf(layoutMatrix(auditOf([subject]), CONTEXT), 0);

    expect([profit, democracy]).toEqual(["✓", "?"]);
  });

  it("says of a stakeholder without category that it has none, and gives it the code none", () => {
    const row = rowOf(layoutMatrix(auditOf([stakeholder({ category: null })]), CONTEXT), 0);

    expect([row.category, row.group, row.category_code]).toEqual(["(sans catégorie)", null, "none"]);
  });

  it("has every column of the contract in its order, whatever the audit holds", () => {
    for (const stakeholders of [[], manyStakeholders(3)]) {
      const [table] = layoutMatrix(auditOf(stakeholders), CONTEXT).tables;

      expect(table?.columns.map(({ id }) => id)).toEqual([
        ..."source_table name category group role familiarity keenness quadrant".split(" "),
        ..."gain_profit gain_social_cause gain_political_interest gain_knowledge gain_efficiency gain_democracy".split(
          " ",
        ),
        ..."resource_financial resource_technical resource_human resource_data".split(" "),
        ..."incentive_visibility incentive_complementary incentive_pilot".split(" "),
        ..."answered missing expectation owner next_action due_date agreement_end".split(" "),
        ..."partner_amount in_kind_value authority_amount category_code key".split(" "),
        ..."status counted gain_other incentive_other stance evidence assessed_on confidence project order zone".split(
          " ",
        ),
        "standing",
      ]);
    }
  });

  it("orders by group, category, readiness and name", () => {
    const audit = auditOf([
      stakeholder({ name: "Zèbre", category: null }),
      stakeholder({ name: "Clic", category: "ngo" }),
      stakeholder({ name: "Écho", category: "digital", quadrant: "ready" }),
      stakeholder({ name: "Agrilog", category: "digital", quadrant: "watch" }),
      stakeholder({ name: "Damas", category: "digital", quadrant: "ready" }),
      stakeholder({ name: "Régie", category: "local_authority" }),
    ]);
    const plan = layoutMatrix(audit, CONTEXT);

    expect(audit.stakeholders.map((_, row) => rowOf(plan, row).name)).toEqual([
      "Régie",
      "Damas",
      "Écho",
      "Agrilog",
      "Clic",
      "Zèbre",
    ]);
  });

  it("writes title, source and legend where they show, and each band above its first column that shows", () => {
    const plan = layoutMatrix(askedAudit([stakeholder({ nextAction: "Appeler" })]), CONTEXT);
    const above = [...cellsOf(plan)]
      .filter(([address]) => /^[A-Z]+[1-4]$/.test(address) && !/^AF[1-3]$/.test(address))
      .map(([address, cell]) => [address, address === "A2" ? freshText(cell) : cell]);

    expect(above).toEqual([
      ["A1", "Matrice de partenariats"],
      [
        "A2",
        "1 acteur du tableau «\u00a0Acteurs\u00a0» (feuille Liste, ligne 4) · valeurs au 23/11/2026 · règles, version 2",
      ],
      [
        "A3",
        "✓ oui     – aucune (demandé)\u00a0; gains et leviers\u00a0: non cité     ? à demander          Échelle\u00a0: 0 nulle · 1 faible · 2 moyenne · 3 forte",
      ],
      ["F4", "Axes"],
      ["I4", "Gains attendus"],
      ["O4", "Ressources"],
      ["S4", "Leviers"],
      ["V4", "Revue"],
      ["Z4", "Suivi"],
    ]);
  });

  it("hides technical columns and those nobody has anything in; that of a single source is narrow, its text hidden", () => {
    const plan = layoutMatrix(auditOf([stakeholder({ owner: "Awa", authorityAmount: 0 })]), CONTEXT);

    expect(hiddenIds(plan)).toEqual([
      "group",
      "role",
      "next_action",
      "due_date",
      "agreement_end",
      "partner_amount",
      "in_kind_value",
      "category_code",
      "key",
      ...ADDED_COLUMNS,
      "standing",
    ]);
    expect(plan.columnWidths[0]).toBe(9);
    expect(plan.formats).toContainEqual({ area: { row: 4, column: 0, rows: 2, columns: 1 }, numberFormat: ";;;" });
  });

  it.each(LANGUAGES)("freezes no more than a quarter of a screen 768 pixels high in %s", (language) => {
    const { frozen, rowHeights } = layoutMatrix(auditOf(manyStakeholders(3), { language }), CONTEXT);
    const heights = rowHeights.flatMap(({ count, points }) => Array<number>(count).fill(points));
    const pixels = heights.slice(0, frozen.rows).reduce((sum, points) => sum + Math.ceil(points / 0.75), 0);

    expect(pixels).toBeLessThanOrEqual(190);
  });

  it("shows the source with several tables, sums them up, and starts the title in column A", () => {
    const tables = ["Acteurs", "Bourg", "Cité", "Darse", "Est"].map((table) => sourceTable({ table }));
    const plan = layoutMatrix(auditOf(manyStakeholders(12_000), { tables }), CONTEXT);

    expect(hiddenIds(plan)).not.toContain("source_table");
    expect(plan.columnWidths[0]).toBeGreaterThan(60);
    expect(plan.formats).toContainEqual({
      area: { row: 4, column: 0, rows: 12_001, columns: 1 },
      numberFormat: "General",
    });
    expect(freshText(cellsOf(plan).get("A2"))).toBe(
      "12\u202f000 acteurs de 5 tableaux («\u00a0Acteurs\u00a0», «\u00a0Bourg\u00a0», «\u00a0Cité\u00a0» et 2 autres) · 1\u202f000 sans catégorie lue · valeurs au 23/11/2026 · règles, version 2",
    );
  });

  it("says what to do when there is no stakeholder, over one blank row", () => {
    const plan = layoutMatrix(auditOf([]), CONTEXT);

    expect(cellsOf(plan).get("A3")).toBe("Aucun acteur\u00a0: ajoutez une ligne au tableau «\u00a0Acteurs\u00a0».");
    expect(plan.tables[0]?.rowCount).toBe(0);
    expect(plan.print.area).toEqual({ row: 0, column: 0, rows: 6, columns: 27 });
  });

  it("keeps the user's columns at the right end, their cells with the key of their row, their headers unlike ours", () => {
    const audit = auditOf([
      stakeholder({ name: "B", category: "ngo" }),
      stakeholder({ name: "A", category: "telecom" }),
    ]);
    const userColumns: UserColumn[] = [
      { header: "PROFIT", cells: new Map([["Acteurs/b", "à revoir"]]), isCalculated: false, numberFormat: "General" },
      { header: "Budget", cells: new Map([["Acteurs/gone", 7]]), isCalculated: false, numberFormat: "#,##0" },
      {
        header: "Somme",
        cells: new Map(["a", "b"].map((name) => [`Acteurs/${name}`, { formula: "=[@Réponses]*2" }])),
        isCalculated: true,
        numberFormat: "0",
      },
    ];
    const plan = layoutMatrix(audit, { ...CONTEXT, userColumns });

    expect(plan.tables[0]?.columns.slice(MATRIX_COLUMNS.length)).toEqual([
      { id: "user:PROFIT", header: "PROFIT 2", cells: [null, "à revoir"], notation: "R1C1" },
      { id: "user:Budget", header: "Budget", cells: [null, null], notation: "R1C1" },
      { id: "user:Somme", header: "Somme", cells: { formula: "=[@Réponses]*2" }, notation: "R1C1" },
    ]);
    expect(plan.formats.filter(({ area }) => area.column === MATRIX_COLUMNS.length + 1)).toEqual([
      { area: { row: 5, column: MATRIX_COLUMNS.length + 1, rows: 2, columns: 1 }, numberFormat: "#,##0" },
    ]);
  });

  it("draws the line between groups by rule, never under the header", () => {
    const rules = layoutMatrix(auditOf(manyStakeholders(4)), CONTEXT).conditionalFormats;

    expect(rules.slice(-1)).toEqual([
      {
        area: { row: 5, column: 0, rows: 4, columns: MATRIX_COLUMNS.length },
        formula: "=IF(ROWS($D$6:$D6)>1,$D6<>$D5)",
        topBorder: "#8CA0A9",
      },
    ]);
  });

  it("colours marks by rule, not by hand", () => {
    const { conditionalFormats, formats } = layoutMatrix(auditOf(manyStakeholders(2)), CONTEXT);
    const marks = { row: 5, column: matrixPosition("gain_profit"), rows: 2, columns: 13 };

    const change = "IF(ROWS($D$6:$D6)>1,$D6<>$D5)";
    const ask = { area: marks, font: { bold: true, color: "#744600" }, fill: "#FBE8C6" };
    const yes = { area: marks, font: { bold: true, color: "#0B5260" }, fill: "#D3EAEE" };

    expect(conditionalFormats.filter(({ area }) => area.column === marks.column)).toEqual([
      { ...ask, formula: `=IF(${change},I6="?")`, topBorder: "#8CA0A9" },
      { ...ask, formula: '=I6="?"' },
      { ...yes, formula: `=IF(${change},I6="✓")`, topBorder: "#8CA0A9" },
      { ...yes, formula: '=I6="✓"' },
    ]);
    expect(formats.filter(({ area, fill }) => area.row > 4 && fill !== undefined)).toEqual([]);
  });

  it("gives long texts more lines, up to 60 points", () => {
    const audit = auditOf([
      stakeholder({ name: "A" }),
      stakeholder({
        name: "B",
        nextAction: "Prendre rendez-vous avec la direction pour parler des données de trafic et du site d’essai",
      }),
      stakeholder({ name: "C", owner: "x".repeat(32_767) }),
    ]);
    const plan = layoutMatrix(audit, CONTEXT);

    expect(plan.rowHeights.filter(({ row }) => row > 4)).toEqual([
      { row: 5, count: 1, points: 39 },
      { row: 6, count: 1, points: 52 },
      { row: 7, count: 1, points: 60 },
    ]);
    expect(plan.formats.filter(({ vertical }) => vertical === "Top")).toEqual([
      { area: { row: 7, column: 0, rows: 1, columns: MATRIX_COLUMNS.length }, vertical: "Top" },
    ]);
  });

  it("sets texts to the left, so that names written from right to left do not run into the next column", () => {
    const { formats } = layoutMatrix(auditOf([stakeholder({ name: "شركة الاتصالات الوطنية" })]), CONTEXT);
    const name = formats.filter(
      ({ area, horizontal }) => area.row === 5 && area.column <= 1 && area.column + area.columns > 1 && horizontal,
    );

    expect(name.at(-1)?.horizontal).toBe("Left");
  });

  it("puts the authority into the footer without letting it speak Excel's codes", () => {
    const { print } = layoutMatrix(auditOf([]), { ...CONTEXT, authority: "3 Rives & Bois" });

    expect([print.leftFooter, print.rightFooter]).toEqual([
      "&8 3 Rives && Bois · Cartographie des partenaires",
      "&8 &A · Page &P",
    ]);
  });

  it("never makes a formula of what the user wrote", () => {
    const hostile = "=1+1";
    const audit = auditOf([
      stakeholder({
        name: hostile,
        key: hostile,
        owner: hostile,
        nextAction: hostile,
        roles: [hostile],
        row: { table: hostile, index: 0 },
      }),
    ]);
    const plan = layoutMatrix(audit, CONTEXT);

    expect(rowOf(plan, 0).name).toBe(hostile);
    expect(formulasOf(plan).filter((formula) => formula.includes("1+1"))).toEqual(Array(6).fill(hostile));
    expect(plan.tables[0]?.columns.filter(({ cells }) => "formula" in cells).map(({ id }) => id)).toEqual([
      ...DERIVED_COLUMNS,
    ]);
  });

  it("repeats headers that read like object members as they are", () => {
    const userColumns: UserColumn[] = ["__proto__", "constructor"].map((header) => ({
      header,
      cells: new Map(),
      isCalculated: false,
      numberFormat: "General",
    }));
    const headers = layoutMatrix(auditOf([]), { ...CONTEXT, userColumns }).tables[0]?.columns.map(
      ({ header }) => header,
    );

    expect(headers?.slice(-2)).toEqual(["__proto__", "constructor"]);
  });

  it.each(LANGUAGES)(
    "keeps headers unique, marks' headers short and messages within Excel's limits in %s",
    (language) => {
      const plan = layoutMatrix(auditOf(manyStakeholders(2), { language }), CONTEXT);
      const headers = plan.tables[0]?.columns.map(({ header }) => header) ?? [];
      const marks = headers.slice(matrixPosition("gain_profit"), matrixPosition("answered"));

      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(MATRIX_COLUMNS.length);
      expect(Math.max(...marks.map(({ length }) => length))).toBeLessThanOrEqual(18);
      expect(headers.filter((header) => /['#@[\]]/.test(header))).toEqual([]);
      expect(
        plan.prompts.filter(({ title, message }) => title.length > 32 || title === "" || message.length > 255),
      ).toEqual([]);
      expect(plan.prompts).toHaveLength(22);
    },
  );

  it("lays 10,000 stakeholders out in rows of equal length", () => {
    const plan = layoutMatrix(auditOf(manyStakeholders(10_000)), CONTEXT);

    expect(plan.tables[0]?.rowCount).toBe(10_000);
    expect(
      new Set(plan.tables[0]?.columns.map(({ cells, results }) => ("formula" in cells ? results : cells)?.length)),
    ).toEqual(new Set([10_000]));
    expect(plan.formats.length).toBeLessThan(60);
  });
});
