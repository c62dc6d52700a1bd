/** The note on the matrix for who reads its cells without seeing its looks. */

import { SHEET_KINDS, SHEET_TRAITS } from "../../../../src/core/contract/kinds";
import { matrixPosition } from "../../../../src/core/contract/columns";
import { LANGUAGES } from "../../../../src/core/guide/codes";
import { layoutMatrix } from "../../../../src/core/sheets/matrix/layoutMatrix";
import { reportTexts, sheetTexts, termsOf } from "../../../../src/core/texts/texts";
import { auditOf, manyStakeholders } from "../../../fixtures/core/audit";

const LONGEST_CELL = 32_767;

const tables = Object.fromEntries(SHEET_KINDS.map((kind) => [kind, SHEET_TRAITS[kind].tableName]));

function noteOf(language: (typeof LANGUAGES)[number], context: object = { tables }) {
  const plan = layoutMatrix(auditOf(manyStakeholders(2), { language }), {
    tableName: "PartnershipMatrix",
    userColumns: [],
    ...context,
  });
  const column = matrixPosition("category_code");
  const block = plan.cells.find((cells) => cells.column === column);
  return { plan, column, lines: (block?.cells ?? []).map(([line]) => (typeof line === "string" ? line : "")) };
}

describe.each(LANGUAGES)("the note for assistants in %s", (language) => {
  it("explains the three marks and who counts, before any table", () => {
    const [rows = ""] = noteOf(language).lines;

    for (const mark of ["✓", "–", "?"]) expect(rows).toContain(`${mark} `);
    expect(rows).toContain(sheetTexts(language).matrix.headers.counted);
  });

  it("names every column of marks with its question or option, and every table with its sheet", () => {
    const [, columns = "", named = ""] = noteOf(language).lines;
    const { headers } = sheetTexts(language).matrix;

    for (const column of ["familiarity", "gain_profit", "resource_data", "incentive_pilot", "answered"] as const) {
      expect(columns).toContain(`${headers[column]}${reportTexts(language).map.colon}`);
    }
    for (const kind of SHEET_KINDS) {
      expect(named).toContain(SHEET_TRAITS[kind].tableName);
      expect(named).toContain(termsOf(language).sheets[kind].name);
    }
  });

  it("takes no room: it stands over a hidden column, in cells that do not overflow", () => {
    const { plan, column, lines } = noteOf(language);

    expect(plan.hiddenColumns).toContain(column);
    expect(plan.formats).toContainEqual(
      expect.objectContaining({ area: { row: 0, column, rows: 3, columns: 1 }, wrapText: true }),
    );
    expect(plan.tables[0]?.row).toBeGreaterThanOrEqual(lines.length);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(LONGEST_CELL);
  });
});

it("the note for assistants speaks of no table that the run does not write, and of the matrix by its own name", () => {
  const [rows = "", , named = ""] = noteOf("en", {
    tableName: "PartnershipMatrix2",
    tables: { summary: "Page" },
  }).lines;

  expect(rows).toContain("PartnershipMatrix2");
  expect(named).toContain("Page");
  expect(named).not.toContain(SHEET_TRAITS.map.tableName);
});
