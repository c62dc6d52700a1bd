import { openSession, type ExcelSession } from "../../testing/excelSession";

/** Sheet ids by name. */
function sheetId({ opened }: ExcelSession, name = "Sheet1"): string {
  return opened.workbook.sheetNamed(name)?.id ?? "";
}

/** Registers a handler that keeps what it was given; `use` gets the object to register on. */
async function listen<Args>(
  session: ExcelSession,
  use: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>,
): Promise<Args[]> {
  const heard: Args[] = [];
  await session.run(async (context) => {
    use(context).add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe("Worksheet.onChanged", () => {
  it("tells what the user typed into a cell: address, before and after, Local and of no add-in", async () => {
    const session = openSession();
    const heard = await listen(session, ({ workbook }) => workbook.worksheets.getItem("Sheet1").onChanged);
    session.excel.userEdits(sheetId(session), 2, 2, "99");
    await session.excel.idle();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: "WorksheetChanged",
      address: "C3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: sheetId(session),
      details: { valueBefore: "", valueAfter: 99, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    });
    expect(heard[0]?.changeDirectionState).toBeUndefined();
  });

  it("names this add-in as the trigger of its own writes and gives no details for several cells", async () => {
    const session = openSession();
    const heard = await listen(session, ({ workbook }) => workbook.worksheets.getItem("Sheet1").onChanged);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(heard.map(({ address, triggerSource, details }) => [address, triggerSource, details])).toEqual([
      ["A1:B2", "ThisLocalAddin", undefined],
    ]);
  });

  it("marks the edit of somebody else as Remote, and args.getRange leads to the cells", async () => {
    const session = openSession();
    const heard = await listen(session, ({ workbook }) => workbook.worksheets.onChanged);
    session.excel.userEdits(sheetId(session), 0, 0, "by a colleague", "Remote");
    await session.excel.idle();
    expect(heard.map(({ source }) => source)).toEqual(["Remote"]);
    const values = await session.run(async (context) => {
      const range = heard[0]?.getRange(context).load("values");
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([["by a colleague"]]);
  });

  it("is silent while enableEvents is false, after the handler is removed, and for other sheets", async () => {
    const session = openSession();
    const heard: string[] = [];
    const handler = await session.run(async (context) => {
      context.workbook.worksheets.add("Other");
      const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
      return added;
    });
    session.excel.userEdits(sheetId(session), 0, 0, "unheard");
    await session.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    session.excel.userEdits(sheetId(session, "Other"), 0, 0, "elsewhere");
    session.excel.userEdits(sheetId(session), 1, 0, "heard");
    await session.excel.idle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    session.excel.userEdits(sheetId(session), 2, 0, "removed");
    await session.excel.idle();
    expect(heard).toEqual(["A2"]);
  });
});

describe("events of selection and sheets", () => {
  it("follow the user and the add-in: selection, activation, added, renamed, deleted", async () => {
    const session = openSession(undefined, { excelApi: "1.17" });
    const heard: unknown[] = [];
    await session.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (args: object): Promise<void> => {
        heard.push({ ...args });
        return Promise.resolve();
      };
      worksheets.onSelectionChanged.add(({ address }) => note({ selected: address }));
      worksheets.onActivated.add(({ worksheetId }) => note({ activated: worksheetId }));
      worksheets.onDeactivated.add(({ worksheetId }) => note({ deactivated: worksheetId }));
      worksheets.onAdded.add(({ source }) => note({ added: source }));
      worksheets.onDeleted.add(({ worksheetId }) => note({ deleted: worksheetId }));
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => note({ nameBefore, nameAfter }));
      await context.sync();
    });
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.name = "Renamed";
      await context.sync();
      sheet.activate();
      await context.sync();
      sheet.getRange("B2:C3").select();
      await context.sync();
    });
    const [first, second] = [sheetId(session), sheetId(session, "Renamed")];
    session.excel.userActivates(first);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Renamed").delete();
      await context.sync();
    });
    expect(heard).toEqual([
      { added: "Local" },
      { nameBefore: "New", nameAfter: "Renamed" },
      { deactivated: first },
      { activated: second },
      { selected: "B2:C3" },
      { deactivated: second },
      { activated: first },
      { deleted: second },
    ]);
  });

  it("needs ExcelApi 1.17 for onNameChanged", async () => {
    const session = openSession();
    const refused = session.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("tells Workbook.onSelectionChanged of the selection without any address", async () => {
    const session = openSession();
    const heard = await listen(session, ({ workbook }) => workbook.onSelectionChanged);
    session.excel.userSelects(sheetId(session), { top: 4, left: 0, bottom: 5, right: 1 });
    await session.excel.idle();
    expect(heard).toHaveLength(1);
    const address = await session.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A5:B6");
  });
});

describe("Table.onChanged", () => {
  it("hears of cells of its table alone and tells the table's id", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Name", "Score"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    const heard = await listen(session, ({ workbook }) => workbook.tables.getItem("Table1").onChanged);
    session.excel.userEdits(sheetId(session), 1, 1, "7");
    session.excel.userEdits(sheetId(session), 9, 9, "outside");
    await session.excel.idle();
    expect(heard).toMatchObject([{ address: "B2", tableId: "1", details: { valueAfter: 7 } }]);
    expect(heard).toHaveLength(1);
  });
});
