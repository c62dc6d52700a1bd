/** Conditional formats of the kinds an add-in writes: custom formulas, cell values, texts. */

import { toDisplayedFormula, toStoredFormula } from "../formulas/syntax";
import { refuseProtectedSheet } from "../model/guards";
import { booleanInput, numberInput, textInput, wordInput } from "../model/rangeFormats";
import { intersect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { ConditionalFormat, ConditionalRule } from "../model/rules";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../protocol/hostError";
import { found, lookups } from "./collections";
import { changeRule, RuleRef } from "./ruleRefs";

const refs = new WeakMap<ConditionalFormat, RuleRef>();

function refOf(sheet: Worksheet, format: ConditionalFormat): RuleRef {
  let ref = refs.get(format);
  if (ref === undefined) refs.set(format, (ref = new RuleRef(sheet, format)));
  return ref;
}

/** Rules that touch the range, first applied first. */
function list({ sheet, rect }: RangeRef): RuleRef[] {
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => intersect(range, rect) !== null))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => refOf(sheet, format));
}

const EMPTY_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: "Custom", formula: "" },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: "", formula2: null },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "" },
};

/** The new rule is applied before all others. */
function add({ sheet, rect }: RangeRef, type: unknown, host: HostEnvironment): RuleRef {
  refuseProtectedSheet(host.workbook, sheet);
  const rule = EMPTY_RULES[wordInput(type, Object.keys(EMPTY_RULES))];
  if (rule === undefined) throw new HostError("NotImplemented", "This host does not make rules of that type.");
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormat = {
    id: host.workbook.createId(),
    ranges: [rect],
    rule,
    format: {},
    stopIfTrue: false,
    priority: 0,
    stored: null,
  };
  sheet.conditionalFormats.unshift(format);
  sheet.changedFacets.add("conditionalFormats");
  return refOf(sheet, format);
}

/** Rules that lie wholly inside the range go; others lose the part inside it. */
function clearAll(range: RangeRef, host: HostEnvironment): void {
  const { sheet, rect } = range;
  refuseProtectedSheet(host.workbook, sheet);
  for (const format of sheet.conditionalFormats)
    format.ranges = format.ranges.flatMap((other) => subtractRect(other, rect));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  sheet.changedFacets.add("conditionalFormats");
}

/** The parts of `rect` outside `hole`. */
export function subtractRect(rect: RangeRef["rect"], hole: RangeRef["rect"]): RangeRef["rect"][] {
  const cut = intersect(rect, hole);
  if (cut === null) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...cut, left: rect.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: rect.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export const conditionalFormatCollectionClass = defineClass<RangeRef>({
  name: "ConditionalFormatCollection",
  scalars: {},
  navigations: {},
  items: { type: "ConditionalFormat", list },
  indexer: {
    set: "1.6",
    type: "ConditionalFormat",
    get: (range, id) => found(list(range).find(({ format }) => format.id === id)),
  },
  methods: {
    ...lookups("ConditionalFormat", { getItem: "1.6", getItemAt: "1.6", getCount: "1.6" }, list, (range, id) =>
      list(range).find(({ format }) => format.id === id),
    ),
    add: { set: "1.6", returns: "ConditionalFormat", call: (range, [type], host) => add(range, type, host) },
    clearAll: { set: "1.6", call: (range, _args, host) => clearAll(range, host) },
  },
});

/** A navigation that is a null object unless the rule is of that type. */
function onlyFor(type: ConditionalRule["type"]): (ref: RuleRef) => RuleRef {
  return (ref) => {
    if (ref.format.rule.type !== type)
      throw new HostError("InvalidOperation", `This conditional format is not of type ${type}.`);
    return ref;
  };
}

export const conditionalFormatClass = defineClass<RuleRef>({
  name: "ConditionalFormat",
  id: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { set: "1.6", get: ({ format }) => format.id },
    type: { set: "1.6", get: ({ format }) => format.rule.type },
    priority: {
      set: "1.6",
      get: ({ format }) => format.priority,
      put: (ref, value, host) => {
        changeRule(ref, host);
        ref.format.priority = numberInput(value, 0);
      },
    },
    stopIfTrue: {
      set: "1.6",
      get: ({ format }) => format.stopIfTrue,
      put: (ref, value, host) => {
        changeRule(ref, host);
        ref.format.stopIfTrue = booleanInput(value);
      },
    },
  },
  navigations: {
    custom: { set: "1.6", type: "CustomConditionalFormat", get: onlyFor("Custom") },
  },
  methods: {
    delete: {
      set: "1.6",
      call: (ref, _args, host) => {
        changeRule(ref, host);
        ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((other) => other !== ref.format);
      },
    },
    getRange: {
      set: "1.6",
      returns: "Range",
      call: ({ sheet, format }) => new RangeRef(sheet, found(format.ranges.length === 1 ? format.ranges[0] : null)),
    },
  },
});

export const customConditionalFormatClass = defineClass<RuleRef>({
  name: "CustomConditionalFormat",
  scalars: {},
  navigations: {
    rule: { set: "1.6", type: "ConditionalFormatRule", get: (ref) => ref },
    format: { set: "1.6", type: "ConditionalRangeFormat", get: (ref) => ref },
  },
  methods: {},
});

export const conditionalFormatRuleClass = defineClass<RuleRef>({
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      set: "1.6",
      get: ({ format }) => (format.rule.type === "Custom" ? toDisplayedFormula(format.rule.formula) : ""),
      put: (ref, value, host) => {
        changeRule(ref, host);
        const { sheet, format } = ref;
        const [{ top, left } = { top: 0, left: 0 }] = format.ranges;
        const place = { workbook: host.workbook, sheet, row: top, column: left };
        format.rule = { type: "Custom", formula: toStoredFormula(textInput(value), place) };
      },
    },
  },
  navigations: {},
  methods: {},
});
