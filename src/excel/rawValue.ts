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
