/** The format a conditional format lays over cells. */

import type { Color } from "../model/format";
import { booleanInput, colorInput, wordInput } from "../model/rangeFormats";
import type { DifferentialFormat } from "../model/rules";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { changeRule, RuleBorderRef, type RuleRef } from "./ruleRefs";

export const conditionalRangeFormatClass = defineClass<RuleRef>({
  name: "ConditionalRangeFormat",
  scalars: {},
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
      changeRule(ref, host);
      ref.format.format = { ...ref.format.format, [name]: parse(value) };
    },
  };
}

export const conditionalRangeFontClass = defineClass<RuleRef>({
  name: "ConditionalRangeFont",
  scalars: {
    bold: facet("bold", booleanInput),
    italic: facet("italic", booleanInput),
    strikethrough: facet("strikethrough", booleanInput),
    color: facet("fontColor", colorInput),
  },
  navigations: {},
  methods: {},
});

export const conditionalRangeFillClass = defineClass<RuleRef>({
  name: "ConditionalRangeFill",
  scalars: { color: facet("fillColor", colorInput) },
  navigations: {},
  methods: {},
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export const conditionalRangeBorderCollectionClass = defineClass<RuleRef>({
  name: "ConditionalRangeBorderCollection",
  scalars: { count: { set: "1.6", get: () => SIDES.length } },
  navigations: {},
  items: { type: "ConditionalRangeBorder", list: (ref) => SIDES.map((side) => new RuleBorderRef(ref, side)) },
  indexer: {
    set: "1.6",
    type: "ConditionalRangeBorder",
    get: (ref, side) => new RuleBorderRef(ref, wordInput(side, SIDES)),
  },
  methods: {
    getItem: {
      set: "1.6",
      returns: "ConditionalRangeBorder",
      call: (ref, [side]) => new RuleBorderRef(ref, wordInput(side, SIDES)),
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
