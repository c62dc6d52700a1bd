import { PROFILES, type ProfileName } from "../../src/excel/profiles";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { failure, play, valuesOf } from "../scripts/script";

const ALL = Object.keys(PROFILES) as ProfileName[];
const MEGABYTE = 1024 * 1024;

const write = (session: ExcelSession, address: string, value: string): Promise<unknown> =>
  failure(session, (sheet) => void (sheet.getRange(address).values = [[value]]));

/** Code with which reading a cell fails; null when it does not. */
async function readFailure(session: ExcelSession): Promise<string | null> {
  return (await failure(session, (sheet) => sheet.getRange("A1").load("values")))?.code ?? null;
}

describe("a planned failure", () => {
  // Source: Excel.ErrorCodes of the published types.
  it.each(["GeneralException", "RequestAborted", "InvalidRequestContext", "ActivityLimitReached", "Conflict"])(
    "reaches the script with its code (%s)",
    async (code) => {
      const session = openSession();
      session.excel.faults.failNext(code);
      expect(await readFailure(session)).toBe(code);
      expect(await readFailure(session)).toBeNull();
    },
  );

  it("before the request takes effect leaves the workbook as it was", async () => {
    const session = openSession();
    session.excel.faults.plan({ request: 0, code: "RequestAborted", after: false });
    expect(await write(session, "A1", "x")).toMatchObject({ code: "RequestAborted" });
    expect(await valuesOf(session, "A1")).toEqual([[""]]);
  });

  it("after the request took effect leaves what it did: its answer was lost", async () => {
    const session = openSession();
    session.excel.faults.plan({ request: 0, code: "RequestAborted", after: true });
    expect(await write(session, "A1", "x")).toMatchObject({ code: "RequestAborted" });
    expect(await valuesOf(session, "A1")).toEqual([["x"]]);
  });

  it("meets the request it is planned for, and no other", async () => {
    const session = openSession();
    session.excel.faults.plan({ request: 1, code: "GeneralException", after: false });
    const reached: string[] = [];
    const run = Excel.run(async (context) => {
      for (const step of ["first", "second", "third"]) {
        context.workbook.worksheets.getFirst().load({ name: true });
        await context.sync();
        reached.push(step);
      }
    });
    await expect(run).rejects.toMatchObject({ code: "GeneralException" });
    expect(reached).toEqual(["first"]);
    expect(await readFailure(session)).toBeNull();
  });

  it("of several in a row comes one by one", async () => {
    const session = openSession();
    session.excel.faults.failNext("Conflict");
    session.excel.faults.failNext("AccessDenied");
    expect([await readFailure(session), await readFailure(session), await readFailure(session)]).toEqual([
      "Conflict",
      "AccessDenied",
      null,
    ]);
  });
});

describe("time", () => {
  it("passes before an answer that is late; the others come at once", async () => {
    const session = openSession();
    session.excel.faults.plan({ request: 0, latencyMs: 120 });
    const start = performance.now();
    await readFailure(session);
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });

  it("does not help a request that is never answered; the next one is", async () => {
    const session = openSession();
    session.excel.faults.hangNext();
    let isOver = false;
    void Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load({ name: true });
      await context.sync();
    }).then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isOver).toBe(false);
    expect(await readFailure(session)).toBeNull();
  });
});

// Source: "Error handling with the application-specific JavaScript APIs" and "Troubleshoot Excel add-ins".
describe("a workbook that cannot be changed now", () => {
  it("is read when it is read-only, and refuses to be written with AccessDenied", async () => {
    const session = openSession();
    session.excel.faults.readOnly = true;
    expect(await readFailure(session)).toBeNull();
    expect(await write(session, "A1", "x")).toEqual({ code: "AccessDenied", location: "Range.values" });
  });

  it("refuses locked cells of a protected sheet with AccessDenied", async () => {
    const session = openSession();
    await play(session, (sheet) => sheet.protection.protect());
    expect(await readFailure(session)).toBeNull();
    expect(await write(session, "A1", "x")).toEqual({ code: "AccessDenied", location: "Range.values" });
  });

  it("refuses everything while the user types in a cell", async () => {
    const session = openSession();
    session.excel.faults.cellEditMode = true;
    expect(await readFailure(session)).toBe("InvalidOperationInCellEditMode");
    session.excel.faults.cellEditMode = false;
    expect(await readFailure(session)).toBeNull();
  });

  it("lets a batch with delayForCellEdit wait until the user has finished the cell", async () => {
    const session = openSession();
    session.excel.faults.cellEditMode = true;
    const steps: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
      await context.sync();
      steps.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    steps.push("finished");
    session.excel.faults.cellEditMode = false;
    await run;
    expect(steps).toEqual(["finished", "written"]);
  });

  it("refuses what needs its window while another workbook is in front, and is written all the same", async () => {
    const session = openSession();
    session.excel.faults.inactiveWorkbook = true;
    expect(await failure(session, (sheet) => sheet.activate())).toEqual({
      code: "InactiveWorkbook",
      location: "Worksheet.activate",
    });
    expect(await failure(session, (sheet) => sheet.getRange("A1").select())).toMatchObject({
      code: "InactiveWorkbook",
    });
    expect(await write(session, "A1", "x")).toBeNull();
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["WorksheetFreezePanes.freezeRows", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["Worksheet.gridlines", (sheet) => (sheet.showGridlines = false)],
    ["Table.clearFilters", (sheet) => sheet.tables.add("A1:B2", true).clearFilters()],
    ["WorksheetCollection.add", (_, { workbook }) => workbook.worksheets.add("New")],
    ["Worksheet.delete", (sheet) => sheet.delete()],
  ])("refuses %s while another workbook is in front", async (location, task) => {
    const session = openSession();
    session.excel.faults.inactiveWorkbook = true;
    expect(await failure(session, task)).toEqual({ code: "InactiveWorkbook", location });
  });

  // Source: issue 5319 of OfficeDev/office-js.
  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ["Workbook.getSelectedRange", (workbook) => workbook.getSelectedRange().load("address")],
    ["Workbook.getActiveCell", (workbook) => workbook.getActiveCell().load("address")],
  ])("has no selection for %s while another workbook is in front", async (location, task) => {
    const session = openSession();
    session.excel.faults.inactiveWorkbook = true;
    expect(await failure(session, (_, { workbook }) => task(workbook))).toEqual({ code: "InvalidSelection", location });
  });
});

// Source: "Resource limits and performance optimization", and the table of Excel's requirement sets.
describe.each(ALL)("the Excel called %s", (name) => {
  const isWeb = name === "web";

  it(`${isWeb ? "refuses" : "takes"} a request above 5 MB`, async () => {
    const session = openSession(undefined, PROFILES[name]);
    const text = "x".repeat(30_000);
    const refused = await failure(session, (sheet) => {
      for (let row = 0; row < (5 * MEGABYTE) / text.length; row += 1) sheet.getCell(row, 0).values = [[text]];
    });
    expect(refused?.code ?? null).toBe(isWeb ? "RequestPayloadSizeLimitExceeded" : null);
  });

  it(`${isWeb ? "refuses" : "gives"} an answer above 5 MB`, async () => {
    const session = openSession(undefined, PROFILES[name]);
    await play(
      session,
      (sheet) => void (sheet.getRange("A1:A180").values = "y".repeat(30_000) as unknown as string[][]),
    );
    const refused = await failure(session, (sheet) => sheet.getRange("A1:A180").load("values"));
    expect(refused?.code ?? null).toBe(isWeb ? "ResponsePayloadSizeLimitExceeded" : null);
  });

  it("knows members up to its newest set", async () => {
    const session = openSession(undefined, PROFILES[name]);
    const refused = await failure(session, (sheet) => sheet.onNameChanged.add(async () => undefined));
    expect(refused?.code ?? null).toBe(name === "ltsc2021" ? "ApiNotFound" : null);
    const isThere = (set: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", set);
    const newest = { web: "1.21", windows: "1.21", mac: "1.21", ltsc2021: "1.14", ltsc2024: "1.17" }[name];
    expect([isThere(newest), isThere("1.22")]).toEqual([true, false]);
  });
});
