/** What Office.js puts in `Range.values` and `Range.formulas`, which its own types call `any`. */

import type { RawValue } from "../core/model/ownSheet";
import type { Cell } from "../core/model/table";

/** Office.js reports an error as text and an empty cell as `""`; only `valueTypes` tells them apart. */
export function toCell(value: RawValue, type: `${Excel.RangeValueType}` | undefined): Cell {
  switch (type) {
    case "Empty":
      return null;
    case "Error":
      return { error: String(value) };
    default:
      return value === "" ? null : value;
  }
}

/** The cells of a range whose values and value types are loaded, row-major. */
export function cellsOf(range: Excel.Range): Cell[][] {
  const types = range.valueTypes;
  return (range.values as RawValue[][]).map((row, r) => row.map((value, c) => toCell(value, types[r]?.[c])));
}
