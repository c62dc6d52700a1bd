import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { openSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";

describe("workbook.settings", () => {
  it("keeps texts, numbers, lists and dates, in this session and in the saved file", async () => {
    const session = openSession();
    const date = new Date(Date.UTC(2026, 10, 24));
    await session.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("language", "fr");
      settings.add("runs", [1, 2.5, { at: date }]);
      settings.add("quote", `"<&>" and\nmore`);
      await context.sync();
    });
    const file = session.save();
    expect(validatorFindings(file)).toEqual([]);
    const values = await openSession(file).run(async (context) => {
      const settings = context.workbook.settings.load("items/key,items/value");
      const count = context.workbook.settings.getCount();
      await context.sync();
      return [count.value, settings.items.map(({ key, value }) => [key, value as unknown])];
    });
    expect(values).toEqual([
      3,
      [
        ["language", "fr"],
        ["runs", [1, 2.5, { at: date }]],
        ["quote", `"<&>" and\nmore`],
      ],
    ]);
  });

  it("add sets the value of a key that is there, and delete takes it out of the file too", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("b", 2);
      settings.add("a", 3);
      settings.getItem("b").delete();
      await context.sync();
    });
    const reopened = openSession(session.save());
    const found = await reopened.run(async (context) => {
      const a = context.workbook.settings.getItem("a").load("value");
      const b = context.workbook.settings.getItemOrNullObject("b");
      await context.sync();
      return [a.value as unknown, b.isNullObject];
    });
    expect(found).toEqual([3, true]);
    await reopened.run(async (context) => {
      context.workbook.settings.getItem("a").delete();
      await context.sync();
    });
    expect(openSession(reopened.save()).opened.workbook.settings.size).toBe(0);
  });

  it("answers ItemNotFound for a key that is not there, which is compared with case", async () => {
    const session = openSession();
    const refused = session.run(async (context) => {
      context.workbook.settings.add("Key", 1);
      context.workbook.settings.getItem("key").load("value");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("tells onSettingsChanged", async () => {
    const session = openSession();
    let heard = 0;
    await session.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    await session.run(async (context) => {
      context.workbook.settings.add("a", 1);
      await context.sync();
    });
    expect(heard).toBe(1);
  });

  it("refuses to change a workbook that is read-only", async () => {
    const session = openSession();
    session.excel.faults.readOnly = true;
    const refused = session.run(async (context) => {
      context.workbook.settings.add("a", 1);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("are those of the add-in the workbook was opened for; those of others stay in the file", async () => {
    const [own, other] = ["11111111-0000-4000-8000-000000000000", "22222222-0000-4000-8000-000000000000"];
    const keep = async (file: Uint8Array | undefined, addIn: string, value: string): Promise<Uint8Array> => {
      const session = openSession(file === undefined ? newWorkbook(addIn) : openWorkbook(file, addIn));
      await session.run(async (context) => {
        context.workbook.settings.add("mine", value);
        await context.sync();
      });
      return session.save();
    };
    const file = await keep(await keep(undefined, own, "first"), other, "second");

    const values = [own, other, "33333333-0000-4000-8000-000000000000"].map((addIn) =>
      openWorkbook(file, addIn).workbook.settings.get("mine"),
    );
    expect(values).toEqual(['"first"', '"second"', undefined]);
    expect(validatorFindings(file)).toEqual([]);
  });
});
