/** What a calculated column costs is counted: its formula is read once, whatever the number of its rows. */

import { recalculate } from "../../src/calculation/recalculate";
import { writeValues } from "../../src/edits/rangeValues";
import { parseFormula } from "../../src/formulas/expression";
import { FormulaIndex } from "../../src/formulas/formulaIndex";
import { RangeRef } from "../../src/model/refs";
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

/** Numbers in column A of two sheets; in column B of S, down to the same row, copies of a formula. */
function copied(rows: number, formula: string): Workbook {
  const workbook = workbookWith("S", "Other");
  const [sheet, other] = [sheetOf(workbook, "S"), sheetOf(workbook, "Other")];
  for (const each of [sheet, other])
    put(
      workbook,
      each,
      "A1",
      Array.from({ length: rows }, (_, row) => [row]),
    );
  const range = new RangeRef(sheet, { top: 0, left: 1, bottom: rows - 1, right: 1 });
  writeValues(workbook, range, [[formula]], "R1C1");
  return workbook;
}

describe("copies of a formula down a column", () => {
  it.each(["=RC[-1]*2+R1C1", "=Other!RC[-1]+1", "=SUM(RC1:RC[-1])"])(
    "that read their own rows are read once, with ten rows and with two thousand: %s",
    (formula) => {
      // The first formula itself, and the copies of it.
      const few = timesRead(copied(10, formula));
      expect(timesRead(copied(2_000, formula))).toBe(few);
      expect(few).toBeLessThan(4);
    },
  );

  it("that read the row above are read one by one", () => {
    expect(timesRead(copied(1_000, "=RC[-1]+R[1]C[-1]"))).toBeGreaterThan(999);
  });

  it("are calculated in the row that changes, on whichever sheet, and in no other", () => {
    const workbook = copied(1_000, "=Other!RC[-1]+RC[-1]");
    const sheet = sheetOf(workbook, "S");
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "Other"), "A500", [[7]]);
    expect(recalculate(workbook)).toEqual({ calculated: 1, kept: [] });
    put(workbook, sheet, "A501", [[8]]);

    expect(recalculate(workbook)).toEqual({ calculated: 1, kept: [] });
    expect(["B499", "B500", "B501", "B502"].map((address) => valueOf(sheet, address))).toEqual([996, 506, 508, 1002]);
  });

  it("that read the column they stand in on another sheet are no circle; on their own they are", () => {
    const workbook = copied(3, "=Other!RC+1");
    recalculate(workbook);
    expect([...workbook.circularCells.keys()]).toEqual([]);
    expect(valueOf(sheetOf(workbook, "S"), "B3")).toBe(1);
    const circles = copied(3, "=RC+1");
    recalculate(circles);
    expect([...circles.circularCells.keys()].sort()).toEqual(["S!B1", "S!B2", "S!B3"]);
  });
});
