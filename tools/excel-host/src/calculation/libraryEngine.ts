/**
 * Formulas that need a function of the formula library.
 *
 * The library calculates whole workbooks; it is given a small one that holds only the formulas asked for and, as constants,
 * the cells they refer to. Every reference is written as plain cells before, so that the library sees no table, no name and
 * no sheet name of a user. What it does not know, and what only an array formula would calculate, is not given to it.
 */

import { calculateFormulas, type FormulaResultLike } from "@cj-tech-master/excelts/formula";
import type { CellValue } from "../model/cell";
import { columnCount, rowCount } from "../model/rect";
import type { Workbook } from "../model/workbook";
import { needsArrayFormula } from "./arrayNeed";
import type { ParsedFormula } from "../formulas/expression";
import type { FormulaCell } from "../formulas/formulaIndex";
import { FUNCTIONS } from "../formulas/functions/registry";
import { nowSerial, todaySerial } from "../formulas/functions/time";
import { LIBRARY_FUNCTIONS } from "./libraryFunctions";
import { LibraryWorkbook } from "./libraryWorkbook";
import { NotCalculated } from "../formulas/notCalculated";
import { plainFormula } from "./plainFormula";

/** The library forgets formulas beyond 10,000 different ones and then gives wrong sums: fewer go in at once. */
const MAX_FORMULAS = 5000;

/** Cells that formulas read, summed over formulas: the library needs about a second for this many. */
const MAX_READS = 1_000_000;

/** Functions of the library whose dates count from 1900. */
const DATE_FUNCTIONS =
  /\b(?:date|year|month|day|weekday|weeknum|isoweeknum|edate|eomonth|networkdays|workday|days|datedif)\s*\(/i;

/** Whether a formula calls a function that only the library knows, and none that nobody here knows. */
export function isForLibrary({ functions }: ParsedFormula): boolean {
  let isNeeded = false;
  for (const name of functions) {
    if (FUNCTIONS.has(name)) continue;
    if (!LIBRARY_FUNCTIONS.has(name)) return false;
    isNeeded = true;
  }
  return isNeeded;
}

/** Calculates formulas that do not depend on each other. */
export function calculateByLibrary(
  workbook: Workbook,
  formulas: readonly FormulaCell[],
  now: Date,
): Map<FormulaCell, CellValue | NotCalculated> {
  const results = new Map<FormulaCell, CellValue | NotCalculated>();
  let reads = 0;
  for (let start = 0; start < formulas.length; start += MAX_FORMULAS) {
    const library = new LibraryWorkbook(workbook, clock(workbook, now));
    const given = new Map<FormulaCell, string>();
    for (const cell of formulas.slice(start, start + MAX_FORMULAS)) {
      reads += readsOf(cell);
      const plain = reads > MAX_READS ? new NotCalculated("a lookup over too many cells") : plainText(workbook, cell);
      if (plain instanceof NotCalculated) results.set(cell, plain);
      else {
        library.addFormula(cell, plain);
        given.set(cell, plain);
      }
    }
    calculateFormulas(library);
    for (const [cell, text] of given) results.set(cell, readResult(library.resultOf(cell), text));
  }
  return results;
}

/** Cells a formula reads: whole columns count as long as the sheet is. */
function readsOf({ precedents }: FormulaCell): number {
  return precedents.reduce((total, { sheet, rect }) => {
    const rows = rowCount(rect) < MAX_READS / 10 ? rowCount(rect) : [...sheet.rowsWithCells()].length;
    return total + rows * columnCount(rect);
  }, 0);
}

function clock(workbook: Workbook, now: Date): Map<string, number> {
  return new Map([
    ["TODAY", todaySerial(now, workbook.date1904)],
    ["NOW", nowSerial(now, workbook.date1904)],
  ]);
}

function plainText(workbook: Workbook, cell: FormulaCell): string | NotCalculated {
  const place = { workbook, sheet: cell.sheet, row: cell.row };
  try {
    if (workbook.date1904 && DATE_FUNCTIONS.test(cell.text)) throw new NotCalculated("dates of the 1904 system");
    if (cell.parsed === null || needsArrayFormula(cell.parsed.expression, place))
      throw new NotCalculated("an array formula");
    return plainFormula(cell.text, place);
  } catch (error) {
    if (error instanceof NotCalculated) return error;
    throw error;
  }
}

function readResult(result: FormulaResultLike, text: string): CellValue | NotCalculated {
  if (result === undefined || result instanceof Date) return new NotCalculated("a result the library does not give");
  if (typeof result !== "object") return result;
  const isOfTheLibrary =
    result.error === "#CALC!" || result.error === "#SPILL!" || (result.error === "#NAME?" && !text.includes("#NAME?"));
  return isOfTheLibrary ? new NotCalculated("a formula the library does not read") : { error: result.error };
}
