/** Range: a rectangle of cells. */

import { CLEAR_APPLIES_TO, clearRange, mergeRange, unmergeRange } from "../edits/editRange";
import { rangeAddress } from "../model/addressText";
import { framePoints } from "../model/dimensions";
import { deleteCells, insertCells } from "../edits/insertDelete";
import { wordInput } from "../ground/inputs";
import { isEntireColumn, isEntireRow, sharedFormat } from "../model/rangeFormats";
import { readGrid, shownFormula, valueType, writeNumberFormats, writeValues } from "../edits/rangeValues";
import { shownText } from "../model/shownText";
import { shownValue } from "../model/shownValue";
import { RangeRef } from "../model/refs";
import { activateSheet, mayShow, selectCells, wasInFront } from "../model/selection";
import { shownFormulaR1C1 } from "../edits/formulasR1C1";
import { HostError } from "../ground/hostError";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { calculate } from "./application";
import { CELL_PROPERTY_METHODS } from "./cellPropertyMethods";
import { RANGE_AROUND_METHODS, RANGE_LINK } from "./rangeAround";
import { setDirty, specialCellsMethods } from "./rangeCells";
import { columnsHidden, hiddenState, hideColumns, hideRows, rowsHidden } from "./rangeHidden";
import { RANGE_SEARCH_METHODS } from "./rangeSearch";
import { RANGE_SHAPE_METHODS, sizeOf } from "./rangeShape";

type RangeScalar = ScalarMember<RangeRef>;

const PLACE: Readonly<Record<string, RangeScalar>> = {
  address: { set: "1.1", get: rangeAddress },
  addressLocal: { set: "1.1", get: rangeAddress },
  rowIndex: { set: "1.1", get: ({ rect }) => rect.top },
  columnIndex: { set: "1.1", get: ({ rect }) => rect.left },
  rowCount: { set: "1.1", get: (range) => sizeOf(range).rows },
  columnCount: { set: "1.1", get: (range) => sizeOf(range).columns },
  cellCount: { set: "1.1", get: (range) => cellCount(range) },
  isEntireColumn: { set: "1.7", get: ({ rect }) => isEntireColumn(rect) },
  isEntireRow: { set: "1.7", get: ({ rect }) => isEntireRow(rect) },
  left: { set: "1.10", get: ({ sheet, rect }) => framePoints(sheet, rect).left },
  top: { set: "1.10", get: ({ sheet, rect }) => framePoints(sheet, rect).top },
  width: { set: "1.10", get: ({ sheet, rect }) => framePoints(sheet, rect).width },
  height: { set: "1.10", get: ({ sheet, rect }) => framePoints(sheet, rect).height },
};

/** Excel counts cells up to 2^31 - 1 and says -1 beyond. */
function cellCount(range: RangeRef): number {
  const { rows, columns } = sizeOf(range);
  return rows * columns > 2_147_483_647 ? -1 : rows * columns;
}

const CONTENT: Readonly<Record<string, RangeScalar>> = {
  values: {
    set: "1.1",
    get: (range) => readGrid(range, shownValue),
    put: (range, value, host) => writeValues(host.workbook, range, value),
  },
  valueTypes: { set: "1.1", get: (range) => readGrid(range, valueType) },
  text: {
    set: "1.1",
    get: (range, { profile, workbook }) =>
      readGrid(range, (cell) => shownText(cell, profile.locale, workbook.date1904)),
  },
  formulas: {
    set: "1.1",
    get: (range) => readGrid(range, shownFormula),
    put: (range, value, host) => writeValues(host.workbook, range, value),
  },
  formulasR1C1: {
    set: "1.2",
    get: (range) => readGrid(range, shownFormulaR1C1),
    put: (range, value, host) => writeValues(host.workbook, range, value, "R1C1"),
  },
  numberFormat: {
    set: "1.1",
    get: (range) => readGrid(range, (_, row, column) => range.sheet.formatAt(row, column).numberFormat),
    put: (range, value, host) => writeNumberFormats(host.workbook, range, value),
  },
  hidden: { set: "1.2", get: (range) => hiddenState([...rowsHidden(range), ...columnsHidden(range)]) },
  rowHidden: { set: "1.2", get: (range) => hiddenState(rowsHidden(range)), put: hideRows },
  columnHidden: { set: "1.2", get: (range) => hiddenState(columnsHidden(range)), put: hideColumns },
  hyperlink: RANGE_LINK,
  style: { set: "1.7", get: (range) => sharedFormat(range, ({ styleName }) => styleName) },
};

export const rangeClass = defineClass<RangeRef>({
  name: "Range",
  keepsReference: true,
  scalars: { ...PLACE, ...CONTENT },
  navigations: {
    worksheet: { set: "1.1", type: "Worksheet", get: ({ sheet }) => sheet },
    format: { set: "1.1", type: "RangeFormat", get: (range) => range },
    conditionalFormats: { set: "1.6", type: "ConditionalFormatCollection", get: (range) => range },
    sort: { set: "1.2", type: "RangeSort", get: (range) => range },
    dataValidation: { set: "1.8", type: "DataValidation", get: (range) => range },
  },
  methods: {
    ...RANGE_SHAPE_METHODS,
    ...RANGE_AROUND_METHODS,
    ...RANGE_SEARCH_METHODS,
    calculate: { set: "1.6", call: (_range, _args, { workbook }) => calculate(workbook) },
    clear: {
      set: "1.1",
      call: (range, [applyTo], host) =>
        clearRange(
          host.workbook,
          range,
          applyTo === null || applyTo === undefined ? "All" : wordInput(applyTo, CLEAR_APPLIES_TO),
        ),
    },
    insert: {
      set: "1.1",
      returns: "Range",
      call: (range, [shift], host) => {
        const place = range.rect;
        insertCells(host.workbook, range, wordInput(shift, ["Down", "Right"]));
        // The range itself went with its cells; the blank ones are where it was.
        return new RangeRef(range.sheet, place);
      },
    },
    delete: {
      set: "1.1",
      call: (range, [shift], host) => deleteCells(host.workbook, range, wordInput(shift, ["Up", "Left"])),
    },
    merge: { set: "1.2", call: (range, [across], host) => mergeRange(host.workbook, range, across === true) },
    unmerge: { set: "1.2", call: (range, _args, host) => unmergeRange(host.workbook, range) },
    select: {
      set: "1.1",
      call: ({ sheet, rect }, _args, { workbook }) => {
        if (sheet.visibility !== "Visible")
          throw new HostError("InvalidOperation", "Cells of a hidden sheet can't be selected.");
        if (!mayShow(workbook, sheet) || !(workbook.habits.selectsBehind || wasInFront(workbook, sheet))) return;
        activateSheet(workbook, sheet);
        selectCells(workbook, sheet, rect);
      },
    },
    ...CELL_PROPERTY_METHODS,
    ...specialCellsMethods<RangeRef>(),
    setDirty: { set: "1.9", call: (range, _args, host) => setDirty(range, host) },
    /** Sent by the client before it splits a long write into blocks. */
    _ValidateArraySize: {
      set: "1.1",
      call: (range, [rows, columns]) => {
        const size = sizeOf(range);
        if (size.rows !== rows || size.columns !== columns) {
          throw new HostError(
            "InvalidArgument",
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
        }
      },
    },
  },
});
