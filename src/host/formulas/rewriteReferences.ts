/** Formulas follow when a sheet, a table or a column gets another name. */

import { tokenize, type Token } from "@borgar/fx";

import { quoteSheetName } from "../model/addressText";
import type { Workbook } from "../model/workbook";
import { formatStructured, parseStructured } from "./structuredReference";

type TokenChange = (token: Token) => string;

/** Applies a change to every formula that mentions a word: cells, names, rules, validations, charts. */
function rewriteFormulas(workbook: Workbook, word: string, change: TokenChange): void {
  const lower = word.toLowerCase();
  const rewrite = (text: string): string =>
    text.toLowerCase().includes(lower) ? tokenize(text, { mergeRefs: true }).map(change).join("") : text;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, rewrite);
    for (const format of sheet.conditionalFormats) {
      const { rule } = format;
      if (rule.type !== "Custom" || rewrite(rule.formula) === rule.formula) continue;
      Object.assign(format, { rule: { type: "Custom", formula: rewrite(rule.formula) } });
      if (format.stored === null) sheet.changedFacets.add("conditionalFormats");
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        for (const name of ["nameFormula", "valuesFormula", "categoriesFormula"] as const) {
          const before = series[name];
          if (before === null || rewrite(before) === before) continue;
          series[name] = rewrite(before);
          chart.changed.add("data");
        }
      }
    }
  }
  for (const name of workbook.names) {
    const formula = rewrite(name.formula);
    if (formula !== name.formula) Object.assign(name, { formula });
    workbook.namesChanged ||= formula !== name.formula;
  }
}

function rewriteCells(sheet: Workbook["sheets"][number], rewrite: (text: string) => string): void {
  for (const row of [...sheet.rowsWithCells()]) {
    for (const [column, cell] of [...(sheet.rowCells(row) ?? [])]) {
      if (cell.formula === null) continue;
      const text = rewrite(cell.formula.text);
      if (text !== cell.formula.text) sheet.formatCell(row, column, { ...cell, formula: { ...cell.formula, text } });
    }
  }
}

/** A sheet has another name. */
export function renameSheetReferences(workbook: Workbook, before: string, after: string): void {
  const prefixes = [`${quoteSheetName(before)}!`, `'${before.replaceAll("'", "''")}'!`].map((prefix) => prefix.toLowerCase());
  rewriteFormulas(workbook, before.replaceAll("'", "''"), ({ type, value }) => {
    const prefix = type.startsWith("range") ? prefixes.find((candidate) => value.toLowerCase().startsWith(candidate)) : undefined;
    return prefix === undefined ? value : `${quoteSheetName(after)}!${value.slice(prefix.length)}`;
  });
}

/** A table has another name. */
export function renameTableReferences(workbook: Workbook, before: string, after: string): void {
  const lower = before.toLowerCase();
  rewriteFormulas(workbook, before, ({ type, value }) => {
    if (type === "range_named") return value.toLowerCase() === lower ? after : value;
    const reference = type === "structured" ? parseStructured(value) : null;
    return reference?.table?.toLowerCase() === lower ? formatStructured({ ...reference, table: after }) : value;
  });
}

/** A column of a table has another name. */
export function renameColumnReferences(workbook: Workbook, table: string, before: string, after: string): void {
  const lower = before.toLowerCase();
  rewriteFormulas(workbook, table, ({ type, value }) => {
    const reference = type === "structured" ? parseStructured(value) : null;
    if (reference?.table?.toLowerCase() !== table.toLowerCase()) return value;
    const columns = (reference.columns ?? []).map((column) => (column.toLowerCase() === lower ? after : column));
    return formatStructured({ ...reference, columns });
  });
}
