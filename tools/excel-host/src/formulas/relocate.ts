/** Formulas that are copied to another cell: relative references keep their distance. */

import { parseA1Ref, stringifyA1Ref, type RangeA1, type Token } from "@borgar/fx/xlsx";

import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import { formulaTokens, tokensText } from "./tokens";

/**
 * A formula in file form as it reads `rows` further down and `columns` further right. A reference that would leave the sheet
 * becomes `#REF!`.
 */
export function relocated(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : relocation(formula)(rows, columns);
}

/** `relocated` for one formula in many places: it is cut once, and is one text wherever nothing in it moves. */
export function relocation(formula: string): (rows: number, columns: number) => string {
  const tokens = formulaTokens(formula);
  if (!tokens.some(isMovable)) return () => formula;
  return (rows, columns) =>
    rows === 0 && columns === 0
      ? formula
      : tokensText(
          tokens.map((token) =>
            isMovable(token) ? { ...token, value: relocatedReference(token.value, rows, columns) } : token,
          ),
        );
}

/** Whether a formula names cells by their addresses, so that it may mean others elsewhere. */
export function holdsAddress(formula: string): boolean {
  return formulaTokens(formula).some(isMovable);
}

function isMovable({ type }: Token): boolean {
  return type === "range" || type === "range_beam";
}

function relocatedReference(text: string, rows: number, columns: number): string {
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  const reference = parseA1Ref(text.slice(prefix.length));
  if (reference === undefined || !("range" in reference)) return text;
  const { range } = reference;
  const moved: RangeA1 = {
    ...range,
    top: movedEdge(range.top ?? null, range.$top, rows),
    bottom: movedEdge(range.bottom ?? null, range.$bottom, rows),
    left: movedEdge(range.left ?? null, range.$left, columns),
    right: movedEdge(range.right ?? null, range.$right, columns),
  };
  const isInside =
    (moved.top ?? 0) >= 0 &&
    (moved.left ?? 0) >= 0 &&
    (moved.bottom ?? 0) < MAX_ROWS &&
    (moved.right ?? 0) < MAX_COLUMNS;
  return isInside ? prefix + stringifyA1Ref({ range: moved }) : `${prefix}#REF!`;
}

function movedEdge(edge: number | null, isFixed: boolean | null | undefined, by: number): number | null {
  return edge === null || isFixed === true ? edge : edge + by;
}
