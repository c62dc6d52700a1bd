import { auditTables, type AuditOptions } from "../../../src/core/auditTables";
import { auditJson } from "../../../src/core/auditJson";
import { LANGUAGES } from "../../../src/core/guide/codes";
import { askNext } from "../../../src/core/matrix/askNext";
import { gatherGaps } from "../../../src/core/matrix/gatherGaps";
import { gapMessage } from "../../../src/core/messages/messages";
import type { Audit } from "../../../src/core/model/audit";
import type { Cell, Table } from "../../../src/core/model/table";
import { resourcesMessage } from "../../../src/core/sheets/resources/resourcesMessage";
import { summaryText } from "../../../src/core/sheets/summary/summaryText";
import { sheetTexts } from "../../../src/core/texts/texts";
import { SURROUNDINGS } from "../../fixtures/core/surroundings";

function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  const origin = { row: 0, column: 0 };
  return {
    name: "Partners",
    sheet: "List",
    origin,
    headers,
    rows,
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
}

function audit(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  wish: Partial<AuditOptions> = {},
): Audit {
  const options = { asOf: "2026-11-28", language: "en", pinned: [], chosen: null, skipped: [], ...wish } as const;
  return auditTables([tableOf(headers, rows)], options);
}

const HEADERS = ["Stakeholder", "Category", "Data", "Partnership status", "Stance on the project"];
const kindsOf = ({ gaps }: Audit, category: string): string[] =>
  gaps.filter((gap) => gap.category === category).map(({ kind }) => kind);

describe("a category without stakeholders", () => {
  it("is empty only where every category was read in one sense", () => {
    const result = audit(["Stakeholder", "Category"], [["Clean Streets", "NGO"]]);

    expect(kindsOf(result, "telecom")).toEqual(["empty-category"]);
  });

  it("is unclear while a row has no category that was read, and says how many of how many", () => {
    const result = audit(
      ["Stakeholder", "Category"],
      [
        ["Clean Streets", "NGO"],
        ["Blue Whale", "quxx"],
        ["Red Kite", null],
      ],
    );
    const [gap] = result.gaps.filter(({ category }) => category === "telecom");

    expect(gap).toMatchObject({ kind: "unclear-category", doubt: { unread: 2, of: 3, words: [] } });
    expect(result.gaps.some(({ kind }) => kind === "empty-category")).toBe(false);
    expect(summaryText(result)).toContain("2 without a category that was read");
  });

  it("is unclear while a word could mean it, and only then", () => {
    const result = audit(
      ["Acteur", "Catégorie"],
      [
        ["Amicale des Tilleuls", "association"],
        ["Ondal", "télécom"],
      ],
    );

    expect(kindsOf(result, "cbo")).toEqual(["unclear-category"]);
    expect(kindsOf(result, "academia")).toEqual(["empty-category"]);
  });

  it.each(LANGUAGES)("is told in one line for all such categories, in %s", (language) => {
    const { gaps } = audit(["Stakeholder", "Category"], [["Red Kite", null]], { language });
    const [line, ...others] = gatherGaps(gaps);

    expect(others).toEqual([]);
    expect(line === undefined ? "" : gapMessage(line, language)).toMatch(/1 \S+ 1 /);
    expect(line?.gathered?.categories).toHaveLength(10);
  });

  it("never says that nobody is listed above somebody who declined", () => {
    const result = audit(HEADERS, [["Ondal", "Telecom", "yes", "Declined", null]]);
    const [gap] = result.gaps.filter(({ category }) => category === "telecom");

    expect(gap).toMatchObject({ kind: "empty-category", apart: 1 });
    expect(gap === undefined ? "" : gapMessage(gap, "en")).toBe(
      "Telecoms: nobody to count on; 1 listed stakeholder is not counted. Who else could speak for them?",
    );
  });
});

describe("who does not count", () => {
  const ROWS = [
    ["Ondal", "Telecom", "?", "Active", "for"],
    ["Fibrance", "Telecom", "?", "Declined", null],
    ["Câblo", "Telecom", "yes", "Contacted", "against"],
    ["Ville de Valmeroy", "Local authority / public body", "?", null, null],
  ];
  const result = audit(HEADERS, ROWS, { authority: "Mairie de Valmeroy" });

  it("stays listed and is in no count, told apart by its reason", () => {
    expect(result.stakeholders.map(({ name, apart }) => [name, apart])).toEqual([
      ["Ondal", null],
      ["Fibrance", "declined"],
      ["Câblo", "opposed"],
      ["Ville de Valmeroy", "own"],
    ]);
    expect(result.notCounted).toEqual({ declined: 1, opposed: 1, own: 1, duplicates: 0 });
    expect(result.completeness.stakeholders).toBe(1);
    expect(result.resourcesByCategory.map(({ stakeholders }) => stakeholders).reduce((sum, own) => sum + own)).toBe(1);
  });

  it("is not asked and fills no gap", () => {
    expect(askNext(result.stakeholders).map(({ stakeholder }) => stakeholder.name)).toEqual(["Ondal"]);
    expect(result.gaps.find(({ category, resource }) => category === "telecom" && resource === "data")).toMatchObject({
      kind: "never-asked",
      counts: { yes: 0, no: 0, unknown: 1 },
      ask: ["Ondal"],
    });
  });

  it("is reported where it is the authority's own row, also where the row marks itself", () => {
    const own = result.findings.filter(({ kind }) => kind === "own-row");
    const marked = audit(["Stakeholder", "Category"], [["Town Hall (us)", "Local authority"]]);

    expect(own.map(({ severity, place }) => [severity, place.cell])).toEqual([["info", "List!A5"]]);
    expect(marked.stakeholders[0]?.apart).toBe("own");
    expect(kindsOf(marked, "local_authority")).toEqual(["empty-category"]);
  });

  it("takes another body of the same place for a partner", () => {
    const names = ["Lycée de Valmeroy", "Communauté de communes de Valmeroy", "Université de Valmeroy"];
    const { stakeholders } = audit(
      ["Acteur", "Catégorie"],
      names.map((name) => [name, "école"]),
      { authority: "Ville de Valmeroy" },
    );

    expect(stakeholders.map(({ apart }) => apart)).toEqual([null, null, null]);
  });

  it("is 0 in the JSON, which also carries status and stance", () => {
    const json = auditJson(result, SURROUNDINGS);

    expect(json.stakeholders.map(({ counted, status, stance }) => [counted, status, stance])).toEqual([
      [1, "active", "for"],
      [0, "declined", null],
      [0, "contacted", "against"],
      [0, null, null],
    ]);
    expect(json.summary.notCounted).toEqual({ declined: 1, opposed: 1, own: 1, duplicates: 0 });
    expect(json.gaps.map(({ rank }) => rank)).toEqual(json.gaps.map((_, index) => index + 1));
  });

  it.each(LANGUAGES)("is never said to be opposed on the summary, in %s", (language) => {
    const { caveats } = sheetTexts(language).matrix;
    const text = summaryText(audit(HEADERS, ROWS, { authority: "Mairie de Valmeroy", language }));

    expect(text).toContain(caveats.apart("3", 3));
    expect(text).not.toContain("Câblo");
  });

  it("does not take a dash for a stance", () => {
    const { stakeholders } = audit(HEADERS, [
      ["Ondal", "Telecom", "?", "Active", "against"],
      ["Fibrance", "Telecom", "?", "Active", "-"],
    ]);

    expect(stakeholders.map(({ stance, apart }) => [stance, apart])).toEqual([
      ["against", "opposed"],
      [null, null],
    ]);
  });
});

describe("rows that may be one body", () => {
  it("count, are said to be perhaps listed twice, and are asked once, for what no row of it says", () => {
    const result = audit(
      ["Stakeholder", "Category", "Data", "Familiarity", "Keenness"],
      [
        ["Ondal SA", "Telecom", "yes", null, null],
        ["ONDAL", "Telecom", null, 3, null],
      ],
    );
    const asked = askNext(result.stakeholders);

    expect(result.completeness.stakeholders).toBe(2);
    expect(result.notCounted.duplicates).toBe(1);
    expect(summaryText(result)).toContain("1 may be listed twice");
    expect(asked).toHaveLength(1);
    expect(asked[0]?.items).not.toContain("resource_data");
    expect(asked[0]?.items).not.toContain("familiarity");
  });
});

describe("what the guide expects", () => {
  const expectationOf = (...cells: readonly Cell[]): unknown =>
    audit(["Stakeholder", "Category", "Financial resources", "Agreement", "Authority amount"], [cells]).stakeholders[0]
      ?.expectation;

  it("is missed by a no, never by what is still to ask", () => {
    expect(expectationOf("Bank of Mere", "Traditional private sector", "no", null, null)).toEqual(["financial"]);
    expect(expectationOf("Bank of Mere", "Traditional private sector", "?", null, null)).toEqual([]);
  });

  it("is met by a firm that is a client: with an agreement or an amount", () => {
    expect(expectationOf("Bank of Mere", "Traditional private sector", "no", "Contract", null)).toEqual([]);
    expect(expectationOf("Bank of Mere", "Traditional private sector", "no", "None", 5_000)).toEqual([]);
    expect(expectationOf("Bank of Mere", "Traditional private sector", "no", "None", null)).toEqual(["financial"]);
  });
});

describe("an amount of the partner", () => {
  const result = audit(
    ["Stakeholder", "Category", "Financial resources", "Partner amount"],
    [
      ["Bank of Mere", "Traditional private sector", "yes", 9_000],
      ["Mere Mills", "Traditional private sector", "no", 5_000],
      ["Pier Arcade", "Traditional private sector", null, "2 k€"],
      ["Seaview Hotels", "Traditional private sector", null, 0],
    ],
  );

  it("is reported beside none or to ask, and nowhere else", () => {
    const own = result.findings.filter(({ kind }) => kind === "amount-without-yes");

    expect(own.map(({ severity, place }) => [severity, place.cell, place.value])).toEqual([
      ["warning", "List!D3", "5000"],
      ["warning", "List!D4", "2 k€"],
    ]);
  });

  it("spares the partner the question for money", () => {
    const asked = askNext(result.stakeholders).filter(({ items }) => items.includes("resource_financial"));

    expect(asked.map(({ stakeholder }) => stakeholder.name)).toEqual(["Seaview Hotels"]);
  });
});

describe("the sentence about resources", () => {
  it("does not call one resource the most available and the most missing", () => {
    const counts = { yes: 2, no: 2, unknown: 0 };
    const none = { yes: 0, no: 0, unknown: 4 };
    const resources = { financial: none, technical: counts, human: none, data: none };
    const text = resourcesMessage([{ category: "telecom", stakeholders: 4, resources }], sheetTexts("en").resources);

    expect(text).toMatch(/^Technical/);
    expect(text).not.toContain("missing");
  });
});
