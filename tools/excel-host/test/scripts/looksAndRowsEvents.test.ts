import { openSession, type ExcelSession } from "../../testing/excelSession";
import { fill, play, valuesOf } from "./script";

/** Names and scores from A1 on, and what handlers of the sheet and of all sheets hear. */
async function listening(): Promise<{ session: ExcelSession; heard: unknown[] }> {
  const session = openSession();
  await fill(session, "A1:B5", [
    ["Name", "Score"],
    ["c", 3],
    ["a", 1],
    ["d", 4],
    ["b", 2],
  ]);
  const heard: unknown[] = [];
  await play(session, (sheet, { workbook }) => {
    const hear =
      (where: string) =>
      async (args: { type: string; address: string; source: string; changeType?: string }): Promise<void> => {
        heard.push([where, args.type, args.address, args.changeType ?? args.source]);
        return Promise.resolve();
      };
    sheet.onFormatChanged.add(hear("sheet"));
    sheet.onRowSorted.add(hear("sheet"));
    sheet.onRowHiddenChanged.add(hear("sheet"));
    workbook.worksheets.onFormatChanged.add(hear("sheets"));
  });
  return { session, heard };
}

// Source: Worksheet.onFormatChanged, onRowSorted ("the result of a top-to-bottom sort operation") and onRowHiddenChanged.
describe("events of looks and rows", () => {
  it("tell of formats, number formats and cleared looks, to the sheet and to all sheets, and not of values", async () => {
    const { session, heard } = await listening();
    await play(session, (sheet) => {
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("B2:B5").numberFormat = [["0.0"], ["0.0"], ["0.0"], ["0.0"]];
      sheet.getRange("D9").values = [["x"]];
      sheet.getRange("A1").clear("Formats");
    });
    await session.excel.idle();

    expect(heard.filter((each) => (each as string[])[0] === "sheet")).toEqual(
      ["A1:B1", "B2:B5", "A1"].map((address) => ["sheet", "WorksheetFormatChanged", address, "Local"]),
    );
    expect(heard).toHaveLength(6);
  });

  it("lead to the cells whose looks changed", async () => {
    const session = openSession();
    const texts: unknown[] = [];
    await play(session, (sheet) => {
      sheet.getRange("B2").values = [["here"]];
      sheet.onFormatChanged.add(async (args) => {
        await Excel.run(async (context) => {
          const range = args.getRange(context).load("values");
          await context.sync();
          texts.push(range.values);
        });
      });
    });
    await play(session, (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"));
    await session.excel.idle();

    expect(texts).toEqual([[["here"]]]);
  });

  it("tell of rows that were sorted", async () => {
    const { session, heard } = await listening();
    await play(session, (sheet) => {
      sheet.getRange("A1:B5").sort.apply([{ key: 1, ascending: true }], false, true);
    });
    await session.excel.idle();

    expect(heard).toEqual([["sheet", "WorksheetRowSorted", "A2:B5", "Local"]]);
    expect(await valuesOf(session, "A2:A5")).toEqual([["a"], ["b"], ["c"], ["d"]]);
  });

  it("tell of rows that are hidden and shown, by hand and by filters, and only of those that were otherwise", async () => {
    const { session, heard } = await listening();
    await play(session, (sheet) => {
      sheet.getRange("2:4").rowHidden = true;
      sheet.getRange("3:5").rowHidden = true;
      sheet.getRange("1:9").rowHidden = false;
      sheet.tables.add("A1:B5", true).columns.getItem("Score").filter.applyValuesFilter(["1", "4"]);
    });
    await play(session, (sheet) => {
      sheet.tables.getItemAt(0).clearFilters();
    });
    await session.excel.idle();

    expect(heard.map((each) => (each as string[]).slice(1))).toEqual([
      ["WorksheetRowHiddenChanged", "2:4", "Hidden"],
      ["WorksheetRowHiddenChanged", "5:5", "Hidden"],
      ["WorksheetRowHiddenChanged", "2:5", "Unhidden"],
      ["WorksheetRowHiddenChanged", "2:2,5:5", "Hidden"],
      ["WorksheetRowHiddenChanged", "2:2,5:5", "Unhidden"],
    ]);
  });
});
