import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { encodeText } from "../../src/xml/xmlText";
import { openSession } from "../../testing/excelSession";
import { sheetHolding } from "../../testing/hostileFiles";
import { cpuMilliseconds } from "../../testing/cpuTime";

/** Milliseconds for one formula, on a busy machine. */
const SOON = 5_000;

/** Values of A1 and of `=A1` beside it after A2 has become 2; A1 holds the formula and the value 5 in the file. */
async function recalculated(formula: string): Promise<readonly unknown[]> {
  const stored = `<row r="1"><c r="A1"><f>${encodeText(formula)}</f><v>5</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`;
  const start = cpuMilliseconds();
  const session = openSession(openWorkbook(sheetHolding(stored)));
  const [values] = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("B1").formulas = [["=A1"]];
    const range = sheet.getRange("A1:B1").load({ values: true });
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(openWorkbook(saveWorkbook(session.opened)).workbook.sheets[0]?.cell(1, 0)?.formula?.text).toBeDefined();
  expect(cpuMilliseconds() - start).toBeLessThan(SOON);
  return values ?? [];
}

describe("a formula made to hang or crash whoever calculates it", () => {
  it.each([
    ["functions in one another, more than Excel takes", `${"NOT(".repeat(1_500)}A2${")".repeat(1_500)}`],
    ["operators behind one another without end", `A2${"%".repeat(8_000)}`],
    ["signs before one another without end", `${"-".repeat(8_000)}A2`],
    ["quotes that do not end, longer than a formula can be", "'".repeat(100_000)],
    ["numbers that do not end, longer than a formula can be", "1.".repeat(50_000)],
    ["a sum longer than a formula can be", `A2${"+A2".repeat(50_000)}`],
  ])("keeps its value: %s", async (_, formula) => {
    expect((await recalculated(formula))[0]).toBe(5);
  });

  it.each([
    ["of its own", "<f>"],
    ["of a group", '<f t="shared" si="0" ref="A1:A2">'],
  ])("is told as its value where it is longer than a cell can show: %s", async (_, start) => {
    const told = async (terms: number): Promise<unknown> => {
      const formula = `${start}${"1+".repeat(terms)}10</f>`;
      const session = openSession(sheetHolding(`<row r="1"><c r="A1">${formula}<v>7</v></c></row>`));
      return session.run(async (context) => {
        const range = context.workbook.worksheets
          .getFirst()
          .getRange("A1")
          .load({ formulas: true, formulasR1C1: true });
        await context.sync();
        return [range.formulas, range.formulasR1C1];
      });
    };
    const shown = `=${"1+".repeat(16_382)}10`;
    expect(await told(16_382)).toEqual([[[shown]], [[shown]]]);
    expect(await told(16_383)).toEqual([[[7]], [[7]]]);
  });

  it("is calculated where it is only long", async () => {
    expect(await recalculated(`A2${"+A2".repeat(1_500)}`)).toEqual([3_002, 3_002]);
  });

  it.each([
    ['COUNTIF(A2,"*")', 0],
    [`COUNTIF(A3,"${"*a".repeat(100)}b")`, 0],
    [`COUNTIF(A3,"${"*a".repeat(100)}")`, 1],
    [`COUNTIF(A3,"A?a*")`, 1],
    [`MATCH("${"*a".repeat(100)}b",A3:A3,0)`, { error: "#N/A" }],
  ])("finds what a condition with many stars wants: %s", async (formula, result) => {
    const text = "a".repeat(30_000);
    const rows = `<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const session = openSession(openWorkbook(sheetHolding(rows)));
    const start = cpuMilliseconds();
    await session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C1").formulas = [[`=${formula}`]];
      await context.sync();
    });
    expect(session.opened.workbook.sheets[0]?.cell(0, 2)?.value).toEqual(result);
    expect(cpuMilliseconds() - start).toBeLessThan(SOON);
  });
});
