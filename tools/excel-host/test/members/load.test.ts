import { EmbeddedExcel, newWorkbook } from "../../src/index";
import { connectClient } from "../../src/node";
import { CLIENT_FOLDER } from "../../testing/client";

describe("a load", () => {
  it("refuses by name a property of Excel that is not answered here, and passes over what is no property", async () => {
    const excel = new EmbeddedExcel(newWorkbook().workbook, { excelApi: "1.21" });
    connectClient(excel, { clientFolder: CLIENT_FOLDER });
    const loaded = async (name: string): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load(name);
        await context.sync();
      });

    await expect(loaded("tabId")).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(loaded("NoPropertiesNeeded")).resolves.toBeUndefined();
    await excel.idle();
    expect(excel.unknownMembers).toEqual(["Worksheet.tabId"]);
  });
});
