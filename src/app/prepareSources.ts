/** Which tables and lists an audit prepares before it begins, and the preparing. */

import type { Audit } from "../core/model/audit";
import { mapColumns } from "../core/columns/mapColumns";
import { classifyTable } from "../core/columns/classifyTable";
import type { Language } from "../core/guide/codes";
import type { PinnedColumn, TableMapping } from "../core/model/mapping";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { missingColumns } from "../core/template/missingColumns";
import { addColumns } from "../excel/addColumns";
import type { AddedColumns } from "../excel/newColumns";
import type { WorkbookContext } from "../excel/session";
import type { PreparedLists } from "./auditRequest";
import { withHelp } from "./prepareList";

/** A table or list with what its columns mean. */
export interface PreparedSource {
  readonly table: Table;
  readonly mapping: TableMapping;
}

/** Tables and lists that are audited; where none is, those that hold names and nothing else of the guide. */
export function preparable(
  tables: readonly Table[],
  audit: Audit,
  pinned: readonly PinnedColumn[],
): readonly PreparedSource[] {
  const audited = tables.flatMap((table) => {
    const mapping = audit.tables.find((source) => source.table === table.name)?.mapping;
    return mapping === undefined ? [] : [{ table, mapping }];
  });
  if (audited.length > 0) return audited;
  return tables
    .map((table) => ({ table, mapping: mapColumns(table, pinned).mapping }))
    .filter(({ table, mapping }) => classifyTable(table, mapping, false) === "name-only");
}

export const NOTHING_PREPARED: PreparedLists = { added: [], refused: [] };

/** Why a list cannot get columns while another one can. */
const REFUSALS: ReadonlySet<string> = new Set(["cells-in-the-way", "protected"]);

/**
 * Adds what each of them lacks, one after the other.
 *
 * @throws WorkbookError where that is no matter of one list, for example in a workbook that may not be changed.
 */
export async function addMissing(
  context: WorkbookContext,
  sources: readonly PreparedSource[],
  language: Language,
): Promise<PreparedLists> {
  const added: AddedColumns[] = [];
  const refused: WorkbookError[] = [];
  for (const { table, mapping } of sources) {
    const { columns } = missingColumns(table, mapping.columns, language);
    if (columns.length === 0) continue;
    try {
      added.push(await addColumns(context, table, columns.map(withHelp)));
    } catch (error) {
      if (!(error instanceof WorkbookError) || !REFUSALS.has(error.reason)) throw error;
      refused.push(error);
    }
  }
  return { added: added.filter(({ headers }) => headers.length > 0), refused };
}
