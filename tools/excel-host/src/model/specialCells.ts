/** Cells of a range by what they hold, as `Range.getSpecialCells` finds them. */

import { disjoint } from "./areas";
import { isErrorValue, type Cell, type CellValue } from "./cell";
import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { RangeRef } from "./refs";
import { runsOf, type Run } from "./runs";
import { usedRect } from "./usedRange";
import type { Worksheet } from "./worksheet";

/** Kinds in the words of `Excel.SpecialCellType`; those that compare with the first cell are not found here. */
export const SPECIAL_CELLS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
] as const;
export type SpecialCells = (typeof SPECIAL_CELLS)[number];

/** Kinds of values in the words of `Excel.SpecialCellValueType`. */
export const SPECIAL_VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
export type SpecialValues = (typeof SPECIAL_VALUES)[number];

/** Puts runs of cells together, row by row from the top; equal runs one below the other are one rectangle. */
class Blocks {
  private readonly done: Rect[] = [];
  private open: Rect[] = [];

  /** @param bottom Last of the rows that all have these runs. */
  add(top: number, bottom: number, runs: readonly Run[]): void {
    this.open = runs.map(({ first, last }) => {
      const above = this.open.find((rect) => rect.bottom === top - 1 && rect.left === first && rect.right === last);
      const rect = { top: above?.top ?? top, left: first, bottom, right: last };
      if (above === undefined) this.done.push(rect);
      else this.done[this.done.indexOf(above)] = rect;
      return rect;
    });
  }

  get rects(): readonly Rect[] {
    return this.done;
  }
}

/** Rows of a rectangle that hold cells, from the top. */
function rowsInside(sheet: Worksheet, { top, bottom }: Rect): number[] {
  return [...sheet.rowsWithCells()].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b);
}

function columnsWith({ left, right }: Rect, sheet: Worksheet, row: number, fits: (cell: Cell) => boolean): number[] {
  return [...(sheet.rowCells(row) ?? [])].flatMap(([column, cell]) =>
    column >= left && column <= right && fits(cell) ? [column] : [],
  );
}

function cellsThat({ sheet, rect }: RangeRef, fits: (cell: Cell) => boolean): readonly Rect[] {
  const blocks = new Blocks();
  for (const row of rowsInside(sheet, rect)) blocks.add(row, row, runsOf(columnsWith(rect, sheet, row, fits)));
  return blocks.rects;
}

function isFilled({ value, formula }: Cell): boolean {
  return value !== null || formula !== null;
}

const WHOLE: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Cells without content in the used part of the sheet. */
function blanks({ sheet, rect }: RangeRef): readonly Rect[] {
  const used = usedRect(sheet, WHOLE, false);
  const inside = used === null ? null : intersect(used, rect);
  if (inside === null) return [];
  const whole: Run = { first: inside.left, last: inside.right };
  const blocks = new Blocks();
  let next = inside.top;
  for (const row of rowsInside(sheet, inside)) {
    if (row > next) blocks.add(next, row - 1, [whole]);
    blocks.add(row, row, gaps(whole, runsOf(columnsWith(inside, sheet, row, isFilled))));
    next = row + 1;
  }
  if (next <= inside.bottom) blocks.add(next, inside.bottom, [whole]);
  return blocks.rects;
}

/** What runs leave free of a span. */
function gaps({ first, last }: Run, runs: readonly Run[]): Run[] {
  const free: Run[] = [];
  let next = first;
  for (const run of runs) {
    if (run.first > next) free.push({ first: next, last: run.first - 1 });
    next = run.last + 1;
  }
  if (next <= last) free.push({ first: next, last });
  return free;
}

function visible({ sheet, rect }: RangeRef): readonly Rect[] {
  const shown = (lines: ReadonlyMap<number, { readonly hidden: boolean }>, first: number, last: number): Run[] => {
    const hidden = [...lines].flatMap(([line, info]) => (info.hidden && line >= first && line <= last ? [line] : []));
    return gaps({ first, last }, runsOf(hidden.sort((a, b) => a - b)));
  };
  const columns = shown(sheet.columns, rect.left, rect.right);
  return shown(sheet.rows, rect.top, rect.bottom).flatMap((rows) =>
    columns.map(({ first, last }) => ({ top: rows.first, bottom: rows.last, left: first, right: last })),
  );
}

function covered({ rect }: RangeRef, rules: readonly { readonly ranges: readonly Rect[] }[]): readonly Rect[] {
  return disjoint(rules.flatMap(({ ranges }) => ranges.flatMap((range) => intersect(range, rect) ?? [])));
}

function isOfKind(value: CellValue, kinds: SpecialValues): boolean {
  if (kinds === "All") return true;
  if (isErrorValue(value)) return kinds.includes("Errors");
  if (typeof value === "boolean") return kinds.includes("Logical");
  return typeof value === "number" ? kinds.includes("Number") : kinds.includes("Text");
}

/** The cells as rectangles that do not overlap, from the top; the kinds of values matter for constants and formulas. */
export function specialCells(range: RangeRef, cells: SpecialCells, values: SpecialValues): readonly Rect[] {
  switch (cells) {
    case "Constants":
      return cellsThat(range, ({ value, formula }) => formula === null && value !== null && isOfKind(value, values));
    case "Formulas":
      return cellsThat(range, ({ value, formula }) => formula !== null && isOfKind(value, values));
    case "Blanks":
      return blanks(range);
    case "Visible":
      return visible(range);
    case "ConditionalFormats":
      return covered(range, range.sheet.conditionalFormats);
    case "DataValidations":
      return covered(range, range.sheet.dataValidations);
  }
}
