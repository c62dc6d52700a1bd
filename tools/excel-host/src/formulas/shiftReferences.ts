/** Lets every formula follow cells that move because others are inserted or deleted, and tells of those that are gone. */

import { parseA1Ref, stringifyA1Ref, type Token } from "@borgar/fx/xlsx";

import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import { shiftRect, type Shift } from "../model/shift";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { rewriteFormulas } from "./rewriteReferences";
import { formulaTokens, isReferenceToken, tokensText } from "./tokens";

/** References to moved cells follow them; those to deleted ones become `#REF!`. */
export function shiftReferences(workbook: Workbook, shift: Shift): void {
  followCells(workbook, shift.sheet, (rect) => shiftRect(shift, rect));
}

/** References to a sheet that was deleted become `#REF!`. */
export function breakSheetReferences(workbook: Workbook, sheet: Worksheet): void {
  const wanted = sheet.name.toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    formula.toLowerCase().includes(wanted.replaceAll("'", "''"))
      ? rewriteTokens(formula, (token) =>
          isReferenceToken(token) && sheetOf(token.value)?.toLowerCase() === wanted ? "#REF!" : token.value,
        )
      : formula,
  );
}

/**
 * References to cells of a sheet go where the cells went.
 *
 * @param move Null for cells that are gone: their references become `#REF!`. What stays must be the same object.
 */
export function followCells(workbook: Workbook, sheet: Worksheet, move: (rect: Rect) => Rect | null): void {
  const wanted = sheet.name.toLowerCase();
  const mention = wanted.replaceAll("'", "''");
  rewriteFormulas(workbook, (formula, home) => {
    if (home !== sheet && !formula.toLowerCase().includes(mention)) return formula;
    return rewriteTokens(formula, (token) => {
      if (token.type !== "range" && token.type !== "range_beam") return token.value;
      const named = sheetOf(token.value);
      const isMeant = named === null ? home === sheet : named.toLowerCase() === wanted;
      return isMeant ? movedReference(token.value, move) : token.value;
    });
  });
}

function rewriteTokens(formula: string, rewrite: (token: Token) => string): string {
  return tokensText(formulaTokens(formula).map((token) => ({ ...token, value: rewrite(token) })));
}

/** The sheet a reference names, or null when it names none. Other workbooks and runs of sheets are nobody's. */
function sheetOf(reference: string): string | null {
  const end = reference.lastIndexOf("!");
  if (end < 0) return null;
  return reference
    .slice(0, end)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
}

function movedReference(text: string, move: (rect: Rect) => Rect | null): string {
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  const reference = parseA1Ref(text.slice(prefix.length));
  if (reference === undefined || !("range" in reference)) return text;
  const { range } = reference;
  const rect = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? MAX_ROWS - 1,
    right: range.right ?? MAX_COLUMNS - 1,
  };
  const moved = move(rect);
  if (moved === null) return `${prefix}#REF!`;
  if (moved === rect) return text;
  const rows = range.top === null && range.bottom === null ? {} : { top: moved.top, bottom: moved.bottom };
  const columns = range.left === null && range.right === null ? {} : { left: moved.left, right: moved.right };
  return prefix + stringifyA1Ref({ range: { ...range, ...rows, ...columns } });
}
