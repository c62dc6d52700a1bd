import { takeChangedCells } from "../src/calculation/changedCells";
import { newWorkbook } from "../src/xlsx/newWorkbook";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { saveWorkbook } from "../src/xlsx/saveWorkbook";
import { openSession } from "../testing/excelSession";
import { emptyWithPart, SHEET } from "../testing/hostileFiles";
import { cpuMilliseconds } from "../testing/cpuTime";

/** More than a call takes as arguments. */
const MANY = 150_000;
/** Milliseconds for what goes through a list once, on a busy machine. */
const SOON = 10_000;

describe("lists of any length in a workbook", () => {
  it("are saved: texts", () => {
    const opened = newWorkbook();
    const [sheet] = opened.workbook.sheets;
    const format = opened.workbook.formats.normal;
    for (let row = 0; row < MANY; row += 1) sheet?.setCell(row, 0, { value: `text ${row}`, formula: null, format });
    const [saved] = openWorkbook(saveWorkbook(opened)).workbook.sheets;
    expect([saved?.cell(0, 0)?.value, saved?.cell(MANY - 1, 0)?.value]).toEqual(["text 0", `text ${MANY - 1}`]);
  });

  it("are saved: elements of a sheet", () => {
    const rule = '<conditionalFormatting sqref="A1"/>';
    const opened = openWorkbook(
      emptyWithPart(SHEET, (xml) => xml.replace("<sheetData/>", `<sheetData/>${rule.repeat(MANY)}`)),
    );
    const [sheet] = opened.workbook.sheets;
    sheet?.setCell(0, 0, { value: 1, formula: null, format: opened.workbook.formats.normal });
    expect(openWorkbook(saveWorkbook(opened)).workbook.sheets[0]?.cell(0, 0)?.value).toBe(1);
  });

  it("are put off: cells that change while the calculation is manual", async () => {
    const session = openSession();
    const { workbook } = session.opened;
    await session.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    const format = workbook.formats.normal;
    for (let row = 0; row < MANY; row += 1) sheet?.setCell(row * 2, 0, { value: row, formula: null, format });
    const value = await session.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B1");
      cell.formulas = [["=SUM(A:A)"]];
      await context.sync();
      context.application.calculate("Full");
      cell.load({ values: true });
      await context.sync();
      return cell.values[0]?.[0] as number;
    });
    expect(value).toBe((MANY * (MANY - 1)) / 2);
  });

  it("are gathered: changed cells without neighbours, in every second column", () => {
    const { workbook } = newWorkbook();
    const [sheet] = workbook.sheets;
    for (let row = 0; row < 100; row += 1)
      for (let column = 0; column < 16_384; column += 2) sheet?.uncalculated.add(row, column);
    const start = cpuMilliseconds();
    expect(takeChangedCells(workbook)).toHaveLength(8_192);
    expect(cpuMilliseconds() - start).toBeLessThan(SOON);
  });
});
