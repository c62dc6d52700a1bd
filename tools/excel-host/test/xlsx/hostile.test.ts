import { deflateSync } from "fflate";

import { addSheet } from "../../src/edits/sheetRules";
import { FileError } from "../../src/ground/fileError";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip } from "../../src/xlsx/zip";
import {
  brokenXml,
  cutBy,
  emptyWithPart,
  sheetHolding,
  SHEET,
  withEntry,
  withPart,
  WORKBOOK,
  workbookHolding,
} from "../../testing/hostileFiles";
import { cpuMilliseconds } from "../../testing/cpuTime";

/** Times a trap is repeated: who begins anew from each of them takes a minute or more. */
const MANY = 100_000;
/** Milliseconds that opening may take on a busy machine. */
const SOON = 2_000;

/** Opens a file in little time. */
function openSoon(file: Uint8Array): OpenedWorkbook {
  const start = cpuMilliseconds();
  try {
    return openWorkbook(file);
  } finally {
    expect(cpuMilliseconds() - start).toBeLessThan(SOON);
  }
}

/** The reason why a file is not opened, in little time. */
function refusal(file: Uint8Array): string {
  try {
    openSoon(file);
  } catch (error) {
    if (error instanceof FileError) return `${error.reason}: ${error.detail}`;
    throw error;
  }
  return "opened";
}

const DAMAGED = /^damaged: .{5,200}$/s;

describe("openWorkbook, of a file made to hang it", () => {
  it.each(brokenXml(MANY))("refuses a workbook part with %s", (_, xml) => {
    expect(refusal(emptyWithPart(WORKBOOK, cutBy(xml)))).toMatch(DAMAGED);
  });

  it.each(brokenXml(MANY))("refuses a sheet with %s", (_, xml) => {
    expect(refusal(emptyWithPart(SHEET, cutBy(xml)))).toMatch(DAMAGED);
  });

  it.each(brokenXml(MANY))("refuses a style sheet with %s", (_, xml) => {
    expect(refusal(emptyWithPart("xl/styles.xml", cutBy(xml)))).toMatch(DAMAGED);
  });

  it.each([
    ["rows that do not end", "<row ".repeat(MANY)],
    ["rows whose attributes do not end", '<row r="'.repeat(MANY)],
    ["cells that do not end", `<row r="1">${"<c ".repeat(MANY)}</row>`],
    ["values that do not end", `<row r="1"><c r="A1">${"<v ".repeat(MANY)}</c></row>`],
    ["formulas that do not end", `<row r="1"><c r="A1">${"<f ".repeat(MANY)}</c></row>`],
    ["runs that do not end", `<row r="1"><c r="A1" t="inlineStr"><is>${"<t ".repeat(MANY)}</is></c></row>`],
    ["readings that do not end", `<row r="1"><c r="A1" t="inlineStr"><is>${"<rPh >".repeat(MANY)}</is></c></row>`],
    ["a cell whose address is endless", `<row r="1"><c r="${"1".repeat(MANY)}A"/></row>`],
    ["a row that no sheet has", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["a column that no sheet has", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ])("refuses a sheet with %s", (_, rows) => {
    expect(refusal(sheetHolding(rows))).toMatch(DAMAGED);
  });

  it.each([
    ["one width for each column, over and over", '<col min="1" max="16384" width="9"/>'.repeat(MANY)],
    ["a width of columns far before the first", '<col min="-999999999" max="1" width="9"/>'],
  ])("refuses a sheet with %s", (_, columns) => {
    const file = emptyWithPart(SHEET, (part) =>
      part.replace("<sheetData/>", () => `<cols>${columns}</cols><sheetData/>`),
    );
    expect(refusal(file)).toMatch(DAMAGED);
  });

  it.each<[string, (xml: string) => string]>([
    ["name", (xml) => xml.replace('name="Other"', 'name="SHEET1"')],
    [
      "part",
      (xml) => {
        const [first = "", second = ""] = [...xml.matchAll(/<sheet [^>]*(r:id="[^"]*")/g)].map(([, id]) => id);
        return xml.replace(second, first);
      },
    ],
  ])("refuses a workbook with two sheets of one %s", (_, change) => {
    const opened = newWorkbook();
    addSheet(opened.workbook, "Other");
    const file = saveWorkbook(opened);
    expect(refusal(withPart(file, WORKBOOK, (xml) => xml))).toBe("opened");
    expect(refusal(withPart(file, WORKBOOK, change))).toMatch(DAMAGED);
  });

  it("opens a sheet of many rows without a cell", () => {
    const { workbook } = openSoon(sheetHolding("<row></row>".repeat(MANY)));
    expect(workbook.sheets[0]?.cell(0, 0)).toBeUndefined();
  });

  it("reads what stands behind endless white space in a tag", () => {
    const spaces = " ".repeat(10 * MANY);
    const [sheet] = openSoon(sheetHolding(`<row${spaces}r="2"${spaces}><c${spaces}r="B2"${spaces}><v>7</v></c></row>`))
      .workbook.sheets;
    expect(sheet?.cell(1, 1)?.value).toBe(7);
    const named = emptyWithPart(WORKBOOK, (xml) =>
      xml.replace('<sheet name="Sheet1"', `<sheet${spaces}name="Sheet1"${spaces}`),
    );
    expect(openSoon(named).workbook.sheets[0]?.name).toBe("Sheet1");
  });

  it.each([
    ["letters", "a".repeat(MANY)],
    ["quotes", "'".repeat(MANY)],
    ["exclamation marks", "!".repeat(MANY)],
    ["commas", ",".repeat(MANY)],
  ])("opens a workbook whose print area is nothing but %s", (_, formula) => {
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${formula}</definedName></definedNames>`;
    expect(openSoon(workbookHolding(names)).workbook.sheets[0]?.pageLayout.printArea).toEqual([]);
  });

  it("opens a sheet whose header changes sides without end", () => {
    const header = `<headerFooter><oddHeader>${"&amp;L&amp;R".repeat(MANY)}end</oddHeader></headerFooter>`;
    const file = emptyWithPart(SHEET, (part) => part.replace("</worksheet>", () => `${header}</worksheet>`));
    expect(openSoon(file).workbook.sheets[0]?.pageLayout.headersFooters.rightHeader).toBe("end");
  });

  it("goes on without a table that stands on the whole sheet and names one column", () => {
    const table =
      '<table id="1" name="T" displayName="T" ref="A1:XFD1048576"><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>';
    const relation =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="../tables/table1.xml" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"/></Relationships>';
    const related = withPart(saveWorkbook(newWorkbook()), "xl/worksheets/_rels/sheet1.xml.rels", () => relation);
    const { workbook, droppedTables } = openSoon(withPart(related, "xl/tables/table1.xml", () => table));
    expect(workbook.sheets[0]?.tables).toEqual([]);
    expect(droppedTables).toEqual([{ name: "T", sheet: "Sheet1", fault: "columns" }]);
  });
});

describe("openWorkbook, of a file made to fill the memory", () => {
  const empty = saveWorkbook(newWorkbook());
  const bytes = new Uint8Array([1, 2, 3]);

  it("does not inflate what nobody reads, and saves it as it stands", () => {
    const file = withEntry(empty, "xl/media/picture.bin", { bytes, method: 8, crc: 4, size: 900_000_000 });
    const opened = openSoon(file);
    opened.workbook.sheets[0]?.setCell(0, 0, { value: 1, formula: null, format: opened.workbook.formats.normal });
    const saved = new Map(readZip(saveWorkbook(opened)).zipped());
    expect(saved.get("xl/media/picture.bin")).toEqual({ bytes, method: 8, crc: 4, size: 900_000_000 });
  });

  it.each([
    ["a sheet of 400 MB in a few bytes", 400_000_000, /^too-large: xl\/worksheets\/sheet1.xml inflates to/],
    ["parts of more than 1 GB", 2_000_000_000, /^too-large: the file inflates to more than 1 GB$/],
  ])("refuses %s", (_, size, reason) => {
    expect(refusal(withEntry(empty, SHEET, { bytes, method: 8, crc: 4, size }))).toMatch(reason);
  });

  it("stops inflating a part that is larger than it says", () => {
    const entry = { bytes: deflateSync(new Uint8Array(30_000_000)), method: 8, crc: 4, size: 1_000 };
    expect(refusal(withEntry(empty, SHEET, entry))).toMatch(/is larger than it says$/);
  });

  it("refuses entries behind a password", () => {
    const locked = empty.slice();
    const view = new DataView(locked.buffer);
    const directory = view.getUint32(locked.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(refusal(locked)).toMatch(/^encrypted/);
  });
});
