/** Writes a template into an empty workbook, with the adapter that writes in Excel. */

import { CHART_NAME, SUMMARY_CHART_NAME } from "../../../../src/core/contract/names";
import type { Language } from "../../../../src/core/guide/codes";
import type { SheetPlan } from "../../../../src/core/model/plan";
import { MARKS_AREA, SCALES_AREA } from "../../../../src/core/contract/columns";
import { sheetTexts } from "../../../../src/core/texts/texts";
import { discoverTables } from "../../../../src/excel/discoverTables";
import { insertTemplateSheets } from "../../../../src/excel/insertTemplate";
import { inWorkbook } from "../../../../src/excel/session";
import { writeSheets } from "../../../../src/excel/writeSheets";
import { queueList, queueReadMe, queueWords } from "./decorateList";
import { LIST_ROWS, listTemplate } from "./listTemplate";
import { planTemplate } from "./planTemplate";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

/** Templates of each language. */
export const CONTENTS = ["blank", "sample"] as const;
export type Content = (typeof CONTENTS)[number];

/** The name of a template among the assets. */
export function templateFileName(language: Language, content: Content): string {
  return `partnership-${content === "blank" ? "template" : "example"}-${language}.xlsx`;
}

/** Fills the workbook that `Excel` is connected to, which has one blank sheet. */
export async function writeTemplate(language: Language, content: Content): Promise<void> {
  await inWorkbook({ writes: true }, async (context) => {
    const readMe = context.workbook.worksheets.getFirst();
    queueReadMe(readMe, language);
    await context.sync();
    const list = listTemplate(language, content);
    const { sheet, table } = await insertTemplateSheets(context, list, await discoverTables(context));
    const plans = planTemplate(language);
    // The list names the matrix and the other way round: the head of the list comes last.
    await writeSheets(
      context,
      plans.map((plan) => ({ plan, own: null, unfinished: sheetTexts(language).unfinished })),
      { safety: [], wasMaking: false },
    );
    const listSheet = context.workbook.worksheets.getItem(sheet);
    queueList(listSheet, context.workbook.tables.getItem(table), language);
    for (const plan of plans) queueLive(context, plan, language);
    const words = context.workbook.worksheets.getItem(list.listSheetName);
    queueWords(words, language, (list.lists[0]?.words.length ?? 0) + 1);
    words.position = plans.length + 2;
    listSheet.activate();
    listSheet.getRange("A4").select();
    await context.sync();
  });
}

/** What of a sheet follows the list where a run fixes it: how long axes are; and what says so where somebody types. */
function queueLive(context: Excel.RequestContext, plan: SheetPlan, language: Language): void {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  for (const { name } of plan.charts) {
    if (name === CHART_NAME || name === SUMMARY_CHART_NAME) {
      // An empty text lets Excel choose.
      sheet.charts.getItem(name).axes.valueAxis.maximum = "";
    }
  }
  if (plan.kind !== "matrix") return;
  const { refusal } = TEMPLATE_FILE_TEXTS[language];
  const first = (plan.tables[0]?.row ?? 0) + 1;
  for (const { column, columns } of [SCALES_AREA, MARKS_AREA]) {
    const { dataValidation } = sheet.getRangeByIndexes(first, column, LIST_ROWS, columns);
    dataValidation.rule = { custom: { formula: "=FALSE" } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: refusal.title,
      message: refusal.message(listTemplate(language, "blank").sheetName),
    };
  }
}
