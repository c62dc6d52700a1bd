/** Ready-made rules of conditional formats in the file, by their words in `Excel.ConditionalFormatPresetCriterion`. */

import { isOn } from "./readCells";
import { attribute } from "../xml/xmlText";

interface Preset {
  readonly attributes: Readonly<Record<string, string>>;
  /** The formula that the file keeps of it, for the first cell of the rule. */
  readonly formula?: (cell: string) => string;
}

function content(type: string, formula: (cell: string) => string): Preset {
  return { attributes: { type }, formula };
}

function period(timePeriod: string, formula: (cell: string) => string): Preset {
  return { attributes: { type: "timePeriod", timePeriod }, formula };
}

function average(attributes: Readonly<Record<string, string>> = {}): Preset {
  return { attributes: { type: "aboveAverage", ...attributes } };
}

const BELOW = { aboveAverage: "0" };

/** Whether a date lies in the month that is some months away. */
function month(cell: string, away: string): string {
  const day = away === "" ? "TODAY()" : `EDATE(TODAY(),0${away})`;
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

export const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: content("containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`),
  NonBlanks: content("notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`),
  Errors: content("containsErrors", (cell) => `ISERROR(${cell})`),
  NonErrors: content("notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`),
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period(
    "lastWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ),
  ThisWeek: period(
    "thisWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  NextWeek: period(
    "nextWeek",
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ),
  LastMonth: period("lastMonth", (cell) => month(cell, "-1")),
  ThisMonth: period("thisMonth", (cell) => month(cell, "")),
  NextMonth: period("nextMonth", (cell) => month(cell, "+1")),
  AboveAverage: average(),
  BelowAverage: average(BELOW),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ ...BELOW, equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ ...BELOW, stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ ...BELOW, stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ ...BELOW, stdDev: "3" }),
  UniqueValues: { attributes: { type: "uniqueValues" } },
  DuplicateValues: { attributes: { type: "duplicateValues" } },
};

/** The ready-made rule a stored `cfRule` is, or null. */
export function presetOf(stored: string): string | null {
  const told = (name: string): string => {
    const value = attribute(stored, name);
    if (name === "aboveAverage") return value === null || isOn(value) ? "" : "0";
    if (name === "equalAverage") return isOn(value) ? "1" : "";
    return value === "0" && name === "stdDev" ? "" : (value ?? "");
  };
  const names = ["type", "timePeriod", "aboveAverage", "equalAverage", "stdDev"];
  const [word] =
    Object.entries(PRESETS).find(([, { attributes }]) =>
      names.every((name) => told(name) === (attributes[name] ?? "")),
    ) ?? [];
  return word ?? null;
}
