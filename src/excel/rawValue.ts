/** What Office.js puts in `Range.values` and `Range.formulas`, which its own types call `any`. */

import type { ShownNumber } from "../core/model/dateSystem";
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

/** The numbers of cells with their formats and texts, as far as the texts go; all row-major. */
export function shownNumbers(
  cells: readonly (readonly Cell[])[],
  formats: readonly (readonly string[])[],
  texts: readonly (readonly string[])[],
): ShownNumber[] {
  return texts.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const value = cells[r]?.[c] ?? null;
      return typeof value === "number" ? [{ value, format: formats[r]?.[c] ?? "General", text }] : [];
    }),
  );
}
