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

describe("what is made of two columns", () => {
  const [left, right, other] = ["a", "b", "c"].map((value) => matrix(2, 1, [value, value]));

  it("is made once for each pair and each way to make it", () => {
    const grid = new GridReader();
    let times = 0;
    const make = (): Matrix => matrix(2, 1, [(times += 1), times]);
    const product = (one = left, two = right, name = "*"): Matrix =>
      grid.derivedOfTwo(one ?? matrix(1, 1, []), two ?? matrix(1, 1, []), name, make);

    expect(product()).toBe(product());
    expect(times).toBe(1);
    expect(
      [product(left, other), product(right, left), product(left, right, "+")].map(({ values }) => values[0]),
    ).toEqual([2, 3, 4]);
    expect(product()).toBe(product(left, right, "*"));
    expect(times).toBe(4);
  });
});

describe("what is made of the cells of one row", () => {
  it("is made each time, and nothing is kept of it", () => {
    expect(timesMade(matrix(1, 8, ["a", "b"]), ["= a", "= a", "= a"])).toBe(3);
  });
});

describe("functions over one column", () => {
  it("count texts whatever their case, beside other conditions, and the largest of those that meet them", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "A1", [
      ["Été", 5],
      ["été", 3],
      ["ete", 9],
      ["5", 1],
      ["<>x", 2],
      ["été", 4],
    ]);
    put(workbook, sheet, "D1", [
      ['=COUNTIF($A$1:$A$6,"ÉTÉ")', '=COUNTIFS($A$1:$A$6,"été",$B$1:$B$6,">3")', '=COUNTIF($A$1:$A$6,"=été")'],
      ['=SUMIFS($B$1:$B$6,$A$1:$A$6,"été")', "=COUNTIF($A$1:$A$6,5)", '=COUNTIF($A$1:$A$6,"nobody")'],
      [
        '=SUMPRODUCT(LARGE(($A$1:$A$6="été")*($B$1:$B$6>3)*$B$1:$B$6,1))',
        '=SUMPRODUCT(LARGE(($A$1:$A$6="été")*($B$1:$B$6>3)*$B$1:$B$6,2))',
        '=SUMPRODUCT(LARGE(($A$1:$A$6="été")*($B$1:$B$6>3)*$B$1:$B$6,3))',
      ],
    ]);
    recalculate(workbook);
    const rows = [1, 2, 3].map((row) => ["D", "E", "F"].map((column) => valueOf(sheet, `${column}${row}`)));

    expect(rows).toEqual([
      [3, 2, 3],
      [12, 1, 0],
      [5, 4, 0],
    ]);
  });

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
