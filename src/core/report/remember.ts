/** The memory of a run: what was typed over, what stands without a row, what will be written. */

import type { Audit } from "../model/audit";
import type { History, KeptNote, ReplacedCell, WrittenTable } from "../history/history";
import { historyRows } from "../history/historyTable";
import { cellText, type TypedOverCell } from "../history/typedOver";
import type { SheetWrite } from "../model/ownSheet";
import type { SheetPlan, UserColumn } from "../model/plan";
import type { Steps } from "../model/steps";
import { rowKey } from "../sheets/history/layoutHistory";
import { writtenBlocks } from "./footprint";
import type { KeptTexts } from "./keptTexts";
import type { OwnContent } from "./ownContent";
import { unsureCells } from "./unsureCells";

/** In steps of some rows, the memory after this run but for what it found: what was typed over, what stands without a row, what will be written. */
export function* remember(
  audit: Audit,
  { history, columns }: KeptTexts,
  content: OwnContent,
  writes: readonly SheetWrite[],
  { plans, tables }: { readonly plans: readonly SheetPlan[]; readonly tables: readonly WrittenTable[] },
): Steps<History> {
  const written = new Set(writes.map(({ plan }) => plan.kind));
  const cells = [...content.typedOver];
  for (const [index, write] of writes.entries()) {
    const unsure = yield* unsureCells({ ...write, plan: plans[index] ?? write.plan }, content);
    for (const cell of unsure) cells.push(cell);
  }
  const markOf = ({ key, column, value, name }: TypedOverCell): string => JSON.stringify([key, column, value, name]);
  const known = new Set(history.replaced.map(markOf));
  const replaced = cells
    .filter((cell) => !known.has(markOf(cell)))
    .map((cell): ReplacedCell => ({ ...cell, date: audit.asOf }));
  const next: History = {
    ...history,
    replaced: [...history.replaced, ...replaced],
    // A sheet that is not written this time still holds what it held.
    written: [
      ...(history.written ?? []).filter(({ id }) => !written.has(id === "endings" ? "actions" : id)),
      ...tables.map((table) => (table.id === "matrix" ? { ...table, rows: new Map() } : table)),
    ],
    blocks: [...(history.blocks ?? []).filter(({ kind }) => !written.has(kind)), ...plans.flatMap(writtenBlocks)],
  };
  return { ...next, notes: [...next.notes, ...historyNotes(next, columns.history, audit.asOf)] };
}

/** Notes that the user made beside rows of the history that are there no more. */
function historyNotes(history: History, columns: readonly UserColumn[], date: string): KeptNote[] {
  if (columns.length === 0) return [];
  const there = new Set(historyRows(history).map(rowKey));
  return columns.flatMap(({ header, cells }) =>
    [...cells].flatMap(([key, cell]): KeptNote[] =>
      there.has(key) || cell === null
        ? []
        : [{ date, key: "", name: key.split("\n").filter(Boolean).join(" "), column: header, value: cellText(cell) }],
    ),
  );
}
