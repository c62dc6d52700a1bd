/** The looks of the map: position says where a partner stands, and a fill from dark to pale says it again. */

import { MAP_COLUMNS, MAP_ZONES, mapPosition, type MapColumn } from "../../contract/columns";
import { MAP_COLOURS, PALETTE } from "../../look/palette";
import { cellAddress } from "../../model/address";
import type { Area, ConditionalFormatPlan, FormatPlan, LinePlan } from "../../model/plan";
import { GROUP_LINE, HEADER_LINE, headerFormat, hintFormat, rowArea, titleFormats } from "../shared/reportLooks";

/** Zero-based places on the sheet. */
export interface MapFrame {
  readonly actionsRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly bodyRows: number;
  readonly lanes: readonly { readonly row: number; readonly lines: number }[];
  /** Columns of the user's beside ours. */
  readonly userColumns: number;
}

/** Parts places that are filled. */
const BETWEEN: LinePlan = { style: "thin", color: PALETTE.white };

/** All static looks. */
export function mapFormats({ actionsRow, headerRow, firstRow, bodyRows, lanes, userColumns }: MapFrame): FormatPlan[] {
  const body = (column: MapColumn, columns = 1): Area => ({
    row: firstRow,
    column: mapPosition(column),
    rows: bodyRows,
    columns,
  });
  const zones = MAP_ZONES.length;
  const all = MAP_COLUMNS.length + userColumns;
  const shown = mapPosition("words") + 1;
  return [
    ...titleFormats(0).slice(0, 2),
    hintFormat(2, 0),
    {
      area: rowArea(actionsRow, mapPosition("ready_6"), zones),
      font: { sizePoints: 9, italic: true, color: PALETTE.secondary },
      horizontal: "Center",
    },
    { area: rowArea(actionsRow, mapPosition("ready_6"), 3), horizontal: "CenterAcrossSelection" },
    headerFormat(rowArea(headerRow, 0, all)),
    { area: rowArea(headerRow, mapPosition("partners"), zones + 1), horizontal: "Center" },
    {
      area: { row: firstRow, column: 0, rows: bodyRows, columns: all },
      font: { sizePoints: 9, color: PALETTE.ink },
      vertical: "Center",
      wrapText: true,
    },
    { area: body("category"), font: { sizePoints: 10, bold: true, color: PALETTE.title } },
    {
      area: body("partners"),
      font: { sizePoints: 10, color: PALETTE.secondary },
      horizontal: "Center",
      numberFormat: "#,##0",
    },
    {
      area: body("ready_6", zones),
      font: { sizePoints: 8.5 },
      horizontal: "Center",
      borders: { insideHorizontal: BETWEEN, insideVertical: BETWEEN },
    },
    { area: body("words"), font: { sizePoints: 9, color: PALETTE.secondary }, horizontal: "Left", indentLevel: 1 },
    // The second line of a lane says the user's own names for its bodies.
    ...lanes.flatMap(({ row, lines }): FormatPlan[] => [
      ...(lines < 2
        ? []
        : [
            {
              area: rowArea(row + 1, 0, 1),
              font: { sizePoints: 8.5, bold: false, italic: true, color: PALETTE.secondary },
            },
          ]),
      { area: rowArea(row, 0, shown), borders: { top: GROUP_LINE } },
    ]),
    { area: rowArea(firstRow + bodyRows - 1, 0, shown), borders: { bottom: HEADER_LINE } },
  ];
}

/** A place is filled while somebody stands there; a lane without anybody is amber. */
export function mapRules({ firstRow, bodyRows }: MapFrame): ConditionalFormatPlan[] {
  const area = (column: MapColumn): Area => ({
    row: firstRow,
    column: mapPosition(column),
    rows: bodyRows,
    columns: 1,
  });
  const partners = `$${cellAddress(firstRow, mapPosition("partners"))}`;
  const isEmpty = `=AND(ISNUMBER(${partners}),${partners}=0)`;
  return [
    ...MAP_ZONES.map((zone): ConditionalFormatPlan => {
      const { fill, text, isBold } = MAP_COLOURS[zone];
      const formula = `=LEN(${cellAddress(firstRow, mapPosition(zone))})>0`;
      return {
        area: area(zone),
        formula,
        font: { bold: isBold, color: text },
        ...(fill === PALETTE.white ? {} : { fill }),
      };
    }),
    { area: area("category"), formula: isEmpty, font: { bold: true, color: PALETTE.askText } },
    { area: area("words"), formula: isEmpty, font: { bold: true, color: PALETTE.askText } },
  ];
}
