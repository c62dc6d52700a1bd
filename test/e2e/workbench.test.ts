import { openWorkbook } from "excel-host";

import { itInBrowser, openWorkbench } from "./support/workbench";

jest.setTimeout(60_000);

describe("workbench", () => {
  itInBrowser("connects the shipped pane to the workbook without leaving the machine", async () => {
    const { pane, host, outsideRequests, errors } = await openWorkbench({ language: "fr-FR" });

    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("fr-FR");
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.14"))).toBe(true);
    const { refused, unknownMembers } = await host.facts();
    expect({ refused, unknownMembers, outsideRequests, errors }).toEqual({
      refused: [],
      unknownMembers: [],
      outsideRequests: [],
      errors: [],
    });
  });

  itInBrowser("saves what was typed into a cell", async () => {
    const { host } = await openWorkbench();
    const [sheet = ""] = await host.sheetNames();

    await host.userEdits(sheet, "A40", "12,5 %");
    const saved = openWorkbook(await host.save());

    expect(saved.workbook.sheetNamed(sheet)?.cell(39, 0)?.value).toBe("12,5 %");
  });
});
