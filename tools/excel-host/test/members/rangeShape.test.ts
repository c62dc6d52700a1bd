import { openSession, type ExcelSession } from "../../testing/excelSession";

/** Address of the range that `lead` comes to on the first sheet; null for a null object, the code of a refusal. */
async function addressOf(
  lead: (sheet: Excel.Worksheet) => Excel.Range,
  session: ExcelSession = openSession(),
): Promise<string | null> {
  try {
    return await session.run(async (context) => {
      const range = lead(context.workbook.worksheets.getFirst()).load({ address: true });
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** A session whose first sheet has a value in B2, a formula in D4 and a filled cell in F6. */
async function scattered(): Promise<ExcelSession> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D4").formulas = [['=""']];
    sheet.getRange("F6").format.fill.color = "yellow";
    await context.sync();
  });
  return session;
}

describe("Range methods that lead to other ranges", () => {
  it.each<{ name: string; lead: (range: Excel.Range) => Excel.Range; address: string }>([
    { name: "getCell", lead: (range) => range.getCell(0, 1), address: "Sheet1!D3" },
    { name: "getCell outside of its range", lead: (range) => range.getCell(9, 9), address: "Sheet1!L12" },
    { name: "getRow", lead: (range) => range.getRow(1), address: "Sheet1!C4:E4" },
    { name: "getColumn", lead: (range) => range.getColumn(2), address: "Sheet1!E3:E6" },
    { name: "getRowsAbove", lead: (range) => range.getRowsAbove(2), address: "Sheet1!C1:E2" },
    { name: "getRowsAbove without a count", lead: (range) => range.getRowsAbove(), address: "Sheet1!C2:E2" },
    { name: "getRowsBelow", lead: (range) => range.getRowsBelow(3), address: "Sheet1!C7:E9" },
    { name: "getColumnsBefore", lead: (range) => range.getColumnsBefore(2), address: "Sheet1!A3:B6" },
    { name: "getColumnsAfter", lead: (range) => range.getColumnsAfter(), address: "Sheet1!F3:F6" },
    { name: "getResizedRange", lead: (range) => range.getResizedRange(1, -2), address: "Sheet1!C3:C7" },
    { name: "getAbsoluteResizedRange", lead: (range) => range.getAbsoluteResizedRange(1, 2), address: "Sheet1!C3:D3" },
    { name: "getOffsetRange", lead: (range) => range.getOffsetRange(-2, 1), address: "Sheet1!D1:F4" },
    { name: "getBoundingRect", lead: (range) => range.getBoundingRect("A5:D9"), address: "Sheet1!A3:E9" },
    { name: "getIntersection", lead: (range) => range.getIntersection("A5:D9"), address: "Sheet1!C5:D6" },
    { name: "getLastCell", lead: (range) => range.getLastCell(), address: "Sheet1!E6" },
    { name: "getLastRow", lead: (range) => range.getLastRow(), address: "Sheet1!C6:E6" },
    { name: "getLastColumn", lead: (range) => range.getLastColumn(), address: "Sheet1!E3:E6" },
    { name: "getEntireRow", lead: (range) => range.getEntireRow(), address: "Sheet1!3:6" },
    { name: "getEntireColumn", lead: (range) => range.getEntireColumn(), address: "Sheet1!C:E" },
  ])("$name of C3:E6 leads to $address", async ({ lead, address }) => {
    expect(await addressOf((sheet) => lead(sheet.getRange("C3:E6")))).toBe(address);
  });

  it.each<{ name: string; lead: (range: Excel.Range) => Excel.Range }>([
    { name: "above the first row", lead: (range) => range.getRowsAbove(1) },
    { name: "before the first column", lead: (range) => range.getColumnsBefore(1) },
    { name: "shrunk to nothing", lead: (range) => range.getResizedRange(-2, 0) },
    { name: "offset out of the sheet", lead: (range) => range.getOffsetRange(0, -1) },
    { name: "a cell beyond the last row", lead: (range) => range.getCell(1_048_576, 0) },
    { name: "resized to no rows", lead: (range) => range.getAbsoluteResizedRange(0, 1) },
  ])("refuses a range $name", async ({ lead }) => {
    expect(await addressOf((sheet) => lead(sheet.getRange("A1:B2")))).toBe("InvalidArgument");
  });

  it("takes a range object where an address would do", async () => {
    expect(await addressOf((sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("D1")))).toBe("Sheet1!B1:D2");
  });

  it("finds no intersection: a refusal, or a null object where the name says so", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1").getIntersection("C3"))).toBe("ItemNotFound");
    expect(await addressOf((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("C3"))).toBeNull();
  });

  it("finds no intersection with a range of another sheet", async () => {
    const found = await openSession().run(async (context) => {
      const other = context.workbook.worksheets.add("Other").getRange("A1");
      const range = context.workbook.worksheets.getFirst().getRange("A1").getIntersectionOrNullObject(other);
      range.load({ address: true });
      await context.sync();
      return range.isNullObject;
    });

    expect(found).toBe(true);
  });

  it("spreads a null object to what is below it", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("C3").getRow(0))).toBeNull();
  });
});

describe("Range.getUsedRange", () => {
  it("covers values, formulas and formats", async () => {
    const session = await scattered();

    expect(await addressOf((sheet) => sheet.getRange("A1:Z99").getUsedRange(), session)).toBe("Sheet1!B2:F6");
    expect(await addressOf((sheet) => sheet.getRange("A1:Z99").getUsedRange(true), session)).toBe("Sheet1!B2:D4");
  });

  it("stays inside its range", async () => {
    const session = await scattered();

    expect(await addressOf((sheet) => sheet.getRange("C:E").getUsedRange(), session)).toBe("Sheet1!D4");
  });

  it("is a null object where nothing is used, when the name says so", async () => {
    const session = await scattered();

    expect(await addressOf((sheet) => sheet.getRange("G:Z").getUsedRangeOrNullObject(), session)).toBeNull();
    expect(await addressOf((sheet) => sheet.getRange("E5:F9").getUsedRangeOrNullObject(true), session)).toBeNull();
  });
});

describe("Range over several requests", () => {
  it("is the same range after a sync, and is given back after the run", async () => {
    const session = openSession();
    const kept = await session.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const last = range.getLastCell();
      await context.sync();
      last.load({ address: true, values: true });
      await context.sync();
      return { address: last.address, values: last.values, kept: session.excel.keptReferences };
    });

    expect(kept).toEqual({ address: "Sheet1!C3", values: [[4]], kept: 2 });
    expect(session.excel.keptReferences).toBe(0);
  });
});
