/**
 * Calculates one formula over the cells as they are.
 *
 * Ordinary formulas are calculated as a file means them: where one value is wanted, a range gives the one in the formula's
 * own row or column. Arrays are spread out only inside functions that take them, such as SUMPRODUCT.
 */

import { isErrorValue, type CellValue } from "../model/cell";
import { parseFormula, type ArithmeticOperator, type Expression, type ParsedFormula } from "../formulas/expression";
import type { FunctionCall, RangeFunction, ValueFunction } from "../formulas/functions/definition";
import { FUNCTIONS } from "../formulas/functions/registry";
import { areaIn, cellArea, definedName, isInBody, isOfOneCell } from "../formulas/locate";
import { broadcast, broadcastTwo, matrix, type GridReader, type Matrix } from "../formulas/matrix";
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
  return singleValue(formula.expression, scope) ?? 0;
}

/** The one value of an expression where ranges are not spread out; what most of a formula asks for, so without a range for it. */
function singleValue(expression: Expression, scope: Scope): CellValue {
  const { kind } = expression;
  if (kind === "literal") return expression.value;
  if (kind === "binary" && !scope.isArray) {
    const operation = OPERATIONS[expression.operator];
    return operation(singleValue(expression.left, scope), singleValue(expression.right, scope));
  }
  if (kind === "reference" && expression.reference.kind === "table") {
    const { place, grid } = scope;
    const located = grid.locate(expression.reference, place.workbook);
    if (isOfOneCell(located))
      return isInBody(located, place) ? (place.sheet.cell(place.row, located.body.left)?.value ?? null) : ERROR.value;
  }
  return single(evaluate(expression, scope), scope.place);
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
      if (!scope.isArray) return applyUnary(operator, singleValue(expression.operand, scope));
      return overArray(evaluate(expression.operand, scope), scope, operator, (value) => applyUnary(operator, value));
    }
    case "binary": {
      if (!scope.isArray) return singleValue(expression, scope);
      return liftTwo(evaluate(expression.left, scope), evaluate(expression.right, scope), scope, expression.operator);
    }
    case "call":
      return call(expression.name, expression.parameters, scope);
    case "single":
      return singleValue(expression.operand, scope);
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

/** Applies a function value by value where arrays are spread out, to one array once; else to single values. */
function lift(
  operands: readonly Operand[],
  { isArray, grid, place }: Scope,
  name: string,
  operate: (values: readonly CellValue[]) => CellValue,
): Operand {
  if (!isArray || operands.every((operand) => size(operand) <= 1))
    return operate(operands.map((operand) => single(operand, place)));
  const matrices = operands.map((operand) => toMatrix(operand, grid));
  const [first] = matrices;
  const make = (): Matrix => broadcast(matrices, operate);
  return first !== undefined && matrices.length === 1 ? grid.derived(first, `${name}()`, make) : make();
}

/** Applies an operation to one value or, value by value, to an array, which is done once for an array of the workbook. */
function overArray(
  operand: Operand,
  { place, grid }: Scope,
  name: string,
  operate: (value: CellValue) => CellValue,
): Operand {
  if (size(operand) <= 1) return operate(single(operand, place));
  const source = toMatrix(operand, grid);
  return grid.derived(source, name, () => broadcast([source], ([value = null]) => operate(value)));
}

/** `lift` for two operands: the operators run over whole columns, and mostly compare them with the same few values. */
function liftTwo(left: Operand, right: Operand, scope: Scope, operator: ArithmeticOperator): Operand {
  const operation = OPERATIONS[operator];
  const { place, grid } = scope;
  if (size(right) > 1) {
    const [first, second] = [toMatrix(left, grid), toMatrix(right, grid)];
    return grid.derivedOfTwo(first, second, operator, () => broadcastTwo(first, second, operation));
  }
  const other = single(right, place);
  return overArray(left, scope, `${operator} ${typeof other} ${keyOf(other)}`, (value) => operation(value, other));
}

function keyOf(value: CellValue): string {
  return isErrorValue(value) ? value.error : String(value);
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
  if (definition.kind === "lazy") return definition.run(context);
  return inner.isArray ? eager(name, definition, context, inner) : plain(definition, parameters, context, inner);
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
    const parameter = this.parameters[index];
    if (parameter === undefined) return null;
    return this.scope.isArray
      ? oneValue(evaluate(parameter, this.scope), this.scope)
      : singleValue(parameter, this.scope);
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

/** Evaluates the parameters where nothing is spread out. */
function plain(
  definition: ValueFunction | RangeFunction,
  parameters: readonly Expression[],
  context: FunctionCall,
  scope: Scope,
): Operand {
  if (definition.kind === "values")
    return runValues(
      definition,
      parameters.map((parameter) => singleValue(parameter, scope)),
      context,
    );
  const { isWhole, run } = definition;
  return run(
    parameters.map((parameter, index) => (isWhole(index) ? evaluate(parameter, scope) : singleValue(parameter, scope))),
    context,
  );
}

/** Evaluates the parameters; those that want single values are spread out where arrays are. */
function eager(name: string, definition: ValueFunction | RangeFunction, context: FunctionCall, scope: Scope): Operand {
  const operands: Operand[] = [];
  for (let index = 0; index < context.count; index += 1) operands.push(context.operand(index));
  if (definition.kind === "values") return lift(operands, scope, name, (each) => runValues(definition, each, context));
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
