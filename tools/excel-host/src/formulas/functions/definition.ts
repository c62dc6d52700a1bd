/** How functions of formulas are described. */

import type { CellValue } from "../../model/cell";
import type { GridReader } from "../matrix";
import type { Operand } from "../operand";
import type { FormulaPlace } from "../place";

/** One call of a function. */
export interface FunctionCall {
  readonly place: FormulaPlace;
  readonly grid: GridReader;
  /** Local time of TODAY and NOW. */
  readonly now: Date;
  /** Number of parameters written, omitted ones in between included. */
  readonly count: number;
  /** Evaluates a parameter to a single value; null for one that is not there. */
  value(index: number): CellValue;
  /** Evaluates a parameter. */
  operand(index: number): Operand;
}

interface Arity {
  readonly least: number;
  readonly most: number;
  /** Whether ranges in the parameters are spread out instead of intersected. */
  readonly takesArrays?: boolean;
}

/** A function of single values: an error among them is the result, and in arrays it is applied value by value. */
export interface ValueFunction extends Arity {
  readonly kind: "values";
  readonly takesErrors?: boolean;
  readonly run: (values: readonly CellValue[], call: FunctionCall) => CellValue;
}

/** A function that takes some parameters whole; the others are single values. */
export interface RangeFunction extends Arity {
  readonly kind: "ranges";
  readonly isWhole: (index: number) => boolean;
  readonly run: (operands: readonly Operand[], call: FunctionCall) => Operand;
}

/** A function that evaluates only the parameters it needs. */
export interface LazyFunction extends Arity {
  readonly kind: "lazy";
  readonly run: (call: FunctionCall) => Operand;
}

export type FunctionDefinition = ValueFunction | RangeFunction | LazyFunction;

export type FunctionList = readonly (readonly [string, FunctionDefinition])[];

const MOST = 255;

export function valueFunction(
  least: number,
  most: number,
  run: ValueFunction["run"],
  options: { takesErrors?: boolean } = {},
): ValueFunction {
  return { kind: "values", least, most, run, ...options };
}

/** A function whose parameters are all taken whole. */
export function wholeFunction(least: number, run: RangeFunction["run"], most = MOST): RangeFunction {
  return { kind: "ranges", least, most, isWhole: () => true, run };
}

/** A function that takes the parameters for which `isWhole` holds whole. */
export function rangeFunction(
  least: number,
  most: number,
  isWhole: (index: number) => boolean,
  run: RangeFunction["run"],
): RangeFunction {
  return { kind: "ranges", least, most, isWhole, run };
}

export function lazyFunction(least: number, most: number, run: LazyFunction["run"]): LazyFunction {
  return { kind: "lazy", least, most, run };
}
