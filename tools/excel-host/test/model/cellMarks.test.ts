import { CellMarks } from "../../src/model/cellMarks";
import { markedCells } from "./marks";

describe("marks of cells", () => {
  it("know each cell once, in whatever order they were marked, to the last column", () => {
    const marks = new CellMarks();
    for (const [row, column] of [
      [7, 31],
      [2, 16_383],
      [7, 32],
      [7, 0],
      [7, 31],
    ] as const) {
      marks.add(row, column);
    }

    expect(markedCells(marks)).toEqual([
      [2, [16_383]],
      [7, [0, 31, 32]],
    ]);
    expect([marks.has(7, 31), marks.has(7, 30), marks.has(2, 16_383), marks.has(3, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("begin anew when they were cleared", () => {
    const marks = new CellMarks();
    marks.add(1, 1);
    marks.clear();
    expect([marks.isEmpty, marks.has(1, 1)]).toEqual([true, false]);
    marks.add(1, 2);

    expect(markedCells(marks)).toEqual([[1, [2]]]);
  });

  it.each([
    [3, 3],
    [0, 31],
    [31, 32],
    [5, 70],
    [16_380, 16_383],
  ])("take neighbours at once, from column %i to column %i", (left, right) => {
    const [run, single] = [new CellMarks(), new CellMarks()];
    run.add(4, 6);
    single.add(4, 6);
    run.addRun(4, left, right);
    for (let column = left; column <= right; column += 1) single.add(4, column);

    expect(markedCells(run)).toEqual(markedCells(single));
  });

  it("refuse what is no column", () => {
    expect(() => {
      new CellMarks().addRun(0, 16_383, 16_384);
    }).toThrow(RangeError);
  });
});
