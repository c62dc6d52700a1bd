/** The audit alone: reads the tables afresh and checks every row; writes nothing. */

import type { Audit } from "../core/audit";
import { auditInSteps } from "../core/auditTables";
import type { Language } from "../core/guide/codes";
import { parseChoices, type SavedChoices } from "../core/memory/savedChoices";
import type { Table } from "../core/table";
import { discoverTables } from "../excel/discoverTables";
import { inWorkbook } from "../excel/session";
import { readSources, refuseUnknownNames } from "./readSources";
import { runSliced, type SliceOptions } from "./sliced";

/** What a check is asked for. */
export interface CheckRequest extends SliceOptions {
  /** ISO day of the audit. */
  readonly asOf: string;
  readonly language: Language | null;
  /** Called with the rows there are to check, once they are known. */
  readonly onTotal?: (rows: number) => void;
}

/** What was checked: the audit, and the tables as they were read for it. */
export interface CheckedTables {
  readonly audit: Audit;
  readonly tables: readonly Table[];
  readonly choices: SavedChoices;
}

/**
 * Reads the chosen tables and audits them under the choices kept in the workbook. Three round trips for ordinary sizes.
 *
 * @throws WorkbookError when Excel refuses or a chosen table is gone; the signal's reason when it is aborted.
 */
export async function checkTables(request: CheckRequest): Promise<CheckedTables> {
  const { sources, choices } = await inWorkbook(async (context) => {
    const discovery = await discoverTables(context);
    const read = await readSources(context, discovery, null);
    const kept = parseChoices(read.choices);
    refuseUnknownNames(discovery, { chosen: kept.chosen, pinned: [] });
    return { sources: read, choices: kept };
  });
  request.signal?.throwIfAborted();
  const { chosen, columns: pinned, words, visibleRowsOnly } = choices;
  const isChosen = ({ name }: Table): boolean =>
    chosen === null || chosen.some((own) => own.toLowerCase() === name.toLowerCase());
  const tables = sources.tables.filter(isChosen);
  request.onTotal?.(tables.reduce((sum, { rows }) => sum + rows.length, 0));
  const { asOf, language } = request;
  const options = { asOf, language, chosen, pinned, words, visibleRowsOnly, skipped: sources.skipped };
  return { audit: await runSliced(auditInSteps(tables, options), request), tables, choices };
}
