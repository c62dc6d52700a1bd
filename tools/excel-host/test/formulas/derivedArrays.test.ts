/** What is asked of a whole column again and again is found out once, and counted here. */

import { recalculate } from "../../src/calculation/recalculate";
import { GridReader, matrix, type Matrix } from "../../src/formulas/matrix";
import { put, sheetOf, valueOf, workbookWith } from "./grid";

/** Derives an array from a source under several names, one after the other; gives how often it was made. */
function timesMade(source: Matrix, names: readonly string[]): number {
  const grid = new GridReader();
  let times = 0;
  for (const name of names)
    grid.derived(source, name, () => {
      times += 1;
      return matrix(1, 2, [name, name]);
    });
  return times;
}

describe("what is made of a column", () => {
  const column = matrix(2, 1, ["a", "b"]);

  it("is made once as long as the same is asked", () => {
    expect(timesMade(column, ["= a", "= b", "= a", "= b", "= a"])).toBe(2);
  });

  it("is not kept without end: of one column no more than 64", () => {
    const names = Array.from({ length: 100 }, (_, index) => `= ${index}`);
    expect(timesMade(column, [...names, ...names.slice(0, 64)])).toBe(100);
    expect(timesMade(column, [...names, ...names.slice(64)])).toBe(136);
  });
});

describe("functions over one column", () => {
  it("tell values of one look and another type apart, and follow it when it changes", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "A1", [[1], ["1"], [true], ["TRUE"], ["a"], ["A"], [null], ["1"]]);
    put(workbook, sheet, "C1", [[1], ["1"], [true], ["TRUE"], ["a"], [null]]);
    put(
      workbook,
      sheet,
      "D1",
      Array.from({ length: 6 }, (_, row) => [
        `=SUMPRODUCT(--($A$1:$A$8=C${row + 1}))`,
        `=COUNTIFS($A$1:$A$8,C${row + 1},$A$1:$A$8,"<>b")`,
        `=SUMPRODUCT(--($A$1:$A$8>C${row + 1}))`,
      ]),
    );
    const rows = (): unknown[][] =>
      [1, 2, 3, 4, 5, 6].map((row) => ["D", "E", "F"].map((column) => valueOf(sheet, `${column}${row}`)));
    recalculate(workbook);

    expect(rows().map(([equal]) => equal)).toEqual([1, 2, 1, 1, 2, 1]);
    put(workbook, sheet, "A1", [[2], ["a"]]);
    recalculate(workbook);
    expect(rows().map(([equal]) => equal)).toEqual([0, 1, 1, 1, 3, 1]);
    expect(rows().map(([, counted]) => counted)).toEqual([1, 1, 1, 1, 3, 0]);
  });
});
