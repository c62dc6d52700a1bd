/** Rules of conditional formats, between the file and the model. Source: ECMA-376 part 1, 18.3.1.10 (cfRule). */

import { columnLetters } from "../model/rect";
import type { ConditionalFormat, ConditionalRule, TopBottomCriterion } from "../model/rules";
import { PRESETS, presetOf } from "./presetRules";
import { isOn } from "./readCells";
import { elementsOf } from "../xml/element";
import { attribute } from "../xml/xmlText";

/** The file's words for comparisons. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

interface TextRule {
  /** Its word in Office.js. */
  readonly word: string;
  /** The file names type and operator of one of them differently. */
  readonly operator: string;
  /** The formula the file keeps besides. `text` is a quoted text. */
  readonly formula: (text: string, cell: string) => string;
}

const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  containsText: {
    word: "Contains",
    operator: "containsText",
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: {
    word: "NotContains",
    operator: "notContains",
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: {
    word: "BeginsWith",
    operator: "beginsWith",
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  endsWith: {
    word: "EndsWith",
    operator: "endsWith",
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

/**
 * The rule of a stored `cfRule`; what the model does not know is `Other`.
 *
 * @param formulas Its formulas in file form, in order.
 */
export function readRule(stored: string, formulas: readonly string[]): ConditionalRule {
  const type = attribute(stored, "type") ?? "";
  const [formula1, formula2] = formulas;
  if (type === "expression") return { type: "Custom", formula: formula1 ?? "" };
  const operator = OPERATORS[attribute(stored, "operator") ?? ""];
  if (type === "cellIs" && operator !== undefined && formula1 !== undefined)
    return { type: "CellValue", operator, formula1, formula2: formula2 ?? null };
  const text = attribute(stored, "text");
  const textRule = Object.hasOwn(TEXT_RULES, type) ? TEXT_RULES[type] : undefined;
  // A text that comes from a cell has no attribute.
  if (textRule !== undefined && text !== null && formula1?.includes(quoted(text)) === true)
    return { type: "ContainsText", operator: textRule.word, text };
  if (type === "top10") return { type: "TopBottom", ...topBottomOf(stored) };
  const criterion = presetOf(stored);
  return criterion === null ? { type: "Other", storedType: type } : { type: "PresetCriteria", criterion };
}

function topBottomOf(stored: string): { criterion: TopBottomCriterion; rank: number } {
  const side = isOn(attribute(stored, "bottom")) ? "Bottom" : "Top";
  const unit = isOn(attribute(stored, "percent")) ? "Percent" : "Items";
  return { criterion: `${side}${unit}`, rank: Number(attribute(stored, "rank") ?? "10") };
}

/** What a rule is in the file: attributes and formulas. */
interface RuleParts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

/** A rule that nothing was said of yet holds for no cell. */
const NOTHING: RuleParts = { attributes: { type: "expression" }, formulas: ["FALSE"] };

function partsOf({ rule, ranges }: ConditionalFormat): RuleParts {
  const cell = firstCell(ranges);
  switch (rule.type) {
    case "Custom":
      return rule.formula === "" ? NOTHING : { attributes: { type: "expression" }, formulas: [rule.formula] };
    case "CellValue": {
      const [operator = "equal"] = Object.entries(OPERATORS).find(([, word]) => word === rule.operator) ?? [];
      const formulas = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
      return rule.formula1 === "" ? NOTHING : { attributes: { type: "cellIs", operator }, formulas };
    }
    case "ContainsText": {
      const [type, textRule] = Object.entries(TEXT_RULES).find(([, { word }]) => word === rule.operator) ?? [];
      if (type === undefined || textRule === undefined || rule.text === "") return NOTHING;
      return {
        attributes: { type, operator: textRule.operator, text: rule.text },
        formulas: [textRule.formula(quoted(rule.text), cell)],
      };
    }
    case "TopBottom":
      return {
        attributes: {
          type: "top10",
          ...(rule.criterion.endsWith("Percent") ? { percent: "1" } : {}),
          ...(rule.criterion.startsWith("Bottom") ? { bottom: "1" } : {}),
          rank: String(rule.rank),
        },
        formulas: [],
      };
    case "PresetCriteria": {
      const preset = PRESETS[rule.criterion];
      if (preset === undefined) return NOTHING;
      return { attributes: preset.attributes, formulas: preset.formula === undefined ? [] : [preset.formula(cell)] };
    }
    case "Other":
      return NOTHING;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The cell that relative references of a rule start from. */
function firstCell(ranges: ConditionalFormat["ranges"]): string {
  const top = ranges.reduce((least, range) => Math.min(least, range.top), Infinity);
  const left = ranges.reduce((least, range) => Math.min(least, range.left), Infinity);
  return ranges.length === 0 ? "A1" : `${columnLetters(left)}${top + 1}`;
}

/** A rule as the file writes it. @param dxfId Index of its format. */
export function ruleElement(prefix: string, format: ConditionalFormat, priority: number, dxfId: number): string {
  const { attributes, formulas } = partsOf(format);
  const xml = elementsOf(prefix);
  const body = formulas.map((formula) => xml.textElement("formula", formula));
  return xml.element("cfRule", { ...attributes, dxfId, priority, stopIfTrue: format.stopIfTrue || null }, body);
}
