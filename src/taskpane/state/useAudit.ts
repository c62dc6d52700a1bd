import { useCallback, useMemo, useRef, useState } from "react";

import type { CheckedTables } from "../../app/checkTables";
import type { Audit } from "../../core/model/audit";
import type { TableMapping } from "../../core/model/mapping";
import type { Language } from "../../core/guide/codes";
import type { SavedChoices } from "../../core/memory/choices";
import { findRow, rowCells, type KnownRow } from "../../core/stakeholders/findRow";
import { isSameCell, type Cell, type Table } from "../../core/model/table";
import type { PaneServices } from "../services/paneServices";
import type { Tasks } from "./useTasks";
import type { WorkbookState } from "./useWorkbook";

/** A cell of a row that holds something else now. */
export interface CellChange {
  /** Zero-based column of the reading that the row is known from. */
  readonly column: number;
  readonly value: Cell;
}

/** The audit as the pane shows it. */
export interface AuditState {
  /** How many lists the next check reads. */
  readonly lists: number;
  readonly checked: CheckedTables | null;
  /** What is known at this moment, answers of the last milliseconds included. */
  readonly current: () => CheckedTables | null;
  /** Checks every row of the ticked tables; resolves to whether it went through. */
  readonly run: () => Promise<boolean>;
  /** Checks again under what the user says now, without reading; resolves to what is found. */
  readonly under: (change: (before: SavedChoices) => SavedChoices) => Promise<Audit | null>;
  /** Takes in what stands in a row now, wherever the last reading has it, and checks again without reading. */
  readonly takeIn: (known: KnownRow, changes: readonly CellChange[]) => Promise<void>;
}

/** Runs the audit. */
export function useAudit(
  services: PaneServices,
  tasks: Tasks,
  { choices, ticked }: Pick<WorkbookState, "choices" | "ticked">,
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
    async (known: KnownRow, changes: readonly CellChange[]) => {
      const before = latest.current;
      if (before === null) return;
      const tables = before.tables.map((table) => {
        const mapping = mappingOf(before, table.name);
        if (table.name !== known.table.name || mapping === null) return table;
        const row = findRow(rowCells(known), table, mapping);
        return row === null ? table : withCells(table, row, known, changes);
      });
      latest.current = { ...before, tables };
      const audit = await services.auditAgain(latest.current);
      // A later answer audits for itself.
      if (latest.current.tables === tables) update({ ...latest.current, audit });
    },
    [services, update],
  );
  const under = useCallback(
    async (change: (before: SavedChoices) => SavedChoices) => {
      const before = latest.current;
      if (before === null) return null;
      const said = change(before.choices);
      const ofTerms = before.words.slice(0, before.words.length - before.choices.words.length);
      latest.current = { ...before, choices: said, words: [...ofTerms, ...said.words] };
      const audit = await services.auditAgain(latest.current);
      // Whoever chose or answered later looks for himself.
      if (latest.current.choices !== said) return null;
      update({ ...latest.current, audit });
      return audit;
    },
    [services, update],
  );
  return useMemo(
    () => ({ lists: ticked, checked, current, run, under, takeIn }),
    [ticked, checked, current, run, under, takeIn],
  );
}

/** What the columns of a checked table mean; null where it was not checked. */
export function mappingOf(checked: CheckedTables, table: string): TableMapping | null {
  return checked.audit.tables.find((own) => own.table === table)?.mapping ?? null;
}

/** The changes in a row, but for cells that have changed since the row was known: what was read later is right. */
function withCells(table: Table, row: number, known: KnownRow, changes: readonly CellChange[]): Table {
  const before = known.table.rows[known.row] ?? [];
  const cells = [...(table.rows[row] ?? [])];
  for (const { column, value } of changes) {
    const place = table.headers.indexOf(known.table.headers[column] ?? "");
    if (place >= 0 && isSameCell(cells[place] ?? null, before[column] ?? null)) cells[place] = value;
  }
  return { ...table, rows: table.rows.map((own, index) => (index === row ? cells : own)) };
}
