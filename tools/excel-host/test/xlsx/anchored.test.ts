import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip, writeZip } from "../../src/xlsx/zip";
import { openSession } from "../../testing/excelSession";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with a note on B8, a pivot table over D4:E7, a picture over H2:I5 and a sparkline in K3. */
function fileWithAnchors(): Uint8Array {
  const entries = readZip(saveWorkbook(newWorkbook()));
  const put = (path: string, xml: string): void => entries.set(path, new TextEncoder().encode(xml));
  const link = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="../${target}"/>`;
  put(
    SHEET,
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/><drawing r:id="rId3"/><extLst><ext><x14:sparklines xmlns:x14="urn:x14" xmlns:xm="urn:xm">` +
      "<x14:sparkline><xm:f>Sheet1!A1:A3</xm:f><xm:sqref>K3</xm:sqref></x14:sparkline></x14:sparklines></ext></extLst></worksheet>",
  );
  put(
    "xl/worksheets/_rels/sheet1.xml.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      link(1, "comments", "comments1.xml") +
      link(2, "pivotTable", "pivotTables/pivotTable1.xml") +
      link(3, "drawing", "drawings/drawing1.xml") +
      "</Relationships>",
  );
  put(
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><commentList><comment ref="B8" authorId="0"/></commentList></comments>`,
  );
  put(
    "xl/pivotTables/pivotTable1.xml",
    `<pivotTableDefinition xmlns="${MAIN}"><location ref="D4:E7"/></pivotTableDefinition>`,
  );
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  put(
    "xl/drawings/drawing1.xml",
    `<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor>${corner("from", 7, 1)}${corner("to", 8, 4)}<xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  return writeZip(entries);
}

const onSheet = (task: (sheet: Excel.Worksheet) => void): Promise<void> =>
  openSession(fileWithAnchors()).run(async (context) => {
    task(context.workbook.worksheets.getFirst());
    await context.sync();
  });

describe("what a loaded sheet has on its cells and the host keeps as it is stored", () => {
  it.each([
    ["2:2", "Down", "B8"],
    ["A1", "Down", null],
    ["B1", "Down", "B8"],
    ["A8", "Right", "B8"],
    ["H3", "Right", "H2:I5"],
    ["J3", "Right", "K3"],
    ["9:9", "Down", null],
  ] as const)("does not lose its place when cells are inserted at %s (%s): %s", async (address, direction, place) => {
    const inserted = onSheet((sheet) => {
      sheet.getRange(address).insert(direction);
    });
    const failed = await inserted.then(
      () => null,
      (error: unknown) => error as OfficeExtension.Error,
    );
    expect(failed?.code).toBe(place === null ? undefined : "NotImplemented");
    expect(failed?.message ?? "").toContain(place ?? "");
  });

  it("is not deleted from under a note", async () => {
    const deleted = onSheet((sheet) => {
      sheet.getRange("A1:B8").delete("Up");
    });
    await expect(deleted).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("is not left behind by cells that are moved", async () => {
    const moved = onSheet((sheet) => {
      sheet.getRange("A8:B9").moveTo("F20");
    });
    await expect(moved).rejects.toMatchObject({ code: "NotImplemented" });
  });

  // Source: docs/testing/application-specific-api-error-handling.md, PivotTableRangeConflict.
  it.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    ["writes into it", (sheet) => (sheet.getRange("E7").values = [[1]])],
    [
      "clears it",
      (sheet) => {
        sheet.getRange("A1:D4").clear("Contents");
      },
    ],
    [
      "merges it",
      (sheet) => {
        sheet.getRange("E7:F7").merge();
      },
    ],
    [
      "sorts it",
      (sheet) => {
        sheet.getRange("A1:D9").sort.apply([{ key: 0 }]);
      },
    ],
    [
      "copies over it",
      (sheet) => {
        sheet.getRange("D6").copyFrom("A1");
      },
    ],
    ["makes a table over it", (sheet) => void sheet.tables.add("A1:D5", true)],
    [
      "moves cells over it",
      (sheet) => {
        sheet.getRange("A1").moveTo("D4");
      },
    ],
    ["inserts cells through it", (sheet) => void sheet.getRange("D5").insert("Down")],
  ])("is a pivot table's own: nobody %s", async (_, task) => {
    await expect(onSheet(task)).rejects.toMatchObject({ code: "PivotTableRangeConflict" });
  });

  it("lets cells beside a pivot table be written, and those of one be formatted", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C4").values = [[1]];
      sheet.getRange("D4:E7").format.font.bold = true;
    });
  });
});
