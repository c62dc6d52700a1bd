/** Which cells hold what their validation does not allow. */

import { disjoint } from "../model/areas";
import { isErrorValue, type CellValue } from "../model/cell";
import { intersect, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { DataValidation } from "../model/rules";
import type { Workbook } from "../model/workbook";
import { parseFormula } from "../formulas/expression";
import { evaluateFormula } from "./evaluate";
import { GridReader } from "../formulas/matrix";
import { relocated } from "../formulas/relocate";
import { resolveRange } from "../formulas/resolveRange";

/** The cell that is looked at. */
interface Place {
  readonly sheet: RangeRef["sheet"];
  readonly row: number;
  readonly column: number;
}

/** Looks at cells with one validation. */
export class ValidationChecker {
  private readonly grid = new GridReader();

  constructor(
    private readonly workbook: Workbook,
    private readonly validation: DataValidation,
  ) {}

  /**
   * Whether a cell may hold what it holds.
   *
   * @throws NotCalculated when a formula of the validation cannot be calculated here.
   */
  isValid(place: Place): boolean {
    const value = place.sheet.cell(place.row, place.column)?.value ?? null;
    const { type, ignoreBlanks } = this.validation;
    if (type === "none") return true;
    if (value === null && ignoreBlanks) return true;
    if (type === "custom") return isTrue(this.result(this.validation.formula1, place));
    if (isErrorValue(value)) return false;
    if (type === "textLength") return this.isWithin(shownLength(value), place);
    if (value === null) return false;
    if (type === "list") return this.isListed(value, place);
    if (typeof value !== "number" || (type === "whole" && !Number.isInteger(value))) return false;
    return this.isWithin(value, place);
  }

  private isWithin(value: number, place: Place): boolean {
    const { operator, formula1, formula2 } = this.validation;
    const [first, second] = [this.result(formula1, place), this.result(formula2, place)];
    if (typeof first !== "number") return false;
    switch (operator) {
      case "between":
        return typeof second === "number" && value >= first && value <= second;
      case "notBetween":
        return typeof second === "number" && (value < first || value > second);
      case "equal":
        return value === first;
      case "notEqual":
        return value !== first;
      case "greaterThan":
        return value > first;
      case "lessThan":
        return value < first;
      case "greaterThanOrEqual":
        return value >= first;
      default:
        return value <= first;
    }
  }

  /** Items of a literal list tell capitals from small letters; cells of a list do not. */
  private isListed(value: string | number | boolean, place: Place): boolean {
    const { formula1 } = this.validation;
    const literal = /^"(.*)"$/s.exec(formula1 ?? "")?.[1];
    const text = String(value);
    if (literal !== undefined)
      return literal
        .replaceAll('""', '"')
        .split(",")
        .some((item) => item.trim() === (typeof value === "boolean" ? text.toUpperCase() : text));
    const source = resolveRange(this.workbook, this.placed(formula1 ?? "", place), place.sheet);
    if (source === null) throw new UnresolvedList();
    let isFound = false;
    source.sheet.forEachCell(source.rect, (cell) => {
      const item = cell.value;
      if (item === null || isErrorValue(item)) return;
      isFound ||= typeof item === typeof value && String(item).toLowerCase() === text.toLowerCase();
    });
    return isFound;
  }

  private result(formula: string | null, place: Place): CellValue {
    if (formula === null) return null;
    const parsed = parseFormula(this.placed(formula, place));
    return evaluateFormula(parsed, { workbook: this.workbook, ...place }, this.grid, this.workbook.clock());
  }

  /** The formula as it reads in the cell: it is stored for the first cell of the validation. */
  private placed(formula: string, { row, column }: Place): string {
    const { ranges } = this.validation;
    const top = ranges.reduce((least, range) => Math.min(least, range.top), Infinity);
    const left = ranges.reduce((least, range) => Math.min(least, range.left), Infinity);
    return relocated(formula, row - top, column - left);
  }
}

/** The source of a list is none that is read here. */
export class UnresolvedList extends Error {}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function shownLength(value: Exclude<CellValue, object> | null): number {
  return value === null ? 0 : String(value).length;
}

/** Cells of a range that a validation covers, each with what its validation says of it. */
export function validatedParts({ sheet, rect }: RangeRef): { validation: DataValidation; rect: Rect }[] {
  return sheet.dataValidations.flatMap((validation) =>
    disjoint(validation.ranges.flatMap((range) => intersect(range, rect) ?? [])).map((part) => ({
      validation,
      rect: part,
    })),
  );
}
