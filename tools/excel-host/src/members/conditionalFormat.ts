/** One conditional format: where it applies, in which order, and the rule of its kind. */

import { areasOf } from "../model/areas";
import { booleanInput, numberInput } from "../ground/inputs";
import { RangeRef } from "../model/refs";
import type { ConditionalRule } from "../model/rules";
import { defineClass, type NavigationMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found } from "./collections";
import { changeRule, type RuleRef } from "./ruleRefs";

/** Kinds of a file that are kept as they are, in the words of `Excel.ConditionalFormatType`. */
const KEPT_KINDS: Readonly<Record<string, string>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
};

function kindOf({ format: { rule } }: RuleRef): string {
  return rule.type === "Other" ? (KEPT_KINDS[rule.storedType] ?? "Custom") : rule.type;
}

/** The rule of a kind: of another one there is none to look at. */
function kind(
  name: string,
  type: string,
  kindName: ConditionalRule["type"],
): Record<string, NavigationMember<RuleRef>> {
  const isOfKind = ({ format }: RuleRef): boolean => format.rule.type === kindName;
  return {
    [name]: {
      set: "1.6",
      type,
      get: (ref) => {
        if (!isOfKind(ref))
          throw new HostError("InvalidOperation", `This conditional format is not of type ${kindName}.`);
        return ref;
      },
    },
    [`${name}OrNullObject`]: { set: "1.6", type, get: (ref) => (isOfKind(ref) ? ref : null) },
  };
}

/** A kind whose rules cannot be looked at here: only that a rule is none of them is told. */
function keptKind(name: string, type: string, kindName: string): Record<string, NavigationMember<RuleRef>> {
  return {
    [`${name}OrNullObject`]: {
      set: "1.6",
      type,
      get: (ref) => {
        if (kindOf(ref) === kindName)
          throw new HostError("ApiNotFound", `This host does not look into rules of type ${kindName}.`);
        return null;
      },
    },
  };
}

/**
 * Puts a rule at a place among those of its sheet, whose places stay without gaps. A negative place counts from the end, and
 * one beyond the ends is the end. Source: `ConditionalFormat.priority`.
 */
function setPriority(ref: RuleRef, value: unknown, host: HostEnvironment): void {
  const place = Math.trunc(numberInput(value));
  changeRule(ref, host);
  const others = ref.sheet.conditionalFormats
    .filter((other) => other !== ref.format)
    .sort((a, b) => a.priority - b.priority);
  const index = place >= 0 ? Math.min(place, others.length) : Math.max(others.length + 1 + place, 0);
  others.splice(index, 0, ref.format);
  others.forEach((format, priority) => {
    format.priority = priority;
  });
}

export const conditionalFormatClass = defineClass<RuleRef>({
  name: "ConditionalFormat",
  id: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { set: "1.6", get: ({ format }) => format.id },
    type: { set: "1.6", get: kindOf },
    priority: { set: "1.6", get: ({ format }) => format.priority, put: setPriority },
    stopIfTrue: {
      set: "1.6",
      // There is no such thing for bars, scales and icons. Source: `ConditionalFormat.stopIfTrue`.
      get: ({ format }) => (format.rule.type === "Other" ? null : format.stopIfTrue),
      put: (ref, value, host) => {
        if (ref.format.rule.type === "Other")
          throw new HostError("InvalidOperation", "This kind of rule does not stop others.");
        const stops = booleanInput(value);
        changeRule(ref, host);
        ref.format.stopIfTrue = stops;
      },
    },
  },
  navigations: {
    ...kind("custom", "CustomConditionalFormat", "Custom"),
    ...kind("cellValue", "CellValueConditionalFormat", "CellValue"),
    ...kind("textComparison", "TextConditionalFormat", "ContainsText"),
    ...kind("topBottom", "TopBottomConditionalFormat", "TopBottom"),
    ...kind("preset", "PresetCriteriaConditionalFormat", "PresetCriteria"),
    ...keptKind("dataBar", "DataBarConditionalFormat", "DataBar"),
    ...keptKind("colorScale", "ColorScaleConditionalFormat", "ColorScale"),
    ...keptKind("iconSet", "IconSetConditionalFormat", "IconSet"),
  },
  methods: {
    delete: {
      set: "1.6",
      call: (ref, _args, host) => {
        changeRule(ref, host);
        ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((other) => other !== ref.format);
      },
    },
    getRange: { set: "1.6", returns: "Range", call: (ref) => found(rangeOf(ref)) },
    getRangeOrNullObject: { set: "1.6", returns: "Range", call: rangeOf },
    getRanges: { set: "1.9", returns: "RangeAreas", call: ({ sheet, format }) => areasOf(sheet, format.ranges) },
  },
});

/** The only range of a rule, or null when it has several. */
function rangeOf({ sheet, format: { ranges } }: RuleRef): RangeRef | null {
  const [only, ...others] = ranges;
  return only === undefined || others.length > 0 ? null : new RangeRef(sheet, only);
}
