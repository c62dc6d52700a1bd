/** What the cells of a workbook hold while a work is half done: each sheet as it was, as it is to be, or saying that it is neither. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { LANGUAGES } from "../../src/core/guide/codes";
import { sheetTexts } from "../../src/core/texts/texts";

const ALL = { top: 0, left: 0, bottom: 3_000, right: 200 };
const USERS_SHEET = "Sheet1";
const UNFINISHED = new Set<unknown>(
  LANGUAGES.flatMap((language) => [sheetTexts(language).unfinished, sheetTexts(language).unfinishedInsert]),
);
/** Rows in which a title stands. */
const TITLE_ROWS = 2;

/** The last column of what is kept for restoring. */
const LAST_KEPT_COLUMN = 2;

/** A sheet as its cells have it. */
interface SheetCells {
  readonly name: string;
  readonly cells: ReadonlyMap<string, unknown>;
  /** Whether it says to its reader, or where nobody sees it to the next run, that it is not finished. */
  readonly isSaid: boolean;
}

export interface FaultedState {
  readonly sheets: readonly SheetCells[];
  /**
   * What is neither old nor new and does not say so, as words.
   *
   * @param isTold Whether the user was told that something went wrong.
   */
  readonly strange: (before: FaultedState, after: FaultedState, isTold: boolean) => string[];
}

/** Reads the cells of every sheet. */
export function faultedState({ opened: { workbook } }: ExcelSession): FaultedState {
  const sheets = workbook.sheets.map((sheet): SheetCells => {
    const cells = new Map<string, unknown>();
    sheet.forEachCell(ALL, (cell, row, column) => {
      // A header that is written in another language renames the references to it, on sheets that nobody has begun too.
      const value = cell.formula === null ? cell.value : `=${cell.formula.text.replace(/\[[^\]]*\]/g, "[]")}`;
      if (value === null || value === "") return;
      // What a run wrote over stands aside until it has heard that it ended: only the next one looks at it.
      if (isKept(sheet) && column > LAST_KEPT_COLUMN) return;
      cells.set(`${row},${column}`, value);
    });
    const isMarked = [...cells].some(
      ([place, value]) => Number.parseInt(place, 10) < TITLE_ROWS && UNFINISHED.has(value),
    );
    const state = sheet.customProperties.get("partnershipMatrix.state");
    const isPassing = state === "making" || state === "rewriting";
    const isHidden = sheet.visibility !== "Visible";
    // What nobody sees tells it to the next run; the one kept for restoring by its index.
    return {
      name: sheet.name,
      cells,
      isSaid: isMarked || cells.size === 0 || (isHidden && isPassing) || isKept(sheet),
    };
  });
  return {
    sheets,
    strange: (before, after, isTold) => [
      ...before.sheets.flatMap(({ name }, index) => (sheets[index] === undefined ? [`gone: ${name}`] : [])),
      ...sheets.flatMap((sheet) =>
        sheet.name === USERS_SHEET ? strangeCells(sheet, before, after) : strangeSheet(sheet, before, after, isTold),
      ),
    ],
  };
}

function isKept({ visibility }: { readonly visibility: string }): boolean {
  return visibility === "VeryHidden";
}

/** Cells of the user's sheet that are neither as they were nor as was asked for. */
function strangeCells({ name, cells }: SheetCells, before: FaultedState, after: FaultedState): string[] {
  const [old, asked] = [before, after].map(({ sheets }) => sheets.find((sheet) => sheet.name === name)?.cells);
  const places = new Set([...cells.keys(), ...(old?.keys() ?? []), ...(asked?.keys() ?? [])]);
  return [...places].flatMap((place) => {
    const value = cells.get(place);
    return value === old?.get(place) || value === asked?.get(place) ? [] : [`cell ${place}: ${String(value)}`];
  });
}

/** A sheet of ours that is neither old nor new, without a word. */
function strangeSheet(sheet: SheetCells, before: FaultedState, after: FaultedState, isTold: boolean): string[] {
  const text = textOf(sheet);
  const isOne = [...before.sheets, ...after.sheets].some((own) => textOf(own) === text);
  if (isOne || (sheet.isSaid && isTold)) return [];
  return [sheet.isSaid ? `not finished, and nobody was told: ${sheet.name}` : `half-written in silence: ${sheet.name}`];
}

const texts = new WeakMap<SheetCells, string>();

function textOf(sheet: SheetCells): string {
  const known = texts.get(sheet) ?? JSON.stringify([...sheet.cells].sort(([a], [b]) => (a < b ? -1 : 1)));
  texts.set(sheet, known);
  return known;
}
