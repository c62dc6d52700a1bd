/** The table of resources by category: counts as formulas over the matrix. */

import type { Audit } from "../../model/audit";
import { RESOURCES, type Resource } from "../../guide/codes";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { categoryName } from "../../texts/texts";
import {
  categoryCode,
  COUNTED_ANSWERS,
  countColumns,
  MARKS,
  RESOURCES_COLUMNS,
  type CountedAnswer,
  type ResourcesColumn,
} from "../../contract/columns";
import type { PlanColumn } from "../../model/plan";
import { MatrixCounts } from "../shared/matrixCounts";
import { columnRef, quoteText, thisRowRef } from "../shared/structuredRef";
import { resourcesHeaders } from "../shared/resourcesHeaders";

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
  { resourcesByCategory, language }: Audit,
  names: TableNames,
  texts: SheetCatalogue,
): PlanColumn[] {
  const headers = resourcesHeaders(texts.resources);
  const column = (id: ResourcesColumn, cells: PlanColumn["cells"]): PlanColumn => ({ id, header: headers[id], cells });
  const ofCategory = isEqual(
    columnRef(names.matrix, texts.matrix.headers.category_code),
    thisRowRef(names.resources, headers.code),
  );
  const counted = new MatrixCounts(names.matrix, texts).counted();
  const countOf = (resource: Resource, answer: CountedAnswer): string =>
    countRows(
      counted,
      ofCategory,
      isEqual(columnRef(names.matrix, texts.matrix.headers[`resource_${resource}`]), quoteText(MARKS[answer])),
    );
  return [
    column(
      "category",
      resourcesByCategory.map(({ category }) => categoryName(category, language)),
    ),
    column("stakeholders", { formula: countRows(counted, ofCategory) }),
    ...RESOURCES.flatMap((resource) =>
      COUNTED_ANSWERS.map((answer) => column(`${resource}_${answer}`, { formula: countOf(resource, answer) })),
    ),
    column(
      "code",
      resourcesByCategory.map(({ category }) => categoryCode(category)),
    ),
  ];
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
