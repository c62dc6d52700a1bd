/** The table of resources by category: counts as formulas over the matrix. */

import type { Audit } from "../audit";
import { RESOURCES, type Resource } from "../guide/codes";
import type { ResourcesTexts, SheetCatalogue } from "../messages/sheets/catalogue";
import {
  categoryCode,
  COUNTED_ANSWERS,
  countColumns,
  MARKS,
  RESOURCES_COLUMNS,
  type CountedAnswer,
  type ResourcesColumn,
} from "./contract";
import type { PlanColumn } from "./plan";
import { columnRef, quoteText, thisRowRef } from "./structuredRef";

/** Names of the two tables. */
export interface TableNames {
  readonly matrix: string;
  readonly resources: string;
}

/**
 * The columns of the table, one row per category.
 *
 * Counts compare with `=` inside SUMPRODUCT: COUNTIFS would read the mark `?` as "any character". They follow the matrix
 * whatever language it is in, because they count by code, and whatever is filtered.
 */
export function resourcesColumns(
  { resourcesByCategory }: Audit,
  names: TableNames,
  texts: SheetCatalogue,
): PlanColumn[] {
  const headers = resourcesHeaders(texts.resources);
  const column = (id: ResourcesColumn, cells: PlanColumn["cells"]): PlanColumn => ({ id, header: headers[id], cells });
  const ofCategory = isEqual(
    columnRef(names.matrix, texts.matrix.headers.category_code),
    thisRowRef(names.resources, headers.code),
  );
  const countOf = (resource: Resource, answer: CountedAnswer): string =>
    countRows(
      ofCategory,
      isEqual(columnRef(names.matrix, texts.matrix.headers[`resource_${resource}`]), quoteText(MARKS[answer])),
    );
  return [
    column(
      "category",
      resourcesByCategory.map(({ category }) => (category === null ? texts.noCategory : texts.categories[category])),
    ),
    column("stakeholders", { formula: countRows(ofCategory) }),
    ...RESOURCES.flatMap((resource) =>
      COUNTED_ANSWERS.map((answer) => column(`${resource}_${answer}`, { formula: countOf(resource, answer) })),
    ),
    column(
      "code",
      resourcesByCategory.map(({ category }) => categoryCode(category)),
    ),
  ];
}

/** The headers of the table. */
export function resourcesHeaders(texts: ResourcesTexts): Readonly<Record<ResourcesColumn, string>> {
  const header = (resource: Resource, answer: CountedAnswer): string =>
    texts.countHeader(texts.resources[resource], texts.answers[answer]);
  const counts = (resource: Resource) => ({
    yes: header(resource, "yes"),
    none: header(resource, "none"),
    ask: header(resource, "ask"),
  });
  const [financial, technical, human, data] = [
    counts("financial"),
    counts("technical"),
    counts("human"),
    counts("data"),
  ];
  return {
    ...texts.headers,
    financial_yes: financial.yes,
    financial_none: financial.none,
    financial_ask: financial.ask,
    technical_yes: technical.yes,
    technical_none: technical.none,
    technical_ask: technical.ask,
    human_yes: human.yes,
    human_none: human.none,
    human_ask: human.ask,
    data_yes: data.yes,
    data_none: data.none,
    data_ask: data.ask,
  };
}

/** The zero-based position of the first count of a resource. */
export function firstCountPosition(resource: Resource): number {
  const [first = "code"] = countColumns(resource);
  return RESOURCES_COLUMNS.indexOf(first);
}

function isEqual(range: string, value: string): string {
  return `--(${range}=${value})`;
}

function countRows(...conditions: readonly string[]): string {
  return `=SUMPRODUCT(${conditions.join(",")})`;
}
