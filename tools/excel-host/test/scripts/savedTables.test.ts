import { openSession, type ExcelSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { lintPackage } from "../../testing/lintPackage";
import { fill, play, valuesOf } from "./script";

/** A table with a text, a number and a formula column, in A1:C4. */
async function people(): Promise<ExcelSession> {
  const session = openSession();
  await fill(session, "A1:C4", [
    ["Name", "Score", "Next"],
    ["Bob", 2, "=B2+1"],
    ["Ann", 1, "=B3+1"],
    ["Cid & co", 3, "=B4+1"],
  ]);
  await play(session, (sheet) => {
    sheet.tables.add("A1:C4", true).name = "People";
  });
  return session;
}

const table = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem("People");

async function shownNames(session: ExcelSession): Promise<unknown> {
  const rows = await play(session, (sheet) =>
    Array.from({ length: 4 }, (_, row) => table(sheet).getRange().getRow(row).load("values, rowHidden")),
  );
  return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => (values as unknown[][])[0]?.[0]);
}

/** The outside judge starts a process for each file. */
jest.setTimeout(60_000);

/** The file of a session, which an outside judge and our own look must find sound. */
function sound(session: ExcelSession): Uint8Array {
  const file = session.save();
  expect(lintPackage(file)).toEqual([]);
  expect(validatorFindings(file)).toEqual([]);
  return file;
}

describe("tables in the saved file", () => {
  it("keep their filters, which hide the same rows when they are asked again", async () => {
    const session = await people();
    await play(session, (sheet) => {
      table(sheet).columns.getItem("Name").filter.applyValuesFilter(["Cid & co", "Ann"]);
      table(sheet).columns.getItem("Score").filter.applyCustomFilter(">1", "<=9", "And");
    });
    const again = openSession(sound(session));
    const [name, score] = await play(again, (sheet) => {
      table(sheet).reapplyFilters();
      return [0, 1].map((index) => table(sheet).columns.getItemAt(index).filter.load("criteria"));
    });
    expect([name?.criteria, score?.criteria, await shownNames(again)]).toEqual([
      { filterOn: "Values", values: ["Cid & co", "Ann"] },
      { filterOn: "Custom", criterion1: ">1", criterion2: "<=9", operator: "And" },
      ["Name", "Cid & co"],
    ]);
  });

  it("lose a filter with its column, and the rows it had hidden come back", async () => {
    const session = await people();
    await play(session, (sheet) => table(sheet).columns.getItem("Score").filter.applyTopItemsFilter(1));
    expect(await shownNames(session)).toEqual(["Name", "Cid & co"]);
    await play(session, (sheet) => table(sheet).columns.getItem("Score").delete());
    expect(await shownNames(session)).toEqual(["Name", "Bob", "Ann", "Cid & co"]);
    sound(session);
  });

  it("lose the filter of a column that a smaller size leaves out", async () => {
    const session = await people();
    await play(session, (sheet) => table(sheet).columns.getItem("Next").filter.applyCustomFilter(">3"));
    expect(await shownNames(session)).toEqual(["Name", "Cid & co"]);
    await play(session, (sheet) => table(sheet).resize("A1:B4"));
    expect(await shownNames(session)).toEqual(["Name", "Bob", "Ann", "Cid & co"]);
  });

  it("keep labels, functions and own formulas of their totals row", async () => {
    const session = await people();
    await play(session, (sheet) => {
      table(sheet).showTotals = true;
      sheet.getRange("B5").formulas = [["=MAX(People[Score])*10"]];
    });
    const again = openSession(sound(session));
    expect(await valuesOf(again, "A5:C5")).toEqual([["Total", 30, 9]]);
    await play(again, (sheet) => {
      table(sheet).showTotals = false;
    });
    expect(await valuesOf(again, "A5:C5")).toEqual([["", "", ""]]);
    await play(again, (sheet) => {
      table(sheet).showTotals = true;
    });
    expect(await valuesOf(again, "A5:C5")).toEqual([["Total", 30, 9]]);
  });

  it("are sorted with formulas that go on to mean their own row", async () => {
    const session = await people();
    await play(session, (sheet) => table(sheet).sort.apply([{ key: 0, ascending: true }]));
    const range = await play(session, (sheet) => sheet.getRange("A2:C4").load("formulas, values"));
    expect([range.formulas, range.values]).toEqual([
      [
        ["Ann", 1, "=B2+1"],
        ["Bob", 2, "=B3+1"],
        ["Cid & co", 3, "=B4+1"],
      ],
      [
        ["Ann", 1, 2],
        ["Bob", 2, 3],
        ["Cid & co", 3, 4],
      ],
    ]);
  });

  it("have no header row when it was hidden, and no filter either", async () => {
    const session = await people();
    await play(session, (sheet) => {
      table(sheet).columns.getItem("Name").filter.applyValuesFilter(["Ann"]);
      table(sheet).showHeaders = false;
    });
    const again = openSession(sound(session));
    const range = await play(again, (sheet) => table(sheet).getRange().load("address, rowHidden"));
    expect([range.address, range.rowHidden]).toEqual(["Sheet1!A2:C4", false]);
  });
});

describe("links in the saved file", () => {
  it("are there again, and the file is sound", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "=go & on" };
    });
    const again = openSession(sound(session));
    const cell = await play(again, (sheet) => sheet.getRange("A1").load("hyperlink, values, valueTypes"));
    expect([cell.values, cell.valueTypes, cell.hyperlink.documentReference]).toEqual([
      [["=go & on"]],
      [["String"]],
      "Sheet1!B2",
    ]);
  });
});
