/**
 * Tells formulas that have one value from those that Excel since 2020 calculates as arrays: their results spill over cells, or
 * go into a function in more than one value. Source: "Dynamic array formulas and spilled array behavior" of Microsoft's support.
 */

import { columnCount, rowCount } from "../model/rect";
import { RangeRef } from "../model/refs";
import { parseFormula, type Expression } from "../formulas/expression";
import { FUNCTIONS } from "../formulas/functions/registry";
import { cellArea, definedName, tableArea } from "../formulas/locate";
import type { FormulaPlace } from "../formulas/place";
import type { Reference } from "../formulas/reference";

/** A name may stand for another name. */
const MAX_NAMES = 20;

/** Whether a formula has more than one value, or needs more than one where a function takes it whole. */
export function isArrayFormula(expression: Expression, place: FormulaPlace): boolean {
  return isMany(expression, place) || hasArrayWithin(expression, place);
}

/** Whether an argument that a function takes whole is itself calculated as an array: `SUM(A1:A3*2)`. */
function hasArrayWithin(expression: Expression, place: FormulaPlace): boolean {
  switch (expression.kind) {
    case "unary":
    case "single":
      return hasArrayWithin(expression.operand, place);
    case "binary":
      return hasArrayWithin(expression.left, place) || hasArrayWithin(expression.right, place);
    case "call": {
      const definition = FUNCTIONS.get(expression.name);
      if (definition?.takesArrays === true) return false;
      return expression.parameters.some(
        (parameter) => (!isPlain(parameter) && isMany(parameter, place)) || hasArrayWithin(parameter, place),
      );
    }
    default:
      return false;
  }
}

function isPlain({ kind }: Expression): boolean {
  return kind === "reference" || kind === "array";
}

/** Whether what an expression gives is more than one value. */
function isMany(expression: Expression, place: FormulaPlace, namesLeft = MAX_NAMES): boolean {
  switch (expression.kind) {
    case "array":
      return expression.rows.length > 1 || (expression.rows[0]?.length ?? 0) > 1;
    case "reference":
      return isManyCells(expression.reference, place, namesLeft);
    case "unary":
      return isMany(expression.operand, place, namesLeft);
    case "binary":
      return isMany(expression.left, place, namesLeft) || isMany(expression.right, place, namesLeft);
    case "call": {
      const definition = FUNCTIONS.get(expression.name);
      if (definition === undefined || definition.takesArrays === true) return false;
      return expression.parameters.some(
        (parameter, index) =>
          (definition.kind !== "ranges" || !definition.isWhole(index)) && isMany(parameter, place, namesLeft),
      );
    }
    default:
      return false;
  }
}

function isManyCells(reference: Reference, place: FormulaPlace, namesLeft: number): boolean {
  switch (reference.kind) {
    case "area":
    case "table": {
      const area = reference.kind === "area" ? cellArea(reference, place) : tableArea(reference, place);
      return area instanceof RangeRef && rowCount(area.rect) * columnCount(area.rect) > 1;
    }
    case "name": {
      const sheet = reference.sheet === null ? place.sheet : (place.workbook.sheetNamed(reference.sheet) ?? null);
      const defined = definedName(place.workbook, reference.name, sheet);
      if (defined === undefined || namesLeft === 0) return false;
      return isMany(parseFormula(defined.formula).expression, place, namesLeft - 1);
    }
    case "foreign":
      return false;
  }
}
