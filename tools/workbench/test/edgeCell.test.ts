import { openWorkbook, type Worksheet } from "excel-host";
import { columnLetters, parseRect } from "excel-host/screen";
import { tableWorkbook } from "excel-host/testing/tableWorkbook";

import { edgeCell } from "../src/page/edgeCell";
import { rowsAround } from "../src/page/rowsAround";
import type { Direction } from "../src/protocol";

/** Columns A to D; B3 and the fourth row are blank. */
function list(): Worksheet {
  const rows = [
    ["a", "b", "c", "d"],
    ["a", null, "c", "d"],
    [null, null, null, null],
    ["a", "b", "c", "d"],
  ];
  const { workbook } = openWorkbook(tableWorkbook("T", ["A", "B", "C", "D"], rows));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
}

/** Address that Ctrl and an arrow lead to, in a grid of 60 rows and 26 columns. */
function edge(from: string, direction: Direction): string {
  const rect = parseRect(from);
  if (rect === null) throw new Error(`${from} is no address.`);
  const place = { row: rect.top, column: rect.left };
  const to = edgeCell(list(), { sheetId: "", ...place, direction, rows: 60, columns: 26 });
  return `${columnLetters(to.column)}${to.row + 1}`;
}

describe("Ctrl and an arrow", () => {
  it.each([
    ["A1", "down", "A3", "to the end of the filled cells"],
    ["A3", "down", "A5", "over blank cells to the next that is filled"],
    ["B2", "down", "B5", "over blank cells to the next that is filled"],
    ["A5", "down", "A60", "to the last row where nothing follows"],
    ["A60", "up", "A5", "to the last filled cell from below"],
    ["A5", "up", "A3", "over blank cells upwards"],
    ["A1", "right", "D1", "along a row"],
    ["D1", "right", "Z1", "to the last column"],
    ["D3", "left", "C3", "to the end of the filled cells on the left"],
    ["A1", "left", "A1", "nowhere at the edge"],
  ] as const)("leads from %s %s to %s: %s", (from, direction, to, way) => {
    expect([way, edge(from, direction)]).toEqual([way, to]);
  });
});

describe("the rows that are drawn up", () => {
  it.each([
    [0, 30, 0, 99],
    [20, 50, 0, 99],
    [80, 110, 50, 149],
    [4970, 4999, 4900, 5049],
  ])("around rows %i to %i are %i to %i", (top, bottom, first, last) => {
    expect(rowsAround({ top, bottom })).toEqual({ top: first, bottom: last });
  });

  it("are few, however many are selected", () => {
    const { top, bottom } = rowsAround({ top: 0, bottom: 1_048_575 });
    expect(bottom - top).toBeLessThan(250);
  });
});
