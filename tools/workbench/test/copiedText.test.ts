import { openWorkbook } from "excel-host";
import { parseRect } from "excel-host/screen";
import { tableWorkbook } from "excel-host/testing/tableWorkbook";

import { copiedText } from "../src/page/copiedText";

const ROWS = [
  ["a", 'say "x"', 1],
  ["b", null, 2],
  ["c", "two\nlines", 3],
];

/** What Ctrl+C takes along of a grid that shows this many rows. */
function copied(address: string, rows = 60): string {
  const { workbook } = openWorkbook(tableWorkbook("T", ["A", "B", "C"], ROWS));
  const [sheet] = workbook.sheets;
  const rect = parseRect(address);
  if (sheet === undefined || rect === null) throw new Error(`There is no ${address}.`);
  return copiedText(workbook, sheet, { sheetId: sheet.id, rect, rows }, "en-US");
}

describe("Ctrl+C", () => {
  it("takes the texts of the selected cells, blank ones too", () => {
    expect(copied("A1:B1")).toBe("A\tB");
    expect(copied("A3:C5")).toBe('b\t\t2\r\nc\t"two\nlines"\t3\r\n\t\t');
  });

  it("quotes what would be taken for several cells", () => {
    expect(copied("B2")).toBe('"say ""x"""');
  });

  it("takes whole columns to their last cell, also below the rows that are shown, and no blank rows", () => {
    expect(copied("A1:A2", 2)).toBe("A\r\na\r\nb\r\nc");
    expect(copied("A1:A60")).toBe("A\r\na\r\nb\r\nc");
    expect(copied("E1:E60")).toBe("");
  });
});
