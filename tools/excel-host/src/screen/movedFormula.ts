/** A formula that is read once and applies to many cells, each time from another place. */

import { parseA1Ref } from "@borgar/fx/xlsx";

import { parseFormula, type Expression } from "../formulas/expression";
import type { Reference } from "../formulas/reference";
import { formulaTokens, isReferenceToken } from "../formulas/tokens";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";

/** Which edges of a reference stay where they are; null for what does not move at all. */
interface Fixed {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** Gives the expression as it reads `rows` below and `columns` right of the place it was written for. */
export type MoveFormula = (rows: number, columns: number) => Expression;

/** @param text Formula in file form, without `=`. */
export function movableFormula(text: string): MoveFormula {
  const { expression } = parseFormula(text);
  // The tree holds the references in the order of the text.
  const fixed = formulaTokens(text)
    .filter(isReferenceToken)
    .map(({ value }) => fixedEdges(value));
  if (fixed.every((edges) => edges === null)) return () => expression;
  return (rows, columns) => new Mover(fixed, rows, columns).move(expression);
}

function fixedEdges(text: string): Fixed | null {
  const reference = text.endsWith("]") ? undefined : parseA1Ref(text);
  if (reference === undefined || "name" in reference) return null;
  const { $top, $bottom, $left, $right, top, left } = reference.range;
  return {
    top: $top === true || top === null,
    bottom: $bottom === true || top === null,
    left: $left === true || left === null,
    right: $right === true || left === null,
  };
}

class Mover {
  private next = 0;

  constructor(
    private readonly fixed: readonly (Fixed | null)[],
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  move(expression: Expression): Expression {
    switch (expression.kind) {
      case "reference":
        return { kind: "reference", reference: this.moveReference(expression.reference) };
      case "unary":
        return { ...expression, operand: this.move(expression.operand) };
      case "binary": {
        const left = this.move(expression.left);
        return { ...expression, left, right: this.move(expression.right) };
      }
      case "call":
        return { ...expression, parameters: expression.parameters.map((parameter) => this.move(parameter)) };
      default:
        return expression;
    }
  }

  private moveReference(reference: Reference): Reference {
    const fixed = this.fixed[this.next] ?? null;
    this.next += 1;
    return reference.kind === "area" && fixed !== null
      ? { ...reference, rect: this.shift(reference.rect, fixed) }
      : reference;
  }

  /** References wrap around at the edges of the sheet, as in Excel. */
  private shift(rect: Rect, fixed: Fixed): Rect {
    const row = (at: number, isFixed: boolean): number => (isFixed ? at : wrap(at + this.rows, MAX_ROWS));
    const column = (at: number, isFixed: boolean): number => (isFixed ? at : wrap(at + this.columns, MAX_COLUMNS));
    const [top, bottom] = ordered(row(rect.top, fixed.top), row(rect.bottom, fixed.bottom));
    const [left, right] = ordered(column(rect.left, fixed.left), column(rect.right, fixed.right));
    return { top, left, bottom, right };
  }
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
