import { rowChecksums } from "../../../src/core/history/checksum";
import { typedOverCells } from "../../../src/core/history/typedOver";
import { typedOverCounts } from "../../../src/core/history/typedOverCounts";
import { RESOURCES_COLUMNS } from "../../../src/core/contract/columns";

const HEADERS = ["Acteur", "Données", "Échéance", "Clé"];
const WRITTEN = ["A", "?", 46_000, "T/a"] as const;
const LAST = {
  date: "2026-05-02",
  stakeholders: [
    {
      key: "T/a",
      name: "A",
      category: null,
      quadrant: "ask",
      answers: "????????",
      written: rowChecksums(WRITTEN),
    },
  ],
} as const;

describe("typedOverCells", () => {
  it("finds nothing in what a run wrote", () => {
    expect(typedOverCells([{ key: "T/a", cells: WRITTEN }], LAST, HEADERS, 0)).toEqual([]);
  });

  it.each([
    { case: "another mark", cells: ["A", "✓", 46_000, "T/a"], column: "Données", value: "✓" },
    { case: "an emptied cell", cells: ["A", null, 46_000, "T/a"], column: "Données", value: "" },
    { case: "a number as text", cells: ["A", "?", "46000", "T/a"], column: "Échéance", value: "46000" },
  ])("finds $case", ({ cells, column, value }) => {
    expect(typedOverCells([{ key: "T/a", cells }], LAST, HEADERS, 0)).toEqual([
      { key: "T/a", name: "A", column, value },
    ]);
  });

  it("tells a row somebody added as one", () => {
    expect(typedOverCells([{ key: "", cells: ["Nouveau", "✓", null, null] }], LAST, HEADERS, 0)).toEqual([
      { key: "", name: "Nouveau", column: null, value: "Nouveau | ✓" },
    ]);
  });

  it("overlooks a column that was deleted, a blank row, and everything without an earlier run", () => {
    expect(typedOverCells([{ key: "T/a", cells: ["A", undefined, 46_000, "T/a"] }], LAST, HEADERS, 0)).toEqual([]);
    expect(typedOverCells([{ key: "", cells: [null, null] }], LAST, HEADERS, 0)).toEqual([]);
    expect(typedOverCells([{ key: "T/a", cells: ["B"] }], null, HEADERS, 0)).toEqual([]);
  });
});

describe("what a version with other columns wrote", () => {
  it("is compared with nothing", () => {
    expect(typedOverCells([{ key: "T/a", cells: ["B", "new column", "?", 46_000, "T/a"] }], LAST, HEADERS, 0)).toEqual(
      [],
    );
  });
});

describe("typedOverCounts", () => {
  it("finds counts that are no formula any more", () => {
    const row = RESOURCES_COLUMNS.map((column) =>
      column === "category" ? "Télécoms" : column === "code" ? "telecom" : column === "data_yes" ? 7 : "=SUMPRODUCT(1)",
    );

    expect(typedOverCounts([row], RESOURCES_COLUMNS)).toEqual([
      { key: "telecom", name: "Télécoms", column: "data_yes", value: "7" },
    ]);
  });
});
