/** The host's formats in the grid's words. */

import type { BorderLine, Borders, CellFormat, Color } from "../model/format";
import type { DifferentialFormat } from "../model/format";
import type { CellLines, CellLook, LineLook } from "./viewTypes";

/** The colour of ordinary text, which the grid has by itself. */
const BLACK = "#000000";

/** Kind of the value, which decides where a cell without alignment puts its text. */
export type ValueSide = "left" | "center" | "right";

/**
 * The look of a cell.
 *
 * @param over Formats that conditional formats lay over it, first wins.
 * @param under What its table gives it where it has nothing of its own.
 * @param general Side of a value without alignment.
 */
export function cellLook(
  format: CellFormat,
  over: readonly DifferentialFormat[],
  under: CellLook,
  general: ValueSide,
): CellLook {
  const { font, fill, alignment } = format;
  const own = font.color === BLACK ? null : font.color;
  const textColor = first(over, "fontColor") ?? own ?? under.textColor ?? null;
  const fillColor = first(over, "fillColor") ?? fill.color ?? under.fillColor ?? null;
  const rotation = rotationOf(alignment.textOrientation);
  return {
    ...on("bold", first(over, "bold") ?? (font.bold || under.bold === true)),
    ...on("italic", first(over, "italic") ?? font.italic),
    ...on("underline", (first(over, "underline") ?? font.underline) !== "None"),
    ...on("strikethrough", first(over, "strikethrough") ?? font.strikethrough),
    ...(textColor === null ? {} : { textColor }),
    ...(fillColor === null ? {} : { fillColor }),
    fontSize: font.sizePoints,
    align: HORIZONTAL[alignment.horizontal] ?? general,
    verticalAlign: VERTICAL[alignment.vertical],
    wrapping: alignment.wrapText ? "wrap" : "overflow",
    ...(rotation === 0 ? {} : { rotation }),
  };
}

function on<Name extends keyof CellLook>(name: Name, isOn: boolean): Partial<Record<Name, true>> {
  return isOn ? ({ [name]: true } as Record<Name, true>) : {};
}

/** What the first conditional format says that says anything. */
function first<Name extends keyof DifferentialFormat>(
  over: readonly DifferentialFormat[],
  name: Name,
): DifferentialFormat[Name] | undefined {
  return over.find((format) => format[name] !== undefined)?.[name];
}

const HORIZONTAL: Readonly<Partial<Record<CellFormat["alignment"]["horizontal"], ValueSide>>> = {
  Left: "left",
  Justify: "left",
  Fill: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
};
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "top",
  Distributed: "middle",
} as const;

/** Excel counts degrees upwards, canvas radians downwards. Stacked letters are shown turned. */
function rotationOf(degrees: number): number {
  return degrees === 180 ? -Math.PI / 2 : -(degrees * Math.PI) / 180;
}

/**
 * The lines of a cell, those of conditional formats over its own; null when there are none.
 *
 * @param under The line below it that its table gives.
 */
export function cellLines(
  borders: Borders,
  over: readonly DifferentialFormat[],
  under: LineLook | undefined,
): CellLines | null {
  const line = (side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"): LineLook | undefined =>
    lineLook(over.find((format) => format.borders?.[side] !== undefined)?.borders?.[side] ?? borders[side]);
  const lines: CellLines = {
    ...named("top", line("EdgeTop")),
    ...named("bottom", line("EdgeBottom") ?? under),
    ...named("left", line("EdgeLeft")),
    ...named("right", line("EdgeRight")),
  };
  return Object.keys(lines).length === 0 ? null : lines;
}

function named(side: keyof CellLines, line: LineLook | undefined): CellLines {
  return line === undefined ? {} : { [side]: line };
}

function lineLook(line: BorderLine | { style: string; color: Color } | undefined): LineLook | undefined {
  if (line === undefined || line.style === "none") return undefined;
  return { style: lineStyle(line.style), color: line.color ?? BLACK };
}

function lineStyle(style: string): LineLook["style"] {
  if (style === "medium" || style === "thick") return style;
  if (style === "double") return "medium";
  if (/dash/i.test(style)) return "dashed";
  return style === "dotted" ? "dotted" : "thin";
}
