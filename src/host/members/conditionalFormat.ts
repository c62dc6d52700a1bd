/** Conditional formats of the kinds an add-in writes: custom formulas, cell values, texts. */

import { toDisplayedFormula, toStoredFormula } from "../formulas/syntax";
import { booleanInput, numberInput, textInput } from "../model/rangeFormats";
import { RangeRef } from "../model/refs";
import type { ConditionalRule } from "../model/rules";
import { defineClass } from "../protocol/classes";
import { HostError } from "../protocol/hostError";
import { found } from "./collections";
import { changeRule, type RuleRef } from "./ruleRefs";

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
