/** The sheet that a check leaves: its results, for whoever has no use for the text. */

import { showCells } from "../../../src/excel/navigate";
import { inWorkbook } from "../../../src/excel/session";
import { storableText } from "../../../src/excel/storableText";
import type { SelfCheck } from "./fact";
import { headline, summary } from "./resultText";

const NAME = "Self-check";
/** Stands in A1 of a sheet that an earlier check wrote, and tells it from a user's sheet of that name. */
const TITLE = "Self-check of the partnership matrix";
const HEADERS = ["result", "fact", "expected", "seen", "source"];
const FIRST_ROW = 4;
/** Points of the columns. */
const WIDTHS = [50, 320, 220, 220, 240];

/** Writes the results on a sheet of their own, over those of an earlier check, and shows it. Returns its name. */
export async function writeResultSheet(check: SelfCheck): Promise<string> {
  const { name, isThere } = await placeOfResult();
  await inWorkbook({ writes: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
    if (isThere) sheet.getRange().clear();
    const rows = check.facts.map((fact) => [
      fact.isPassed ? "pass" : "FAIL",
      fact.name,
      fact.expected,
      fact.seen,
      fact.source,
    ]);
    sheet.getRange("A1:A3").values = [TITLE, headline(check), summary(check)].map((text) => [storableText(text)]);
    const range = sheet.getRangeByIndexes(FIRST_ROW, 0, rows.length + 1, HEADERS.length);
    range.values = [HEADERS, ...rows].map((row) => row.map(storableText));
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    for (const bold of [sheet.getRange("A1"), sheet.getRangeByIndexes(FIRST_ROW, 0, 1, HEADERS.length)])
      bold.format.font.bold = true;
    WIDTHS.forEach((points, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    });
    check.facts.forEach(({ isPassed }, index) => {
      if (!isPassed) sheet.getRangeByIndexes(FIRST_ROW + 1 + index, 0, 1, 1).format.font.color = "#C00000";
    });
    await context.sync();
    await showCells(context, sheet, sheet.getRange("A1"));
  });
  return name;
}

/** The first of `Self-check`, `Self-check (2)`, … that is free or that an earlier check wrote. */
async function placeOfResult(): Promise<{ readonly name: string; readonly isThere: boolean }> {
  return inWorkbook({ writes: false }, async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    const names = new Map(sheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? NAME : `${NAME} (${number})`;
      const sheet = names.get(name.toLowerCase());
      if (sheet === undefined) return { name, isThere: false };
      const title = sheet.getRange("A1").load({ values: true });
      await context.sync();
      if ((title.values as unknown[][])[0]?.[0] === TITLE) return { name: sheet.name, isThere: true };
    }
  });
}
