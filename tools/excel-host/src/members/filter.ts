/** Filter of a table column, and the filters of a table or a sheet together. */

import { HostError } from "../ground/hostError";
import { numberInput, textInput, wordInput } from "../ground/inputs";
import { parseAddress } from "../model/addressText";
import { applyFilters, clearFilters, setFilter, tableFilters, type Filtered } from "../edits/filters";
import { columnCount } from "../model/rect";
import { RangeRef, TableRef } from "../model/refs";
import { placeSheetFilter, removeSheetFilter, sheetFilters } from "../edits/sheetFilter";
import type { FilterCriteria, TableColumn } from "../model/table";
import { markTable } from "../edits/tables";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
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

/** Gives a column of a table a filter, with a button to change it, or takes it away with null. */
function setTableFilter(workbook: Workbook, owner: TableRef, key: number, criteria: FilterCriteria | null): void {
  setFilter(workbook, tableFilters(workbook, owner), key, criteria);
  if (criteria !== null) owner.table.showFilterButton = true;
}

/** A method that sets the criteria it is handed in its own way. */
function applying(read: (args: readonly unknown[]) => FilterCriteria | null): MethodMember<FilterRef> {
  return {
    set: "1.2",
    call: ({ owner, column }, args, { workbook }) => setTableFilter(workbook, owner, column.id, read(args)),
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

/** What has filters together: a table, or a sheet over cells of no table. */
type FilterOwner = TableRef | Worksheet;

/** The filters of a table or a sheet; null when a sheet has none. */
function filtersOf(workbook: Workbook, owner: FilterOwner): Filtered | null {
  return owner instanceof TableRef ? tableFilters(workbook, owner) : sheetFilters(owner);
}

/** Keys of the filtered columns, in the order of the columns. */
function columnKeys(owner: FilterOwner): number[] {
  if (owner instanceof TableRef) return owner.table.columns.map(({ id }) => id);
  return owner.autoFilter === null
    ? []
    : Array.from({ length: columnCount(owner.autoFilter.range) }, (_, place) => place);
}

/** The key of the column at a zero-based place. @throws HostError `InvalidArgument` when there is none. */
function keyAt(owner: FilterOwner, index: unknown): number {
  const keys = columnKeys(owner);
  const key = keys[numberInput(index, 0, keys.length - 1)];
  if (key === undefined) throw new HostError("InvalidArgument", "There is no such column.");
  return key;
}

/** The range with the filter buttons: headers and data; null when there are no buttons. */
function filterRange(owner: FilterOwner): RangeRef | null {
  if (!(owner instanceof TableRef))
    return owner.autoFilter === null ? null : new RangeRef(owner, owner.autoFilter.range);
  const { sheet, table } = owner;
  if (!table.showFilterButton || !table.showHeaders) return null;
  return new RangeRef(sheet, { ...table.range, bottom: table.range.bottom - (table.showTotals ? 1 : 0) });
}

/** Puts the buttons of a sheet over a range and filters one of its columns, or filters a column of a table. */
function applyAutoFilter(workbook: Workbook, owner: FilterOwner, args: readonly unknown[]): void {
  const [range, index, criteria] = args;
  const wanted = index === null || index === undefined ? null : criteriaInput(criteria);
  if (!(owner instanceof TableRef)) {
    const place = range instanceof RangeRef ? range : parseAddress(textInput(range), owner);
    if (place.sheet !== owner) throw new HostError("InvalidArgument", "The range lies on another sheet.");
    if (wanted !== null) numberInput(index, 0, columnCount(place.rect) - 1);
    placeSheetFilter(workbook, place);
  }
  const filters = filtersOf(workbook, owner);
  if (wanted === null || filters === null) return;
  const key = keyAt(owner, index);
  if (owner instanceof TableRef) setTableFilter(workbook, owner, key, wanted);
  else setFilter(workbook, filters, key, wanted);
}

function removeAutoFilter(workbook: Workbook, owner: FilterOwner): void {
  if (!(owner instanceof TableRef)) {
    removeSheetFilter(workbook, owner);
    return;
  }
  clearFilters(workbook, tableFilters(workbook, owner));
  owner.table.showFilterButton = false;
  markTable(workbook, owner.sheet, owner.table);
}

/** The filters of one table, or of a sheet itself. */
export const autoFilterClass = defineClass<FilterOwner>({
  name: "AutoFilter",
  scalars: {
    enabled: {
      set: "1.9",
      get: (owner) => (owner instanceof TableRef ? owner.table.showFilterButton : owner.autoFilter !== null),
    },
    isDataFiltered: {
      set: "1.9",
      get: (owner, { workbook }) => (filtersOf(workbook, owner)?.filters.size ?? 0) > 0,
    },
    criteria: {
      set: "1.9",
      get: (owner, { workbook }) => {
        const filters = filtersOf(workbook, owner)?.filters;
        return columnKeys(owner).map((key) => filters?.get(key)?.criteria ?? null);
      },
    },
  },
  navigations: {},
  methods: {
    apply: { set: "1.9", call: (owner, args, { workbook }) => applyAutoFilter(workbook, owner, args) },
    clearCriteria: {
      set: "1.9",
      call: (owner, _args, { workbook }) => {
        const filters = filtersOf(workbook, owner);
        if (filters !== null) clearFilters(workbook, filters);
      },
    },
    clearColumnCriteria: {
      set: "1.14",
      call: (owner, [index], { workbook }) => {
        const key = keyAt(owner, index);
        const filters = filtersOf(workbook, owner);
        if (filters !== null) setFilter(workbook, filters, key, null);
      },
    },
    reapply: {
      set: "1.9",
      call: (owner, _args, { workbook }) => {
        const filters = filtersOf(workbook, owner);
        if (filters !== null) applyFilters(workbook, filters);
      },
    },
    remove: { set: "1.9", call: (owner, _args, { workbook }) => removeAutoFilter(workbook, owner) },
    getRange: { set: "1.9", returns: "Range", call: (owner) => found(filterRange(owner)) },
    getRangeOrNullObject: { set: "1.9", returns: "Range", call: filterRange },
  },
});
