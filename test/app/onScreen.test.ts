import { openWorkbook } from "excel-host";
import { WorkbookView, type SheetChange } from "excel-host/screen";

import { auditedSample } from "../support/auditSession";

describe("what Excel's window shows after an audit", () => {
  it("is the written sheets with their charts, drawn from the cells", async () => {
    const { workbook } = openWorkbook((await auditedSample("en")).file);
    const change = new WorkbookView(workbook).takeChange("en-US");
    const sheetOf = (name: string): SheetChange | undefined =>
      change?.sheets.find(({ id }) => id === workbook.sheetNamed(name)?.id);

    const pictures = sheetOf("Resources by category")?.pictures ?? [];
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.svg).toContain("Who can bring what?");
    for (const category of ["Public bodies", "Telecoms", "Universities, schools"])
      expect(pictures[0]?.svg).toContain(`>${category}<`);
    const matrix = sheetOf("Partnership matrix");
    expect(matrix?.frame?.hiddenColumns.length).toBeGreaterThan(0);
    expect(matrix?.cells.some(([, cell]) => cell?.text === "✓")).toBe(true);
    expect(sheetOf("Partner history")?.frame?.isVisible).toBe(false);
  });
});
