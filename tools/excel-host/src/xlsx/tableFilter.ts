/** Filters of tables and sheets in the file: `filterColumn` elements. Source: ECMA-376 part 1, 18.3.2. */

import type { ColumnFilter, FilterCriteria } from "../model/table";
import { isOn } from "./readCells";
import { element } from "../xml/element";
import { attribute, splitElement, withAttribute } from "../xml/xmlText";

const OPERATORS = [
  ["notEqual", "<>"],
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
  ["greaterThan", ">"],
  ["lessThan", "<"],
  ["equal", "="],
] as const;

/**
 * Filters of an `autoFilter` element.
 *
 * @param keyOf The key of the column at a zero-based place; undefined when there is none.
 */
export function readFilters(
  autoFilter: string,
  keyOf: (place: number) => number | undefined,
  part: string,
): Map<number, ColumnFilter> {
  const filters = new Map<number, ColumnFilter>();
  if (autoFilter === "") return filters;
  for (const { name, text } of splitElement(autoFilter, part).children) {
    const key = keyOf(Number(attribute(text, "colId")));
    if (name === "filterColumn" && key !== undefined && splitElement(text, part).children.length > 0)
      filters.set(key, { criteria: readCriteria(text, part), stored: text });
  }
  return filters;
}

function readCriteria(filterColumn: string, part: string): FilterCriteria | null {
  const [child] = splitElement(filterColumn, part).children;
  if (child === undefined) return null;
  const children = splitElement(child.text, part).children;
  if (child.name === "filters") {
    if (children.some(({ name }) => name !== "filter")) return null;
    const values = children.map(({ text }) => attribute(text, "val") ?? "");
    return { filterOn: "Values", values: isOn(attribute(child.text, "blank")) ? [...values, ""] : values };
  }
  if (child.name === "customFilters") {
    const [criterion1 = "", criterion2] = children.map(({ text }) => criterion(text));
    if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
    return { filterOn: "Custom", criterion1, criterion2, operator: isOn(attribute(child.text, "and")) ? "And" : "Or" };
  }
  if (child.name !== "top10") return null;
  const side = attribute(child.text, "top") === "0" ? "Bottom" : "Top";
  const unit = isOn(attribute(child.text, "percent")) ? "Percent" : "Items";
  return { filterOn: `${side}${unit}`, criterion1: attribute(child.text, "val") ?? "10" };
}

function criterion(customFilter: string): string {
  const written = attribute(customFilter, "operator") ?? "equal";
  const sign = OPERATORS.find(([name]) => name === written)?.[1] ?? "=";
  return `${sign}${attribute(customFilter, "val") ?? ""}`;
}

/**
 * An `autoFilter` element.
 *
 * @param stored The one that was loaded, or "".
 * @param ref Address of the range with the buttons, headers included.
 * @param keys Keys of the columns, in the order of the columns.
 * @param p Prefix of the part.
 */
export function autoFilterXml(
  stored: string,
  ref: string,
  filters: ReadonlyMap<number, ColumnFilter>,
  keys: readonly number[],
  p: string,
): string {
  const start = stored === "" ? `<${p}autoFilter>` : splitElement(stored, "autoFilter").start;
  const tag = withAttribute(start, "ref", ref);
  const columns = filtersXml(filters, keys, p);
  return columns === "" ? tag.replace(/\/?>$/, "/>") : `${tag.replace(/\/?>$/, ">")}${columns}</${p}autoFilter>`;
}

/** The `filterColumn` elements of filters. */
function filtersXml(filters: ReadonlyMap<number, ColumnFilter>, keys: readonly number[], p: string): string {
  return keys
    .map((key, index) => {
      const filter = filters.get(key);
      if (filter === undefined) return "";
      // What the file says of a filter is kept; only its place among the columns may have changed.
      if (filter.criteria === null || filter.stored !== null)
        return (filter.stored ?? "").replace(/\bcolId="\d+"/, `colId="${index}"`);
      return element(`${p}filterColumn`, { colId: index }, criteriaXml(filter.criteria, p));
    })
    .join("");
}

function criteriaXml(criteria: FilterCriteria, p: string): string {
  const { filterOn, criterion1, criterion2 } = criteria;
  if (filterOn === "Values") {
    const values = criteria.values ?? [];
    const list = values.filter((text) => text !== "").map((val) => element(`${p}filter`, { val }));
    return element(`${p}filters`, { blank: values.includes("") || null }, list);
  }
  if (filterOn === "Custom") {
    const both = [criterion1, criterion2].flatMap((text) => (text === undefined ? [] : [text]));
    const and = (both.length > 1 && criteria.operator !== "Or") || null;
    return element(
      `${p}customFilters`,
      { and },
      both.map((text) => customXml(text, p)),
    );
  }
  return element(`${p}top10`, {
    top: filterOn.startsWith("Bottom") ? false : null,
    percent: filterOn.endsWith("Percent") || null,
    val: criterion1 ?? "10",
  });
}

function customXml(text: string, p: string): string {
  const [name = "equal", sign = ""] = OPERATORS.find(([, candidate]) => text.startsWith(candidate)) ?? [];
  return element(`${p}customFilter`, { operator: name === "equal" ? null : name, val: text.slice(sign.length) });
}
