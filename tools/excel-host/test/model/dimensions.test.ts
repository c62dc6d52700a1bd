import {
  cellAtPoints,
  charsToPoints,
  columnLeftPoints,
  framePoints,
  pointsToChars,
  rowTopPoints,
} from "../../src/model/dimensions";
import { Workbook } from "../../src/model/workbook";

describe("charsToPoints", () => {
  it("makes 48 points of the default column: 64 pixels in Calibri 11", () => {
    expect(charsToPoints(9.140625)).toBe(48);
  });

  it("gives back every width in whole pixels that pointsToChars made", () => {
    const pixels = Array.from({ length: 1791 }, (_, index) => index);
    expect(pixels.map((width) => charsToPoints(pointsToChars(width * 0.75)) / 0.75)).toEqual(pixels);
  });
});

describe("framePoints", () => {
  it("adds up widths and heights, counting hidden rows and columns as nothing", () => {
    const sheet = new Workbook().createSheet("Sheet1", null);
    sheet.columns.set(0, { widthChars: pointsToChars(90), hidden: false, format: null });
    sheet.columns.set(1, { widthChars: null, hidden: true, format: null });
    sheet.rows.set(0, { heightPoints: 30, hidden: false, format: null });
    sheet.rows.set(2, { heightPoints: 40, hidden: true, format: null });

    expect(columnLeftPoints(sheet, 3)).toBe(90 + 0 + 48);
    expect(rowTopPoints(sheet, 4)).toBe(30 + 15 + 0 + 15);
    expect(framePoints(sheet, { top: 1, left: 1, bottom: 2, right: 2 })).toEqual({
      left: 90,
      top: 30,
      width: 48,
      height: 15,
    });
  });
});

describe("cellAtPoints", () => {
  it.each([
    { points: -3, index: 0, offset: 0 },
    { points: 0, index: 0, offset: 0 },
    { points: 19, index: 0, offset: 19 },
    { points: 20, index: 1, offset: 0 },
    { points: 999, index: 5, offset: 0 },
  ])("finds $points points in cell $index", ({ points, index, offset }) => {
    expect(cellAtPoints(points, () => 20, 5)).toEqual({ index, offset });
  });
});
