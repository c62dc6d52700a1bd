/**
 * What null objects do, through the real client.
 *
 * Sources: "*OrNullObject methods and properties" of the Office Add-ins documentation; the samples of Excel's documentation,
 * most of which begin with `getItemOrNullObject("Sample").delete()`; the client library, which reads `_IsNull` out of the answer
 * to a method (`ClientResult`) and gives the properties of a null object as `undefined`.
 */

import { openSession, type ExcelSession } from "../../testing/excelSession";
import { failure, play } from "./script";

interface Loadable extends OfficeExtension.ClientObject {
  load(): unknown;
  toJSON(): unknown;
}
type Lead = (context: Excel.RequestContext) => Loadable;

const missingSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject("Missing");
const missingTable = (context: Excel.RequestContext): Excel.Table =>
  context.workbook.tables.getItemOrNullObject("Missing");
const missingRange = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").getIntersectionOrNullObject("C3");

/** Whether what `lead` comes to is a null object, in the batch in which it is made and in the next one. */
async function isNullTwice(session: ExcelSession, lead: Lead): Promise<readonly boolean[]> {
  return session.run(async (context) => {
    const object = lead(context);
    await context.sync();
    const first = object.isNullObject;
    object.load();
    await context.sync();
    return [first, object.isNullObject];
  });
}

describe("a method of a null object", () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["worksheet.delete", (context) => missingSheet(context).delete()],
    ["worksheet.activate", (context) => missingSheet(context).activate()],
    ["worksheet.getRange().clear", (context) => missingSheet(context).getRange().clear()],
    [
      "worksheet.getRange().format.autofitColumns",
      (context) => missingSheet(context).getRange().format.autofitColumns(),
    ],
    ["worksheet.protection.protect", (context) => missingSheet(context).protection.protect()],
    ["worksheet.freezePanes.freezeRows", (context) => missingSheet(context).freezePanes.freezeRows(1)],
    ["worksheet.tables.add", (context) => missingSheet(context).tables.add("A1:B2", true)],
    ["worksheet.tables.getItem().delete", (context) => missingSheet(context).tables.getItem("People").delete()],
    ["worksheet.charts.getItemAt", (context) => missingSheet(context).charts.getItemAt(0)],
    ["worksheet.names.add", (context) => missingSheet(context).names.add("Here", "=1")],
    ["worksheet.customProperties.add", (context) => missingSheet(context).customProperties.add("key", "value")],
    ["table.rows.add", (context) => missingTable(context).rows.add(undefined, [[1]])],
    ["table.columns.getItem().filter.apply", (context) => missingTable(context).columns.getItem("A").filter.clear()],
    ["table.convertToRange", (context) => missingTable(context).convertToRange()],
    ["range.select", (context) => missingRange(context).select()],
    ["range.conditionalFormats.add", (context) => missingRange(context).conditionalFormats.add("Custom")],
    ["namedItem.delete", ({ workbook }) => workbook.names.getItemOrNullObject("Missing").delete()],
    [
      "namedItem.getRange().select",
      ({ workbook }) => workbook.names.getItemOrNullObject("Missing").getRange().select(),
    ],
    ["setting.delete", ({ workbook }) => workbook.settings.getItemOrNullObject("Missing").delete()],
    ["chart.delete", ({ workbook }) => workbook.worksheets.getFirst().charts.getItemOrNullObject("Missing").delete()],
  ])("does nothing: %s", async (_, act) => {
    const session = openSession();
    const before = session.excel.changeCount;
    const sheets = await play(session, (_sheet, context) => {
      act(context);
      return context.workbook.worksheets.load("items/name");
    });
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(session.excel.changeCount).toBe(before);
  });

  it("does nothing either when a sync has told before that there is none", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = missingSheet(context);
      await context.sync();
      sheet.delete();
      sheet.getRange("A1:B2").clear();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  it("leaves what comes after it in the batch as it is", async () => {
    const session = openSession();
    await play(session, (_sheet, context) => {
      missingSheet(context).delete();
      context.workbook.worksheets.add("Missing").getRange("A1").values = [["new"]];
    });
    const cell = await play(session, (sheet) => sheet.getRange("A1").load("values"), "Missing");
    expect(cell.values).toEqual([["new"]]);
  });

  it.each<[string, Lead]>([
    ["worksheet.getRange", (context) => missingSheet(context).getRange("A1")],
    ["worksheet.getUsedRange", (context) => missingSheet(context).getUsedRange()],
    ["worksheet.copy", (context) => missingSheet(context).copy()],
    ["worksheet.tables", (context) => missingSheet(context).tables],
    ["worksheet.tables.add", (context) => missingSheet(context).tables.add("A1:B2", true)],
    ["worksheet.tables.getItem().columns", (context) => missingSheet(context).tables.getItem("People").columns],
    ["table.worksheet.getRange", (context) => missingTable(context).worksheet.getRange("A1")],
    ["table.getDataBodyRange().getRow", (context) => missingTable(context).getDataBodyRange().getRow(0)],
    ["range.format.fill", (context) => missingRange(context).format.fill],
  ])("gives a null object where it gives an object: %s", async (_, lead) => {
    expect(await isNullTwice(openSession(), lead)).toEqual([true, true]);
  });

  it.each<[string, (context: Excel.RequestContext) => OfficeExtension.ClientResult<unknown>]>([
    ["worksheets.getCount", (context) => missingSheet(context).tables.getCount()],
    ["table.rows.getCount", (context) => missingTable(context).rows.getCount()],
    ["range.getCellProperties", (context) => missingRange(context).getCellProperties({ address: true })],
  ])("gives no value where it gives one: %s", async (_, ask) => {
    const result = await play(openSession(), (_sheet, context) => ask(context));
    expect(result.value).toBeUndefined();
  });

  it("does nothing where it adds and removes an event handler, which is never called", async () => {
    const session = openSession();
    const heard: string[] = [];
    await session.run(async (context) => {
      const handler = missingSheet(context).onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      handler.remove();
      await context.sync();
    });
    await session.excel.idle();
    expect(heard).toEqual([]);
  });
});

describe("a property of a null object", () => {
  it("is undefined, as the client gives it, whether it was loaded or not", async () => {
    const session = openSession();
    const sheet = await play(session, (_, context) => missingSheet(context).load("name"));
    expect([sheet.isNullObject, sheet.name, sheet.visibility]).toEqual([true, undefined, undefined]);
  });

  it.each<[string, Lead]>([
    ["protection/protected", (context) => missingSheet(context).protection.load("protected")],
    ["tables/items/name", (context) => missingSheet(context).tables.load("items/name")],
    ["charts/items", (context) => missingSheet(context).charts.load()],
    ["by a path from above", (context) => missingSheet(context).load("protection/protected,tables/items/name")],
  ])("is undefined in what is below it too: %s", async (_, load) => {
    const object = await play(openSession(), (__, context) => load(context));
    expect([object.isNullObject, object.toJSON()]).toEqual([true, {}]);
  });

  // The page of `isNullObject` asks before it sets one. Source: OfficeExtension.ClientObject, example of `isNullObject`.
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["worksheet.name", (context) => (missingSheet(context).name = "Found")],
    ["range.values", (context) => (missingSheet(context).getRange("A1").values = [[1]])],
    ["range.format.fill.color", (context) => (missingRange(context).format.fill.color = "red")],
    ["range.set", (context) => missingRange(context).set({ values: [[1]] })],
  ])("is not to be set: %s", async (name, set) => {
    const last = name === "range.set" ? "values" : name.slice(name.lastIndexOf(".") + 1);
    expect(await failure(openSession(), (_, context) => set(context))).toEqual({
      code: "InvalidOperation",
      location: last,
    });
  });
});

describe("an object that exists", () => {
  it.each<[string, (context: Excel.RequestContext) => unknown, string, string]>([
    [
      "getItem",
      ({ workbook }) => workbook.worksheets.getItem("Missing").delete(),
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ],
    [
      "getRange",
      ({ workbook }) => workbook.worksheets.getFirst().getRange("?").clear(),
      "InvalidArgument",
      "Worksheet.getRange",
    ],
    [
      "delete",
      ({ workbook }) => workbook.worksheets.getItemOrNullObject("Sheet1").delete(),
      "InvalidOperation",
      "Worksheet.delete",
    ],
  ])("is as strict as ever: %s", async (_, act, code, location) => {
    expect(await failure(openSession(), (__, context) => act(context))).toEqual({ code, location });
  });
});
