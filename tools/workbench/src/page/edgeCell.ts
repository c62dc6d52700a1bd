/** Where Ctrl and an arrow lead: the grid itself knows only the cells around those it shows. */

import type { Worksheet } from "excel-host";

import type { Direction, EdgeQuestion } from "../protocol";

const STEPS: Readonly<Record<Direction, readonly [down: number, right: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/**
 * As Excel: to the end of the filled cells one stands in, or over blank ones to the next that is filled, or to the last cell.
 */
export function edgeCell(
  sheet: Worksheet,
  { row, column, direction, rows, columns }: EdgeQuestion,
): {
  readonly row: number;
  readonly column: number;
} {
  const [down, right] = STEPS[direction];
  const isInside = (at: number): boolean => {
    const [atRow, atColumn] = [row + at * down, column + at * right];
    return atRow >= 0 && atRow < rows && atColumn >= 0 && atColumn < columns;
  };
  const isFilled = (at: number): boolean => {
    const cell = sheet.cell(row + at * down, column + at * right);
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  };
  let at = 0;
  const isInRun = isFilled(0) && isInside(1) && isFilled(1);
  while (isInside(at + 1)) {
    if (isInRun && !isFilled(at + 1)) break;
    at += 1;
    if (!isInRun && isFilled(at)) break;
  }
  return { row: row + at * down, column: column + at * right };
}
