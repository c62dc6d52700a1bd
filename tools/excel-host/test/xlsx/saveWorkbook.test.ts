import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { openSession } from "../../testing/excelSession";

describe("saveWorkbook", () => {
  it("gives the same bytes for the same changes", () => {
    expect(saveWorkbook(newWorkbook())).toEqual(saveWorkbook(newWorkbook()));
  });

  it("writes sheets, tables and texts that open again as they were", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["Nom", "Type", "N"],
        ["'=1+1", "Été", 3],
        ['\'<b> & "x"', "'3-4", true],
      ];
      sheet.tables.add("A1:C3", true).name = "Acteurs";
      context.workbook.worksheets.add("Deux").customProperties.add("a.b", "c é");
      context.workbook.worksheets.add("Trois");
      await context.sync();
    });

    const { workbook } = openWorkbook(session.save());

    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Deux", "Trois"]);
    const [first, second] = workbook.sheets;
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => first?.cell(row, column)?.value))).toEqual([
      ["Nom", "Type", "N"],
      ["=1+1", "Été", 3],
      ['<b> & "x"', "3-4", true],
    ]);
    expect(first?.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual([
      ["Acteurs", ["Nom", "Type", "N"]],
    ]);
    expect(second?.customProperties).toEqual(new Map([["a.b", "c é"]]));
  });

  it.each(["$120", "$&", "$1 $$", "a & b", "l'été"])("keeps the name %s of a sheet, as it is typed", async (name) => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = name;
      context.workbook.worksheets.add(`${name}2`);
      await context.sync();
    });

    expect(openWorkbook(session.save()).workbook.sheets.map((sheet) => sheet.name)).toEqual([name, `${name}2`]);
  });
});
