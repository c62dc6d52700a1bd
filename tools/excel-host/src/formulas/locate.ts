/** Where references lie in a workbook. */

import type { ErrorValue } from "../model/cell";
import { intersect, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Table } from "../model/table";
import { bodyRect, headerRect, tableNamed } from "../model/tableParts";
import type { DefinedName, Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { AreaReference, TableReference } from "./reference";

const REF: ErrorValue = { error: "#REF!" };
const VALUE: ErrorValue = { error: "#VALUE!" };

/** Where a formula stands as far as references go; `row` is null where there is no row, as in names and charts. */
export interface ReferencePlace {
  readonly workbook: Workbook;
  readonly sheet: Worksheet | null;
  readonly row: number | null;
}

/** The range of a reference to cells, or `#REF!` when its sheet does not exist. */
export function cellArea(reference: AreaReference, { workbook, sheet }: ReferencePlace): RangeRef | ErrorValue {
  const target = reference.sheet === null ? sheet : workbook.sheetNamed(reference.sheet);
  return target === undefined || target === null ? REF : new RangeRef(target, reference.rect);
}

/**
 * The range of a structured reference in file form.
 *
 * @returns `#REF!` when the table, column or part does not exist, `#VALUE!` for this row outside the data body.
 */
export function tableArea(reference: TableReference, place: ReferencePlace): RangeRef | ErrorValue {
  return areaIn(locateTable(reference, place.workbook), place);
}

/** Where the columns of a structured reference stand, whatever the row: it holds as long as no table changes. */
export type LocatedTable = ErrorValue | RangeRef | OwnRow;

/** The columns of the formula's own row, within the body. */
interface OwnRow {
  readonly sheet: Worksheet;
  readonly body: Rect;
}

/** Whether it is one column of the formula's own row. */
export function isOfOneCell(located: LocatedTable): located is OwnRow {
  return "body" in located && located.body.left === located.body.right;
}

/** Whether a formula stands beside a row of the body. */
export function isInBody(
  { sheet, body }: OwnRow,
  place: { readonly sheet: Worksheet | null; readonly row: number },
): boolean {
  return place.sheet === sheet && place.row >= body.top && place.row <= body.bottom;
}

/** Looks a structured reference up. */
export function locateTable(reference: TableReference, workbook: Workbook): LocatedTable {
  const found = tableNamed(workbook, reference.table);
  if (found === undefined) return REF;
  const { sheet, table } = found;
  const columns = columnSpan(table, reference.columns);
  if (columns === null) return REF;
  if (reference.sections.includes("this row")) {
    const { left, right } = columns;
    return { sheet, body: { ...bodyRect(table), left, right } };
  }
  const rows = rowSpan(table, reference.sections);
  const rect = rows === null ? null : intersect(rows, columns);
  return rect === null ? REF : new RangeRef(sheet, rect);
}

/** The range of a reference that was looked up, for the row of a formula. */
export function areaIn(located: LocatedTable, { sheet, row }: ReferencePlace): RangeRef | ErrorValue {
  if (!("body" in located)) return located;
  const { body } = located;
  if (row === null || !isInBody(located, { sheet, row })) return VALUE;
  return new RangeRef(located.sheet, { top: row, bottom: row, left: body.left, right: body.right });
}

function columnSpan({ range, columns }: Table, names: readonly string[]): Rect | null {
  if (names.length === 0) return range;
  const indexes = names.map((name) => columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  const [first = -1, last = first] = indexes;
  if (first < 0 || last < 0) return null;
  return {
    ...range,
    left: range.left + Math.min(first, last),
    right: range.left + Math.max(first, last),
  };
}

/** Rows of the parts together; null when one is not shown. */
function rowSpan(table: Table, sections: readonly string[]): Rect | null {
  const parts = (sections.length === 0 ? ["data"] : sections).map((section) => sectionRect(table, section));
  return parts.reduce((whole, part) =>
    whole === null || part === null
      ? null
      : {
          ...whole,
          top: Math.min(whole.top, part.top),
          bottom: Math.max(whole.bottom, part.bottom),
        },
  );
}

function sectionRect(table: Table, section: string): Rect | null {
  switch (section) {
    case "data":
      return bodyRect(table);
    case "all":
      return table.range;
    case "headers":
      return table.showHeaders ? headerRect(table) : null;
    case "totals":
      return table.showTotals ? { ...table.range, top: table.range.bottom } : null;
    default:
      return null;
  }
}

/** The defined name a formula on `sheet` means: the sheet's own before the workbook's. */
export function definedName(workbook: Workbook, name: string, sheet: Worksheet | null): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const candidates = workbook.names.filter((defined) => defined.name.toLowerCase() === wanted);
  return (
    candidates.find(({ scope }) => scope !== null && scope === sheet) ?? candidates.find(({ scope }) => scope === null)
  );
}
