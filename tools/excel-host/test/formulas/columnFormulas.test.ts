/** What a calculated column costs is counted: its formula is read once, whatever the number of its rows. */

import { recalculate } from "../../src/calculation/recalculate";
import { parseFormula } from "../../src/formulas/expression";
import { FormulaIndex } from "../../src/formulas/formulaIndex";
import type { Workbook } from "../../src/model/workbook";
import { addTable, put, sheetOf, valueOf, workbookWith } from "./grid";

/** A table T in A1:C…: Score, Double of it, and Next, which is Double and one more. */
function scores(rows: number): Workbook {
  const workbook = workbookWith("S");
  const sheet = sheetOf(workbook, "S");
  put(workbook, sheet, "A1", [["Score", "Double", "Next"], ...Array.from({ length: rows }, (_, row) => [row])]);
  addTable(workbook, sheet, "T", `A1:C${rows + 1}`);
  const formulas = ["=T[[#This Row],[Score]]*2", "=T[[#This Row],[Double]]+1"];
  put(
    workbook,
    sheet,
    "B2",
    Array.from({ length: rows }, () => formulas),
  );
  return workbook;
}

function timesRead(workbook: Workbook): number {
  let times = 0;
  const index = new FormulaIndex(workbook, (text) => {
    times += 1;
    return parseFormula(text);
  });
  index.readFormulasFor(sheetOf(workbook, "S"));
  return times;
}

describe("a calculated column", () => {
  it("is read once, with ten rows and with two thousand", () => {
    expect([timesRead(scores(10)), timesRead(scores(2_000))]).toEqual([2, 2]);
  });

  it("is calculated in the row that changes, and in no other", () => {
    const workbook = scores(1_000);
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "S"), "A500", [[7]]);

    expect(recalculate(workbook)).toEqual({ calculated: 2, kept: [] });
    expect(valueOf(sheetOf(workbook, "S"), "C500")).toBe(15);
  });

  it("follows in the other rows when somebody types over one of them", () => {
    const workbook = scores(1_000);
    const sheet = sheetOf(workbook, "S");
    recalculate(workbook);
    put(workbook, sheet, "B500", [[100]]);
    expect(recalculate(workbook).calculated).toBe(1);
    put(workbook, sheet, "A499", [[1], [1], [1]]);

    expect(recalculate(workbook).calculated).toBe(4);
    expect(["C499", "C500", "C501"].map((address) => valueOf(sheet, address))).toEqual([3, 101, 3]);
  });

  it("that depends on its own cell is a circle in each row", () => {
    const workbook = scores(3);
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "B2", [["=T[[#This Row],[Next]]"], ["=T[[#This Row],[Double]]"], ["=1"]]);
    recalculate(workbook);

    expect([...workbook.circularCells.keys()].sort()).toEqual(["S!B2", "S!B3", "S!C2"]);
    expect(["B2", "C2", "B3", "C4"].map((address) => valueOf(sheet, address))).toEqual([0, 0, 0, 2]);
  });
});
