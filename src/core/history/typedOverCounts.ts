/** Finds counts of the resources that somebody typed over: a count of ours is a formula. */

import { RESOURCES_COLUMNS } from "../contract/columns";
import type { TypedOverCell } from "./typedOver";

const CODE = RESOURCES_COLUMNS.indexOf("code");
const CATEGORY = RESOURCES_COLUMNS.indexOf("category");

/**
 * Lists the counts that are formulas no more.
 *
 * @param rows What Excel gives as formulas, in contract order: the value itself where there is no formula.
 * @param headers Headers of the contract columns as they stand in the workbook.
 */
export function typedOverCounts(
  rows: readonly (readonly (string | number | boolean)[])[],
  headers: readonly string[],
): TypedOverCell[] {
  return rows.flatMap((row) => {
    const code = String(row[CODE] ?? "");
    if (code === "") return [];
    return row.flatMap((cell, column): TypedOverCell[] => {
      const isCount = column !== CODE && column !== CATEGORY;
      const isFormula = typeof cell === "string" && cell.startsWith("=");
      if (!isCount || isFormula) return [];
      return [{ key: code, name: String(row[CATEGORY] ?? ""), column: headers[column] ?? "", value: String(cell) }];
    });
  });
}
