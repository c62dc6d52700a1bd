/**
 * Scripts written anew after what the articles of Excel's documentation show, and not after this host: what is missing here
 * comes to light. What a script cannot have is refused by name.
 */

import { EmbeddedExcel, newWorkbook } from "../../src/index";
import { connectClient } from "../../src/node";
import { CLIENT_FOLDER } from "../../testing/client";
import { documentedScripts } from "../../testing/documentedScripts";
import { played } from "./playScript";

const SCRIPTS = documentedScripts("articles");

describe("scripts after the articles of Excel's documentation", () => {
  it("are forty, and all but four run", () => {
    const refused = SCRIPTS.filter(({ expected }) => "error" in expected).map(({ name }) => name);
    expect([SCRIPTS.length, refused]).toEqual([
      40,
      ["charts-trendline", "ranges-spills", "rules-color-scale", "sheets-copy"],
    ]);
  });

  it.each(SCRIPTS.map((script) => [script.name, script.source, script] as const))("%s (%s)", async (_, __, script) => {
    const excel = new EmbeddedExcel(newWorkbook().workbook, { excelApi: script.excelApi });
    connectClient(excel, { clientFolder: CLIENT_FOLDER });
    expect(await played(excel, script)).toEqual(script.expected);
    const missing = "error" in script.expected && script.expected.error.code === "ApiNotFound";
    expect(excel.unknownMembers).toEqual(missing ? [script.expected.error.location] : []);
  });
});
