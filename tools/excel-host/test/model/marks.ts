import type { CellMarks } from "../../src/model/cellMarks";

/** Marks as cell addresses: `[[row, columns]]`, rows ascending. */
export function markedCells(marks: CellMarks): (readonly [number, number[]])[] {
  return [...marks.rows()].sort((a, b) => a - b).map((row) => [row, marks.columns(row)]);
}
