/** Which cells that were typed over are lost by a writing: what the sources say by now as well stands there again. */

import { cellText, type TypedOverCell } from "../history/typedOver";
import type { SheetPlan } from "../model/plan";
import { codeOfLabel } from "../sheets/shared/labelCodes";
import { plannedRows, tableIds } from "./footprint";
import type { OwnContent } from "./ownContent";

/** The typed-over cells of a content but for those that the plans write just so. */
export function replacedCells(
  { tables, typedOver }: OwnContent,
  plans: readonly SheetPlan[],
): readonly TypedOverCell[] {
  if (typedOver.length === 0) return typedOver;
  const again = new Set<string>();
  for (const plan of plans) {
    for (const [index, id] of tableIds(plan).entries()) {
      const [table, standing] = [plan.tables[index], tables.get(id)];
      if (table === undefined || standing === undefined) continue;
      const planned = plannedRows(id, table);
      for (const { key, cells } of standing.rows) {
        const coming = planned.get(key ?? "");
        if (coming === undefined) continue;
        cells.forEach((cell, column) => {
          const { header = "", id: columnId = "" } = standing.columns[column] ?? {};
          const text = cellText(cell ?? null);
          if (cell === undefined || !saysTheSame(columnId, text, cellText(coming[column] ?? null))) return;
          again.add(markOf({ key: key ?? "", column: header, value: text }));
        });
      }
    }
  }
  return typedOver.filter((cell) => !again.has(markOf(cell)));
}

/** Whether what is written means what stands there: a category may have been typed by another of its names. */
function saysTheSame(column: string, standing: string, coming: string): boolean {
  if (standing === coming) return true;
  if (column !== "category" && column !== "status") return false;
  const code = codeOfLabel(column, standing);
  return code !== null && code === codeOfLabel(column, coming);
}

function markOf({ key, column, value }: Pick<TypedOverCell, "key" | "column" | "value">): string {
  return JSON.stringify([key, column, value]);
}
