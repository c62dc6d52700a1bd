import fc from "fast-check";

import type { Audit } from "../../src/core/model/audit";
import { auditTables } from "../../src/core/auditTables";
import { fold } from "../../src/core/words/fold";
import { LANGUAGES } from "../../src/core/guide/codes";
import { findingMessage, gapMessage } from "../../src/core/messages/messages";
import type { Cell, Table } from "../../src/core/model/table";

function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[], name = "Acteurs"): Table {
  const origin = { row: 2, column: 0 };
  return { name, sheet: "Liste", origin, headers, rows, hiddenRows: [], numberFormats: [], hasTotals: false };
}

function audit(...tables: readonly Table[]): Audit {
  return auditTables(tables, { asOf: "2026-11-23", language: null, pinned: [], chosen: null, skipped: [] });
}

/** Fields by header, as applied. */
function fieldsOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): unknown[] {
  return audit(tableOf(headers, rows)).tables[0]?.mapping.columns.map(({ field }) => field) ?? [];
}

const kinds = ({ findings }: Audit): string[] =>
  findings.map(({ kind }) => kind).filter((kind) => kind !== "unmapped-question");

describe("column mapping", () => {
  it("understands headers in four languages, with accents, endings and line breaks", () => {
    expect(fieldsOf(["Nom de l’acteur ", "Type d'acteur", "Données"], [["A", "ONG", "oui"]])).toEqual([
      "name",
      "category",
      "resource_data",
    ]);
    expect(fieldsOf(["Parte interesada", "Tipo de actor", "Disposición"], [["A", "ONG", "alto"]])).toEqual([
      "name",
      "category",
      "keenness",
    ]);
    expect(fieldsOf(["Parceiro", "Tipo de\nparceiro", "Ganhos esperados"], [["A", "ONG", "lucro"]])).toEqual([
      "name",
      "category",
      "gains",
    ]);
  });

  it("takes an organisation header for the name and a bare Nom beside it for a person", () => {
    const rows = [
      ["A", "Mme B", "ONG"],
      ["C", "M. Diallo", "ONG"],
    ];
    expect(fieldsOf(["Structure", "Nom", "Type"], rows)).toEqual(["name", "contact_name", "category"]);
  });

  it.each(["Aucun", "None", "Ninguno", "Nenhum", "?"])("keeps gains of which only “%s” is known gains", (none) => {
    for (const header of ["Gain attendu", "Expected gain", "Intérêt"])
      expect(fieldsOf(["Acteur", "Type", header], [["A", "ONG", none]])[2]).toBe("gains");
  });

  it("takes Intérêt for gains where it holds gains, and only proposes keenness where it holds a scale", () => {
    const [column] =
      audit(tableOf(["Acteur", "Type", "Intérêt"], [["A", "ONG", "Fort"]])).tables[0]?.mapping.columns.slice(2) ?? [];
    expect(column).toMatchObject({ field: null, proposal: "keenness", confidence: "low" });
    const held = ["profit ; inclusion", "efficacité", "cause sociale"].map((gain, row) => [`A${row}`, "ONG", gain]);
    expect(fieldsOf(["Acteur", "Type", "Intérêt"], held)[2]).toBe("gains");
  });

  it("gives a coded field to the column whose values parse best and reports the other", () => {
    const rows = [
      ["A", "public", "ONG"],
      ["B", "bleu", "Université"],
    ];
    const result = audit(tableOf(["Acteur", "Secteur", "Type"], rows));
    expect(result.tables[0]?.mapping.columns.map(({ field }) => field)).toEqual(["name", null, "category"]);
    expect(kinds(result)).toContain("second-column");
  });

  it("reads yes/no columns named after one gain or means of commitment", () => {
    expect(fieldsOf(["Acteur", "Type", "Profit", "Visibilité"], [["A", "ONG", "oui", "non"]]).slice(2)).toEqual([
      "gain_profit",
      "incentive_visibility",
    ]);
  });

  it("is stable when a text is folded again", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("answers", () => {
  it.each([
    ["oui", "yes"],
    ["✓", "yes"],
    ["X", "yes"],
    [1, "yes"],
    [true, "yes"],
    ["non", "no"],
    ["néant", "no"],
    ["✗", "no"],
    [0, "no"],
    [false, "no"],
    ["?", "unknown"],
    ["n.c.", "unknown"],
    ["…", "unknown"],
    ["-", "unknown"],
    ["—", "unknown"],
    [null, "unknown"],
    [1500, "unknown"],
    ["peut-être", "unknown"],
  ] as const)("reads %p in a yes/no column as %s", (cell, answer) => {
    expect(audit(tableOf(["Acteur", "Type", "Données"], [["A", "ONG", cell]])).stakeholders[0]?.resources.data).toBe(
      answer,
    );
  });

  it("reports a dash once per column, an amount and a text that is no answer", () => {
    const rows = [
      ["A", "ONG", "-"],
      ["B", "ONG", "–"],
      ["C", "ONG", 1500],
      ["D", "ONG", "mardi"],
    ];
    const { findings } = audit(tableOf(["Acteur", "Type", "Ressources en données"], rows));
    const own = findings.filter(({ place }) => place.field === "resource_data");
    expect(own.map(({ kind, place }) => [kind, place.cell])).toEqual([
      ["ambiguous-mark", "Liste!C4"],
      ["amount-in-answer", "Liste!C6"],
      ["unknown-option", "Liste!C7"],
    ]);
  });

  it("leaves what a list does not name to ask, and reads none alone as asked: none", () => {
    const rows = [
      ["A", "ONG", "techniques ; données"],
      ["B", "ONG", "aucune"],
      ["C", "ONG", null],
    ];
    const { stakeholders } = audit(tableOf(["Acteur", "Type", "Ressources"], rows));
    expect(stakeholders.map(({ resources }) => Object.values(resources))).toEqual([
      ["unknown", "yes", "unknown", "yes"],
      ["no", "no", "no", "no"],
      ["unknown", "unknown", "unknown", "unknown"],
    ]);
  });

  it("calls no against a list a conflict and leaves it to ask", () => {
    const result = audit(tableOf(["Acteur", "Type", "Ressources", "Données"], [["A", "ONG", "données", "non"]]));
    expect(result.stakeholders[0]?.resources.data).toBe("unknown");
    expect(kinds(result)).toEqual(["conflicting-answer"]);
  });

  it("tests the whole cell before it splits it, and keeps what it does not understand", () => {
    const rows = [
      ["A", "ONG", "visibilité et marketing"],
      ["B", "ONG", "logo, pilote"],
      ["C", "ONG", "un café"],
    ];
    const { stakeholders, findings } = audit(tableOf(["Acteur", "Type", "Incitations"], rows));
    expect(stakeholders.map(({ incentives }) => incentives.options)).toEqual([
      ["visibility"],
      ["visibility", "pilot"],
      ["other"],
    ]);
    expect(stakeholders[2]?.incentives.otherText).toBe("un café");
    expect(stakeholders[2]?.verdicts.incentives).toBe("met");
    expect(findings.some(({ kind }) => kind === "unknown-option")).toBe(true);
  });
});

describe("scales", () => {
  it.each([
    ["words", ["nulle", "faible", "moyenne", "forte", "très faible", "très forte"], [0, 1, 2, 3, 0, 3]],
    ["0 to 3", [0, 1, 2, 3], [0, 1, 2, 3]],
    ["1 to 5", [1, 2, 3, 4, 5, 0], [0, 1, 2, 3, 3, 0]],
    ["0 to 10", [0, 1, 2, 4, 5, 7, 8, 10], [0, 0, 1, 1, 2, 2, 3, 3]],
    ["percent", [0.1, 0.15, 0.5, 0.8, 1], [0, 1, 2, 3, 3]],
    ["stars", ["★☆☆☆☆", "★★★☆☆", "★★★★★"], [0, 2, 3]],
  ] as const)("reads %s for the whole column", (_, cells, values) => {
    const rows = cells.map((cell, index) => [`A${index}`, "ONG", cell]);
    expect(audit(tableOf(["Acteur", "Type", "Appétence"], rows)).stakeholders.map(({ keenness }) => keenness)).toEqual(
      values,
    );
  });

  it("says which scale it assumed, and that a maximum of 3 could be 1 to 5", () => {
    const { findings } = audit(tableOf(["Acteur", "Type", "Appétence"], [["A", "ONG", 3]]));
    expect(findings.find(({ kind }) => kind === "scale-assumed")).toMatchObject({
      reading: "0-3",
      couldBeOneToFive: true,
      place: { cell: "Liste!C3" },
    });
  });
});

describe("categories and rows", () => {
  it.each([
    ["Télécoms", "telecom", []],
    ["Université Gaston Berger", "academia", ["category-inferred"]],
    ["association de quartier", "cbo", []],
    ["association", "ngo", ["ambiguous-option"]],
    ["banque et université", null, ["unknown-category"]],
    ["Opérateurs ?", "telecom", ["ambiguous-option"]],
    ["Zouaves", null, ["unknown-category"]],
    [null, null, ["unknown-category"]],
  ] as const)("reads the category %p as %p", (cell, category, expected) => {
    const others = ["ONG", "Banque"].map((kind, index) => [`B${index}`, kind]);
    const result = audit(tableOf(["Acteur", "Type"], [["A", cell], ...others]));
    expect([result.stakeholders[0]?.category, kinds(result)]).toEqual([category, expected]);
  });

  it("lists every named row, reports data without a name, counts blank rows, never merges", () => {
    const rows = [
      ["A", "ONG"],
      [null, null],
      [null, "ONG"],
      ["à  ", "ONG"],
      [{ error: "#N/A" }, "ONG"],
    ];
    const result = audit(tableOf(["Acteur", "Type"], rows));
    expect(result.stakeholders.map(({ name, row }) => [name, row.index])).toEqual([
      ["A", 0],
      ["à", 3],
    ]);
    expect(result.tables[0]).toMatchObject({ rows: 5, blankRows: 1, address: "A3:B8" });
    expect(kinds(result).filter((kind) => kind !== "ambiguous-option")).toEqual([
      "missing-name",
      "error-cell",
      "missing-name",
      "duplicate-name",
      "duplicate-name",
    ]);
  });

  it("finds the same organisation under other accents, legal forms and tables, and by number", () => {
    const one = tableOf(
      ["Acteur", "Type", "SIRET"],
      [
        ["Sonaval Télécom", "télécom", "443 061 841"],
        ["X", "ONG", "443061841"],
      ],
    );
    const two = tableOf(["Organisation", "Sector"], [["SONAVAL TELECOM S.A.", "ISP"]], "Partners");
    expect(kinds(audit(one, two))).toEqual([
      "duplicate-name",
      "duplicate-name",
      "duplicate-number",
      "duplicate-number",
    ]);
  });

  it("gives keys by id, number or name, and #2 to equal ones", () => {
    const rows = [
      ["A", "ONG", "7", null],
      ["B", "ONG", null, "12 345 67"],
      ["C", "ONG", null, null],
      ["c", "ONG", null, null],
    ];
    const { stakeholders } = audit(tableOf(["Acteur", "Type", "Identifiant", "SIRET"], rows));
    expect(stakeholders.map(({ key }) => key)).toEqual(["Acteurs/7", "Acteurs/1234567", "Acteurs/c", "Acteurs/c#2"]);
  });

  it("never throws, and keeps eight verdicts, whatever the cells hold", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant({ error: "#REF!" }));
    const headers = ["Acteur", "Type", "Appétence", "Gains", "Ressources", "Données", "Échéance", "__proto__"];
    const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const result = audit(tableOf(headers, rows));
        expect(result.stakeholders.every(({ verdicts }) => Object.keys(verdicts).length === 8)).toBe(true);
        for (const language of LANGUAGES) {
          for (const finding of result.findings)
            expect(findingMessage(finding, language)).not.toMatch(/undefined|\[object/);
          for (const gap of result.gaps) expect(gapMessage(gap, language)).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });

  it("comes to the same verdicts whatever the order of the rows", () => {
    const rows = [
      ["A", "télécom", "oui"],
      ["B", "ONG", "non"],
      ["C", "ESN", "?"],
    ];
    const verdicts = (order: readonly (readonly Cell[])[]): unknown[] =>
      audit(tableOf(["Acteur", "Type", "Données"], order))
        .stakeholders.map(({ name, verdicts: own }) => `${name} ${JSON.stringify(own)}`)
        .sort();
    expect(verdicts([...rows].reverse())).toEqual(verdicts(rows));
  });
});

describe("gaps", () => {
  const gapsOf = (rows: readonly (readonly Cell[])[], headers = ["Acteur", "Type", "Données"]): unknown[] =>
    audit(tableOf(headers, rows))
      .gaps.filter(({ category, resource }) => category === "telecom" && (resource === null || resource === "data"))
      .map(({ kind, stakeholders, ask }) => [kind, stakeholders, ask]);

  it.each([
    [
      "nothing when two say yes",
      [
        ["A", "télécom", "oui"],
        ["B", "télécom", "oui"],
      ],
      [],
    ],
    [
      "a single source when one says yes",
      [
        ["A", "télécom", "oui"],
        ["B", "télécom", "?"],
      ],
      [["single-source", ["A"], ["B"]]],
    ],
    [
      "whom to ask while somebody is not asked",
      [
        ["A", "télécom", "non"],
        ["B", "télécom", null],
      ],
      [
        ["never-asked", ["A"], ["B"]],
        ["expectation-missed", ["A"], []],
      ],
    ],
    ["a confirmed gap when all said no, once", [["A", "télécom", "non"]], [["confirmed-gap", ["A"], []]]],
  ] as const)("tells %s", (_, rows, gaps) => {
    expect(gapsOf(rows)).toEqual(gaps);
  });

  it("tells an empty category, and nothing else of it", () => {
    expect(
      audit(tableOf(["Acteur", "Type"], [["A", "ONG"]])).gaps.filter(({ category }) => category === "telecom"),
    ).toMatchObject([{ kind: "empty-category" }]);
  });

  it("tells keen stakeholders without means, and before them agreements that have ended or end within three months", () => {
    const headers = ["Acteur", "Type", "Familiarité", "Appétence", "Référent", "Prochaine action", "Fin de convention"];
    const rows = [
      ["A", "télécom", 3, 3, null, null, "31/12/2026"],
      ["B", "télécom", 1, 1, null, null, "24/11/2027"],
    ];
    const result = audit(tableOf(headers, rows)).gaps.filter(({ stakeholders }) => stakeholders.length > 0);
    expect(result.map(({ kind, stakeholders, days }) => [kind, stakeholders, days])).toEqual([
      ["agreement-ending", ["A"], 38],
      ["no-incentive", ["A"], null],
    ]);
  });
});
