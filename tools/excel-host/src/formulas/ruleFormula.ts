/** Formulas of conditional formats and of validation, which Excel takes with less in them than those of cells. */

import { HostError } from "../ground/hostError";
import type { FormulaPlace } from "./place";
import { storedTokens, toStoredFormula } from "./syntax";

/**
 * The file form of a formula of a rule.
 *
 * @throws HostError `InvalidArgument` for parts of tables and for array constants, which Excel refuses in rules. Sources: "Use
 *   structured references" and "More on data validation" of Microsoft's support pages.
 */
export function toStoredRule(text: string, place: FormulaPlace): string {
  const tokens = storedTokens(text, place);
  if (tokens.some(({ type, value }) => type === "structured" || (type === "range_named" && value.endsWith("[]"))))
    throw new HostError("InvalidArgument", "A rule can't refer to a part of a table: name its cells, or use INDIRECT.");
  if (tokens.some(({ value }) => value === "{"))
    throw new HostError("InvalidArgument", "A rule can't hold an array constant.");
  return toStoredFormula(text, place);
}
