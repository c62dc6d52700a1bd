import { CellMarks } from "../../../src/host/model/cellMarks";
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
});
