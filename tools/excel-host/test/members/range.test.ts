import { PROFILES, type ProfileName } from "../../src/excel/profiles";
import { openSession, type ExcelSession } from "../../testing/excelSession";

/** Runs a task on the first sheet; gives its result, or the code of its refusal. */
async function on<Result>(
  session: ExcelSession,
  task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result | string> {
  try {
    return await session.run((context) => task(context.workbook.worksheets.getFirst(), context));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

describe("Range place", () => {
  it("says where it is and how large", async () => {
    const place = await on(openSession(), async (sheet, context) => {
      const range = sheet.getRange("C3:E6");
      range.load({
        address: true,
        rowIndex: true,
        columnIndex: true,
        rowCount: true,
        columnCount: true,
        cellCount: true,
      });
      range.load({ isEntireRow: true, isEntireColumn: true, left: true, top: true, width: true, height: true });
      await context.sync();
      return range.toJSON();
    });

    expect(place).toEqual({
      address: "Sheet1!C3:E6",
      rowIndex: 2,
      columnIndex: 2,
      rowCount: 4,
      columnCount: 3,
      cellCount: 12,
      isEntireRow: false,
      isEntireColumn: false,
      left: 96,
      top: 30,
      width: 144,
      height: 60,
    });
  });

  it("quotes the name of a sheet as formulas do", async () => {
    const address = await on(openSession(), async (sheet, context) => {
      sheet.name = "L'état 1";
      const range = sheet.getRange("A1").load({ address: true });
      await context.sync();
      return range.address;
    });

    expect(address).toBe("'L''état 1'!A1");
  });

  it("counts the cells of a whole sheet as -1, beyond 2,147,483,647", async () => {
    const counts = await on(openSession(), async (sheet, context) => {
      const [all, columns] = [sheet.getRange(), sheet.getRange("A:C")];
      for (const range of [all, columns]) range.load({ cellCount: true, isEntireRow: true, isEntireColumn: true });
      await context.sync();
      return [all, columns].map(({ cellCount, isEntireRow, isEntireColumn }) => ({
        cellCount,
        isEntireRow,
        isEntireColumn,
      }));
    });

    expect(counts).toEqual([
      { cellCount: -1, isEntireRow: true, isEntireColumn: true },
      { cellCount: 3 * 1_048_576, isEntireRow: false, isEntireColumn: true },
    ]);
  });

  it("reads no cells beyond five million: the property is null, without an error", async () => {
    const read = await on(openSession(), async (sheet, context) => {
      const range = sheet.getRange("A1:E1048576");
      range.load({ values: true, cellCount: true });
      await context.sync();
      return { values: range.values as unknown, cellCount: range.cellCount };
    });

    expect(read).toEqual({ values: null, cellCount: 5_242_880 });
  });

  it("says which sheet it is on", async () => {
    const name = await on(openSession(), async (sheet, context) => {
      const range = sheet.getRange("A1").load({ worksheet: { name: true } });
      await context.sync();
      return range.worksheet.name;
    });

    expect(name).toBe("Sheet1");
  });
});

describe("Range.rowHidden and columnHidden", () => {
  it("are null when only some are hidden", async () => {
    const states = await on(openSession(), async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C1").columnHidden = true;
      const ranges = ["A2:A3", "A1:A3", "A4", "C1", "B1:C1", "C2"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load({ rowHidden: true, columnHidden: true, hidden: true });
      await context.sync();
      return ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]);
    });

    expect(states).toEqual([
      [true, false, null],
      [null, false, null],
      [false, false, false],
      [false, true, null],
      [false, null, null],
      [true, true, true],
    ]);
  });

  it("are told row by row and column by column", async () => {
    const told = await on(openSession(), async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A:A").columnHidden = true;
      const range = sheet.getRange("A1:B3");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return { rows: rows.value, columns: columns.value };
    });

    expect(told).toEqual({
      rows: [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ],
      columns: [{ columnHidden: true }, { columnHidden: false }],
    });
  });

  it("come back when they are shown again, and mark rows and columns as changed", async () => {
    const session = openSession();
    const hidden = await on(session, async (sheet, context) => {
      const range = sheet.getRange("A2:B3");
      range.rowHidden = true;
      range.columnHidden = true;
      range.rowHidden = false;
      range.columnHidden = false;
      range.load({ hidden: true });
      await context.sync();
      return range.hidden;
    });
    const [model] = session.opened.workbook.sheets;

    expect([hidden, [...(model?.changedRows ?? [])], [...(model?.changedFacets ?? [])]]).toEqual([
      false,
      [1, 2],
      ["columns"],
    ]);
  });
});

describe("Range.clear", () => {
  /** Fills A1:B1 with a bold value and a bold formula, clears A1, and reads both cells. */
  async function cleared(applyTo?: "All" | "Formats" | "Contents" | "Hyperlinks"): Promise<unknown> {
    return on(openSession(), async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["50%", "=A1"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A1").clear(applyTo);
      const ranges = [sheet.getRange("A1"), sheet.getRange("B1")];
      for (const range of ranges) range.load({ values: true, numberFormat: true, format: { font: { bold: true } } });
      await context.sync();
      return ranges.map(({ values, numberFormat, format }): unknown[] => [
        values[0]?.[0],
        numberFormat[0]?.[0],
        format.font.bold,
      ]);
    });
  }

  it("takes values and formats by default, and formulas notice", async () => {
    expect(await cleared()).toEqual([
      ["", "General", false],
      [0, "General", true],
    ]);
    expect(await cleared("All")).toEqual(await cleared());
  });

  it("takes only values, or only formats", async () => {
    expect(await cleared("Contents")).toEqual([
      ["", "0%", true],
      [0, "General", true],
    ]);
    expect(await cleared("Formats")).toEqual([
      [0.5, "General", false],
      [0.5, "General", true],
    ]);
  });

  it("takes only links", async () => {
    expect(await cleared("Hyperlinks")).toEqual([
      [0.5, "0%", true],
      [0.5, "General", true],
    ]);
  });

  it("leaves nothing behind that would count as used", async () => {
    const used = await on(openSession(), async (sheet, context) => {
      sheet.getRange("A1:C9").values = Array.from({ length: 9 }, () => ["x", 1, "50%"]);
      sheet.getRange("A1:C9").format.fill.color = "red";
      sheet.getRange("A2:C9").clear();
      const range = sheet.getUsedRange().load({ address: true });
      await context.sync();
      return range.address;
    });

    expect(used).toBe("Sheet1!A1:C1");
  });

  it("gives the cells of a formatted column their column's look back", async () => {
    const color = await on(openSession(), async (sheet, context) => {
      sheet.getRange("A2").values = [["x"]];
      sheet.getRange("A2").clear();
      sheet.getRange("A:A").format.fill.color = "#00FF00";
      const fill = sheet.getRange("A2").format.fill.load({ color: true });
      await context.sync();
      return fill.color;
    });

    expect(color).toBe("#00FF00");
  });

  it("makes Column1 and so on of the headers of a table", async () => {
    const values = await on(openSession(), async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Nom", "Type"],
        ["a", "b"],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.getRange("A1:B2").clear("Contents");
      const range = sheet.getRange("A1:B2").load({ values: true });
      await context.sync();
      return range.values;
    });

    expect(values).toEqual([
      ["Column1", "Column2"],
      ["", ""],
    ]);
  });

  it("refuses a word that is none of its kinds", async () => {
    const refused = await on(openSession(), async (sheet, context) => {
      sheet.getRange("A1").clear("Everything" as "All");
      await context.sync();
    });

    expect(refused).toBe("InvalidArgument");
  });
});

describe("Range.merge", () => {
  it("keeps the value of the first cell only", async () => {
    const session = openSession();
    const values = await on(session, async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      const range = sheet.getRange("A1:B2").load({ values: true });
      await context.sync();
      return range.values;
    });

    expect(values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(session.opened.workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it("merges row by row when asked, and takes the place of merges in its way", async () => {
    const session = openSession();
    await on(session, async (sheet, context) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:B2").merge(true);
      await context.sync();
    });

    expect(session.opened.workbook.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ]);
  });

  it("is undone by unmerge, which leaves the value where it is", async () => {
    const session = openSession();
    const values = await on(session, async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["x", "y"]];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").unmerge();
      const range = sheet.getRange("A1:B1").load({ values: true });
      await context.sync();
      return range.values;
    });

    expect([values, session.opened.workbook.sheets[0]?.merges]).toEqual([[["x", ""]], []]);
  });

  it("is refused over cells of a table, and a table over merged cells", async () => {
    const inTable = await on(openSession(), async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("B3:C3").merge();
      await context.sync();
    });
    const overMerge = await on(openSession(), async (sheet, context) => {
      sheet.getRange("B3:C3").merge();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    });

    expect([inTable, overMerge]).toEqual(["InvalidOperation", "MergedRangeConflict"]);
  });
});

/** Sources: issues 930 (a sheet that was just added, on the web), 5118, 5769 and 442 (on the desktop) of OfficeDev/office-js. */
describe("Range.select", () => {
  async function selectedAfter(
    profile: (typeof PROFILES)[ProfileName],
    script: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  ): Promise<string> {
    return on(openSession(undefined, profile), async (_sheet, context) => {
      await script(context.workbook.worksheets.add("Deux"), context);
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
  }

  it("brings its sheet to the front in Excel on the web", async () => {
    const selected = await selectedAfter(PROFILES.web, async (sheet, context) => {
      await context.sync();
      sheet.getRange("B2:C3").select();
    });
    expect(selected).toBe("Deux!B2:C3");
  });

  it("selects nothing on the desktop where another sheet was in front when the request came", async () => {
    const selected = await selectedAfter(PROFILES.windows, (sheet) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
    });
    expect(selected).toBe("Deux!A1");
  });

  it("selects after an activation that had a request of its own", async () => {
    const selected = await selectedAfter(PROFILES.windows, async (sheet, context) => {
      sheet.activate();
      await context.sync();
      sheet.getRange("B2:C3").select();
    });
    expect(selected).toBe("Deux!B2:C3");
  });

  it("has a sheet that was just added stay behind on the web, whatever activates it", async () => {
    const selected = await selectedAfter(PROFILES.web, (sheet) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
    });
    expect(selected).toBe("Sheet1!A1");
  });
});

describe("Range members above the simulated set", () => {
  it("are refused and recorded", async () => {
    const session = openSession(undefined, { excelApi: "1.6" });
    const refused = await on(session, async (sheet, context) => {
      sheet.getRange("A1").load({ isEntireRow: true });
      await context.sync();
    });

    expect([refused, session.excel.tooNewMembers]).toEqual(["ApiNotFound", ["Range.isEntireRow (ExcelApi 1.7)"]]);
  });
});
