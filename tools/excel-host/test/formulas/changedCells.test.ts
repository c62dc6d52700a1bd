import fc from "fast-check";

import { takeChangedCells } from "../../src/calculation/changedCells";
import { formatRect } from "../../src/model/rect";
import { sheetOf, workbookWith } from "./grid";

const CELL = { value: 1, formula: null };

/** What is changed of a sheet where those cells were put, as addresses. */
function changedBy(cells: readonly (readonly [row: number, column: number])[]): string[] {
  const workbook = workbookWith("S");
  takeChangedCells(workbook);
  const sheet = sheetOf(workbook, "S");
  for (const [row, column] of cells) sheet.setCell(row, column, { ...CELL, format: sheet.formats.normal });
  return takeChangedCells(workbook).map(({ rect }) => formatRect(rect));
}

function block(top: number, bottom: number, columns: readonly number[]): (readonly [number, number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    columns.map((column) => [row, column] as const),
  );
}

describe("the cells that changed since the last calculation", () => {
  it("are one rectangle where rows that follow one another changed alike", () => {
    expect(changedBy(block(2, 40, [1, 2, 35]))).toEqual(["B3:C41", "AJ3:AJ41"]);
  });

  it("are another rectangle below a row that did not change or changed otherwise", () => {
    expect(changedBy([...block(0, 2, [1]), ...block(4, 5, [1]), ...block(6, 7, [1, 2])])).toEqual([
      "B1:B3",
      "B5:B6",
      "B7:C8",
    ]);
    expect(changedBy([...block(0, 3, [0, 3]), ...block(2, 3, [33])]).sort()).toEqual(["A1:A4", "AH3:AH4", "D1:D4"]);
  });

  it("are covered once each, and no others", () => {
    const column = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 30, max: 34 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), column)), (cells) => {
        const workbook = workbookWith("S");
        const sheet = sheetOf(workbook, "S");
        for (const [row, at] of cells) sheet.setCell(row, at, { ...CELL, format: sheet.formats.normal });
        const covered = takeChangedCells(workbook).flatMap(({ rect }) =>
          block(
            rect.top,
            rect.bottom,
            [...Array(rect.right - rect.left + 1).keys()].map((at) => rect.left + at),
          ),
        );

        const names = (each: readonly (readonly [number, number])[]): string[] =>
          each.map(([row, at]) => `${row} ${at}`).sort();
        expect(names(covered)).toEqual([...new Set(names(cells))]);
      }),
    );
  });
});
