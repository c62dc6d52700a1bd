/** Data validation of a range. */

import { toStoredRule } from "../formulas/ruleFormula";
import { toDisplayedFormula } from "../formulas/syntax";
import { rangeAddress } from "../model/addressText";
import { rangesOf, subtractRect, type CellsRef } from "../model/areas";
import { refuseProtectedSheet } from "../model/guards";
import { readTyped } from "../model/coercion";
import { booleanInput, textInput, wordInput } from "../ground/inputs";
import { contains, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { DataValidation } from "../model/rules";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found } from "./collections";
import { invalidAreas, validity } from "./dataValidity";

/** Longest literal list, separators included. */
const MAX_LIST = 255;

/** Longest message of an alert, as Excel's own dialogue takes it. */
const MAX_ALERT = 225;

function emptyValidation(cells: CellsRef): DataValidation {
  return {
    ranges: rectsOf(cells),
    type: "none",
    operator: "between",
    formula1: null,
    formula2: null,
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    stored: null,
  };
}

function rectsOf(cells: CellsRef): Rect[] {
  return rangesOf(cells).map(({ rect }) => rect);
}

/** The validation that covers all of the cells, or null. */
function current(cells: CellsRef): DataValidation | null {
  const covers = ({ ranges }: DataValidation): boolean =>
    rectsOf(cells).every((rect) => ranges.some((range) => contains(range, rect)));
  return cells.sheet.dataValidations.find(covers) ?? null;
}

function clear(cells: CellsRef, host: HostEnvironment): void {
  const { sheet } = cells;
  refuseProtectedSheet(host.workbook, sheet);
  for (const validation of sheet.dataValidations) {
    const ranges = rectsOf(cells).reduce(
      (left, rect) => left.flatMap((range) => subtractRect(range, rect)),
      validation.ranges,
    );
    if (
      ranges.length === validation.ranges.length &&
      ranges.every((range, index) => range === validation.ranges[index])
    )
      continue;
    validation.ranges = ranges;
    validation.stored = null;
    sheet.changedFacets.add("dataValidations");
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ ranges }) => ranges.length > 0);
}

/** Gives the cells a validation of their own, changed from what they had. */
function change(cells: CellsRef, host: HostEnvironment, apply: (validation: DataValidation) => void): void {
  const own = structuredClone(current(cells) ?? emptyValidation(cells));
  apply(own);
  clear(cells, host);
  cells.sheet.dataValidations.push({ ...own, ranges: rectsOf(cells), stored: null });
  cells.sheet.changedFacets.add("dataValidations");
}

const NUMBER_KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

function formulaOf(cells: CellsRef, host: HostEnvironment, value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof RangeRef) return rangeAddress(value);
  if (typeof value === "number") return String(value);
  const text = textInput(value);
  const [{ top, left } = { top: 0, left: 0 }] = rectsOf(cells);
  const place = { workbook: host.workbook, sheet: cells.sheet, row: top, column: left };
  return text.startsWith("=") ? toStoredRule(text, place) : text;
}

/** A bound of a rule: a formula, a range, a number, or a text that is a number, a date or a time as if typed. */
function boundOf(cells: CellsRef, host: HostEnvironment, value: unknown): string | null {
  if (typeof value !== "string" || value === "" || value.startsWith("=")) return formulaOf(cells, host, value);
  const { date1904, clock } = host.workbook;
  const typed = readTyped(value, false, clock().getFullYear(), date1904);
  if (typed.kind !== "value" || typeof typed.value !== "number")
    throw new HostError("InvalidArgument", `"${value.slice(0, 100)}" is no number, date or time.`);
  return String(typed.value);
}

/** A literal list is comma-separated whatever the locale, and at most 255 characters long. */
function listSource(range: CellsRef, host: HostEnvironment, source: unknown): string | null {
  if (typeof source !== "string" || source.startsWith("=")) return formulaOf(range, host, source);
  if (source.length > MAX_LIST)
    throw new HostError("InvalidArgument", `A list in a rule has at most ${MAX_LIST} characters: use a range.`);
  return `"${source.replaceAll('"', '""')}"`;
}

function setRule(range: CellsRef, value: unknown, host: HostEnvironment): void {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", "A rule is an object.");
  const [[kind, body] = ["", null], ...others] = Object.entries(value) as [string, unknown][];
  if (others.length > 0 || typeof body !== "object" || body === null)
    throw new HostError("InvalidArgument", "A rule has one type.");
  const rule = body as Record<string, unknown>;
  change(range, host, (validation) => {
    validation.formula2 = null;
    if (kind === "list") {
      validation.type = "list";
      validation.inCellDropDown = booleanInput(rule.inCellDropDown);
      validation.formula1 = listSource(range, host, rule.source);
    } else if (kind === "custom") {
      validation.type = "custom";
      validation.formula1 = formulaOf(range, host, rule.formula);
      if (validation.formula1 === null) throw new HostError("InvalidArgument", "A custom rule needs a formula.");
    } else if (kind in NUMBER_KINDS) {
      validation.type = NUMBER_KINDS[wordInput(kind, Object.keys(NUMBER_KINDS) as (keyof typeof NUMBER_KINDS)[])];
      validation.operator = OPERATORS[wordInput(rule.operator, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])];
      validation.formula1 = boundOf(range, host, rule.formula1);
      validation.formula2 = boundOf(range, host, rule.formula2);
    } else throw new HostError("InvalidArgument", `There is no rule of type ${kind}.`);
  });
}

const TYPES: Readonly<Record<DataValidation["type"], string>> = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function ruleOf(range: CellsRef): unknown {
  const validation = current(range);
  if (validation === null || validation.type === "none") return {};
  const { type, formula1, formula2, inCellDropDown, operator } = validation;
  if (type === "list") {
    const literal = /^"(.*)"$/s.exec(formula1 ?? "");
    return {
      list: { inCellDropDown, source: literal?.[1]?.replaceAll('""', '"') ?? toDisplayedFormula(formula1 ?? "") },
    };
  }
  if (type === "custom") return { custom: { formula: toDisplayedFormula(formula1 ?? "") } };
  const [kind = ""] = Object.entries(NUMBER_KINDS).find(([, name]) => name === type) ?? [];
  const [word] = Object.entries(OPERATORS).find(([, name]) => name === operator) ?? ["Between"];
  return { [kind]: { formula1, formula2, operator: word } };
}

export const dataValidationClass = defineClass<CellsRef>({
  name: "DataValidation",
  scalars: {
    type: { set: "1.8", get: (range) => TYPES[current(range)?.type ?? "none"] },
    rule: { set: "1.8", get: ruleOf, put: setRule },
    valid: { set: "1.8", get: validity },
    ignoreBlanks: {
      set: "1.8",
      get: (range) => current(range)?.ignoreBlanks ?? true,
      put: (range, value, host) =>
        change(range, host, (validation) => {
          validation.ignoreBlanks = booleanInput(value);
        }),
    },
    prompt: {
      set: "1.8",
      get: (range) => current(range)?.prompt ?? { showPrompt: true, title: "", message: "" },
      put: (range, value, host) =>
        change(range, host, (validation) => {
          const { showPrompt, title, message } = Object(value) as Record<string, unknown>;
          validation.prompt = {
            showPrompt: booleanInput(showPrompt),
            title: limited(title, 32),
            message: limited(message, 255),
          };
        }),
    },
    errorAlert: {
      set: "1.8",
      get: (range) => current(range)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      put: (range, value, host) =>
        change(range, host, (validation) => {
          const { showAlert, style, title, message } = Object(value) as Record<string, unknown>;
          validation.errorAlert = {
            showAlert: booleanInput(showAlert),
            style: wordInput(style, ["Stop", "Warning", "Information"] as const),
            title: limited(title, 32),
            message: limited(message, MAX_ALERT),
          };
        }),
    },
  },
  navigations: {},
  methods: {
    clear: { set: "1.8", call: (range, _args, host) => clear(range, host) },
    getInvalidCells: {
      set: "1.9",
      returns: "RangeAreas",
      readsValues: true,
      call: (cells, _args, host) => found(invalidAreas(cells, host)),
    },
    getInvalidCellsOrNullObject: {
      set: "1.9",
      returns: "RangeAreas",
      readsValues: true,
      call: (cells, _args, host) => invalidAreas(cells, host),
    },
  },
});

function limited(value: unknown, most: number): string {
  const text = textInput(value);
  if (text.length > most) throw new HostError("InvalidArgument", `The text has at most ${most} characters.`);
  return text;
}
