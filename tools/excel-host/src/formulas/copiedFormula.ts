/**
 * Formulas that are entered into many cells in R1C1 notation: each reads in its cell as the first one does in its own, so that
 * the first alone is cut, checked and read, and the others are moved copies of what came of it.
 */

import type { CellFormula } from "../model/cell";
import type { Expression, ParsedFormula } from "./expression";
import { movedReference, type Reference } from "./reference";
import { movedTexts } from "./relocate";

/** How far below and to the right of another cell a cell stands. */
export interface Distance {
  readonly rows: number;
  readonly columns: number;
}

/** What copies of a formula are made of: one object for all that were entered together. */
export interface CopySource {
  /** What the first formula says. */
  readonly text: string;
}

/**
 * A copy of a formula. What it is a copy of is private, so that whoever spreads it to give it another text gets a formula of its
 * own.
 */
export class CopiedFormula implements CellFormula {
  readonly arrayRange = null;
  readonly #source: CopySource;
  readonly #rows: number;
  readonly #columns: number;

  /**
   * @param text What it says in its cell.
   * @param source The first formula, `rows` further up and `columns` further left.
   */
  constructor(
    readonly text: string,
    source: CopySource,
    rows: number,
    columns: number,
  ) {
    this.#source = source;
    this.#rows = rows;
    this.#columns = columns;
  }

  get source(): CopySource {
    return this.#source;
  }

  /** How far from the first formula it was entered. */
  get distance(): Distance {
    return { rows: this.#rows, columns: this.#columns };
  }

  /** What `parseFormula` makes of its text, from what `parse` makes of the first formula. */
  parsed(parse: (text: string) => ParsedFormula): ParsedFormula {
    return movedFormula(parse(this.#source.text), this.#rows, this.#columns);
  }
}

/**
 * Makes copies of a formula for cells some rows further down and columns further right; null where a reference would lead beyond
 * the sheet, or its corners would stand otherwise to one another, so that it has to be entered by itself.
 */
export function copies(original: string): (rows: number, columns: number) => CellFormula | null {
  const textAt = movedTexts(original);
  const same = { text: original, arrayRange: null };
  const source = { text: original };
  return (rows, columns) => {
    const text = textAt(rows, columns);
    if (text === null) return null;
    return text === original ? same : new CopiedFormula(text, source, rows, columns);
  };
}

function movedFormula(
  { expression, references, functions }: ParsedFormula,
  rows: number,
  columns: number,
): ParsedFormula {
  const move = (reference: Reference): Reference => movedReference(reference, rows, columns);
  return { expression: movedExpression(expression, move), references: references.map(move), functions };
}

/** The same tree with other references; what holds none is the same object. */
function movedExpression(expression: Expression, move: (reference: Reference) => Reference): Expression {
  switch (expression.kind) {
    case "reference": {
      const reference = move(expression.reference);
      return reference === expression.reference ? expression : { kind: "reference", reference };
    }
    case "unary":
    case "single": {
      const operand = movedExpression(expression.operand, move);
      return operand === expression.operand ? expression : { ...expression, operand };
    }
    case "binary": {
      const left = movedExpression(expression.left, move);
      const right = movedExpression(expression.right, move);
      return left === expression.left && right === expression.right ? expression : { ...expression, left, right };
    }
    case "call": {
      const parameters = expression.parameters.map((parameter) => movedExpression(parameter, move));
      const isSame = parameters.every((parameter, index) => parameter === expression.parameters[index]);
      return isSame ? expression : { ...expression, parameters };
    }
    default:
      return expression;
  }
}
