import { useCallback, useMemo, useRef, useState } from "react";

import type { CheckedTables } from "../../app/checkTables";
import type { Language } from "../../core/guide/codes";
import type { SavedChoices } from "../../core/memory/choices";
import type { Cell } from "../../core/table";
import type { PaneServices } from "../services";
import type { Tasks } from "./useTasks";

/** A cell of a row that holds something else now. */
export interface CellChange {
  /** Zero-based column of the table. */
  readonly column: number;
  readonly value: Cell;
}

/** The audit as the pane shows it. */
export interface AuditState {
  readonly checked: CheckedTables | null;
  /** What is known at this moment, answers of the last milliseconds included. */
  readonly current: () => CheckedTables | null;
  /** Checks every row of the ticked tables; resolves to whether it went through. */
  readonly run: () => Promise<boolean>;
  /** Takes in what stands in a row now, and checks again without reading. */
  readonly takeIn: (table: string, row: number, changes: readonly CellChange[]) => Promise<void>;
}

/** Runs the audit. */
export function useAudit(
  services: PaneServices,
  tasks: Tasks,
  choices: SavedChoices,
  language: Language,
  today: () => string,
): AuditState {
  const [checked, setChecked] = useState<CheckedTables | null>(null);
  const latest = useRef<CheckedTables | null>(null);
  const update = useCallback((next: CheckedTables) => {
    latest.current = next;
    setChecked(next);
  }, []);
  const current = useCallback(() => latest.current, []);

  const run = useCallback(
    async () =>
      tasks.run("check", async (tools) => {
        const result = await services.checkTables({ ...tools, asOf: today(), language, choices });
        tools.signal.throwIfAborted();
        update(result);
      }),
    [services, tasks, choices, language, today, update],
  );

  const takeIn = useCallback(
    async (name: string, row: number, changes: readonly CellChange[]) => {
      const before = latest.current;
      if (before === null) return;
      const tables = before.tables.map((table) => (table.name === name ? withCells(table, row, changes) : table));
      latest.current = { ...before, tables };
      const audit = await services.auditAgain(latest.current);
      // A later answer audits for itself.
      if (latest.current.tables === tables) update({ ...latest.current, audit });
    },
    [services, update],
  );
  return useMemo(() => ({ checked, current, run, takeIn }), [checked, current, run, takeIn]);
}

function withCells<Rows extends { readonly rows: readonly (readonly Cell[])[] }>(
  table: Rows,
  row: number,
  changes: readonly CellChange[],
): Rows {
  const values = new Map(changes.map(({ column, value }) => [column, value]));
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((cell, column) => (values.has(column) ? (values.get(column) ?? null) : cell)) : cells,
  );
  return { ...table, rows };
}
