/** The page for the committee as sections, each of which takes the place that those above it leave. */

import type { Area, CellBlock, ConditionalFormatPlan, FormatPlan, PlanCell } from "../../model/plan";
import { PALETTE } from "../../look/palette";
import { HAIRLINE, HEADER_LINE, rowArea, sectionFormat } from "../shared/reportLooks";

/** A section: its title, then its rows, and how they look from the row of the title on. */
export interface PageSection {
  /** Title first; at most as many cells each as the half has columns. */
  readonly rows: readonly (readonly PlanCell[])[];
  readonly formats: (row: number, column: number, columns: number) => readonly FormatPlan[];
  readonly rules?: (row: number, column: number) => readonly ConditionalFormatPlan[];
}

/** Sections one below the other. */
export interface Stacked {
  readonly block: CellBlock;
  readonly formats: readonly FormatPlan[];
  readonly rules: readonly ConditionalFormatPlan[];
  /** Rows from the first title to the last line. */
  readonly rowCount: number;
}

/** Stacks sections from a row on, a blank row between two. */
export function stackSections(
  sections: readonly PageSection[],
  { row, column, columns }: Pick<Area, "row" | "column" | "columns">,
): Stacked {
  const wide = (own: readonly PlanCell[]): PlanCell[] =>
    Array.from({ length: columns }, (_, index) => own[index] ?? null);
  const cells: PlanCell[][] = [];
  const formats: FormatPlan[] = [];
  const rules: ConditionalFormatPlan[] = [];
  for (const section of sections) {
    if (cells.length > 0) cells.push(wide([]));
    const start = row + cells.length;
    formats.push(...titleFormats(start, column, columns), ...section.formats(start, column, columns));
    rules.push(...(section.rules?.(start, column) ?? []));
    cells.push(...section.rows.map(wide));
  }
  return { block: { row, column, cells }, formats, rules, rowCount: cells.length };
}

function titleFormats(row: number, column: number, columns: number): FormatPlan[] {
  return [sectionFormat(row, column), { area: rowArea(row, column, columns), borders: { bottom: HEADER_LINE } }];
}

/** Bold labels, plain texts beside them, hairlines between. */
export function lineFormats(area: Area): FormatPlan[] {
  const { rows } = area;
  if (rows === 0) return [];
  return [
    {
      area,
      font: { sizePoints: 10, color: PALETTE.ink },
      horizontal: "Left",
      vertical: "Center",
      readingOrder: "LeftToRight",
      borders: rows > 1 ? { insideHorizontal: HAIRLINE, bottom: HAIRLINE } : { bottom: HAIRLINE },
    },
    { area: { ...area, columns: 1 }, font: { bold: true } },
  ];
}

/** A grey line below others. */
export function noteFormat(row: number, column: number): FormatPlan {
  return { area: rowArea(row, column, 1), font: { sizePoints: 9, color: PALETTE.secondary }, vertical: "Center" };
}
