/** The rules of conditional formats, kind by kind. */

import { toStoredRule } from "../formulas/ruleFormula";
import { toDisplayedFormula } from "../formulas/syntax";
import { shownFormulaR1C1 } from "../edits/formulasR1C1";
import { fromR1C1 } from "../formulas/notationR1C1";
import { numberInput, textInput, wordInput } from "../ground/inputs";
import type { ConditionalRule } from "../model/rules";
import { defineClass, type NavigationMember, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { PRESETS } from "../xlsx/presetRules";
import { changeRule, type RuleRef } from "./ruleRefs";

const FORMAT: NavigationMember<RuleRef> = { set: "1.6", type: "ConditionalRangeFormat", get: (ref) => ref };

/** The cell whose row and column relative references of a rule mean. */
function firstCell({ format: { ranges } }: RuleRef): { row: number; column: number } {
  if (ranges.length === 0) return { row: 0, column: 0 };
  return {
    row: ranges.reduce((least, { top }) => Math.min(least, top), Infinity),
    column: ranges.reduce((least, { left }) => Math.min(least, left), Infinity),
  };
}

function stored(ref: RuleRef, host: HostEnvironment, text: string): string {
  return toStoredRule(text, { workbook: host.workbook, sheet: ref.sheet, ...firstCell(ref) });
}

export const customConditionalFormatClass = defineClass<RuleRef>({
  name: "CustomConditionalFormat",
  scalars: {},
  navigations: { rule: { set: "1.6", type: "ConditionalFormatRule", get: (ref) => ref }, format: FORMAT },
  methods: {},
});

function setFormula(ref: RuleRef, text: string, host: HostEnvironment): void {
  if (text.replace(/^=/, "").trim() === "") throw new HostError("InvalidArgument", "A custom rule needs a formula.");
  const formula = stored(ref, host, text);
  changeRule(ref, host);
  ref.format.rule = { type: "Custom", formula };
}

function formulaOf({ format: { rule } }: RuleRef): string {
  return rule.type === "Custom" ? rule.formula : "";
}

export const conditionalFormatRuleClass = defineClass<RuleRef>({
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      set: "1.6",
      get: (ref) => toDisplayedFormula(formulaOf(ref)),
      put: (ref, value, host) => setFormula(ref, textInput(value), host),
    },
    formulaR1C1: {
      set: "1.6",
      get: (ref) => {
        const { row, column } = firstCell(ref);
        const formula = { text: formulaOf(ref), arrayRange: null };
        return shownFormulaR1C1({ value: null, formula, format: ref.sheet.formats.normal }, row, column);
      },
      put: (ref, value, host) => {
        const { row, column } = firstCell(ref);
        setFormula(ref, fromR1C1(textInput(value), row, column), host);
      },
    },
  },
  navigations: {},
  methods: {},
});

/** The `rule` of a kind, which is set as a whole. */
function ruleMember<Type extends ConditionalRule["type"]>(
  type: Type,
  read: (rule: Extract<ConditionalRule, { type: Type }>) => unknown,
  parse: (input: Readonly<Record<string, unknown>>, ref: RuleRef, host: HostEnvironment) => ConditionalRule,
): ScalarMember<RuleRef> {
  return {
    set: "1.6",
    get: ({ format: { rule } }) => (rule.type === type ? read(rule as Extract<ConditionalRule, { type: Type }>) : null),
    put: (ref, value, host) => {
      if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", "A rule is an object.");
      const rule = parse(value as Readonly<Record<string, unknown>>, ref, host);
      changeRule(ref, host);
      ref.format.rule = rule;
    },
  };
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** A bound of a comparison: a formula, or a number. @throws HostError `InvalidArgument` for another text. */
function bound(ref: RuleRef, host: HostEnvironment, value: unknown): string {
  if (typeof value === "number") return String(numberInput(value));
  const text = textInput(value).trim();
  if (text.startsWith("=")) return stored(ref, host, text);
  if (text === "" || !Number.isFinite(Number(text)))
    throw new HostError("InvalidArgument", "A bound is a number, or a formula that begins with an equal sign.");
  return String(Number(text));
}

export const cellValueConditionalFormatClass = defineClass<RuleRef>({
  name: "CellValueConditionalFormat",
  scalars: {
    rule: ruleMember(
      "CellValue",
      ({ operator, formula1, formula2 }) => ({
        formula1: formula1 === "" ? "" : toDisplayedFormula(formula1),
        ...(formula2 === null ? {} : { formula2: toDisplayedFormula(formula2) }),
        operator,
      }),
      ({ operator: word, formula1, formula2 }, ref, host) => {
        const operator = wordInput(word, OPERATORS);
        const isBetween = operator === "Between" || operator === "NotBetween";
        return {
          type: "CellValue",
          operator,
          formula1: bound(ref, host, formula1),
          formula2: isBetween ? bound(ref, host, formula2) : null,
        };
      },
    ),
  },
  navigations: { format: FORMAT },
  methods: {},
});

export const textConditionalFormatClass = defineClass<RuleRef>({
  name: "TextConditionalFormat",
  scalars: {
    rule: ruleMember(
      "ContainsText",
      ({ operator, text }) => ({ operator, text }),
      ({ operator, text: input }) => {
        const text = textInput(input);
        if (text === "") throw new HostError("InvalidArgument", "There is no text to compare with.");
        if (text.startsWith("="))
          throw new HostError("NotImplemented", "This host compares with a text, not with that of a cell.");
        return {
          type: "ContainsText",
          operator: wordInput(operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]),
          text,
        };
      },
    ),
  },
  navigations: { format: FORMAT },
  methods: {},
});

export const topBottomConditionalFormatClass = defineClass<RuleRef>({
  name: "TopBottomConditionalFormat",
  scalars: {
    rule: ruleMember(
      "TopBottom",
      ({ criterion, rank }) => ({ rank, type: criterion }),
      ({ rank, type }) => {
        const criterion = wordInput(type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const);
        // Source: `ConditionalTopBottomRule.rank`: 1 to 1000 for items, 1 to 100 for percents.
        const most = criterion.endsWith("Percent") ? 100 : 1000;
        return { type: "TopBottom", criterion, rank: Math.trunc(numberInput(rank, 1, most)) };
      },
    ),
  },
  navigations: { format: FORMAT },
  methods: {},
});

export const presetConditionalFormatClass = defineClass<RuleRef>({
  name: "PresetCriteriaConditionalFormat",
  scalars: {
    rule: ruleMember(
      "PresetCriteria",
      ({ criterion }) => ({ criterion }),
      ({ criterion }) => ({ type: "PresetCriteria", criterion: wordInput(criterion, Object.keys(PRESETS)) }),
    ),
  },
  navigations: { format: FORMAT },
  methods: {},
});
