import { Package } from "../../../src/host/xlsx/package";
import { openSession } from "../../support/excelSession";
import { lintPackage } from "../../support/lintPackage";

/** A file with a table, a validation, a rule and a chart. */
async function written(): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Name", "Score"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true);
    sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B2>1";
    format.custom.format.font.color = "#FF0000";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    await context.sync();
  });
  return session.save();
}

/** The file with one part changed by text. */
function spoiled(file: Uint8Array, part: string, before: string | RegExp, after: string): Uint8Array {
  const pack = Package.read(file).copy();
  const text = pack.text(part);
  const changed = text.replace(before, after);
  expect(changed).not.toBe(text);
  pack.write(part, changed);
  return pack.toBytes();
}

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const CHART = "xl/charts/chart1.xml";

describe("lintPackage", () => {
  it("has nothing to say of a file this host wrote", async () => {
    expect(lintPackage(await written())).toEqual([]);
  });

  it.each([
    [
      "a relationship that leads nowhere",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "table1.xml",
      "table9.xml",
      "is not there",
    ],
    ["a relationship that is not there", SHEET, /tablePart r:id="rId1"/, 'tablePart r:id="rId77"', "rId77"],
    [
      "a header that is not its column's name",
      TABLE,
      'name="Score"',
      'name="Points"',
      '"Points" stands under the header',
    ],
    ["a table over cells that are not its columns", TABLE, /ref="A1:B3"/g, 'ref="A1:C3"', "not as many as its range"],
    ["a cell that is there twice", SHEET, /r="B2"/, 'r="A2"', "out of order or there twice"],
    ["a text that is not there", SHEET, /t="s"><v>\d+<\/v>/, 't="s"><v>99</v>', "a text that is not there"],
    ["a format that is not there", SHEET, /<c r="A1"/, '<c s="99" r="A1"', "a format that is not there"],
    ["a rule's format that is not there", SHEET, /dxfId="\d+"/, 'dxfId="9"', "a rule has a format"],
    ["a list that is too long", SHEET, "yes,no", "x".repeat(256), "has 256 characters"],
    ["an axis that is not there", CHART, /crossAx val="\d+"/, 'crossAx val="7"', "which is not there"],
    ["an axis the chart uses in vain", CHART, /axId val="\d+"/, 'axId val="7"', "axis 7"],
    [
      "a name that a table has",
      "xl/workbook.xml",
      "</sheets>",
      '</sheets><definedNames><definedName name="table1">1</definedName></definedNames>',
      "is a table's too",
    ],
    [
      "a sheet that is there twice",
      "xl/workbook.xml",
      /<sheet (.*?)\/>/,
      "<sheet $1/><sheet $1/>",
      "two sheets have one name",
    ],
  ])("finds %s", async (_, part, before, after, finding) => {
    const findings = lintPackage(spoiled(await written(), part, before, after));
    expect(findings.join("\n")).toContain(finding);
  });

  it("finds parts that nothing leads to; none stay behind when sheets, tables and charts are deleted", async () => {
    const file = await written();
    const pack = Package.read(file).copy();
    pack.write("xl/worksheets/sheet9.xml", "<worksheet/>");
    expect(lintPackage(pack.toBytes())).toEqual(["xl/worksheets/sheet9.xml: nothing leads to this part"]);
    const session = openSession(file);
    await session.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    const saved = session.save();
    expect(lintPackage(saved)).toEqual([]);
    expect(Package.read(saved).paths.filter((path) => /tables|charts|drawings/.test(path))).toEqual([]);
  });
});
