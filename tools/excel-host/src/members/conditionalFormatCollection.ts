/** Conditional formats that touch a range. */

import { rangesOf, subtractRect, type CellsRef } from "../model/areas";
import { refuseProtectedSheet } from "../model/guards";
import { wordInput } from "../ground/inputs";
import { intersect } from "../model/rect";
import type { ConditionalFormat, ConditionalRule } from "../model/rules";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found, lookups } from "./collections";
import { refOf, type RuleRef } from "./ruleRefs";

/** Rules that touch the cells, first applied first. */
function list(cells: CellsRef): RuleRef[] {
  const { sheet } = cells;
  const wanted = rangesOf(cells);
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => wanted.some(({ rect }) => intersect(range, rect) !== null)))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => refOf(sheet, format));
}

/** What a new rule of each kind is before anything is said of it. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: "Custom", formula: "" },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: "", formula2: null },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "" },
  TopBottom: { type: "TopBottom", criterion: "TopItems", rank: 10 },
  PresetCriteria: { type: "PresetCriteria", criterion: "Invalid" },
};
const REFUSED_KINDS = ["DataBar", "ColorScale", "IconSet"] as const;

/** The new rule is applied before all others. */
function add(cells: CellsRef, type: unknown, { workbook }: HostEnvironment): RuleRef {
  const { sheet } = cells;
  refuseProtectedSheet(workbook, sheet);
  const rule = NEW_RULES[wordInput(type, [...Object.keys(NEW_RULES), ...REFUSED_KINDS])];
  if (rule === undefined) throw new HostError("NotImplemented", "This host makes no bars, scales and icons.");
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormat = {
    id: workbook.createId(),
    ranges: rangesOf(cells).map(({ rect }) => rect),
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

/** Rules that lie wholly inside the cells go; others lose the part inside them. */
function clearAll(cells: CellsRef, host: HostEnvironment): void {
  const { sheet } = cells;
  refuseProtectedSheet(host.workbook, sheet);
  for (const { rect } of rangesOf(cells))
    for (const format of sheet.conditionalFormats)
      format.ranges = format.ranges.flatMap((other) => subtractRect(other, rect));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  sheet.changedFacets.add("conditionalFormats");
}

function find(cells: CellsRef, id: unknown): RuleRef | undefined {
  return list(cells).find(({ format }) => format.id === id);
}

export const conditionalFormatCollectionClass = defineClass<CellsRef>({
  name: "ConditionalFormatCollection",
  scalars: {},
  navigations: {},
  items: { type: "ConditionalFormat", list },
  indexer: { set: "1.6", type: "ConditionalFormat", get: (cells, id) => found(find(cells, id)) },
  methods: {
    ...lookups<CellsRef, RuleRef>(
      "ConditionalFormat",
      { getItem: "1.6", orNull: "1.14", getItemAt: "1.6", getCount: "1.6" },
      list,
      find,
    ),
    add: { set: "1.6", returns: "ConditionalFormat", call: (cells, [type], host) => add(cells, type, host) },
    clearAll: { set: "1.6", call: (cells, _args, host) => clearAll(cells, host) },
  },
});
