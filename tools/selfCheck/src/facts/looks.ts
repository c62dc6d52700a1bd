/** What sheets look like: paper, sizes, rules, prompts. */

import type { PrintPlan } from "../../../../src/core/model/plan";
import {
  writeConditionalFormats,
  writeFormats,
  writeHiddenColumns,
  writePrint,
  writeValidation,
} from "../../../../src/excel/writeFormats";
import { WriteQueue } from "../../../../src/excel/writeQueue";
import type { Bench } from "../bench";
import type { Fact } from "../fact";
import { onSheet } from "./cells";

const PRINT: PrintPlan = {
  area: { row: 0, column: 0, rows: 40, columns: 6 },
  titleRows: { first: 1, last: 2 },
  marginsInches: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 },
  leftFooter: "&8 A && B",
  rightFooter: "&8 &P/&N",
  scalePercent: 60,
};

/** Prints a plan and tells what is seen of the layout. */
async function printed(
  bench: Bench,
  changes: Partial<PrintPlan>,
  tell: (layout: Excel.PageLayout) => string,
): Promise<string> {
  return onSheet(bench, async (sheet, context) => {
    sheet.getRange("A1:F40").values = Array.from({ length: 40 }, () => Array<number>(6).fill(1));
    writePrint(sheet, { ...PRINT, ...changes });
    const { pageLayout } = sheet;
    pageLayout.load({
      zoom: true,
      orientation: true,
      paperSize: true,
      leftMargin: true,
      headersFooters: { defaultForAllPages: { leftFooter: true, rightFooter: true } },
    });
    await context.sync();
    return tell(pageLayout);
  });
}

/** The address of a range without its sheet. */
async function addressOf(range: Excel.Range): Promise<string> {
  range.load({ address: true });
  await range.context.sync();
  return range.address.split("!").slice(-1).join("");
}

export const LOOK_FACTS: readonly Fact[] = [
  {
    name: "A sheet prints at a scale",
    source: "PageLayoutZoomOptions",
    expected: "60 percent",
    see: async (bench) => printed(bench, {}, ({ zoom }) => `${String(zoom.scale)} percent`),
  },
  {
    name: "A sheet is fitted to pages after its scale was set (look at the print preview)",
    source: "#1860: not heeded on the desktop unless the Page Layout tab is in front",
    expected: "1 wide, 4 tall",
    see: async (bench) =>
      printed(
        bench,
        { fitPages: { wide: 1, tall: 4 } },
        ({ zoom }) => `${String(zoom.horizontalFitToPages)} wide, ${String(zoom.verticalFitToPages)} tall`,
      ),
  },
  {
    name: "Paper, margins and footers are as they were set",
    source: "PageLayout; HeaderFooter",
    expected: "Landscape A4 36 [&8 A && B] [&8 &P/&N]",
    see: async (bench) =>
      printed(bench, {}, ({ orientation, paperSize, leftMargin, headersFooters: { defaultForAllPages } }) => {
        const { leftFooter, rightFooter } = defaultForAllPages;
        return `${orientation} ${paperSize} ${leftMargin} [${leftFooter}] [${rightFooter}]`;
      }),
  },
  {
    name: "The printed area, its repeated rows and a page break are as they were set",
    source: "PageLayout; PageBreakCollection",
    expected: "A1:F40, 2:3, 1 break",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        writePrint(sheet, { ...PRINT, pageBreaks: [20] });
        const breaks = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        const area = await addressOf(sheet.pageLayout.getPrintArea().areas.getItemAt(0));
        const rows = (await addressOf(sheet.pageLayout.getPrintTitleRows())).replaceAll("$", "");
        return `${area}, ${rows}, ${breaks.value} break`;
      }),
  },
  {
    name: "The first rule of a plan is the first one of the cells",
    source: "ConditionalFormatCollection.add; #5194",
    expected: "0 =$A1=1 / 1 =$A1>0",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const area = { row: 0, column: 0, rows: 3, columns: 2 };
        writeConditionalFormats(sheet, [
          { area, formula: "=$A1=1", fill: "#FFEEAA" },
          { area, formula: "=$A1>0", font: { bold: true } },
        ]);
        const rules = sheet.getRange("A1:B3").conditionalFormats.load({
          priority: true,
          custom: { rule: { formula: true } },
        });
        await context.sync();
        return rules.items
          .map(({ priority, custom }) => `${priority} ${custom.rule.formula}`)
          .sort()
          .join(" / ");
      }),
  },
  {
    name: "A list of words, a list on another sheet and a rule for days are taken, with their prompts",
    source: "#2128, #277, #2594; DateTimeDataValidation",
    expected: "List List Date, prompt shown",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const { sheet: lists, name } = bench.addSheet(context);
        lists.getRange("A1:A2").values = [["a"], ["b"]];
        const [words, other, day] = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).dataValidation);
        if (words === undefined || other === undefined || day === undefined) return "no cells";
        words.rule = { list: { inCellDropDown: true, source: "a,b" } };
        other.rule = { list: { inCellDropDown: true, source: `='${name}'!$A$1:$A$2` } };
        day.rule = { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
        for (const rule of [words, other, day]) {
          rule.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
          rule.prompt = { showPrompt: true, title: "x".repeat(32), message: "x".repeat(255) };
          rule.load({ type: true, prompt: true });
        }
        await context.sync();
        const isShown = [words, other, day].every(({ prompt }) => prompt.showPrompt && prompt.message.length === 255);
        return `${[words, other, day].map(({ type }) => type).join(" ")}, ${isShown ? "prompt shown" : "no prompt"}`;
      }),
  },
  {
    name: "A prompt stands alone, without a rule",
    source: "#2594",
    expected: "true Read this",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        writeValidation(sheet, {
          prompts: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, title: "Note", message: "Read this" }],
        });
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.load({ prompt: true });
        await context.sync();
        return `${String(dataValidation.prompt.showPrompt)} ${dataValidation.prompt.message}`;
      }),
  },
  {
    name: "Widths, heights and hidden columns are as they were set, to a point",
    source: "Range.format; #4263",
    expected: "100 40 true false",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.getRange("A1").format.columnWidth = 100;
        sheet.getRange("A1").format.rowHeight = 40;
        writeHiddenColumns(sheet, { hiddenColumns: [1] }, []);
        const [wide, hidden, shown] = ["A1", "B1", "C1"].map((address) => sheet.getRange(address));
        if (wide === undefined || hidden === undefined || shown === undefined) return "no cells";
        wide.load({ format: { columnWidth: true, rowHeight: true } });
        hidden.load({ columnHidden: true });
        shown.load({ columnHidden: true });
        await context.sync();
        const sizes = [wide.format.columnWidth, wide.format.rowHeight].map((points) => Math.round(points));
        return [...sizes, hidden.columnHidden, shown.columnHidden].map(String).join(" ");
      }),
  },
  {
    name: "Fonts, fills, lines and alignment are as they were set",
    source: "Range.format",
    expected: "#102030 bold 11, #FFEEAA, Continuous Thin #405060, Center, wrapped",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        await writeFormats(new WriteQueue(context), sheet, [
          {
            area: { row: 0, column: 0, rows: 1, columns: 1 },
            font: { sizePoints: 11, bold: true, color: "#102030" },
            fill: "#FFEEAA",
            horizontal: "Center",
            wrapText: true,
            borders: { bottom: { style: "thin", color: "#405060" } },
          },
        ]);
        const { format } = sheet.getRange("A1");
        const { font, fill } = format;
        const line = format.borders.getItem("EdgeBottom").load({ style: true, weight: true, color: true });
        format.load({ horizontalAlignment: true, wrapText: true });
        font.load({ color: true, bold: true, size: true });
        fill.load({ color: true });
        await context.sync();
        const text = `${font.color} ${font.bold ? "bold" : "plain"} ${font.size}`;
        const border = `${line.style} ${line.weight} ${line.color}`;
        return [text, fill.color, border, format.horizontalAlignment, format.wrapText ? "wrapped" : "on one line"].join(
          ", ",
        );
      }),
  },
];
