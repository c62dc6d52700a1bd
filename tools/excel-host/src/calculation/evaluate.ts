/**
 * Calculates one formula over the cells as they are.
 *
 * Ordinary formulas are calculated as a file means them: where one value is wanted, a range gives the one in the formula's
 * own row or column. Arrays are spread out only inside functions that take them, such as SUMPRODUCT.
 */

import { isErrorValue, type CellValue } from "../model/cell";
import { parseFormula, type Expression, type ParsedFormula } from "../formulas/expression";
import type { FunctionCall, RangeFunction, ValueFunction } from "../formulas/functions/definition";
import { FUNCTIONS } from "../formulas/functions/registry";
import { areaIn, cellArea, definedName } from "../formulas/locate";
import { broadcast, broadcastTwo, matrix, type GridReader } from "../formulas/matrix";
import { NotCalculated } from "../formulas/notCalculated";
import { single, size, toMatrix, type Operand } from "../formulas/operand";
import { applyUnary, OPERATIONS } from "./operators";
import type { FormulaPlace } from "../formulas/place";
import type { Distance } from "../formulas/copiedFormula";
import { movedReference, type Reference } from "../formulas/reference";
import { ERROR } from "../formulas/scalar";

/** Names that lead to names: Excel refuses circles, a damaged file may hold one. */
const MAX_NAMES = 20;

interface Scope {
  readonly place: FormulaPlace;
  readonly grid: GridReader;
  readonly now: Date;
  /** Whether ranges are spread out instead of intersected. */
  readonly isArray: boolean;
  readonly namesLeft: number;
  /** How far the formula stands from where its relative references are those that are written; null for there. */
  readonly distance: Distance | null;
}

/**
 * The value of a formula.
 *
 * @param now Time of TODAY and NOW, local.
 * @param distance Of a copy that was read as its first formula, how far it stands from that one.
 * @throws NotCalculated when the formula needs what is not calculated here.
 */
export function evaluateFormula(
  formula: ParsedFormula,
  place: FormulaPlace,
  grid: GridReader,
  now: Date,
  distance: Distance | null = null,
): CellValue {
  const scope: Scope = {
    place,
    grid,
    now,
    isArray: false,
    namesLeft: MAX_NAMES,
    distance,
  };
  // A formula that leads to a blank cell shows 0.
  return single(evaluate(formula.expression, scope), place) ?? 0;
}

function evaluate(expression: Expression, scope: Scope): Operand {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "omitted":
      return null;
    case "array":
      return matrix(expression.rows.length, expression.rows[0]?.length ?? 0, expression.rows.flat());
    case "reference":
      return follow(expression.reference, scope);
    case "unary": {
      const { operator } = expression;
      return lift([evaluate(expression.operand, scope)], scope, ([value = null]) => applyUnary(operator, value));
    }
    case "binary": {
      const operation = OPERATIONS[expression.operator];
      return liftTwo(evaluate(expression.left, scope), evaluate(expression.right, scope), scope, operation);
    }
    case "call":
      return call(expression.name, expression.parameters, scope);
    case "single":
      return single(evaluate(expression.operand, scope), scope.place);
    case "unsupported":
      throw new NotCalculated(expression.what);
  }
}

function follow(reference: Reference, scope: Scope): Operand {
  const { place, distance } = scope;
  switch (reference.kind) {
    case "area":
      return cellArea(
        distance === null ? reference : movedReference(reference, distance.rows, distance.columns),
        place,
      );
    case "table":
      return areaIn(scope.grid.locate(reference, place.workbook), place);
    case "name": {
      const sheet = reference.sheet === null ? place.sheet : place.workbook.sheetNamed(reference.sheet);
      const defined = definedName(place.workbook, reference.name, sheet ?? null);
      if (defined === undefined) return ERROR.name;
      const formula = parseFormula(defined.formula);
      const isMovable = formula.references.some((each) => each.kind === "area" && each.relative !== null);
      if (isMovable || scope.namesLeft === 0) throw new NotCalculated(`the name "${reference.name}"`);
      return evaluate(formula.expression, {
        ...scope,
        namesLeft: scope.namesLeft - 1,
      });
    }
    case "foreign":
      throw new NotCalculated("a reference to another workbook or over several sheets");
  }
}

/** Applies an operation to single values, or value by value where arrays are spread out. */
function lift(
  operands: readonly Operand[],
  scope: Scope,
  operate: (values: readonly CellValue[]) => CellValue,
): Operand {
  if (scope.isArray && operands.some((operand) => size(operand) > 1)) {
    return broadcast(
      operands.map((operand) => toMatrix(operand, scope.grid)),
      operate,
    );
  }
  return operate(operands.map((operand) => single(operand, scope.place)));
}

/** `lift` for two operands: the operators run over whole columns. */
function liftTwo(
  left: Operand,
  right: Operand,
  scope: Scope,
  operate: (left: CellValue, right: CellValue) => CellValue,
): Operand {
  if (scope.isArray && (size(left) > 1 || size(right) > 1)) {
    return broadcastTwo(toMatrix(left, scope.grid), toMatrix(right, scope.grid), operate);
  }
  return operate(single(left, scope.place), single(right, scope.place));
}

function call(name: string, parameters: readonly Expression[], scope: Scope): Operand {
  const definition = FUNCTIONS.get(name);
  if (definition === undefined) throw new NotCalculated(`the function ${name}`);
  const { least, most } = definition;
  // Excel refuses to store such a formula; a damaged file may hold one.
  if (parameters.length < least || parameters.length > most)
    throw new NotCalculated(`${name} with ${parameters.length} parameters`);
  const inner = definition.takesArrays === true ? { ...scope, isArray: true } : scope;
  const context = new Call(parameters, inner);
  return definition.kind === "lazy" ? definition.run(context) : eager(definition, context, inner);
}

/** One call of a function, whose parameters are evaluated when it asks for them. */
class Call implements FunctionCall {
  constructor(
    private readonly parameters: readonly Expression[],
    private readonly scope: Scope,
  ) {}

  get grid(): GridReader {
    return this.scope.grid;
  }

  get place(): FormulaPlace {
    return this.scope.place;
  }

  get now(): Date {
    return this.scope.now;
  }

  get count(): number {
    return this.parameters.length;
  }

  value(index: number): CellValue {
    return oneValue(this.operand(index), this.scope);
  }

  operand(index: number): Operand {
    const parameter = this.parameters[index];
    return parameter === undefined ? null : evaluate(parameter, this.scope);
  }
}

/** A branch over arrays would need an array formula. */
function oneValue(operand: Operand, { isArray, place }: Scope): CellValue {
  if (isArray && size(operand) > 1) throw new NotCalculated("a condition over arrays");
  return single(operand, place);
}

/** Evaluates the parameters; those that want single values are spread out where arrays are. */
function eager(definition: ValueFunction | RangeFunction, context: FunctionCall, scope: Scope): Operand {
  const operands: Operand[] = [];
  for (let index = 0; index < context.count; index += 1) operands.push(context.operand(index));
  if (definition.kind === "values") return lift(operands, scope, (each) => runValues(definition, each, context));
  const { isWhole, run } = definition;
  const isSpread = scope.isArray && operands.some((operand, index) => !isWhole(index) && size(operand) > 1);
  if (!isSpread)
    return run(
      operands.map((operand, index) => (isWhole(index) ? operand : single(operand, scope.place))),
      context,
    );
  const singles = operands.filter((_, index) => !isWhole(index)).map((operand) => toMatrix(operand, scope.grid));
  return broadcast(singles, (each) => {
    let next = 0;
    return single(
      run(
        operands.map((operand, index) => (isWhole(index) ? operand : (each[next++] ?? null))),
        context,
      ),
      scope.place,
    );
  });
}

function runValues(definition: ValueFunction, each: readonly CellValue[], context: FunctionCall): CellValue {
  const error = definition.takesErrors === true ? undefined : each.find(isErrorValue);
  return error ?? definition.run(each, context);
}
