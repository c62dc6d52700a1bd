/** Tells ordinary formulas from those that only an array formula calculates. */

import { columnCount, rowCount } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Expression } from "../formulas/expression";
import { FUNCTIONS } from "../formulas/functions/registry";
import { cellArea, tableArea, type ReferencePlace } from "../formulas/locate";

/**
 * Whether an operator meets a whole range outside a function that spreads ranges out. An ordinary formula takes one cell of
 * the range there; the formula library would calculate with all of them.
 */
export function needsArrayFormula(expression: Expression, place: ReferencePlace): boolean {
  switch (expression.kind) {
    case "unary":
      return isMany(expression.operand, place) || needsArrayFormula(expression.operand, place);
    case "binary":
      return [expression.left, expression.right].some((side) => isMany(side, place) || needsArrayFormula(side, place));
    case "call":
      if (FUNCTIONS.get(expression.name)?.takesArrays === true) return false;
      return expression.parameters.some((parameter) => needsArrayFormula(parameter, place));
    case "single":
      return needsArrayFormula(expression.operand, place);
    case "unsupported":
      return true;
    case "literal":
    case "omitted":
    case "array":
    case "reference":
      return false;
  }
}

/** Names count as many: what they stand for is not looked into. */
function isMany(expression: Expression, place: ReferencePlace): boolean {
  if (expression.kind === "array") return true;
  if (expression.kind !== "reference") return false;
  const { reference } = expression;
  if (reference.kind === "name" || reference.kind === "foreign") return true;
  const area = reference.kind === "area" ? cellArea(reference, place) : tableArea(reference, place);
  return area instanceof RangeRef && rowCount(area.rect) * columnCount(area.rect) > 1;
}
