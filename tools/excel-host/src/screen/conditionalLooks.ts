/** Which conditional formats apply to a cell. */

import { evaluateFormula } from "../calculation/evaluate";
import { compare } from "../formulas/scalar";
import { GridReader } from "../formulas/matrix";
import { NotCalculated } from "../formulas/notCalculated";
import { isErrorValue, type CellValue } from "../model/cell";
import { intersect, type Rect } from "../model/rect";
import type { DifferentialFormat } from "../model/format";
import type { ConditionalFormat, ConditionalRule } from "../model/rules";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { movableFormula, type MoveFormula } from "./movedFormula";

/** Formats laid over a cell, the one that wins first. */
export type ConditionalLooks = (row: number, column: number) => readonly DifferentialFormat[];

interface Rule {
  readonly ranges: readonly Rect[];
  readonly format: DifferentialFormat;
  readonly stopIfTrue: boolean;
  readonly holds: (row: number, column: number) => boolean;
}

const NONE: readonly DifferentialFormat[] = [];

/** The conditional formats of a sheet as they are now. A rule that cannot be calculated here applies nowhere. */
export function conditionalLooks(workbook: Workbook, sheet: Worksheet): ConditionalLooks {
  const grid = new GridReader();
  const rules = [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => {
      const holds = condition(workbook, sheet, format, grid);
      return holds === null ? [] : [{ ...format, holds }];
    });
  return rules.length === 0 ? () => NONE : (row, column) => applied(rules, row, column);
}

function applied(rules: readonly Rule[], row: number, column: number): readonly DifferentialFormat[] {
  const formats: DifferentialFormat[] = [];
  const cell = { top: row, left: column, bottom: row, right: column };
  for (const { ranges, format, stopIfTrue, holds } of rules) {
    if (!ranges.some((range) => intersect(range, cell) !== null) || !holds(row, column)) continue;
    formats.push(format);
    if (stopIfTrue) break;
  }
  return formats;
}

/** Whether a rule holds in a cell, as a function; null for a kind of rule that is not calculated here. */
function condition(
  workbook: Workbook,
  sheet: Worksheet,
  { ranges, rule }: ConditionalFormat,
  grid: GridReader,
): Rule["holds"] | null {
  const top = ranges.reduce((least, range) => Math.min(least, range.top), Infinity);
  const left = ranges.reduce((least, range) => Math.min(least, range.left), Infinity);
  const calculate = (move: MoveFormula, row: number, column: number): CellValue => {
    const expression = move(row - top, column - left);
    const place = { workbook, sheet, row, column };
    try {
      return evaluateFormula({ expression, references: [], functions: new Set() }, place, grid, workbook.clock());
    } catch (error) {
      if (error instanceof NotCalculated) return null;
      throw error;
    }
  };
  const value = (row: number, column: number): CellValue => sheet.cell(row, column)?.value ?? null;
  switch (rule.type) {
    case "Custom": {
      const move = movableFormula(rule.formula);
      return (row, column) => isTrue(calculate(move, row, column));
    }
    case "CellValue": {
      const first = movableFormula(rule.formula1);
      const second = movableFormula(rule.formula2 ?? rule.formula1);
      return (row, column) =>
        compares(rule.operator, value(row, column), calculate(first, row, column), calculate(second, row, column));
    }
    case "ContainsText":
      return (row, column) => containsText(rule, value(row, column));
    case "TopBottom":
    case "PresetCriteria":
    case "Other":
      return null;
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function compares(operator: string, value: CellValue, first: CellValue, second: CellValue): boolean {
  if (isErrorValue(value) || isErrorValue(first) || isErrorValue(second)) return false;
  const [a, b] = [compare(value, first), compare(value, second)];
  const [low, high] = compare(first, second) <= 0 ? [a, b] : [b, a];
  switch (operator) {
    case "EqualTo":
      return a === 0;
    case "NotEqualTo":
      return a !== 0;
    case "GreaterThan":
      return a > 0;
    case "GreaterThanOrEqual":
      return a >= 0;
    case "LessThan":
      return a < 0;
    case "LessThanOrEqual":
      return a <= 0;
    case "Between":
      return low >= 0 && high <= 0;
    case "NotBetween":
      return low < 0 || high > 0;
    default:
      return false;
  }
}

function containsText(rule: Extract<ConditionalRule, { type: "ContainsText" }>, value: CellValue): boolean {
  const text = value === null || isErrorValue(value) ? "" : String(value).toLowerCase();
  const wanted = rule.text.toLowerCase();
  switch (rule.operator) {
    case "Contains":
      return text.includes(wanted);
    case "NotContains":
      return !text.includes(wanted);
    case "BeginsWith":
      return text.startsWith(wanted);
    case "EndsWith":
      return text.endsWith(wanted);
    default:
      return false;
  }
}
