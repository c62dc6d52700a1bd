import { resolveRange } from "../../src/formulas/resolveRange";
import { rangeAddress } from "../../src/model/addressText";
import type { Workbook } from "../../src/model/workbook";
import { addTable, put, sheetOf, workbookWith } from "./grid";

function book(): Workbook {
  const workbook = workbookWith("My sheet", "It's");
  const sheet = sheetOf(workbook, "My sheet");
  put(workbook, sheet, "A1", [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ]);
  addTable(workbook, sheet, "T", "A1:B3");
  workbook.names.push({
    name: "Rate",
    formula: "'It''s'!$C$3",
    scope: null,
    visible: true,
    comment: "",
  });
  workbook.names.push({
    name: "Loop",
    formula: "Loop",
    scope: null,
    visible: true,
    comment: "",
  });
  return workbook;
}

function address(formula: string): string | null {
  const workbook = book();
  const range = resolveRange(workbook, formula, sheetOf(workbook, "It's"));
  return range === null ? null : rangeAddress(range);
}

describe("resolveRange", () => {
  it.each([
    { formula: "'My sheet'!$A$1:$B$3", range: "'My sheet'!A1:B3" },
    { formula: "'it''s'!$A$1", range: "'It''s'!A1" },
    { formula: "$A$1", range: "'It''s'!A1" },
    { formula: "'My sheet'!$A:$A", range: "'My sheet'!A:A" },
  ])("finds $formula", ({ formula, range }) => {
    expect(address(formula)).toBe(range);
  });

  it.each([
    { formula: "Rate", range: "'It''s'!C3" },
    { formula: "T[b]", range: "'My sheet'!B2:B3" },
    { formula: "T[]", range: "'My sheet'!A2:B3" },
    { formula: "T[[#All],[a]]", range: "'My sheet'!A1:A3" },
  ])("follows $formula", ({ formula, range }) => {
    expect(address(formula)).toBe(range);
  });

  it.each([
    "1+1",
    "SUM(A1)",
    "Nowhere!A1",
    "T[none]",
    "Unknown",
    "Loop",
    "A1,B1",
    "[1]Data!A1",
    "#REF!",
    "",
    "T[[#This Row],[a]]",
  ])("finds nothing in %s", (formula) => {
    expect(address(formula)).toBeNull();
  });
});
