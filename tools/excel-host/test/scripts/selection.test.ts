import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip, writeZip } from "../../src/xlsx/zip";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { failure, play } from "./script";

const sheetId = ({ opened }: ExcelSession): string => opened.workbook.sheets[0]?.id ?? "";

/** Selects A1:B2, then D4 with the Ctrl key held. */
function selectTwoAreas(session: ExcelSession): void {
  session.excel.userSelects(sheetId(session), { top: 3, left: 3, bottom: 3, right: 3 }, [
    { top: 0, left: 0, bottom: 1, right: 1 },
  ]);
}

describe("several areas selected at once", () => {
  // Source: docs/testing/application-specific-api-error-handling.md, InvalidSelection; Workbook.getSelectedRange: "If there are
  // multiple ranges selected, this method will throw an error."
  it("are no selected range, but selected ranges, and the active cell stands in the last one", async () => {
    const session = openSession();
    selectTwoAreas(session);

    expect(await failure(session, (_, { workbook }) => workbook.getSelectedRange().load("address"))).toEqual({
      code: "InvalidSelection",
      location: "Workbook.getSelectedRange",
    });
    const { areas, cell } = await play(session, (_, { workbook }) => ({
      areas: workbook.getSelectedRanges().load("address"),
      cell: workbook.getActiveCell().load("address"),
    }));
    expect([areas.address, cell.address]).toEqual(["Sheet1!A1:B2,Sheet1!D4", "Sheet1!D4"]);
  });

  it("are told with all their addresses, and to a table with those inside it", async () => {
    const session = openSession();
    const heard: string[][] = [];
    await play(session, (sheet) => {
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(["sheet", address]));
      sheet.tables
        .add("B1:D5", true)
        .onSelectionChanged.add(async ({ address }) => void heard.push(["table", address]));
    });
    selectTwoAreas(session);
    await session.excel.idle();

    expect(heard).toEqual([
      ["sheet", "A1:B2,D4"],
      ["table", "B1:B2,D4"],
    ]);
  });

  it("end when a script selects a range", async () => {
    const session = openSession();
    selectTwoAreas(session);
    await play(session, (sheet) => {
      sheet.getRange("C3").select();
    });
    const range = await play(session, (_, { workbook }) => workbook.getSelectedRange().load("address"));
    expect(range.address).toBe("Sheet1!C3");
  });

  it("stay each person's own", async () => {
    const session = openSession();
    selectTwoAreas(session);
    session.excel.openForColleague().userSelects(sheetId(session), { top: 8, left: 0, bottom: 8, right: 0 });

    const areas = await play(session, (_, { workbook }) => workbook.getSelectedRanges().load("address"));
    expect(areas.address).toBe("Sheet1!A1:B2,Sheet1!D4");
  });
});

describe("the selection of a file", () => {
  it("is that of the active pane when it is opened", () => {
    const entries = readZip(saveWorkbook(newWorkbook()));
    const view =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>' +
      '<selection activeCell="Z1" sqref="Z1"/>' +
      '<selection pane="bottomLeft" activeCell="B4" activeCellId="1" sqref="A3 B4:C5 E9"/></sheetView></sheetViews>';
    const path = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder().decode(entries.get(path));
    entries.set(
      path,
      new TextEncoder().encode(xml.replace(/<sheetViews>.*?<\/sheetViews>|(?=<sheetFormatPr|<sheetData)/, view)),
    );
    const [sheet] = openWorkbook(writeZip(entries)).workbook.sheets;

    expect([sheet?.selection, sheet?.moreSelected]).toEqual([
      { top: 3, left: 1, bottom: 4, right: 2 },
      [
        { top: 2, left: 0, bottom: 2, right: 0 },
        { top: 8, left: 4, bottom: 8, right: 4 },
      ],
    ]);
  });
});

describe("a chart sheet in front", () => {
  // Source: docs/testing/application-specific-api-error-handling.md, UnsupportedSheet.
  it.each<readonly [string, (workbook: Excel.Workbook) => unknown]>([
    ["Workbook.getSelectedRange", (workbook) => workbook.getSelectedRange()],
    ["Workbook.getActiveCell", (workbook) => workbook.getActiveCell()],
    ["WorksheetCollection.getActiveWorksheet", (workbook) => workbook.worksheets.getActiveWorksheet()],
  ])("has no %s", async (location, task) => {
    const session = openSession();
    const { workbook } = session.opened;
    const chart = workbook.createSheet("Chart1", null);
    chart.kind = "other";
    workbook.sheets.push(chart);
    workbook.activeSheet = chart;

    expect(await failure(session, (_, context) => task(context.workbook))).toEqual({
      code: "UnsupportedSheet",
      location,
    });
  });
});
