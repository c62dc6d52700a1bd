/** The line under the title: how many stakeholders, from where, of which day. */

import type { Audit, SourceTable } from "../../model/audit";
import { caveats, leftAsideLine } from "../../messages/caveats";
import { scopeParts } from "../../messages/scopeLine";
import { isOfProject } from "../../words/projects";
import { sheetTexts } from "../../texts/texts";

/** Version of the settled rules that the numbers were made with. */
export const RULES_VERSION = 2;

const NAMED_TABLES = 3;

/** What the matrix was made of and what was left aside; with several tables at most three are named. */
export function matrixSource(audit: Audit): string {
  const aside = leftAsideLine(audit);
  return [countedSource(audit), ...(aside === null ? [] : [aside])].join(" · ");
}

/** What the numbers were made of. */
export function countedSource(audit: Audit): string {
  const { language, asOf, tables } = audit;
  const listed = audit.stakeholders.filter(({ projects }) => isOfProject(projects, audit.project)).length;
  const { matrix, formatDate } = sheetTexts(language);
  const [only] = tables;
  const source =
    tables.length === 1 && only !== undefined
      ? matrix.fromTable(listed, { table: only.table, sheet: only.sheet, rows: sheetRows(only) })
      : matrix.fromTables(
          listed,
          tables.slice(0, NAMED_TABLES).map(({ table }) => table),
          Math.max(0, tables.length - NAMED_TABLES),
        );
  return [...scopeParts(audit), source, ...caveats(audit), matrix.asOf(formatDate(asOf), RULES_VERSION)].join(" · ");
}

/** One-based sheet rows of the data, as Excel numbers them; null without rows. */
function sheetRows({ address, kind, rows, leftOut }: SourceTable): { first: number; last: number } | null {
  const [, top, bottom] = /^\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/i.exec(address) ?? [];
  if (top === undefined || bottom === undefined || rows === 0) return null;
  // The last row of a table may show totals; a list may have a header of two rows.
  if (kind === "table") return { first: Number(top) + 1, last: Number(top) + rows };
  return { first: Number(bottom) - rows - leftOut + 1, last: Number(bottom) };
}
