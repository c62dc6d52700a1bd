/** Reads the tables that may be sources, whole, and says why the others are left alone. */

import type { SkippedTable } from "../core/model/audit";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { queueChoices } from "../excel/choices";
import type { DiscoveredTable, Discovery } from "../core/model/discovery";
import { isNamedLikeOurs } from "../core/contract/names";
import { queueOwnSheets } from "../excel/ownSheets";
import { type OwnSheets } from "../core/model/ownSheet";
import { queueFirstRows, readRest } from "../excel/readTables";
import type { WorkbookContext } from "../excel/session";
import type { AuditRequest } from "./auditRequest";

/** @throws WorkbookError when a table or column somebody named is not there. */
export function refuseUnknownNames(
  { tables }: Discovery,
  { chosen, pinned }: Pick<AuditRequest, "chosen" | "pinned">,
): void {
  const tableNamed = (name: string): DiscoveredTable => {
    const table = tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table === undefined) throw new WorkbookError("table-not-found", name);
    return table;
  };
  for (const name of chosen ?? []) tableNamed(name);
  for (const { table, header } of pinned) {
    const wanted = header.trim().toLowerCase();
    if (!tableNamed(table).headers.some((own) => own.trim().toLowerCase() === wanted)) {
      throw new WorkbookError("column-not-found", `${table}.${header}`);
    }
  }
}

/** What was read of the workbook. */
export interface Sources {
  /** In sheet then position order. */
  readonly tables: Table[];
  readonly skipped: SkippedTable[];
  readonly own: OwnSheets;
  /** What the user has said about the workbook, as it is kept; null when nothing is. */
  readonly choices: string | null;
}

/**
 * Tables that may be sources, read whole; and why the others are not read. One round trip for ordinary sizes.
 *
 * @param withOwnContent Whether what stands in our own tables is read too, for a run that writes.
 */
export async function readSources(
  context: WorkbookContext,
  discovery: Discovery,
  chosen: readonly string[] | null,
  withOwnContent = false,
): Promise<Sources> {
  const wanted = chosen === null ? null : new Set(chosen.map((name) => name.toLowerCase()));
  const isChosen = ({ name }: DiscoveredTable): boolean => wanted === null || wanted.has(name.toLowerCase());
  const readable = discovery.tables.filter(
    (table) => !isNamedLikeOurs(table.name) && table.showsHeaders && isChosen(table),
  );

  const first = queueFirstRows(context, readable);
  const ownSheets = queueOwnSheets(context, discovery, withOwnContent);
  const kept = queueChoices(context);
  await context.sync();

  const own = ownSheets.collect();
  const parts = first.collect().filter(({ table }) => !own.markedSheets.has(table.sheet));
  const tables = await readRest(context, parts);
  const skipped = discovery.tables.flatMap((table): SkippedTable[] => {
    const reason = skipReason(table, own, isChosen(table));
    return reason === null ? [] : [{ table: table.name, sheet: table.sheet, reason }];
  });
  return { tables: inSheetOrder(tables, discovery), skipped, own, choices: kept.collect() };
}

/** Tables of a choice, and the others as skipped; a null choice takes all. */
export function onlyChosen(
  tables: readonly Table[],
  chosen: readonly string[] | null,
): { readonly tables: readonly Table[]; readonly left: readonly SkippedTable[] } {
  if (chosen === null) return { tables, left: [] };
  const wanted = new Set(chosen.map((name) => name.toLowerCase()));
  const isChosen = ({ name }: Table): boolean => wanted.has(name.toLowerCase());
  const left = tables
    .filter((table) => !isChosen(table))
    .map(({ name, sheet }): SkippedTable => ({ table: name, sheet, reason: "not-chosen" }));
  return { tables: tables.filter(isChosen), left };
}

function skipReason(table: DiscoveredTable, own: OwnSheets, isChosen: boolean): SkippedTable["reason"] | null {
  if (isNamedLikeOurs(table.name) || own.markedSheets.has(table.sheet)) return "own-sheet";
  if (!isChosen) return "not-chosen";
  return table.showsHeaders ? null : "no-header-row";
}

function inSheetOrder(tables: readonly Table[], { sheets }: Discovery): Table[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const position = ({ sheet }: Table): number => order.get(sheet) ?? 0;
  return [...tables].sort(
    (a, b) => position(a) - position(b) || a.origin.row - b.origin.row || a.origin.column - b.origin.column,
  );
}
