import { rowChecksums } from "../../../src/core/history/checksum";
import type { WrittenTable } from "../../../src/core/history/history";
import { typedOverCells, type StandingRow } from "../../../src/core/history/typedOver";
import type { PlanCell } from "../../../src/core/model/plan";

const COLUMNS = [
  { id: "name", header: "Acteur" },
  { id: "data", header: "Données" },
  { id: "due", header: "Échéance" },
  { id: "key", header: "Clé" },
];
const WRITTEN = ["A", "?", 46_000, "T/a"] as const;
const LAST: WrittenTable = {
  id: "matrix",
  columns: COLUMNS.map(({ id }) => id),
  rows: new Map([["T/a", rowChecksums(WRITTEN)]]),
};

function row(cells: readonly (PlanCell | undefined)[], key: string | null = "T/a", name = "A"): StandingRow {
  return { key, name, cells };
}

describe("typedOverCells", () => {
  it("finds nothing in what a run wrote", () => {
    expect(typedOverCells([row(WRITTEN)], LAST, COLUMNS)).toEqual([]);
  });

  it.each([
    { case: "another mark", cells: ["A", "✓", 46_000, "T/a"], column: "Données", value: "✓" },
    { case: "an emptied cell", cells: ["A", null, 46_000, "T/a"], column: "Données", value: "" },
    { case: "a number as text", cells: ["A", "?", "46000", "T/a"], column: "Échéance", value: "46000" },
    { case: "a formula", cells: ["A", { formula: "=40+2" }, 46_000, "T/a"], column: "Données", value: "=40+2" },
  ])("finds $case", ({ cells, column, value }) => {
    expect(typedOverCells([row(cells)], LAST, COLUMNS)).toEqual([{ key: "T/a", name: "A", column, value }]);
  });

  it("tells a row somebody added as one", () => {
    expect(typedOverCells([row(["Nouveau", "✓", null, null], null, "Nouveau")], LAST, COLUMNS)).toEqual([
      { key: "", name: "Nouveau", column: null, value: "Nouveau | ✓" },
    ]);
  });

  it("overlooks a column that was deleted, a blank row, and everything without an earlier run", () => {
    expect(typedOverCells([row(["A", undefined, 46_000, "T/a"])], LAST, COLUMNS)).toEqual([]);
    expect(typedOverCells([row([null, null], null)], LAST, COLUMNS)).toEqual([]);
    expect(typedOverCells([row(["B"])], null, COLUMNS)).toEqual([]);
  });

  it("compares by the id of a column, wherever the version of the last run had it", () => {
    const columns = [{ id: "status", header: "Statut" }, ...COLUMNS];

    expect(typedOverCells([row([null, ...WRITTEN])], LAST, columns)).toEqual([]);
    expect(typedOverCells([row(["actif", ...WRITTEN])], LAST, columns)).toEqual([
      { key: "T/a", name: "A", column: "Statut", value: "actif" },
    ]);
  });
});
