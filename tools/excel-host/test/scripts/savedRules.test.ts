import { openSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { lintPackage } from "../../testing/lintPackage";
import { play } from "./script";

/** The outside judge starts a process for each file. */
jest.setTimeout(60_000);

const CRITERIA = [
  ...["Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek"],
  ...["ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth", "AboveAverage", "BelowAverage"],
  ...["EqualOrAboveAverage", "EqualOrBelowAverage", "OneStdDevAboveAverage", "OneStdDevBelowAverage"],
  ...["TwoStdDevAboveAverage", "TwoStdDevBelowAverage", "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage"],
  ...["UniqueValues", "DuplicateValues"],
] as const;
const TEXTS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const OPERATORS = ["Between", "NotBetween", "EqualTo", "GreaterThan", "LessThanOrEqual"] as const;
const RANKS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

describe("conditional formats in the saved file", () => {
  it("keep their kinds and rules", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      const { conditionalFormats } = sheet.getRange("B2:C9");
      for (const criterion of CRITERIA) conditionalFormats.add("PresetCriteria").preset.rule = { criterion };
      for (const operator of TEXTS)
        conditionalFormats.add("ContainsText").textComparison.rule = { operator, text: 'a "b" & c' };
      for (const operator of OPERATORS)
        conditionalFormats.add("CellValue").cellValue.rule = { operator, formula1: "=$A$1", formula2: "5" };
      for (const type of RANKS) conditionalFormats.add("TopBottom").topBottom.rule = { type, rank: 3 };
    });
    const file = session.save();
    expect([lintPackage(file), validatorFindings(file)]).toEqual([[], []]);
    const again = openSession(file);
    const kinds = await again.run(async (context) => {
      const members = { PresetCriteria: "preset", ContainsText: "textComparison", CellValue: "cellValue" } as const;
      const rules = context.workbook.worksheets.getItem("Sheet1").getRange("B2").conditionalFormats;
      rules.load("items/type");
      await context.sync();
      const loaded = rules.items.map((item) =>
        item.type in members
          ? item[members[item.type as keyof typeof members]].load("rule")
          : item.topBottom.load("rule"),
      );
      await context.sync();
      return loaded.map(({ rule }) => rule as unknown);
    });
    expect(kinds.reverse()).toEqual([
      ...CRITERIA.map((criterion) => ({ criterion })),
      ...TEXTS.map((operator) => ({ operator, text: 'a "b" & c' })),
      ...OPERATORS.map((operator) => ({
        operator,
        formula1: "=$A$1",
        ...(operator.endsWith("etween") ? { formula2: "=5" } : {}),
      })),
      ...RANKS.map((type) => ({ type, rank: 3 })),
    ]);
  });

  it("keep their formats, also when another facet of a stored one changes", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>1";
      custom.format.numberFormat = "0.000";
      custom.format.font.bold = true;
      custom.format.font.underline = "Single";
      custom.format.fill.color = "#FFFF00";
      custom.format.borders.top.style = "Continuous";
    });
    const changed = openSession(session.save());
    await play(changed, (sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.format.font.italic = true;
    });
    const file = changed.save();
    expect([lintPackage(file), validatorFindings(file)]).toEqual([[], []]);
    const format = await play(openSession(file), (sheet) =>
      sheet
        .getRange("A1")
        .conditionalFormats.getItemAt(0)
        .custom.format.load({ numberFormat: true, font: { bold: true, italic: true, underline: true } }),
    );
    expect([format.numberFormat, format.font.bold, format.font.italic, format.font.underline]).toEqual([
      "0.000",
      true,
      true,
      "Single",
    ]);
  });
});
