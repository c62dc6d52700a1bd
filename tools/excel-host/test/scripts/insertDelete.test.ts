import { openSession, type ExcelSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { failure, fill, formulasOf, play, valuesOf } from "./script";

/** A column of four numbers with formulas over it, on this sheet and another. */
async function numbers(): Promise<ExcelSession> {
  const session = openSession();
  await fill(session, "A1:A4", [[1], [2], [3], [4]]);
  await fill(session, "C1:C3", [["=SUM(A1:A4)"], ["=A3"], ["=$A$1+A4"]]);
  await play(session, (_, context) => context.workbook.worksheets.add("Other"));
  await fill(session, "A1:A2", [["=SUM(Sheet1!A1:A4)"], ["=Sheet1!A3*2"]], "Other");
  return session;
}

describe("Range.insert", () => {
  it("of a whole row moves what is below, and formulas on every sheet follow", async () => {
    const session = await numbers();
    await play(session, (sheet) => sheet.getRange("3:3").insert("Down"));
    expect(await valuesOf(session, "A1:A5")).toEqual([[1], [2], [""], [3], [4]]);
    expect(await formulasOf(session, "C1:C4")).toEqual([["=SUM(A1:A5)"], ["=A4"], [""], ["=$A$1+A5"]]);
    expect(await formulasOf(session, "A1:A2", "Other")).toEqual([["=SUM(Sheet1!A1:A5)"], ["=Sheet1!A4*2"]]);
  });

  it("of cells moves only their columns down; a formula beside them stays where it is and follows", async () => {
    const session = await numbers();
    await play(session, (sheet) => sheet.getRange("A2:A3").insert("Down"));
    expect(await valuesOf(session, "A1:A6")).toEqual([[1], [""], [""], [2], [3], [4]]);
    expect(await formulasOf(session, "C1:C3")).toEqual([["=SUM(A1:A6)"], ["=A5"], ["=$A$1+A6"]]);
  });

  it("leaves a range alone that reaches out of the inserted columns", async () => {
    const session = openSession();
    await fill(session, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await fill(session, "D1:D1", [["=SUM(A1:B2)"]]);
    await play(session, (sheet) => sheet.getRange("A1").insert("Down"));
    expect(await formulasOf(session, "D1")).toEqual([["=SUM(A1:B2)"]]);
    expect(await valuesOf(session, "D1")).toEqual([[7]]);
  });

  it("to the right moves columns, and whole columns take formulas along", async () => {
    const session = openSession();
    await fill(session, "A1:C1", [[1, 2, "=A1+B1"]]);
    await play(session, (sheet) => sheet.getRange("B:B").insert("Right"));
    expect(await formulasOf(session, "A1:D1")).toEqual([[1, "", 2, "=A1+C1"]]);
  });

  it("gives the blank cells, and new cells look like those above", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      sheet.getRange("A1:A2").format.fill.color = "#FF0000";
    });
    const range = await play(session, (sheet) => sheet.getRange("A2").insert("Down").load("address,format/fill/color"));
    expect([range.address, range.format.fill.color]).toEqual(["Sheet1!A2", "#FF0000"]);
  });

  it("lets a range that the script holds follow its cells", async () => {
    const session = await numbers();
    const address = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const held = sheet.getRange("A3:A4");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      held.load("address");
      await context.sync();
      return held.address;
    });
    expect(address).toBe("Sheet1!A5:A6");
  });

  it("refuses to push contents off the sheet", async () => {
    const session = openSession();
    await fill(session, "A1048576", [["last"]]);
    expect(await failure(session, (sheet) => sheet.getRange("A1").insert("Down"))).toEqual({
      code: "NonBlankCellOffSheet",
      location: "Range.insert",
    });
  });

  it("refuses to move a part of merged cells, and moves all of them", async () => {
    const session = openSession();
    await play(session, (sheet) => sheet.getRange("A2:B2").merge());
    expect((await failure(session, (sheet) => sheet.getRange("A1").insert("Down")))?.code).toBe("MergedRangeConflict");
    await play(session, (sheet) => sheet.getRange("A1:B1").insert("Down"));
    expect(session.opened.workbook.sheets[0]?.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  });

  it("is refused on a protected sheet", async () => {
    const session = openSession();
    await play(session, (sheet) => sheet.protection.protect());
    expect((await failure(session, (sheet) => sheet.getRange("1:1").insert("Down")))?.code).toBe("AccessDenied");
  });
});

describe("Range.delete", () => {
  it("turns references to deleted cells into #REF! and shrinks ranges", async () => {
    const session = await numbers();
    await play(session, (sheet) => sheet.getRange("A3").delete("Up"));
    expect(await formulasOf(session, "C1:C3")).toEqual([["=SUM(A1:A3)"], ["=#REF!"], ["=$A$1+A3"]]);
    expect(await valuesOf(session, "C1:C3")).toEqual([[7], ["#REF!"], [5]]);
    expect(await formulasOf(session, "A1:A2", "Other")).toEqual([["=SUM(Sheet1!A1:A3)"], ["=Sheet1!#REF!*2"]]);
  });

  it("makes a held range invalid when its cells are gone", async () => {
    const session = await numbers();
    const held = session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A2");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await expect(held).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("takes heights, names, rules, validations, charts and print titles along", async () => {
    const session = openSession();
    await fill(session, "A5:B7", [
      ["Name", "Score"],
      ["a", 1],
      ["b", 2],
    ]);
    await play(session, (sheet, context) => {
      sheet.getRange("6:6").format.rowHeight = 40;
      context.workbook.names.add("Scores", sheet.getRange("B6:B7"));
      sheet.getRange("B6:B7").conditionalFormats.add("Custom").custom.rule.formula = "=$B6>1";
      sheet.getRange("A6:A7").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A5:B7"), "Columns");
      chart.setPosition("D5", "H12");
      sheet.pageLayout.setPrintTitleRows("$5:$5");
    });
    const topBefore = session.opened.workbook.sheets[0]?.charts[0]?.frame.top ?? 0;
    await play(session, (sheet) => sheet.getRange("2:3").delete("Up"));
    const [sheet] = session.opened.workbook.sheets;
    expect(sheet?.rows.get(3)?.heightPoints).toBe(40);
    expect(session.opened.workbook.names.map(({ formula }) => formula)).toEqual(["Sheet1!$B$4:$B$5"]);
    expect(sheet?.conditionalFormats[0]).toMatchObject({
      ranges: [{ top: 3, bottom: 4, left: 1, right: 1 }],
      rule: { formula: "$B4>1" },
    });
    expect(sheet?.dataValidations[0]?.ranges).toEqual([{ top: 3, bottom: 4, left: 0, right: 0 }]);
    expect(sheet?.charts[0]?.series[0]?.valuesFormula).toBe("Sheet1!$B$4:$B$5");
    expect(sheet?.charts[0]?.frame.top).toBe(topBefore - 30);
    expect(sheet?.pageLayout.printTitleRows).toEqual({ first: 2, last: 2 });
    const file = session.save();
    expect(validatorFindings(file)).toEqual([]);
    const [again] = openSession(file).opened.workbook.sheets;
    expect(again?.cell(3, 1)?.value).toBe(1);
    expect(again?.cell(6, 0)).toBeUndefined();
    expect(again?.rows.get(3)?.heightPoints).toBe(40);
    expect(again?.rows.get(5)?.heightPoints ?? null).toBeNull();
  });

  it("to the left takes the cells behind", async () => {
    const session = openSession();
    await fill(session, "A1:C1", [[1, 2, 3]]);
    await play(session, (sheet) => sheet.getRange("A1").delete("Left"));
    expect(await valuesOf(session, "A1:C1")).toEqual([[2, 3, ""]]);
  });
});

describe("events of insertions", () => {
  it("tell whole rows from cells and where the cells went", async () => {
    const session = openSession();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await play(session, (sheet) =>
      sheet.onChanged.add((args) => {
        heard.push(args);
        return Promise.resolve();
      }),
    );
    await play(session, (sheet) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A1").insert("Right");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("A1").delete("Up");
    });
    expect(heard.map(({ address, changeType, changeDirectionState: state }) => [address, changeType, state])).toEqual([
      ["2:3", "RowInserted", undefined],
      ["A1", "CellInserted", { insertShiftDirection: "Right" }],
      ["B:B", "ColumnDeleted", undefined],
      ["A1", "CellDeleted", { deleteShiftDirection: "Up" }],
    ]);
  });
});
