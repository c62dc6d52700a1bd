/** The grid of familiarity and keenness: 4 × 4 places with a live count and names, on the resources sheet. */

import type { Audit } from "../../model/audit";
import { cellAddress } from "../../model/address";
import { RESOURCES, SCALE_VALUES, type Quadrant, type ScaleValue } from "../../guide/codes";
import { countedOf } from "../../matrix/resourcesByCategory";
import { reportTexts } from "../../texts/texts";
import { COUNTED_ANSWERS } from "../../contract/columns";
import { listNames } from "../shared/listNames";
import type { MatrixCounts } from "../shared/matrixCounts";
import { PALETTE } from "../../look/palette";
import { DEFAULT_SETTINGS, type AuditSettings } from "../../model/settings";
import type { Area, CellBlock, ConditionalFormatPlan, FormatPlan, LinePlan, PlanCell } from "../../model/plan";
import { GROUP_LINE, HAIRLINE, rowArea, sectionFormat } from "../shared/reportLooks";
import { liveGridMessage } from "./liveGridMessage";
import { firstCountPosition } from "./resourcesTable";
import { shorten } from "../../texts/wording/shorten";

/** Names told at one place; a last line says how many more. */
const NAME_LINES = 4;
/** A count, then the names. */
const PLACE_ROWS = 1 + NAME_LINES;
/** A place is as wide as the three counts of a resource above it. */
const PLACE_COLUMNS = COUNTED_ANSWERS.length;
const NAME_CHARS = 30;
const UNPLACED_CHARS = 110;
/** The cut of the guide's two axes: between 1 and 2. */
const CUT: LinePlan = { style: "medium", color: PALETTE.secondary };

/** Heights of the rows of the block, in points: title, message, grid, scale, name of the axis, the unplaced. */
export function gridHeights(): number[] {
  const place = [16, ...Array<number>(NAME_LINES).fill(12)];
  return [24, 18, ...SCALE_VALUES.flatMap(() => place), 16, 16, 16];
}

/** The column of a place: under the resource of the same position. */
function placeColumn(familiarity: ScaleValue): number {
  return firstCountPosition(RESOURCES[familiarity]);
}

/** The first row of a place; high keenness is on top. */
function placeRow(top: number, keenness: ScaleValue): number {
  return top + 2 + (3 - keenness) * PLACE_ROWS;
}

/** Cells of the grid from row `top` on. Counts and the sentence follow the matrix, names are those of the run. */
export function gridBlocks(audit: Audit, counts: MatrixCounts, top: number): CellBlock[] {
  const report = reportTexts(audit.language);
  const { grid } = report;
  const counted = countedOf(audit.stakeholders);
  const scaleRow = placeRow(top, 0) + PLACE_ROWS;
  const unplaced = counted.filter(({ quadrant }) => quadrant === "ask").map(({ name }) => name);
  const columnOf = firstCountPosition(RESOURCES[0]);
  return [
    { row: top, column: 0, cells: [[grid.title], [{ formula: `=${liveGridMessage(grid, counts).expression}` }]] },
    ...SCALE_VALUES.map((keenness) => ({
      row: placeRow(top, keenness),
      column: 0,
      cells: [[keenness === 3 ? `${grid.keenness}   ${grid.scale[3]}` : grid.scale[keenness]]],
    })),
    ...SCALE_VALUES.flatMap((keenness) =>
      SCALE_VALUES.map((familiarity) => placeBlock(audit, counts, top, familiarity, keenness)),
    ),
    {
      row: scaleRow,
      column: columnOf,
      cells: [SCALE_VALUES.flatMap((familiarity) => [grid.scale[familiarity], null, null])],
    },
    { row: scaleRow + 1, column: columnOf, cells: [[grid.familiarity]] },
    {
      row: scaleRow + 2,
      column: 0,
      cells: [
        [
          grid.unplaced,
          { formula: `=${counts.profile("ask")}` },
          listNames(unplaced, UNPLACED_CHARS, report) || grid.nobody,
        ],
      ],
    },
  ];
}

function placeBlock(
  { stakeholders, language }: Audit,
  counts: MatrixCounts,
  top: number,
  familiarity: ScaleValue,
  keenness: ScaleValue,
): CellBlock {
  const { grid } = reportTexts(language);
  const own = countedOf(stakeholders).filter((each) => each.familiarity === familiarity && each.keenness === keenness);
  const shown = own.length > NAME_LINES ? own.slice(0, NAME_LINES - 1) : own;
  const rest = own.length - shown.length;
  const lines = [...shown.map(({ name }) => shorten(name, NAME_CHARS)), ...(rest === 0 ? [] : [grid.more(rest)])];
  const quadrant = cornerQuadrant(familiarity, keenness);
  const names = Array.from({ length: NAME_LINES }, (_, index): PlanCell[] => [lines[index] ?? null, null, null]);
  return {
    row: placeRow(top, keenness),
    column: placeColumn(familiarity),
    cells: [
      [{ formula: `=${counts.at(familiarity, keenness)}` }, quadrant === null ? null : grid.quadrants[quadrant], null],
      ...names,
    ],
  };
}

/** The quadrant whose name stands in a corner of the grid. */
function cornerQuadrant(familiarity: ScaleValue, keenness: ScaleValue): Exclude<Quadrant, "ask"> | null {
  if (familiarity !== 0 && familiarity !== 3) return null;
  if (keenness === 3) return familiarity === 3 ? "ready" : "willing";
  if (keenness === 0) return familiarity === 3 ? "skilled" : "watch";
  return null;
}

type HighFrom = Pick<AuditSettings, "highFrom">;

/** Static looks of the grid; the lines stand where familiar and keen begin. */
export function gridFormats(top: number, { highFrom }: HighFrom = DEFAULT_SETTINGS): FormatPlan[] {
  const scaleRow = placeRow(top, 0) + PLACE_ROWS;
  const first = placeColumn(0);
  const width = SCALE_VALUES.length * PLACE_COLUMNS;
  const label = { sizePoints: 10, bold: true, color: PALETTE.secondary } as const;
  return [
    sectionFormat(top, 0),
    { area: rowArea(top + 1, 0, 1), font: { sizePoints: 11, color: PALETTE.ink }, vertical: "Center" },
    {
      area: { row: top + 2, column: 0, rows: SCALE_VALUES.length * PLACE_ROWS, columns: 1 },
      font: label,
      horizontal: "Right",
    },
    ...SCALE_VALUES.flatMap((keenness) =>
      SCALE_VALUES.flatMap((familiarity) => placeFormats(top, familiarity, keenness)),
    ),
    {
      area: {
        row: top + 2,
        column: placeColumn(highFrom.familiarity),
        rows: SCALE_VALUES.length * PLACE_ROWS,
        columns: 1,
      },
      borders: { left: CUT },
    },
    { area: rowArea(placeRow(top, highFrom.keenness) + PLACE_ROWS, first, width), borders: { top: CUT } },
    { area: rowArea(scaleRow, first, width), font: label, borders: { top: GROUP_LINE } },
    { area: rowArea(scaleRow + 1, first, 1), font: label },
    { area: rowArea(scaleRow + 2, 0, 3), font: { sizePoints: 10, color: PALETTE.ink }, vertical: "Center" },
    { area: rowArea(scaleRow + 2, 0, 1), font: { bold: true, color: PALETTE.askText } },
    { area: rowArea(scaleRow + 2, 1, 1), font: { bold: true }, horizontal: "Center", numberFormat: "#,##0" },
    { area: rowArea(scaleRow + 2, 2, 1), horizontal: "Left", readingOrder: "LeftToRight" },
  ];
}

function placeFormats(top: number, familiarity: ScaleValue, keenness: ScaleValue): FormatPlan[] {
  const row = placeRow(top, keenness);
  const column = placeColumn(familiarity);
  const area: Area = { row, column, rows: PLACE_ROWS, columns: PLACE_COLUMNS };
  return [
    {
      area,
      font: { sizePoints: 9, color: PALETTE.ink },
      vertical: "Center",
      horizontal: "Left",
      indentLevel: 1,
      borders: { top: HAIRLINE, left: GROUP_LINE, right: GROUP_LINE },
    },
    {
      area: rowArea(row, column, 1),
      font: { sizePoints: 12, bold: true, color: PALETTE.accent },
      numberFormat: "#,##0",
    },
    { area: rowArea(row, column + 1, 1), font: { sizePoints: 9, bold: true, color: PALETTE.title } },
  ];
}

/** Filled places stand out, empty ones step back; the number says the same. */
export function gridRules(top: number, { highFrom }: HighFrom = DEFAULT_SETTINGS): ConditionalFormatPlan[] {
  return SCALE_VALUES.flatMap((keenness) =>
    SCALE_VALUES.flatMap((familiarity): ConditionalFormatPlan[] => {
      const row = placeRow(top, keenness);
      const column = placeColumn(familiarity);
      const count = `$${cellAddress(row, column).replace(/(\d+)$/, "$$$1")}`;
      const isReady = familiarity >= highFrom.familiarity && keenness >= highFrom.keenness;
      const fill = isReady ? PALETTE.yesFill : PALETTE.totalFill;
      return [
        { area: { row, column, rows: PLACE_ROWS, columns: PLACE_COLUMNS }, formula: `=${count}>0`, fill },
        { area: rowArea(row, column, 1), formula: `=${count}=0`, font: { bold: false, color: PALETTE.zeroText } },
      ];
    }),
  );
}
