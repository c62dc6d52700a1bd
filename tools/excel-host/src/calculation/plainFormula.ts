/** Formulas rewritten so that every reference is plain cells of a sheet with a plain name. */

import type { Workbook } from "../model/workbook";
import { formatRect, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { plainFunctionName } from "../formulas/functionNames";
import { cellArea, definedName, tableArea } from "../formulas/locate";
import { NotCalculated } from "../formulas/notCalculated";
import { parseReference } from "../formulas/reference";
import { formulaTokens, isReferenceToken } from "../formulas/tokens";

interface Place {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly row: number;
}

const MAX_NAMES = 20;

/** The name the library knows a sheet by. */
export function plainSheetName(workbook: Workbook, sheet: Worksheet): string {
  return `Sheet${workbook.sheets.indexOf(sheet) + 1}`;
}

/**
 * A formula over plain cells: structured references and names are replaced by what they stand for.
 *
 * @throws NotCalculated for other workbooks, ranges over several sheets, and names that move with the cell.
 */
export function plainFormula(text: string, place: Place, namesLeft = MAX_NAMES): string {
  return formulaTokens(text)
    .map((token) => {
      if (token.type === "func") return plainFunctionName(token.value);
      return isReferenceToken(token) ? plainReference(token.value, place, namesLeft) : token.value;
    })
    .join("");
}

function plainReference(text: string, place: Place, namesLeft: number): string {
  const { workbook, sheet } = place;
  const reference = parseReference(text);
  if (reference.kind === "foreign" || namesLeft === 0)
    throw new NotCalculated("a reference to another workbook or over several sheets");
  if (reference.kind === "name") {
    const scope = reference.sheet === null ? sheet : (workbook.sheetNamed(reference.sheet) ?? null);
    const defined = definedName(workbook, reference.name, scope);
    if (defined === undefined) return "#NAME?";
    if (formulaTokens(defined.formula).some((token) => isMovable(token.value)))
      throw new NotCalculated(`the name "${reference.name}"`);
    return `(${plainFormula(defined.formula, place, namesLeft - 1)})`;
  }
  const area = reference.kind === "table" ? tableArea(reference, place) : cellArea(reference, place);
  return area instanceof RangeRef
    ? `${plainSheetName(workbook, area.sheet)}!${absoluteAddress(area.rect)}`
    : area.error;
}

function isMovable(text: string): boolean {
  const reference = /^[$\w']/.test(text) ? parseReference(text) : null;
  return reference?.kind === "area" && !reference.isAbsolute;
}

function absoluteAddress(rect: Rect): string {
  return formatRect(rect).replace(/[A-Z]+|\d+/g, "$$$&");
}
