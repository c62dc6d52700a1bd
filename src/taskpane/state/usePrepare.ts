import { useMemo, useState } from "react";

import { columnLetters } from "../../core/model/address";
import type { Language } from "../../core/guide/codes";
import type { Table } from "../../core/model/table";
import type { TableInspection } from "../../core/inspectTable";
import {
  COLUMN_GROUPS,
  missingColumns,
  type ColumnGroup,
  type MissingColumns,
  type NewColumn,
} from "../../core/template/missingColumns";
import type { PaneServices } from "../services/paneServices";
import type { Tasks } from "./useTasks";
import type { WorkbookState } from "./useWorkbook";

/** Columns that were added on this screen. */
export interface Added {
  readonly table: string;
  readonly headers: readonly string[];
  /** Letters of the first and the last column. */
  readonly from: string;
  readonly to: string;
  /** What became of the wish to take them away again; null while nobody had it. */
  readonly takenBack: boolean | null;
}

/** The list that is prepared, what it lacks, and what of that is wanted. */
export interface PrepareState {
  /** Sources that lack a column, and the one that was prepared. */
  readonly names: readonly string[];
  readonly inspection: TableInspection | null;
  readonly table: Table | null;
  readonly lack: MissingColumns;
  readonly groups: readonly ColumnGroup[];
  readonly isWanted: (group: ColumnGroup) => boolean;
  readonly wanted: readonly NewColumn[];
  /** Letters of the first and the last column as they would be added. */
  readonly letters: readonly string[];
  readonly added: Added | null;
  readonly choose: (table: string) => void;
  readonly want: (group: ColumnGroup, isWanted: boolean) => void;
  readonly add: () => void;
  readonly takeBack: () => void;
}

const NOTHING: MissingColumns = { columns: [], held: [] };

/** Prepares the ticked tables and lists, one at a time. */
export function usePrepare(
  services: PaneServices,
  tasks: Tasks,
  workbook: WorkbookState,
  language: Language,
): PrepareState {
  const [chosen, setChosen] = useState<string | null>(null);
  const [unwanted, setUnwanted] = useState<ReadonlySet<ColumnGroup>>(new Set());
  const [added, setAdded] = useState<Added | null>(null);
  const { view, inspections, isTicked, load } = workbook;
  return useMemo(() => {
    const lacking = inspections.filter((own) => isTicked(own.table) && own.missing.length > 0);
    const name = added?.table ?? chosen ?? lacking[0]?.table ?? null;
    const inspection = inspections.find((own) => own.table === name) ?? null;
    const table = view?.tables.find((own) => own.name === name) ?? null;
    const lack = table === null || inspection === null ? NOTHING : missingColumns(table, inspection.columns, language);
    const wanted = lack.columns.filter(({ group }) => !unwanted.has(group));
    const right = table === null ? 0 : table.origin.column + table.headers.length;
    const letters = wanted.map((_, index) => columnLetters(right + index));
    const add = async (): Promise<void> => {
      if (table === null) return;
      let headers: readonly string[] = [];
      const isDone = await tasks.run("prepare", async () => {
        headers = (await services.prepareList(table, wanted)).headers;
      });
      if (!isDone) return;
      setAdded({ table: table.name, headers, from: letters[0] ?? "", to: letters.at(-1) ?? "", takenBack: null });
      await load();
    };
    const takeBack = async (): Promise<void> => {
      if (table === null || added === null) return;
      let takenBack = false;
      const isDone = await tasks.run("prepare", async () => {
        takenBack = await services.takeBackPrepared(table, added.headers);
      });
      if (!isDone) return;
      setAdded({ ...added, takenBack });
      await load();
    };
    return {
      names: lacking.map((own) => own.table),
      inspection,
      table,
      lack,
      groups: COLUMN_GROUPS.filter((group) => lack.columns.some((column) => column.group === group)),
      isWanted: (group) => !unwanted.has(group),
      wanted,
      letters,
      added,
      choose: setChosen,
      want: (group, isWanted) => setUnwanted(new Set([...unwanted, group].filter((own) => own !== group || !isWanted))),
      add: () => void add(),
      takeBack: () => void takeBack(),
    };
  }, [services, tasks, view, inspections, isTicked, load, language, chosen, unwanted, added]);
}
