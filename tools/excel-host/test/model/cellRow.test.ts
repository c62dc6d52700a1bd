import fc from "fast-check";

import type { Cell } from "../../src/model/cell";
import { CellRow } from "../../src/model/cellRow";
import { DEFAULT_FORMAT } from "../../src/model/format";

function cell(value: number): Cell {
  return { value, formula: null, format: DEFAULT_FORMAT };
}

describe("the cells of a row", () => {
  it("are found and listed as in a map, whatever is put in and taken away", () => {
    const columns = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 16_383 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(columns, fc.integer({ min: 0, max: 9 }))), (edits) => {
        const row = new CellRow();
        const map = new Map<number, Cell>();
        for (const [column, value] of edits) {
          if (value === 0) {
            row.delete(column);
            map.delete(column);
          } else {
            row.set(column, cell(value));
            map.set(column, cell(value));
          }
        }
        const expected = [...map].sort(([a], [b]) => a - b);
        expect([...row]).toEqual(expected);
        expect(row.size).toBe(map.size);
        for (const [column] of edits) expect(row.get(column)).toEqual(map.get(column));
        expect(row.columns()).toEqual(expected.map(([column]) => column));
        expect(row.values()).toEqual(expected.map(([, stored]) => stored));
      }),
    );
  });

  it("may change while they are walked through", () => {
    const row = new CellRow();
    for (const column of [1, 2, 3]) row.set(column, cell(column));
    const seen: number[] = [];
    for (const [column] of row) {
      seen.push(column);
      row.delete(column + 1);
      row.set(9, cell(9));
    }

    expect(seen).toEqual([1, 3]);
  });
});
