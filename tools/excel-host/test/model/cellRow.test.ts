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

describe("cells of a row that are replaced by others", () => {
  it("stand where a map would have them, and the runs tell which are others now", () => {
    const column = fc.integer({ min: 0, max: 12 });
    const stored = fc.array(column);
    const places = fc.tuple(column, column).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(stored, places, fc.array(column), (columns, [left, right], chosen) => {
        const row = new CellRow();
        for (const each of columns) row.set(each, cell(each));
        const expected = new Map<number, Cell>(row);
        const bringBack = row.remember();
        const before = [...row];
        const changed: number[] = [];
        row.replace(
          left,
          right,
          (_, each) => (chosen.includes(each) ? cell(100 + each) : row.get(each)),
          (first, last) => {
            for (let each = first; each <= last; each += 1) changed.push(each);
          },
        );
        const replaced = [...new Set(chosen)].filter((each) => each >= left && each <= right).sort((a, b) => a - b);
        for (const each of replaced) expected.set(each, cell(100 + each));

        expect([...row]).toEqual([...expected].sort(([a], [b]) => a - b));
        expect(changed).toEqual(replaced);
        bringBack();
        expect([...row]).toEqual(before);
      }),
    );
  });
});
