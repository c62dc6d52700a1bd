import { Package } from "../../src/xlsx/package";
import { openSession } from "../../testing/excelSession";
import { lintPackage } from "../../testing/lintPackage";

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
const MERGED = '<mergeCells><mergeCell ref="B3:C3"/></mergeCells>';
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
    [
      "relationships of one id",
      "xl/_rels/workbook.xml.rels",
      /Id="rId2"/,
      'Id="rId1"',
      "two relationships have one id",
    ],
    ["columns of one id", TABLE, /(tableColumn id=)"2"/, '$1"1"', "two of its columns have one id"],
    ["columns of one name", TABLE, 'name="Score"', 'name="NAME"', "two of its columns have one name"],
    ["a range that is none", TABLE, /ref="A1:B3"/g, 'ref="A1:"', "its range cannot be read"],
    ["a table over merged cells", SHEET, "</sheetData>", `</sheetData>${MERGED}`, "it overlaps merged cells"],
    ["merged cells that overlap", SHEET, "</sheetData>", `</sheetData>${MERGED}${MERGED}`, "merged cells overlap"],
    ["a row out of order", SHEET, /<row r="2"/, '<row r="1"', "row 1 stands behind row 1"],
    ["a row's format that is not there", SHEET, /<row r="2"/, '<row s="77" r="2"', "a row has a format"],
    [
      "a column's format that is not there",
      SHEET,
      /<sheetData>/,
      '<cols><col min="1" max="1" style="77"/></cols><sheetData>',
      "a column has a format",
    ],
    ["a rule over no cells", SHEET, /(<conditionalFormatting sqref=)"[^"]*"/, '$1""', "a rule stands over no cells"],
    ["rules of one priority", SHEET, /(<cfRule .*?<\/cfRule>)/s, "$1$1", "two rules have one priority"],
    ["a validation over no cells", SHEET, /sqref="D1"/, 'sqref=""', "a validation stands over no cells"],
    ["validations that are miscounted", SHEET, /(<dataValidations count=)"1"/, '$1"2"', "not as many as their count"],
    [
      "a title that is too long",
      SHEET,
      /<dataValidation /,
      `<dataValidation promptTitle="${"x".repeat(33)}" `,
      "too long",
    ],
    [
      "axes of one id",
      CHART,
      /(<c:valAx><c:axId val=)"\d+"(.*?crossAx val=)"(\d+)"/s,
      '$1"$3"$2"$3"',
      "two axes have one id",
    ],
    ["a cached point beyond its count", CHART, /ptCount val="\d+"/, 'ptCount val="0"', "beyond its count"],
    ["a reference that is empty", CHART, /<c:f>.*?<\/c:f>/, "<c:f></c:f>", "a reference is empty"],
    [
      "an active tab that is no sheet",
      "xl/workbook.xml",
      /<workbookView/,
      '<workbookView activeTab="5"',
      "the active tab",
    ],
    [
      "a name that belongs to no sheet",
      "xl/workbook.xml",
      "</sheets>",
      '</sheets><definedNames><definedName name="x" localSheetId="4">1</definedName></definedNames>',
      "a name belongs to no sheet",
    ],
    [
      "names of one scope that are the same",
      "xl/workbook.xml",
      "</sheets>",
      '</sheets><definedNames><definedName name="x">1</definedName><definedName name="X">2</definedName></definedNames>',
      "two names of one scope",
    ],
    [
      "a part without a content type",
      "[Content_Types].xml",
      /<Override PartName="\/xl\/tables\/[^>]*>/,
      "",
      "it has no content type of its own",
    ],
  ])("finds %s", async (_, part, before, after, finding) => {
    const findings = lintPackage(spoiled(await written(), part, before, after));
    expect(findings.join("\n")).toContain(finding);
  });

  it("finds tables of one id, one name, and over the same cells", async () => {
    const session = openSession(await written());
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("F1:G3", true);
      await context.sync();
    });
    const file = session.save();
    expect(lintPackage(file)).toEqual([]);
    const second = (before: RegExp, after: string): string =>
      lintPackage(spoiled(file, "xl/tables/table2.xml", before, after)).join("\n");
    expect(second(/(<table [^>]*?\bid=)"2"/, '$1"1"')).toContain("two tables have one id");
    expect(second(/displayName="[^"]*"/, 'displayName="TABLE1"')).toContain("two tables have one name");
    expect(second(/ref="F1:G3"/g, 'ref="B1:C3"')).toContain("it overlaps xl/tables/table2.xml");
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
