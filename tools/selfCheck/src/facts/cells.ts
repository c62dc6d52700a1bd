/** What cells make of what is written into them. */

import { cellsOf } from "../../../../src/excel/rawValue";
import { inWorkbook, type WorkbookContext } from "../../../../src/excel/session";
import { storableText } from "../../../../src/excel/storableText";
import type { Bench } from "../bench";
import type { Fact } from "../fact";

/** Texts that Excel would read as something else if they were typed. */
const TEXTS = ["001", "1/2", "50%", "3-4", "=1+1", "+1", "-x", "@x", "TRUE", "0:2", "1E5", "2018-12-31"];

/** Works on a sheet of its own and tells what is seen. */
export async function onSheet(
  bench: Bench,
  work: (sheet: Excel.Worksheet, context: WorkbookContext) => Promise<string>,
): Promise<string> {
  return inWorkbook({ writes: true }, async (context) => work(bench.addSheet(context).sheet, context));
}

/** The values of a range, row by row. */
export async function valuesOf(range: Excel.Range): Promise<string> {
  range.load({ values: true });
  await range.context.sync();
  return shown(range.values as unknown[][]);
}

/** Rows as one line. */
export function shown(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.map(String).join(" | ")).join(" / ");
}

export const CELL_FACTS: readonly Fact[] = [
  {
    name: "A text with an apostrophe before it stays that text, whatever it looks like",
    source: "Range.values; #6687",
    expected: TEXTS.join(" | "),
    see: async (bench) =>
      onSheet(bench, async (sheet) => {
        const range = sheet.getRangeByIndexes(0, 0, 1, TEXTS.length);
        range.values = [TEXTS.map(storableText)];
        return valuesOf(range);
      }),
  },
  {
    name: "A cell formatted as text keeps what is written without an apostrophe",
    source: "not documented for formats and values in one request",
    expected: TEXTS.filter((text) => /^[\d]/.test(text)).join(" | "),
    see: async (bench) =>
      onSheet(bench, async (sheet) => {
        const texts = TEXTS.filter((text) => /^[\d]/.test(text));
        const range = sheet.getRangeByIndexes(0, 0, 1, texts.length);
        range.numberFormat = [texts.map(() => "@")];
        range.values = [texts];
        return valuesOf(range);
      }),
  },
  {
    name: "An apostrophe is no part of the text in a cell formatted as text",
    source: "#6687 (web); the product writes one there only before what looks like a formula",
    expected: "=1+1",
    see: async (bench) =>
      onSheet(bench, async (sheet) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["@"]];
        range.values = [[storableText("=1+1")]];
        return valuesOf(range);
      }),
  },
  {
    name: "null leaves a cell alone, an empty text empties it",
    source: "Blank and null values in Excel add-ins",
    expected: "1 |  | 3",
    see: async (bench) =>
      onSheet(bench, async (sheet) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.values = [[null, "", null]];
        return valuesOf(range);
      }),
  },
  {
    name: "One formula and one number format are for every cell of a range",
    source: "docs-pr#2013, #229",
    expected: "2 | 4 / 0.0 | 0.0",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        // Excel takes one value although the types want a grid.
        range.formulas = "=COLUMN()*2" as unknown as string[][];
        range.numberFormat = "0.0" as unknown as string[][];
        range.load({ values: true, numberFormat: true });
        await context.sync();
        return shown([range.values[0] ?? [], range.numberFormat[0] ?? []] as unknown[][]);
      }),
  },
  {
    name: "Errors, blanks and texts of a cell are told apart",
    source: "Range.valueTypes",
    expected: '{"error":"#N/A"} | {"error":"#DIV/0!"} | null | "#N/A" | true | 1.5',
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.getRange("A1:B1").formulas = [["=NA()", "=1/0"]];
        sheet.getRange("D1:F1").values = [[storableText("#N/A"), true, 1.5]];
        const range = sheet.getRange("A1:F1").load({ values: true, valueTypes: true });
        await context.sync();
        return (cellsOf(range)[0] ?? []).map((cell) => JSON.stringify(cell)).join(" | ");
      }),
  },
  {
    name: "A day is a number with the format of a date",
    source: "Work with dates using the Excel JavaScript API",
    expected: "45000 / m/d/yyyy",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["m/d/yyyy"]];
        range.values = [[45_000]];
        range.load({ values: true, numberFormat: true });
        await context.sync();
        return shown([range.values[0] ?? [], range.numberFormat[0] ?? []] as unknown[][]);
      }),
  },
  {
    name: "A cell keeps the longest text there is",
    source: "Excel specifications and limits: 32,767 characters",
    expected: "32767",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[storableText("x".repeat(32_767))]];
        range.load({ values: true });
        await context.sync();
        return String(String((range.values as unknown[][])[0]?.[0]).length);
      }),
  },
];
