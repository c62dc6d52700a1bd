import { openSession, type ExcelSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { failure, fill, formulasOf, play, valuesOf } from "./script";

/** A table People in A1:C3 with a note below it and a formula over its last column. */
async function people(): Promise<ExcelSession> {
  const session = openSession();
  await fill(session, "A1:C3", [
    ["Name", "Role", "Score"],
    ["Ann", "mayor", 1],
    ["Bob", "clerk", 2],
  ]);
  await play(session, (sheet) => {
    sheet.tables.add("A1:C3", true).name = "People";
  });
  await fill(session, "A5:A6", [["note"], ["=SUM(People[Score])"]]);
  return session;
}

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("People");

describe("TableRowCollection.add", () => {
  it("adds a row at the end and moves what stands below down", async () => {
    const session = await people();
    await play(session, (_, context) => table(context).rows.add(undefined, [["Cid", "guard", 5]]));
    expect(await valuesOf(session, "A3:C7")).toEqual([
      ["Bob", "clerk", 2],
      ["Cid", "guard", 5],
      ["", "", ""],
      ["note", "", ""],
      [8, "", ""],
    ]);
  });

  it("puts rows in between and gives them the format of their neighbours", async () => {
    const session = await people();
    await play(session, (sheet) => {
      sheet.getRange("C2:C3").numberFormat = [["0.0"], ["0.0"]];
    });
    await play(session, (_, context) =>
      table(context).rows.add(0, [
        ["x", "y", 7],
        ["z", "w", 8],
      ]),
    );
    const range = await play(session, (sheet) => sheet.getRange("C1:C5").load("values,numberFormat"));
    expect(range.values).toEqual([["Score"], [7], [8], [1], [2]]);
    expect(range.numberFormat).toEqual([["General"], ["0.0"], ["0.0"], ["0.0"], ["0.0"]]);
  });

  it("takes one row of a table that was made of its headers alone for the first one", async () => {
    const session = openSession();
    await fill(session, "A1:B1", [["Name", "Score"]]);
    await play(session, (sheet) => sheet.tables.add("A1:B1", true).rows.add(undefined, [["Ann", 1]]));
    const range = await play(session, (_, context) => context.workbook.tables.getItem("Table1").getRange().load());
    expect([range.address, range.values]).toEqual([
      "Sheet1!A1:B2",
      [
        ["Name", "Score"],
        ["Ann", 1],
      ],
    ]);
  });

  it("refuses a row of another width and a place beyond the end", async () => {
    const session = await people();
    expect(await failure(session, (_, context) => table(context).rows.add(undefined, [["Cid"]]))).toEqual({
      code: "InvalidArgument",
      location: "TableRowCollection.add",
    });
    expect((await failure(session, (_, context) => table(context).rows.add(9, [["a", "b", 1]])))?.code).toBe(
      "InvalidArgument",
    );
  });

  it("lets charts and ranges over all rows grow", async () => {
    const session = await people();
    await fill(session, "F1:G1", [["=SUM($C$2:$C$3)", "=COUNTA(A2:A3)"]]);
    await play(session, (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns"));
    await play(session, (_, context) => table(context).rows.add(undefined, [["Cid", "guard", 5]]));
    expect(await formulasOf(session, "F1:G1")).toEqual([["=SUM($C$2:$C$4)", "=COUNTA(A2:A4)"]]);
    const [chart] = session.opened.workbook.sheets[0]?.charts ?? [];
    expect(chart?.series.at(-1)?.valuesFormula).toBe("Sheet1!$C$2:$C$4");
  });

  it("refuses to push a part of another table aside", async () => {
    const session = await people();
    await fill(session, "B8:E9", [
      ["a", "b", "c", "d"],
      [1, 2, 3, 4],
    ]);
    await play(session, (sheet) => sheet.tables.add("B8:E9", true));
    expect((await failure(session, (_, context) => table(context).rows.add(undefined, [["x", "y", 1]])))?.code).toBe(
      "InsertDeleteConflict",
    );
  });

  it("knows alwaysInsert from ExcelApi 1.15 on", async () => {
    const session = await people();
    const refused = await failure(session, (_, context) => table(context).rows.add(undefined, [["x", "y", 1]], false));
    expect(refused?.code).toBe("ApiNotFound");
  });
});

describe("TableRow.delete", () => {
  it("moves the rows below up, and the last row stays as a blank one", async () => {
    const session = await people();
    await play(session, (_, context) => table(context).rows.getItemAt(0).delete());
    expect(await valuesOf(session, "A1:A5")).toEqual([["Name"], ["Bob"], [""], ["note"], [2]]);
    const rows = await play(session, (_, context) => {
      table(context).rows.getItemAt(0).delete();
      return table(context).rows.load("count");
    });
    expect(rows.count).toBe(1);
    expect(await valuesOf(session, "A1:C2")).toEqual([
      ["Name", "Role", "Score"],
      ["", "", ""],
    ]);
  });
});

describe("TableColumnCollection.add", () => {
  it("adds a column with its header and values, and a name of its own when it has none", async () => {
    const session = await people();
    await play(session, (_, context) => {
      table(context).columns.add(1, [["Age"], [50], [40]]);
      table(context).columns.add();
      table(context).columns.add(undefined, undefined, "Note");
    });
    expect(await valuesOf(session, "A1:F2")).toEqual([
      ["Name", "Age", "Role", "Score", "Column1", "Note"],
      ["Ann", 50, "mayor", 1, "", ""],
    ]);
    expect(validatorFindings(session.save())).toEqual([]);
  });

  it("makes an equal name different", async () => {
    const session = await people();
    await play(session, (_, context) => table(context).columns.add(undefined, [["Name"], [1], [2]]));
    expect(await valuesOf(session, "D1")).toEqual([["Name2"]]);
  });

  it("refuses values of another height", async () => {
    const session = await people();
    expect(await failure(session, (_, context) => table(context).columns.add(undefined, [["a"], [1]]))).toEqual({
      code: "InvalidArgument",
      location: "TableColumnCollection.add",
    });
  });
});

describe("TableColumn.delete", () => {
  it("moves the columns behind left and turns references to it into #REF!", async () => {
    const session = await people();
    await fill(session, "A8:A9", [["=SUM(People[Score])"], ["=COUNTA(People[[Name]:[Role]])"]]);
    await play(session, (_, context) => table(context).columns.getItem("Role").delete());
    expect(await valuesOf(session, "A1:B2")).toEqual([
      ["Name", "Score"],
      ["Ann", 1],
    ]);
    expect(await formulasOf(session, "A8:A9")).toEqual([["=SUM(People[Score])"], ["=COUNTA(People[Name])"]]);
    await play(session, (_, context) => table(context).columns.getItem("Score").delete());
    expect(await formulasOf(session, "A8")).toEqual([["=SUM(#REF!)"]]);
    expect(await valuesOf(session, "A8")).toEqual([["#REF!"]]);
  });
});

describe("Table.delete and convertToRange", () => {
  it("delete takes the contents along and breaks references", async () => {
    const session = await people();
    await play(session, (_, context) => table(context).delete());
    expect(await valuesOf(session, "A1:C3")).toEqual(Array(3).fill(["", "", ""]));
    expect(await valuesOf(session, "A6")).toEqual([["#REF!"]]);
    const found = await play(session, (_, context) => context.workbook.tables.getItemOrNullObject("People").load());
    expect(found.isNullObject).toBe(true);
  });

  it("convertToRange leaves the cells, and formulas name them", async () => {
    const session = await people();
    await play(session, (_, context) => table(context).convertToRange());
    expect(await valuesOf(session, "A1:A2")).toEqual([["Name"], ["Ann"]]);
    expect(await formulasOf(session, "A6")).toEqual([["=SUM(Sheet1!$C$2:$C$3)"]]);
    expect(await valuesOf(session, "A6")).toEqual([[3]]);
    expect(validatorFindings(session.save())).toEqual([]);
  });

  it("a table deleted earlier in the batch is not found any more", async () => {
    const session = await people();
    const refused = await failure(session, (_, context) => {
      const gone = table(context);
      gone.delete();
      gone.name = "New";
    });
    expect(refused).toEqual({ code: "ItemNotFound", location: "Table.name" });
  });
});

describe("tables and cells around them", () => {
  it("refuse to let a part of a table move", async () => {
    const session = await people();
    expect((await failure(session, (sheet) => sheet.getRange("B2").insert("Down")))?.code).toBe("InsertDeleteConflict");
    expect((await failure(session, (sheet) => sheet.getRange("A2").delete("Left")))?.code).toBe("InsertDeleteConflict");
    expect((await failure(session, (sheet) => sheet.getRange("1:1").delete("Up")))?.code).toBe("InsertDeleteConflict");
  });

  it("grow with whole rows and columns inserted inside, and shrink with deleted ones", async () => {
    const session = await people();
    await play(session, (sheet) => {
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B:B").insert("Right");
    });
    const range = await play(session, (_, context) => table(context).getRange().load("address,values"));
    expect(range.address).toBe("Sheet1!A1:D4");
    expect(range.values[0]).toEqual(["Name", "Column1", "Role", "Score"]);
    await play(session, (sheet) => sheet.getRange("2:4").delete("Up"));
    const after = await play(session, (_, context) => table(context).getRange().load("address,values"));
    expect([after.address, after.values[1]]).toEqual(["Sheet1!A1:D2", ["", "", "", ""]]);
    expect(validatorFindings(session.save())).toEqual([]);
  });

  it("take in what is written right below them, unless the first cell stays blank", async () => {
    const session = await people();
    await fill(session, "A4:C4", [["Cid", "guard", 5]]);
    await play(session, (sheet) => sheet.getRange("A5").clear());
    const grown = await play(session, (_, context) => table(context).getRange().load("address"));
    expect(grown.address).toBe("Sheet1!A1:C4");
    await fill(session, "A5:C5", [["", "nobody", 9]]);
    const kept = await play(session, (_, context) => table(context).getRange().load("address"));
    expect(kept.address).toBe("Sheet1!A1:C4");
  });

  it("grow under the hands of the user: a row below, a column beside", async () => {
    const session = await people();
    const id = session.opened.workbook.sheets[0]?.id ?? "";
    session.excel.userEdits(id, 3, 0, "Cid");
    session.excel.userEdits(id, 0, 3, "Age");
    const range = await play(session, (_, context) => table(context).getRange().load("address,values"));
    expect(range.address).toBe("Sheet1!A1:D4");
    expect(range.values[0]).toEqual(["Name", "Role", "Score", "Age"]);
  });

  it("goes on with a calculated column in new rows", async () => {
    const session = await people();
    const column = session.opened.workbook.sheets[0]?.tables[0]?.columns[2];
    if (column !== undefined) column.calculatedFormula = "LEN(People[[#This Row],[Name]])";
    await play(session, (_, context) => table(context).rows.add());
    expect(await formulasOf(session, "C4")).toEqual([["=LEN(People[@Name])"]]);
  });

  it("resize keeps the header row and needs to overlap", async () => {
    const session = await people();
    expect((await failure(session, (_, context) => table(context).resize("A2:C5")))?.code).toBe("InvalidArgument");
    await play(session, (_, context) => table(context).resize("A1:D4"));
    expect(await valuesOf(session, "A1:D1")).toEqual([["Name", "Role", "Score", "Column1"]]);
  });
});

describe("a table at the end of the sheet", () => {
  const lastRows = async (): Promise<ExcelSession> => {
    const session = openSession(undefined, { excelApi: "1.15" });
    await play(session, (sheet) => (sheet.tables.add("XFC1048575:XFD1048576", true).name = "Last"));
    return session;
  };
  const last = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Last");

  it.each<readonly [string, string, (context: Excel.RequestContext) => unknown]>([
    ["a totals row", "Table.showTotals", (context) => (last(context).showTotals = true)],
    ["a row", "TableRowCollection.add", (context) => last(context).rows.add()],
    ["a row on the cells below", "TableRowCollection.add", (context) => last(context).rows.add(-1, undefined, false)],
    ["a column", "TableColumnCollection.add", (context) => last(context).columns.add()],
  ])("does not take %s: there is no room", async (_, location, task) => {
    const session = await lastRows();
    expect(await failure(session, (__, context) => task(context))).toEqual({ code: "InvalidOperation", location });
    const range = await play(session, (__, context) => last(context).getRange().load("address"));
    expect(range.address).toBe("Sheet1!XFC1048575:XFD1048576");
  });

  it.each([true, false])("is not made of the last row alone (with headers: %s)", async (hasHeaders) => {
    expect(await failure(openSession(), (sheet) => sheet.tables.add("A1048576:B1048576", hasHeaders))).toEqual({
      code: "InvalidOperation",
      location: "TableCollection.add",
    });
  });
});
