/** The audit itself: tables in, stakeholders, findings, gaps and counts out. Pure. */

import { columnLetters } from "./address";
import type { Audit, SkippedTable, SourceTable } from "./audit";
import { assess } from "./checklist/assess";
import { classifyTable } from "./columns/classifyTable";
import { detectLanguage } from "./columns/detectLanguage";
import { mapColumns } from "./columns/mapColumns";
import type { PinnedColumn, TableMapping } from "./columns/mapping";
import type { Finding } from "./finding";
import type { Language } from "./guide/codes";
import { findGaps } from "./matrix/findGaps";
import { completenessByCategory, completenessOf, resourcesByCategory } from "./matrix/resourcesByCategory";
import { assignKeys, findDuplicates } from "./stakeholders/identity";
import { parseStakeholders } from "./stakeholders/parseStakeholders";
import type { Stakeholder } from "./stakeholders/stakeholder";
import type { Table } from "./table";

/** What an audit is asked for. */
export interface AuditOptions {
  /** ISO day of the audit. */
  readonly asOf: string;
  /** Language of the result; null takes the majority language of the matched headers. */
  readonly language: Language | null;
  readonly pinned: readonly PinnedColumn[];
  /** Tables the user named, without case; null audits every stakeholder table. */
  readonly chosen: readonly string[] | null;
  /** Tables that were left out before they were read. */
  readonly skipped: readonly SkippedTable[];
}

/** One table that is audited. */
interface ReadTable {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly source: SourceTable;
  readonly stakeholders: readonly Stakeholder[];
  readonly findings: readonly Finding[];
}

/**
 * Audits tables given in sheet order.
 *
 * Never throws for what a cell holds. `stakeholders` lists every named row; none is merged or dropped.
 */
export function auditTables(tables: readonly Table[], options: AuditOptions): Audit {
  const chosen = options.chosen === null ? null : new Set(options.chosen.map((name) => name.toLowerCase()));
  const read: ReadTable[] = [];
  const skipped: SkippedTable[] = [...options.skipped];
  for (const table of tables) {
    const { mapping, findings } = mapColumns(table, options.pinned);
    const reason = classifyTable(table, mapping, chosen?.has(table.name.toLowerCase()) === true);
    if (reason === null) read.push(readTable(table, mapping, findings));
    else skipped.push({ table: table.name, sheet: table.sheet, reason });
  }
  const stakeholders = assignKeys(read.flatMap((entry) => entry.stakeholders)).map(assess);
  const tablesWithFollowUp = new Set(read.filter(({ source }) => source.hasFollowUp).map(({ table }) => table.name));
  return {
    language: options.language ?? detectLanguage(read.map(({ mapping }) => mapping)),
    asOf: options.asOf,
    tables: read.map(({ source }) => source),
    skipped,
    stakeholders,
    findings: [...read.flatMap(({ findings }) => findings), ...findDuplicates(stakeholders, read)],
    completeness: completenessOf(stakeholders),
    byCategory: completenessByCategory(stakeholders),
    resourcesByCategory: resourcesByCategory(stakeholders),
    gaps: findGaps(stakeholders, { asOf: options.asOf, tablesWithFollowUp }),
  };
}

function readTable(table: Table, mapping: TableMapping, mappingFindings: readonly Finding[]): ReadTable {
  const { stakeholders, findings, blankRows } = parseStakeholders(table, mapping);
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const source: SourceTable = {
    table: table.name,
    sheet: table.sheet,
    address: tableAddress(table),
    rows: table.rows.length,
    hiddenRows: table.hiddenRows.length,
    blankRows,
    mapping,
    hasFollowUp: fields.has("owner") || fields.has("next_action"),
  };
  return { table, mapping, source, stakeholders, findings: [...mappingFindings, ...findings] };
}

/** Header, body and totals row as Excel shows the table. */
function tableAddress({ origin, headers, rows, hasTotals }: Table): string {
  const bottom = origin.row + rows.length + (hasTotals ? 1 : 0);
  return `${columnLetters(origin.column)}${origin.row + 1}:${columnLetters(origin.column + headers.length - 1)}${bottom + 1}`;
}
