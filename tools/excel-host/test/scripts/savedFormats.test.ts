import { openSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { lintPackage } from "../../testing/lintPackage";
import { play } from "./script";

/** The outside judge starts a process for each file. */
jest.setTimeout(60_000);

describe("formats in the saved file", () => {
  it("keep patterns, high and low letters, and distributed last lines", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      const { fill, font } = sheet.getRange("A1").format;
      fill.pattern = "LightUp";
      fill.color = "#FFFF00";
      fill.patternColor = "#FF0000";
      font.superscript = true;
      const second = sheet.getRange("A2").format;
      second.fill.pattern = "Gray8";
      second.font.subscript = true;
      second.horizontalAlignment = "Distributed";
      second.autoIndent = true;
      sheet.getRange("A3").format.fill.pattern = "Solid";
    });
    const file = session.save();
    expect([lintPackage(file), validatorFindings(file)]).toEqual([[], []]);
    const cells = await play(openSession(file), (sheet) =>
      ["A1", "A2", "A3"].map((address) =>
        sheet.getRange(address).format.load({
          autoIndent: true,
          fill: { pattern: true, color: true, patternColor: true },
          font: { subscript: true, superscript: true },
        }),
      ),
    );
    expect(
      cells.map(({ autoIndent, fill, font }) => [
        fill.pattern,
        fill.color,
        fill.patternColor,
        font.subscript,
        font.superscript,
        autoIndent,
      ]),
    ).toEqual([
      ["LightUp", "#FFFF00", "#FF0000", false, true, false],
      ["Gray8", "#FFFFFF", "#000000", true, false, true],
      ["Solid", "#FFFFFF", "#000000", false, false, false],
    ]);
  });
});
