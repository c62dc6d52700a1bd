/** The view in the grid library's own data format. */

import { cellPlace, columnLetters, type ShownCell, type ShownPicture } from "excel-host/screen";

import type { SheetState, ViewState } from "./viewState";

/** Number of the only format used: everything is a text. */
const TEXT_FORMAT = 1;

/**
 * What the grid stores for a text, so that it shows that very text: with the text format, or behind an apostrophe where the grid
 * would take it for a formula all the same.
 */
export function cellContent(text: string): { readonly content: string; readonly isPlain: boolean } {
  return /^[='+]/.test(text) ? { content: `'${text}`, isPlain: false } : { content: text, isPlain: true };
}

/** Data of the whole workbook; `skeleton` is what the library gives for an empty one. */
export function gridData(skeleton: Readonly<Record<string, unknown>>, state: ViewState): object {
  return {
    ...skeleton,
    sheets: state.sheets.map(sheetData),
    // The library counts from 1.
    styles: numbered(state.looks),
    borders: numbered(state.lines),
    formats: { [TEXT_FORMAT]: "@" },
  };
}

function numbered<Entry>(entries: readonly Entry[]): Record<number, Entry> {
  return Object.fromEntries(entries.map((entry, index) => [index + 1, entry]));
}

function sheetData({ frame, pictures, cells }: SheetState): object {
  return {
    id: frame.id,
    name: frame.name,
    colNumber: frame.columns,
    rowNumber: frame.rows,
    ...cellData(cells),
    merges: frame.merges,
    figures: pictures.map(figureData),
    cols: headers(frame.columnWidths, frame.hiddenColumns),
    rows: headers(frame.rowHeights, frame.hiddenRows),
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    areGridLinesVisible: frame.showGridlines,
    isVisible: frame.isVisible,
    panes: { xSplit: frame.frozenColumns, ySplit: frame.frozenRows },
    headerGroups: { ROW: [], COL: [] },
    ...(frame.tabColor === null ? {} : { color: frame.tabColor }),
  };
}

function headers(sizes: readonly number[], hidden: readonly number[]): Record<number, object> {
  const data: Record<number, { size?: number; isHidden?: boolean }> = {};
  sizes.forEach((size, index) => {
    // A hidden one has no size of its own.
    if (size > 0) data[index] = { size };
  });
  for (const index of hidden) data[index] = { ...data[index], isHidden: true };
  return data;
}

function cellData(shown: ReadonlyMap<number, ShownCell>): object {
  const cells: Record<string, string> = {};
  const styles: Record<string, number> = {};
  const formats: Record<string, number> = {};
  const borders: Record<string, number> = {};
  for (const [key, { text, look, lines }] of shown) {
    const { row, column } = cellPlace(key);
    const address = `${columnLetters(column)}${row + 1}`;
    const { content, isPlain } = cellContent(text);
    if (text !== "") cells[address] = content;
    if (isPlain) formats[address] = TEXT_FORMAT;
    if (look >= 0) styles[address] = look + 1;
    if (lines >= 0) borders[address] = lines + 1;
  }
  return { cells, styles, formats, borders };
}

function figureData(picture: ShownPicture): object {
  const { id, left, top, width, height } = picture;
  const data = pictureData(picture);
  return { id, tag: "image", col: 0, row: 0, offset: { x: left, y: top }, width, height, data };
}

/** A picture as the library keeps it. */
export function pictureData({ svg, width, height }: ShownPicture): object {
  const path = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return { path, size: { width, height }, mimetype: "image/svg+xml" };
}
