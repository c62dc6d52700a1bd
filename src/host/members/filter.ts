/** Filter of a table column, and the filters of a table together. */

import { HostError } from "../protocol/hostError";
import { numberInput, textInput, wordInput } from "../model/rangeFormats";
import { applyFilters, clearFilters, setFilter } from "../model/filters";
import { RangeRef, type TableRef } from "../model/refs";
import type { FilterCriteria, TableColumn } from "../model/table";
import { defineClass, type MethodMember } from "../protocol/classes";
import { found } from "./collections";

/** The filter of one column of a table. */
export class FilterRef {
  constructor(
    readonly owner: TableRef,
    readonly column: TableColumn,
  ) {}
}

const FILTER_ON = ["Values", "Custom", "TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const OTHER_FILTERS = ["CellColor", "FontColor", "Dynamic", "Icon"] as const;

/**
 * Criteria as a script hands them over.
 *
 * @throws HostError `InvalidArgument` for what Excel would refuse, `NotImplemented` for colours, icons and dynamic filters.
 */
export function criteriaInput(value: unknown): FilterCriteria {
  if (typeof value !== "object" || value === null)
    throw new HostError("InvalidArgument", "The criteria must be an object.");
  const { filterOn, values, criterion1, criterion2, operator } = value as Readonly<Record<string, unknown>>;
  const kind = wordInput(filterOn, [...FILTER_ON, ...OTHER_FILTERS]);
  const played = FILTER_ON.find((candidate) => candidate === kind);
  if (played === undefined) throw new HostError("NotImplemented", `This host has no filters on ${kind}.`);
  if (played === "Values") return { filterOn: played, values: valuesInput(values) };
  if (played === "Custom") return customCriteria(criterion1, criterion2, operator);
  const count = numberInput(Number(criterion1), 1, played.endsWith("Percent") ? 100 : 500);
  return { filterOn: played, criterion1: String(count) };
}

function valuesInput(values: unknown): string[] {
  if (!Array.isArray(values)) throw new HostError("InvalidArgument", "The values of a filter must be a list.");
  if (values.some((value) => typeof value === "object" && value !== null))
    throw new HostError("NotImplemented", "This host filters by texts, not by spans of dates.");
  return values.map((value: unknown) => textInput(value));
}

function customCriteria(first: unknown, second: unknown, operator: unknown): FilterCriteria {
  const criterion1 = textInput(first);
  if (second === null || second === undefined) return { filterOn: "Custom", criterion1 };
  const joined = operator === null || operator === undefined ? "And" : wordInput(operator, ["And", "Or"]);
  return { filterOn: "Custom", criterion1, criterion2: textInput(second), operator: joined };
}

/** A method that sets the criteria it is handed in its own way. */
function applying(read: (args: readonly unknown[]) => FilterCriteria | null): MethodMember<FilterRef> {
  return {
    set: "1.2",
    call: ({ owner, column }, args, { workbook }) => setFilter(workbook, owner, column.id, read(args)),
  };
}

const extreme = (filterOn: FilterCriteria["filterOn"]): MethodMember<FilterRef> =>
  applying(([count]) => criteriaInput({ filterOn, criterion1: count }));

export const filterClass = defineClass<FilterRef>({
  name: "Filter",
  scalars: {
    criteria: { set: "1.2", get: ({ owner, column }) => owner.table.filters.get(column.id)?.criteria ?? null },
  },
  navigations: {},
  methods: {
    apply: applying(([criteria]) => criteriaInput(criteria)),
    applyValuesFilter: applying(([values]) => criteriaInput({ filterOn: "Values", values })),
    applyCustomFilter: applying(([first, second, operator]) => customCriteria(first, second, operator)),
    applyTopItemsFilter: extreme("TopItems"),
    applyTopPercentFilter: extreme("TopPercent"),
    applyBottomItemsFilter: extreme("BottomItems"),
    applyBottomPercentFilter: extreme("BottomPercent"),
    clear: applying(() => null),
  },
});

/** The column at a zero-based place. @throws HostError `InvalidArgument` when there is none. */
function columnAt({ table }: TableRef, index: unknown): TableColumn {
  const column = table.columns[numberInput(index, 0, table.columns.length - 1)];
  if (column === undefined) throw new HostError("InvalidArgument", "The table has no such column.");
  return column;
}

/** The range with the filter buttons: headers and data. */
function filterRange({ sheet, table }: TableRef): RangeRef | null {
  if (!table.showFilterButton || !table.showHeaders) return null;
  return new RangeRef(sheet, { ...table.range, bottom: table.range.bottom - (table.showTotals ? 1 : 0) });
}

/** The filters of one table; those of a sheet itself are not played. */
export const autoFilterClass = defineClass<TableRef>({
  name: "AutoFilter",
  scalars: {
    enabled: { set: "1.9", get: ({ table }) => table.showFilterButton },
    isDataFiltered: { set: "1.9", get: ({ table }) => table.filters.size > 0 },
    criteria: {
      set: "1.9",
      get: ({ table }) => table.columns.map(({ id }) => table.filters.get(id)?.criteria ?? null),
    },
  },
  navigations: {},
  methods: {
    apply: {
      set: "1.9",
      call: (ref, [, index, criteria], { workbook }) => {
        if (index === null || index === undefined) return;
        setFilter(workbook, ref, columnAt(ref, index).id, criteriaInput(criteria));
      },
    },
    clearCriteria: { set: "1.9", call: (ref, _args, { workbook }) => clearFilters(workbook, ref) },
    clearColumnCriteria: {
      set: "1.14",
      call: (ref, [index], { workbook }) => setFilter(workbook, ref, columnAt(ref, index).id, null),
    },
    reapply: { set: "1.9", call: (ref, _args, { workbook }) => applyFilters(workbook, ref) },
    getRange: { set: "1.9", returns: "Range", call: (ref) => found(filterRange(ref)) },
    getRangeOrNullObject: { set: "1.9", returns: "Range", call: filterRange },
  },
});
