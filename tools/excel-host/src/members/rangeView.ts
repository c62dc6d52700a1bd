/** RangeView: the cells of a range that filters and hidden rows and columns leave visible. */

import { HostError } from "../ground/hostError";
import { rangeAddress } from "../model/addressText";
import type { Cell } from "../model/cell";
import { isReadable } from "../model/guards";
import { shownFormula, valueType } from "../edits/rangeValues";
import { shownText } from "../model/shownText";
import { RangeRef } from "../model/refs";
import { shownValue } from "../model/shownValue";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { itemAt } from "./collections";

/** Visible rows and columns of a range, as they are when somebody asks. */
export class ViewRef {
  constructor(
    readonly range: RangeRef,
    /** The only row it shows, as place among the visible ones; null for all of them. */
    readonly index: number | null = null,
  ) {}

  get rows(): number[] {
    const { sheet, rect } = this.range;
    const rows = visible(rect.top, rect.bottom, (row) => sheet.rows.get(row)?.hidden === true);
    return this.index === null ? rows : rows.slice(this.index, this.index + 1);
  }

  get columns(): number[] {
    const { sheet, rect } = this.range;
    return visible(rect.left, rect.right, (column) => sheet.columns.get(column)?.hidden === true);
  }
}

function visible(first: number, last: number, isHidden: (line: number) => boolean): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => !isHidden(line));
}

/** @throws HostError `InvalidArgument` for whole rows and columns. */
export function visibleView(range: RangeRef): ViewRef {
  if (!isReadable(range)) throw new HostError("InvalidArgument", "The range is too large.");
  return new ViewRef(range);
}

function grid<Result>({ range: { sheet }, rows, columns }: ViewRef, read: (cell: Cell | undefined) => Result) {
  return rows.map((row) => columns.map((column) => read(sheet.cell(row, column))));
}

/** A property of each visible cell. Writing to a view fails in Excel: issue 226 of office-js. */
function cells(read: (cell: Cell | undefined, locale: string, date1904: boolean) => unknown): ScalarMember<ViewRef> {
  return {
    set: "1.3",
    get: (view, { profile, workbook }) => grid(view, (cell) => read(cell, profile.locale, workbook.date1904)),
  };
}

export const rangeViewClass = defineClass<ViewRef>({
  name: "RangeView",
  scalars: {
    values: cells(shownValue),
    valueTypes: cells(valueType),
    text: cells(shownText),
    formulas: cells(shownFormula),
    numberFormat: {
      set: "1.3",
      get: ({ range: { sheet }, rows, columns }) =>
        rows.map((row) => columns.map((column) => sheet.formatAt(row, column).numberFormat)),
    },
    cellAddresses: {
      set: "1.3",
      get: ({ range: { sheet }, rows, columns }) =>
        rows.map((row) =>
          columns.map((column) =>
            rangeAddress(new RangeRef(sheet, { top: row, left: column, bottom: row, right: column })),
          ),
        ),
    },
    rowCount: { set: "1.3", get: ({ rows }) => rows.length },
    columnCount: { set: "1.3", get: ({ columns }) => columns.length },
    index: { set: "1.3", get: ({ index }) => index ?? 0 },
  },
  navigations: { rows: { set: "1.3", type: "RangeViewCollection", get: (view) => view } },
  methods: { getRange: { set: "1.3", returns: "Range", call: ({ range }) => range } },
});

function rowViews({ range, rows }: ViewRef): ViewRef[] {
  return rows.map((_, index) => new ViewRef(range, index));
}

export const rangeViewCollectionClass = defineClass<ViewRef>({
  name: "RangeViewCollection",
  scalars: {},
  navigations: {},
  items: { type: "RangeView", list: rowViews },
  methods: {
    getItemAt: { set: "1.3", returns: "RangeView", call: (view, [index]) => itemAt(rowViews(view), index) },
    getCount: { set: "1.4", call: (view) => rowViews(view).length },
  },
});
