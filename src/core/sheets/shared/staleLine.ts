/** The visible line that says that the sources have changed since the run. */

import { cellAddress, columnLetters, quoteSheet } from "../../model/address";
import type { Audit, SourceTable } from "../../model/audit";
import type { SourceRows } from "../../model/sourceRows";
import type { Forms, ReportCatalogue } from "../../texts/catalogue/report";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { PALETTE } from "../../look/palette";
import type { ConditionalFormatPlan, PlanCell } from "../../model/plan";
import { literal, type LiveText } from "./liveText";
import { quoteText } from "./structuredRef";

/** Stands before the line, so that it is seen without colour. */
export const WARNING_MARK = "▲";
/** Excel takes 8,192 characters of formula. */
const MOST_FORMULA = 8_000;

/**
 * A line of text that begins with a warning once rows were added to or removed from a source table, and with those of `more`.
 *
 * The formula compares the rows the tables have, and the names the lists have, with those of the run; a table that is gone has none. With so many tables
 * that no formula could name them, the text stands alone.
 *
 * @param state What the sheet of the state says, as an expression: it takes the place of the comparison here.
 */
export function withStaleWarning(
  audit: Audit,
  text: string | LiveText,
  more: readonly CountedWarning[] = [],
  state?: string,
): PlanCell {
  const told = typeof text === "string" ? literal(text) : text.expression;
  const stale = state ?? staleWarning(audit);
  const others = more.map(({ count, forms }) => {
    const warning = `${literal(`${WARNING_MARK} `)}&${counted(`(${count})`, forms)}&${literal(" · ")}`;
    return `IF(${count}=0,"",${warning})`;
  });
  // What no count reads comes before whether all is up to date: a line never begins well and goes on badly.
  const warned = state === undefined ? [...(stale === null ? [] : [stale]), ...others] : [...others, state];
  const formulas = [warned, others, []]
    .filter((parts) => parts.length > 0 || typeof text !== "string")
    .map((parts) => `=${[...parts, told].join("&")}`);
  const formula = formulas.find((own) => own.length <= MOST_FORMULA);
  return formula !== undefined ? { formula } : typeof text === "string" ? text : null;
}

/** A warning that is shown while an expression, which is never negative, is not 0. */
export interface CountedWarning {
  readonly count: string;
  /** What follows the number. */
  readonly forms: Forms;
}

/** The warning as an expression; null where no formula can name the tables. */
function staleWarning({ tables, language, asOf }: Audit): string | null {
  if (tables.length === 0 || !tables.every(canBeNamed)) return null;
  return warningOf(tables, sheetTexts(language).formatDate(asOf), reportTexts(language));
}

/** Names that a formula takes for cells, in either notation: Excel refuses them, other programs write them. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/** Whether a formula can name a table for certain: names that begin with a backslash are read otherwise by some programs. */
export function canBeNamed({ table, nameCells }: SourceRows): boolean {
  return nameCells !== null || (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(table) && !LIKE_A_CELL.test(table));
}

function warningOf(tables: readonly SourceTable[], date: string, { stale }: ReportCatalogue): string {
  const counts = tables.map(rowsNow);
  const before = tables.map(rowsThen);
  const isFresh = before.map((rows, index) => `${counts[index] ?? ""}=${rows}`).join(",");
  const all = before.reduce((sum, rows) => sum + rows, 0);
  const difference = `(${counts.join("+")}-${all})`;
  const rows =
    `IF(${difference}>0,${counted(difference, stale.added)},` +
    `IF(${difference}<0,${counted(`-${difference}`, stale.removed)},${literal(stale.changed)}))`;
  return `IF(AND(${isFresh}),"",${literal(`${WARNING_MARK} `)}&${rows}&${literal(`${stale.since(date)} · `)})`;
}

/** The rows, or of a list the names, that a source had when it was read. */
export function rowsThen({ rows, nameCells }: SourceTable): number {
  return nameCells?.count ?? rows;
}

/** The rows a table has now; of a list the filled cells below the header of its names. */
export function rowsNow({ table, sheet, nameCells }: SourceRows): string {
  if (nameCells === null) return `IFERROR(ROWS(${table}),0)`;
  const letters = columnLetters(nameCells.column);
  const cells = `${quoteSheet(sheet)}!$${letters}$${nameCells.row + 1}:$${letters}$${nameCells.row + nameCells.rows}`;
  // A cell whose formula shows nothing is blank, as it was when the list was read.
  return `IFERROR(ROWS(${cells})-COUNTBLANK(${cells}),0)`;
}

/** A number with its noun; differences of 0 do not come here, so both languages of the singular agree. */
function counted(count: string, [one, many]: Forms): string {
  return `${count}&IF(${count}=1,${literal(one)},${literal(many)})`;
}

/** Makes the line bold and amber while it warns. */
export function staleRule(row: number, column: number): ConditionalFormatPlan {
  return {
    area: { row, column, rows: 1, columns: 1 },
    formula: `=LEFT(${cellAddress(row, column)},1)=${quoteText(WARNING_MARK)}`,
    font: { bold: true, color: PALETTE.askText },
  };
}
