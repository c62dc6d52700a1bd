/** Lets every formula of the workbook follow a sheet, table or column to its new name. */

import type { Token } from "@borgar/fx/xlsx";
import { quoteSheetName } from "../model/addressText";
import type { CellFormula } from "../model/cell";
import type { Chart, ChartFacet } from "../model/chart";
import type { ConditionalRule } from "../model/rules";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { followFormulas, forgetFormulas } from "./formulaState";
import { sheetMention, tableMention } from "./geometry";
import { escapeColumn, parseReference, storedTableReference, type TableReference } from "./reference";
import { rewriteStoredRule } from "../xml/storedRule";
import { formulaTokens, isReferenceToken, tokensText } from "./tokens";

/** Gives one token its new text. */
type Rewrite = (token: Token) => string;

/**
 * Rewrites a formula in file form; the same text when nothing in it changes.
 *
 * @param home The sheet it stands on: references without a sheet mean that one; null where there is none.
 * @param row The row of the cell it stands in, zero-based; null for one that stands in no cell.
 */
type RewriteFormula = (formula: string, home: Worksheet | null, row: number | null) => string;

/** Formulas that name the sheet `before` name it `after`; names are compared without case. */
export function renameSheetReferences(workbook: Workbook, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewriteAll(workbook, sheetMention(after), [before.replaceAll("'", "''")], (token) => {
    const prefix = /^('(?:[^']|'')+'|[^'!]+)!/.exec(token.value);
    if (prefix === null || !(isReferenceToken(token) || token.type === "error")) return token.value;
    const [whole, written = ""] = prefix;
    const name = written.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
    if (name.startsWith("[")) return token.value;
    const sheets = name.split(":");
    if (!sheets.some((sheet) => sheet.toLowerCase() === wanted)) return token.value;
    const renamed = sheets.map((sheet) => (sheet.toLowerCase() === wanted ? after : sheet));
    return `${quoted(renamed)}!${token.value.slice(whole.length)}`;
  });
}

/** A sheet, or two with what lies between (`'First one:Last'`). */
function quoted(sheets: readonly string[]): string {
  const [only = "", last] = sheets;
  if (last === undefined) return quoteSheetName(only);
  const isPlain = sheets.every((sheet) => !quoteSheetName(sheet).startsWith("'"));
  return isPlain ? sheets.join(":") : `'${sheets.join(":").replaceAll("'", "''")}'`;
}

/** Formulas that name the table `before` name it `after`. */
export function renameTableReferences(workbook: Workbook, before: string, after: string): void {
  const isMeant = (name: string): boolean => name.toLowerCase() === before.toLowerCase();
  rewriteAll(workbook, tableMention(after), [before], (token) => {
    if (token.type === "range_named") return isMeant(token.value) ? after : token.value;
    return rewriteTable(token, (reference) => (isMeant(reference.table) ? { ...reference, table: after } : null));
  });
}

/** Formulas that name the column `before` of a table name it `after`. */
export function renameColumnReferences(workbook: Workbook, tableName: string, before: string, after: string): void {
  renameColumns(workbook, tableName, new Map([[before.toLowerCase(), after]]), [escapeColumn(before)]);
}

/** The same of many columns at once, which may change names among one another. @param names The new ones, by the old in lower case. */
export function renameAllColumnReferences(
  workbook: Workbook,
  tableName: string,
  names: ReadonlyMap<string, string>,
): void {
  renameColumns(workbook, tableName, names, []);
}

/** @param words What every formula holds that is concerned, besides the table. */
function renameColumns(
  workbook: Workbook,
  tableName: string,
  names: ReadonlyMap<string, string>,
  words: readonly string[],
): void {
  const table = tableName.toLowerCase();
  const nameOf = (column: string): string => names.get(column.toLowerCase()) ?? column;
  rewriteAll(workbook, tableMention(tableName), [tableName, ...words], (token) =>
    rewriteTable(token, (reference) => {
      if (reference.table.toLowerCase() !== table || !reference.columns.some((name) => names.has(name.toLowerCase())))
        return null;
      return { ...reference, columns: reference.columns.map(nameOf) };
    }),
  );
}

function rewriteTable(token: Token, change: (reference: TableReference) => TableReference | null): string {
  const reference = token.type === "structured" ? parseReference(token.value) : null;
  const changed = reference?.kind === "table" ? change(reference) : null;
  return changed === null ? token.value : storedTableReference(changed);
}

/**
 * Rewrites what a text says wherever it stands: a column of a table has the same formula in each row, and it is read once.
 *
 * @param renamed What has a new name by now, as `geometry` writes it.
 * @param words Texts that a formula all holds, in some case, when it can be concerned: others are not even read.
 */
function rewriteAll(workbook: Workbook, renamed: string, words: readonly string[], rewrite: Rewrite): void {
  const wanted = words.map((word) => word.toLowerCase());
  const known = new Map<string, string>();
  const rewritten = (text: string): string => {
    const lower = text.toLowerCase();
    if (!wanted.every((word) => lower.includes(word))) return text;
    return tokensText(formulaTokens(text).map((token) => ({ ...token, value: rewrite(token) })));
  };
  const formula: RewriteFormula = (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = rewritten(text)));
    return result;
  };
  // A name that nobody used so far: what was read holds, but for formulas that waited for it.
  if (rewrittenAny(workbook, formula, true)) forgetFormulas(workbook);
  else followFormulas(workbook, new Set([renamed]));
}

/** Rewrites every formula of the workbook: of cells, rules, charts, calculated columns and names; cells that changed are calculated. */
export function rewriteFormulas(workbook: Workbook, formula: RewriteFormula): void {
  rewrittenAny(workbook, formula, false);
  forgetFormulas(workbook);
}

/**
 * @param keepsValues Whether the formulas mean the same afterwards; otherwise those that changed are calculated anew.
 * @returns Whether a formula of a cell or a name changed.
 */
function rewrittenAny(workbook: Workbook, formula: RewriteFormula, keepsValues: boolean): boolean {
  let isAny = false;
  for (const sheet of workbook.sheets) {
    if (rewriteCells(sheet, formula, keepsValues)) isAny = true;
    rewriteRules(sheet, formula);
    for (const chart of sheet.charts) rewriteChart(sheet, chart, formula);
    rewriteCalculatedColumns(sheet, formula);
  }
  for (const name of workbook.names) {
    const text = formula(name.formula, name.scope, null);
    if (text === name.formula) continue;
    name.formula = text;
    workbook.namesChanged = true;
    isAny = true;
  }
  return isAny;
}

/** @returns Whether one changed. */
function rewriteCells(sheet: Worksheet, formula: RewriteFormula, keepsValues: boolean): boolean {
  // The cells of a calculated column share one formula, and still do so afterwards.
  let isAny = false;
  let last: { readonly before: CellFormula; readonly after: CellFormula } | null = null;
  for (const row of [...sheet.rowsWithCells()]) {
    // No cell comes or goes on the way.
    sheet.rowCells(row)?.forEach((cell, column) => {
      if (cell.formula === null) return;
      const text = formula(cell.formula.text, sheet, row);
      if (text === cell.formula.text) return;
      isAny = true;
      if (last?.before !== cell.formula || last.after.text !== text)
        last = { before: cell.formula, after: { ...cell.formula, text } };
      const rewritten = { ...cell, formula: last.after };
      if (keepsValues) sheet.formatCell(row, column, rewritten);
      else sheet.setCell(row, column, rewritten);
    });
  }
  return isAny;
}

function rewriteRules(sheet: Worksheet, formula: RewriteFormula): void {
  for (const format of sheet.conditionalFormats) {
    const rewrite = (text: string): string => formula(text, sheet, null);
    const rule = rewrittenRule(format.rule, rewrite);
    // What a file stores of a rule holds more than the model: its format, and rules of kinds that are not edited here.
    const stored = format.stored === null ? null : rewriteStoredRule(format.stored, rewrite);
    if (rule === format.rule && stored === format.stored) continue;
    Object.assign(format, { rule, stored });
    sheet.changedFacets.add("conditionalFormats");
  }
  for (const validation of sheet.dataValidations) {
    const formula1 = validation.formula1 === null ? null : formula(validation.formula1, sheet, null);
    const formula2 = validation.formula2 === null ? null : formula(validation.formula2, sheet, null);
    if (formula1 === validation.formula1 && formula2 === validation.formula2) continue;
    Object.assign(validation, { formula1, formula2, stored: null });
    sheet.changedFacets.add("dataValidations");
  }
}

function rewrittenRule(rule: ConditionalRule, formula: (text: string) => string): ConditionalRule {
  if (rule.type === "Custom") {
    const text = formula(rule.formula);
    return text === rule.formula ? rule : { ...rule, formula: text };
  }
  if (rule.type !== "CellValue") return rule;
  const formula1 = formula(rule.formula1);
  const formula2 = rule.formula2 === null ? null : formula(rule.formula2);
  return formula1 === rule.formula1 && formula2 === rule.formula2 ? rule : { ...rule, formula1, formula2 };
}

function rewriteChart(sheet: Worksheet, chart: Chart, formula: RewriteFormula): void {
  const rewrite = (before: string | null, facet: ChartFacet, keep: (after: string | null) => void): void => {
    const after = before === null ? null : formula(before, sheet, null);
    if (after === before) return;
    keep(after);
    chart.changed.add(facet);
    sheet.changedFacets.add("charts");
  };
  for (const series of chart.series) {
    for (const key of ["nameFormula", "valuesFormula", "categoriesFormula"] as const)
      rewrite(series[key], "data", (after) => (series[key] = after));
  }
  rewrite(chart.title.formula, "title", (after) => (chart.title.formula = after));
  for (const { title } of [chart.categoryAxis, chart.valueAxis, chart.secondaryCategoryAxis, chart.secondaryValueAxis])
    rewrite(title.formula, "axes", (after) => (title.formula = after));
}

function rewriteCalculatedColumns(sheet: Worksheet, formula: RewriteFormula): void {
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      const before = column.calculatedFormula;
      const after = before === null ? null : formula(before, sheet, null);
      if (after === before) continue;
      column.calculatedFormula = after;
      table.changed = true;
      sheet.changedFacets.add("tables");
    }
  }
}
