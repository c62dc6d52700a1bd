/** The static looks of the matrix. A later format wins over an earlier one. */

import { ITEM_COUNT } from "../../guide/codes";
import type { Band, SheetCatalogue } from "../../texts/catalogue/sheets";
import { MATRIX_COLUMNS, matrixPosition, SCALES_AREA, type MatrixColumn } from "../../contract/columns";
import { MATRIX_LOOKS, shownColumns, type ColumnLook } from "./matrixColumns";
import { PALETTE } from "../../look/palette";
import type { Area, FormatPlan, LinePlan } from "../../model/plan";
import { titleFormats } from "../shared/reportLooks";

/** What the looks depend on. */
export interface MatrixFrame {
  /** Whether all rows come from one table: then the column of the source is narrow and empty to the eye. */
  readonly isSingleSource: boolean;
  readonly bandRow: number;
  readonly headerRow: number;
  /** Rows below the header, at least 1. */
  readonly bodyRows: number;
  /** Columns of ours and of the user's. */
  readonly columns: number;
  readonly hidden: ReadonlySet<MatrixColumn>;
}

const HAIRLINE: LinePlan = { style: "thin", color: PALETTE.hairline };
const BAND_LINE: LinePlan = { style: "thin", color: PALETTE.groupLine };
const HEADER_LINE: LinePlan = { style: "medium", color: PALETTE.accent };
const MARK_LINE: LinePlan = { style: "thin", color: PALETTE.white };

const BANDS: readonly Band[] = ["axes", "gains", "resources", "means", "review", "followUp", "agreement"];
const MARK_BANDS: readonly Band[] = ["axes", "gains", "resources", "means"];

/** All static looks of the sheet. */
export function matrixFormats(frame: MatrixFrame, texts: SheetCatalogue): FormatPlan[] {
  return [
    ...titleFormats(0),
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, font: { sizePoints: 16 } },
    ...bandFormats(frame),
    ...headerFormats(frame),
    ...bodyFormats(frame, texts),
    ...lineFormats(frame),
    sourceFormat(frame),
  ];
}

/** Shows the source of each row, header included, or hides its text. */
function sourceFormat({ headerRow, bodyRows, isSingleSource }: MatrixFrame): FormatPlan {
  const column = matrixPosition("source_table");
  return {
    area: { row: headerRow, column, rows: bodyRows + 1, columns: 1 },
    numberFormat: isSingleSource ? ";;;" : "General",
  };
}

function bandFormats({ bandRow, hidden }: MatrixFrame): FormatPlan[] {
  return BANDS.flatMap((band): FormatPlan[] => {
    const shown = shownColumns(band, hidden);
    const [first] = shown;
    const last = shown.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        area: { row: bandRow, column: first, rows: 1, columns: last - first + 1 },
        font: { sizePoints: 9.5, bold: true, color: PALETTE.secondary },
        horizontal: "CenterAcrossSelection",
        vertical: "Center",
      },
    ];
  });
}

function headerFormats({ headerRow, columns }: MatrixFrame): FormatPlan[] {
  const header: FormatPlan = {
    area: { row: headerRow, column: 0, rows: 1, columns },
    fill: PALETTE.headerFill,
    font: { sizePoints: 9.5, bold: true, color: PALETTE.title },
    horizontal: "Left",
    vertical: "Bottom",
    wrapText: true,
    borders: { bottom: HEADER_LINE },
  };
  const single = columnRuns().flatMap(({ look, column, columns: count }): FormatPlan[] => {
    const area = { row: headerRow, column, rows: 1, columns: count };
    if (look.content === "mark") return [{ area, font: { sizePoints: 9 }, horizontal: "Center", textOrientation: 90 }];
    if (look.content === "amount") return [{ area, horizontal: "Right" }];
    return look.indent === true ? [{ area, indentLevel: 1 }] : [];
  });
  return [header, ...single];
}

function bodyFormats(frame: MatrixFrame, { dateFormat }: SheetCatalogue): FormatPlan[] {
  const bodyArea = (column: number, columns: number): Area => ({
    row: frame.headerRow + 1,
    column,
    rows: frame.bodyRows,
    columns,
  });
  const body: FormatPlan = {
    area: bodyArea(0, frame.columns),
    font: { sizePoints: 10, color: PALETTE.ink },
    vertical: "Center",
    wrapText: true,
  };
  const runs = columnRuns().map(({ look, column, columns }): FormatPlan => ({
    area: bodyArea(column, columns),
    ...columnFormat(look, dateFormat),
  }));
  const name: FormatPlan = { area: bodyArea(matrixPosition("name"), 1), font: { bold: true, color: PALETTE.yesText } };
  const scales: FormatPlan = { area: bodyArea(SCALES_AREA.column, SCALES_AREA.columns), font: { color: PALETTE.ink } };
  const answered: FormatPlan = {
    area: bodyArea(matrixPosition("answered"), 1),
    numberFormat: `0"/${ITEM_COUNT}"`,
    font: { color: PALETTE.ink },
  };
  return [body, ...runs, name, scales, answered];
}

/** The look of the cells of a column beyond that of every cell. */
function columnFormat(look: ColumnLook, dateFormat: string): Omit<FormatPlan, "area"> {
  switch (look.content) {
    case "mark":
      return {
        font: { sizePoints: look.sizePoints ?? 10.5, color: PALETTE.noneText },
        horizontal: "Center",
        wrapText: false,
      };
    case "date":
      return { numberFormat: dateFormat, horizontal: "Left", wrapText: false };
    case "amount":
      return { numberFormat: "#,##0", horizontal: "Right", wrapText: false };
    case "text":
      return {
        // Said, so that names written from right to left do not run into the next column.
        horizontal: "Left",
        ...(look.indent === true ? { indentLevel: 1 } : {}),
        ...(look.sizePoints === undefined ? {} : { font: { sizePoints: look.sizePoints } }),
      };
  }
}

/** Hairlines between rows, white ones between marks, darker ones where a band starts. */
function lineFormats({ headerRow, bodyRows, columns, hidden }: MatrixFrame): FormatPlan[] {
  const row = headerRow + 1;
  const rows: FormatPlan = {
    area: { row, column: 0, rows: bodyRows, columns },
    borders: bodyRows > 1 ? { insideHorizontal: HAIRLINE, bottom: HAIRLINE } : { bottom: HAIRLINE },
  };
  const marks = MARK_BANDS.map((band): FormatPlan => {
    const shown = shownColumns(band, hidden);
    return {
      area: { row, column: shown[0] ?? 0, rows: bodyRows, columns: shown.length },
      borders: { insideVertical: MARK_LINE },
    };
  });
  const starts = [...BANDS.map((band) => shownColumns(band, hidden)[0]), matrixPosition("quadrant")].flatMap(
    (column): FormatPlan[] =>
      column === undefined
        ? []
        : [{ area: { row: headerRow, column, rows: bodyRows + 1, columns: 1 }, borders: { left: BAND_LINE } }],
  );
  return [rows, ...marks, ...starts];
}

/** Neighbouring columns of the same look, so that one call formats them. */
function columnRuns(): { look: ColumnLook; column: number; columns: number }[] {
  const runs: { look: ColumnLook; column: number; columns: number }[] = [];
  MATRIX_COLUMNS.forEach((id, column) => {
    const look = MATRIX_LOOKS[id];
    const last = runs.at(-1);
    if (last !== undefined && isSameLook(last.look, look)) last.columns += 1;
    else runs.push({ look, column, columns: 1 });
  });
  return runs;
}

function isSameLook(a: ColumnLook, b: ColumnLook): boolean {
  return a.content === b.content && a.indent === b.indent && a.sizePoints === b.sizePoints;
}
