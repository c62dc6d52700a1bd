/** Which cells that were typed over are lost by a writing: what the sources say by now as well stands there again. */

import { cellText, type TypedOverCell } from "../history/typedOver";
import { groupBy } from "../model/groups";
import type { SheetPlan } from "../model/plan";
import { mapInSteps, type Steps } from "../model/steps";
import { codeOfLabel } from "../sheets/shared/labelCodes";
import { plannedRows, tableIds } from "./footprint";
import type { OwnContent } from "./ownContent";

/** The typed-over cells of a content but for those that the plans write just so, in steps of some rows. */
export function* replacedCells(
  { tables, typedOver }: OwnContent,
  plans: readonly SheetPlan[],
): Steps<readonly TypedOverCell[]> {
  if (typedOver.length === 0) return typedOver;
  const byKey = groupBy(typedOver, ({ key }) => key);
  const again = new Set<string>();
  for (const plan of plans) {
    for (const [index, id] of tableIds(plan).entries()) {
      const [table, standing] = [plan.tables[index], tables.get(id)];
      if (table === undefined || standing === undefined) continue;
      const planned = yield* plannedRows(id, table);
      yield* mapInSteps(standing.rows, ({ key, cells }) => {
        const own = byKey.get(key ?? "");
        const coming = planned.get(key ?? "");
        if (own === undefined || coming === undefined) return;
        const headers = new Set(own.map(({ column }) => column));
        cells.forEach((cell, column) => {
          const { header = "", id: columnId = "" } = standing.columns[column] ?? {};
          if (cell === undefined || !headers.has(header)) return;
          const text = cellText(cell);
          if (!saysTheSame(columnId, text, cellText(coming[column] ?? null))) return;
          again.add(markOf({ key: key ?? "", column: header, value: text }));
        });
      });
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
