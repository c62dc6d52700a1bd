/** How old answers are, who says so, and what amounts say beside them. */

import fc from "fast-check";

import { auditTables } from "../../../src/core/auditTables";
import { LANGUAGES, type Language } from "../../../src/core/guide/codes";
import { amountsByYear } from "../../../src/core/matrix/amountsByYear";
import { askNext } from "../../../src/core/matrix/askNext";
import { summaryLines } from "../../../src/core/messages/summary";
import type { Audit } from "../../../src/core/model/audit";
import type { Cell } from "../../../src/core/model/table";
import { actionRows } from "../../../src/core/sheets/actions/actionRows";
import { layoutMatrix } from "../../../src/core/sheets/matrix/layoutMatrix";
import { summaryText } from "../../../src/core/sheets/summary/summaryText";
import { tableOf } from "../../fixtures/core/table";

const HEADERS = [
  ...["Stakeholder", "Category", "Familiarity", "Keenness", "Expected gain", "Financial resources"],
  ...["Technical resources", "Human resources", "Data", "Means of commitment", "Partnership status"],
  ...["Evidence", "Confidence", "Assessed on", "Last contact"],
];

function audit(rows: readonly (readonly Cell[])[], language: Language = "en", headers = HEADERS): Audit {
  return auditTables([tableOf(headers, rows)], {
    ...{ asOf: "2026-11-28", language, pinned: [], chosen: null, skipped: [] },
  });
}

/** A row with the days when it was assessed and last spoken to. */
function row(
  name: string,
  category: string,
  answers: string,
  assessed: Cell,
  contact: Cell,
  status: Cell = null,
): Cell[] {
  const [familiarity, keenness, ...resources] = answers.split("");
  const scale = (letter = "?"): Cell => (letter === "?" ? null : Number(letter));
  const said = resources.map((letter) => ({ y: "yes", n: "no" })[letter] ?? null);
  return [
    ...[name, category, scale(familiarity), scale(keenness), null, ...said, null, status],
    "Call",
    "Documented",
    assessed,
    contact,
  ];
}

describe("answers older than 12 months", () => {
  const ROWS = [
    row("Ondal", "Telecom", "33yyyy", "12/03/2024", "01/11/2026"),
    row("Fibrance", "Telecom", "33yyyy", null, "27/11/2025"),
    row("Coastnet", "Telecom", "33yyyy", "28/11/2025", null),
    row("Pixel", "Digital sector", "33y?yy", "01/01/2020", null),
    row("Green Hand", "NGO", "22yyyy", null, null),
    row("Red Hand", "NGO", "22yyyy", "01/01/2020", null, "Declined"),
  ];

  it("are counted by the day they were noted, else by the last contact, and told beside the counts", () => {
    const result = audit(ROWS);

    expect(result.stakeholders.map(({ isOld }) => isOld)).toEqual([true, true, false, true, null, true]);
    expect(result.age).toEqual({ old: 17, undated: 6, answered: 29 });
    expect(summaryText(result)).toContain("17 of 29 answers older than 12 months");
    expect(summaryLines(result, { file: "x", written: null, remarks: [] }).join("\n")).toContain("17 of 29 answers");
  });

  it("are to be asked again, after the first questions and before what is only plausible", () => {
    const asked = askNext(audit(ROWS).stakeholders).map(({ stakeholder: { name }, items, again }) => [
      name,
      items[0],
      again !== null,
    ]);

    expect(asked).toEqual([
      ["Pixel", "resource_technical", false],
      ["Fibrance", "gains", true],
      ["Ondal", "gains", true],
      ["Coastnet", "gains", false],
      ["Green Hand", "gains", false],
    ]);
  });

  it.each(LANGUAGES)("name their day in the question, in %s", (language) => {
    const action = actionRows(audit(ROWS, language)).rows.find(({ name }) => name === "Ondal");

    expect(action?.question).toMatch(/2024/);
    expect(action?.reason).toMatch(/12/);
  });

  it("are never asked for again of who declined", () => {
    const day = fc.constantFrom("01/01/2020", "01/11/2026", null);
    const rows = fc.array(
      fc.tuple(fc.constantFrom("33yyyy", "????nn", "21y?n?"), day, day, fc.constantFrom("Declined", "Active", null)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (own) => {
        const result = audit(
          own.map(([answers, assessed, contact, status], index) =>
            row(`T${index} Telecom`, "Telecom", answers, assessed, contact, status),
          ),
        );
        const again = askNext(result.stakeholders).filter((ask) => ask.again !== null);
        expect(
          again.filter(({ stakeholder }) => stakeholder.status === "declined" || stakeholder.isOld !== true),
        ).toEqual([]);
        expect(result.age.old + result.age.undated).toBeLessThanOrEqual(result.age.answered);
      }),
    );
  });

  it("stand with their source in the matrix", () => {
    const { tables } = layoutMatrix(audit(ROWS), { tableName: "M", userColumns: [] });
    const cellsOf = (id: string) => tables[0]?.columns.find((column) => column.id === id)?.cells;

    expect(cellsOf("evidence")).toContain("Call");
    expect(cellsOf("confidence")).toContain("Documented");
    expect(cellsOf("assessed_on")).toContain(45363);
    expect(cellsOf("status")).toContain("Declined or ended");
    expect(cellsOf("counted")).toEqual(expect.arrayContaining([0, 1]));
  });
});

describe("an amount beside an answer", () => {
  const headers = ["Stakeholder", "Category", "Financial resources", "Partner amount 2026", "Partner amount 2027"];

  it("is no gap of money and nothing to ask; the finding asks for the yes", () => {
    const { gaps, findings, stakeholders } = audit(
      [
        ["Bank of Mere", "Traditional private sector", null, 5000, null],
        ["Mere Mills", "Traditional private sector", null, null, null],
      ],
      "en",
      headers,
    );
    const gap = gaps.find(({ category, resource }) => category === "private_traditional" && resource === "financial");

    expect(gap?.ask).toEqual(["Mere Mills"]);
    expect(findings.map(({ kind }) => kind)).toContain("amount-without-yes");
    expect(askNext(stakeholders).find(({ stakeholder }) => stakeholder.name === "Bank of Mere")?.items).not.toContain(
      "resource_financial",
    );
  });

  it("counts in the year its column names, else in that of the end of the agreement, else in none", () => {
    const amounts = [
      { field: "partner_amount", year: null, amount: 1 },
      { field: "partner_amount", year: 2026, amount: 2 },
      { field: "authority_amount", year: 2026, amount: 4 },
    ] as const;

    expect(amountsByYear({ amounts, agreementEnd: null }, "partner_amount")).toEqual([
      { year: 2026, amount: 2 },
      { year: null, amount: 1 },
    ]);
    expect(amountsByYear({ amounts, agreementEnd: 46_400 }, "partner_amount")).toEqual([
      { year: 2026, amount: 2 },
      { year: 2027, amount: 1 },
    ]);
  });
});
