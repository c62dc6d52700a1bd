import { writeFileSync } from "node:fs";
import { openSession } from "../../support/excelSession";

describe("saveWorkbook", () => {
  it("smoke", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [["Nom", "Type", "N"], ["'=1+1", "Été", 3], ["b", "1/2", "50%"]];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "T";
      sheet.getRange("A1:C1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("E1:E2").format.borders.getItem("EdgeBottom").style = "Continuous";
      const s2 = context.workbook.worksheets.add("Deux");
      s2.customProperties.add("a.b", "c");
      s2.getRange("A1:B3").values = [["", "x"], ["p", 1], ["q", 2]];
      const cf = s2.getRange("A1:B3").conditionalFormats.add("Custom");
      cf.custom.rule.formula = "=$A1=\"p\"";
      cf.custom.format.fill.color = "#00FF00";
      s2.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
      const chart = s2.charts.add("BarStacked", s2.getRange("A1:B3"), "Columns");
      chart.name = "C"; chart.title.text = "Titre";
      chart.series.getItemAt(0).hasDataLabels = true;
      s2.freezePanes.freezeAt(s2.getRange("A1:A1"));
      s2.pageLayout.orientation = "Landscape";
      s2.pageLayout.zoom = { horizontalFitToPages: 1 };
      s2.pageLayout.setPrintArea("A1:B3");
      s2.pageLayout.setPrintTitleRows("$1:$1");
      await context.sync();
      const r = sheet.getRange("A1:C3").load({ values: true, text: true, numberFormat: true });
      await context.sync();
      console.log(JSON.stringify([r.values, r.text, r.numberFormat]));
    });
    console.log(session.excel.statistics);
    writeFileSync("/tmp/smoke.xlsx", session.save());
  });
});
