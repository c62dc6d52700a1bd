/** What formulas become when a table or a column of one is gone. */

import type { TableColumn } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { parseReference, storedTableReference, type TableReference } from "./reference";
import { rewriteFormulas } from "./rewriteReferences";
import { formulaTokens, tokensText } from "./tokens";

const REF = "#REF!";

/** References to a table that was deleted become `#REF!`. */
export function breakTableReferences(workbook: Workbook, table: string): void {
  const wanted = table.toLowerCase();
  rewriteStructured(workbook, table, (reference) => (reference.table.toLowerCase() === wanted ? REF : null));
}

/**
 * References to deleted columns become `#REF!`; a run of columns shrinks to those that are left.
 *
 * @param before Columns of the table with the deleted ones still among them.
 */
export function breakColumnReferences(
  workbook: Workbook,
  table: string,
  before: readonly TableColumn[],
  removed: readonly TableColumn[],
): void {
  const wanted = table.toLowerCase();
  const names = before.map(({ name }) => name.toLowerCase());
  rewriteStructured(workbook, table, (reference) => {
    if (reference.table.toLowerCase() !== wanted || reference.columns.length === 0) return null;
    const places = reference.columns.map((name) => names.indexOf(name.toLowerCase()));
    const [first = -1, last = first] = places;
    const left = before
      .slice(Math.min(first, last), Math.max(first, last) + 1)
      .filter((column) => !removed.includes(column));
    const [start] = left;
    const end = left.at(-1);
    if (first < 0 || last < 0) return null;
    if (start === undefined || end === undefined) return REF;
    const columns = start === end ? [start.name] : [start.name, end.name];
    return storedTableReference({ ...reference, columns });
  });
}

/** Where a formula stands; no row for names, charts and rules. */
export interface HomePlace {
  readonly sheet: Worksheet | null;
  readonly row: number | null;
}

/** @param rewrite The new text of a structured reference, or null to leave it. */
export function rewriteStructured(
  workbook: Workbook,
  table: string,
  rewrite: (reference: TableReference, home: HomePlace) => string | null,
): void {
  const mention = table.toLowerCase();
  rewriteFormulas(workbook, (formula, sheet, row) => {
    if (!formula.toLowerCase().includes(mention)) return formula;
    const tokens = formulaTokens(formula).map((token) => {
      const reference = token.type === "structured" ? parseReference(token.value) : null;
      const value = reference?.kind === "table" ? rewrite(reference, { sheet, row }) : null;
      return value === null ? token : { ...token, value };
    });
    return tokensText(tokens);
  });
}
