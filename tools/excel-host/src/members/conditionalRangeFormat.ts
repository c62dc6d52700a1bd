/** The format a conditional format lays over cells. */

import type { Color } from "../model/format";
import { booleanInput, colorInput, numberFormatInput, wordInput } from "../ground/inputs";
import type { DifferentialFormat } from "../model/format";
import { defineClass, type MethodMember, type NavigationMember, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { itemAt } from "./collections";
import { changeRule, RuleBorderRef, type RuleRef } from "./ruleRefs";

export const conditionalRangeFormatClass = defineClass<RuleRef>({
  name: "ConditionalRangeFormat",
  scalars: { numberFormat: facet("numberFormat", numberFormatInput) },
  navigations: {
    font: { set: "1.6", type: "ConditionalRangeFont", get: (ref) => ref },
    fill: { set: "1.6", type: "ConditionalRangeFill", get: (ref) => ref },
    borders: { set: "1.6", type: "ConditionalRangeBorderCollection", get: (ref) => ref },
  },
  methods: {},
});

function facet<Name extends keyof DifferentialFormat>(
  name: Name,
  parse: (value: unknown) => DifferentialFormat[Name],
): ScalarMember<RuleRef> {
  return {
    set: "1.6",
    get: ({ format }) => format.format[name] ?? null,
    put: (ref, value, host) => {
      const parsed = parse(value);
      changeRule(ref, host);
      ref.format.format = { ...ref.format.format, [name]: parsed };
    },
  };
}

/** A method that takes facets away, so that cells keep their own. */
function clear(names: readonly (keyof DifferentialFormat)[]): MethodMember<RuleRef> {
  return {
    set: "1.6",
    call: (ref, _args, host) => {
      changeRule(ref, host);
      ref.format.format = Object.fromEntries(
        Object.entries(ref.format.format).filter(([name]) => !names.some((each) => each === name)),
      );
    },
  };
}

export const conditionalRangeFontClass = defineClass<RuleRef>({
  name: "ConditionalRangeFont",
  scalars: {
    bold: facet("bold", booleanInput),
    italic: facet("italic", booleanInput),
    strikethrough: facet("strikethrough", booleanInput),
    underline: facet("underline", (value) => wordInput(value, ["None", "Single", "Double"] as const)),
    color: facet("fontColor", colorInput),
  },
  navigations: {},
  methods: { clear: clear(["bold", "italic", "strikethrough", "underline", "fontColor"]) },
});

export const conditionalRangeFillClass = defineClass<RuleRef>({
  name: "ConditionalRangeFill",
  scalars: { color: facet("fillColor", colorInput) },
  navigations: {},
  methods: { clear: clear(["fillColor"]) },
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function side(name: (typeof SIDES)[number]): NavigationMember<RuleRef> {
  return { set: "1.6", type: "ConditionalRangeBorder", get: (ref) => new RuleBorderRef(ref, name) };
}

export const conditionalRangeBorderCollectionClass = defineClass<RuleRef>({
  name: "ConditionalRangeBorderCollection",
  scalars: { count: { set: "1.6", get: () => SIDES.length } },
  navigations: { top: side("EdgeTop"), bottom: side("EdgeBottom"), left: side("EdgeLeft"), right: side("EdgeRight") },
  items: { type: "ConditionalRangeBorder", list: (ref) => SIDES.map((each) => new RuleBorderRef(ref, each)) },
  indexer: {
    set: "1.6",
    type: "ConditionalRangeBorder",
    get: (ref, key) => new RuleBorderRef(ref, wordInput(key, SIDES)),
  },
  methods: {
    getItem: {
      set: "1.6",
      returns: "ConditionalRangeBorder",
      call: (ref, [key]) => new RuleBorderRef(ref, wordInput(key, SIDES)),
    },
    getItemAt: {
      set: "1.6",
      returns: "ConditionalRangeBorder",
      call: (ref, [index]) => new RuleBorderRef(ref, itemAt(SIDES, index)),
    },
  },
});

function changeBorder(
  { rule, side }: RuleBorderRef,
  host: HostEnvironment,
  change: (line: { style: string; color: Color }) => { style: string; color: Color },
): void {
  changeRule(rule, host);
  const { format } = rule.format;
  const line = change(format.borders?.[side] ?? { style: "thin", color: "#000000" });
  rule.format.format = { ...format, borders: { ...format.borders, [side]: line } };
}

const BORDER_STYLES: Readonly<Record<string, string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

export const conditionalRangeBorderClass = defineClass<RuleBorderRef>({
  name: "ConditionalRangeBorder",
  scalars: {
    sideIndex: { set: "1.6", get: ({ side }) => side },
    style: {
      set: "1.6",
      get: ({ rule, side }) =>
        Object.entries(BORDER_STYLES).find(([, style]) => style === rule.format.format.borders?.[side]?.style)?.[0] ??
        "None",
      put: (border, value, host) => {
        const style = BORDER_STYLES[wordInput(value, Object.keys(BORDER_STYLES))] ?? "thin";
        changeBorder(border, host, (line) => ({ ...line, style }));
      },
    },
    color: {
      set: "1.6",
      get: ({ rule, side }) => rule.format.format.borders?.[side]?.color ?? null,
      put: (border, value, host) => {
        const color = colorInput(value);
        changeBorder(border, host, (line) => ({ ...line, color }));
      },
    },
  },
  navigations: {},
  methods: {},
});
