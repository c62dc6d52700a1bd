/** Formulas that are copied to another cell: relative references keep their distance. */

import { parseA1Ref, stringifyA1Ref, type RangeA1, type Token } from "@borgar/fx/xlsx";

import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import { formulaTokens } from "./tokens";

/**
 * A formula in file form as it reads `rows` further down and `columns` further right. A reference that would leave the sheet
 * becomes `#REF!`.
 */
export function relocated(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : relocation(formula)(rows, columns);
}

/** `relocated` for one formula in many places: it is cut once, and is one text wherever nothing in it moves. */
export function relocation(formula: string): (rows: number, columns: number) => string {
  const move = mover(formula);
  return (rows, columns) => (rows === 0 && columns === 0 ? formula : (move(rows, columns, relocatedRange) ?? formula));
}

/**
 * Texts of one formula in other places, as `relocation` gives them; null where a reference would leave the sheet or its
 * corners stand otherwise to one another.
 */
export function movedTexts(formula: string): (rows: number, columns: number) => string | null {
  const move = mover(formula);
  return (rows, columns) => (rows === 0 && columns === 0 ? formula : move(rows, columns, orderedRange));
}

/** The range of a reference at its new place, as text; null when it has none there. */
type MovedRange = (range: RangeA1, rows: number, columns: number) => string | null;

/** Cuts a formula once; gives its text elsewhere, null when one of its references is null there. */
function mover(formula: string): (rows: number, columns: number, moved: MovedRange) => string | null {
  const pieces: (string | RangeA1)[] = [];
  for (const token of formulaTokens(formula)) {
    const reference = isMovable(token) ? cut(token.value) : null;
    const last = pieces.at(-1);
    const text = reference?.prefix ?? token.value;
    if (typeof last === "string") pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
    if (reference !== null) pieces.push(reference.range);
  }
  if (pieces.every((piece) => typeof piece === "string")) return () => formula;
  return (rows, columns, moved) => {
    let text = "";
    for (const piece of pieces) {
      const part = typeof piece === "string" ? piece : moved(piece, rows, columns);
      if (part === null) return null;
      text += part;
    }
    return text;
  };
}

/** Whether a formula names cells by their addresses, so that it may mean others elsewhere. */
export function holdsAddress(formula: string): boolean {
  return formulaTokens(formula).some(isMovable);
}

function isMovable({ type }: Token): boolean {
  return type === "range" || type === "range_beam";
}

/** A reference with what stands before its range; null for what only looks like one. */
function cut(text: string): { readonly prefix: string; readonly range: RangeA1 } | null {
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  const reference = parseA1Ref(text.slice(prefix.length));
  return reference === undefined || !("range" in reference) ? null : { prefix, range: reference.range };
}

function relocatedRange(range: RangeA1, rows: number, columns: number): string {
  const moved = movedRange(range, rows, columns);
  return isInside(moved) ? rangeText(moved) : "#REF!";
}

/** Null also where corners come to stand in line: which of them is then written first depends on who writes it. */
function orderedRange(range: RangeA1, rows: number, columns: number): string | null {
  const moved = movedRange(range, rows, columns);
  const isOrdered =
    sameOrder(range.top, range.bottom, moved.top, moved.bottom) &&
    sameOrder(range.left, range.right, moved.left, moved.right);
  return isInside(moved) && isOrdered ? rangeText(moved) : null;
}

/** A range as formulas write it; of a single cell, as nearly all are that move, without asking what else it may be. */
function rangeText(range: RangeA1): string {
  const { top, left, $top, $left } = range;
  const isCell =
    typeof top === "number" &&
    typeof left === "number" &&
    top === range.bottom &&
    left === range.right &&
    $top === range.$bottom &&
    $left === range.$right;
  if (!isCell) return stringifyA1Ref({ range });
  return `${$left === true ? "$" : ""}${columnLetters(left)}${$top === true ? "$" : ""}${top + 1}`;
}

type Edge = number | null | undefined;

function sameOrder(first: Edge, last: Edge, movedFirst: Edge, movedLast: Edge): boolean {
  const order = Math.sign((last ?? 0) - (first ?? 0));
  return order === Math.sign((movedLast ?? 0) - (movedFirst ?? 0));
}

function movedRange(range: RangeA1, rows: number, columns: number): RangeA1 {
  return {
    ...range,
    top: movedEdge(range.top ?? null, range.$top, rows),
    bottom: movedEdge(range.bottom ?? null, range.$bottom, rows),
    left: movedEdge(range.left ?? null, range.$left, columns),
    right: movedEdge(range.right ?? null, range.$right, columns),
  };
}

function isInside({ top, left, bottom, right }: RangeA1): boolean {
  return (top ?? 0) >= 0 && (left ?? 0) >= 0 && (bottom ?? 0) < MAX_ROWS && (right ?? 0) < MAX_COLUMNS;
}

function movedEdge(edge: number | null, isFixed: boolean | null | undefined, by: number): number | null {
  return edge === null || isFixed === true ? edge : edge + by;
}
