import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip, writeZip } from "../../src/xlsx/zip";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** An empty workbook whose sheet part is the given text. */
function withSheet(xml: string): Uint8Array {
  const entries = readZip(saveWorkbook(newWorkbook()));
  entries.set(SHEET, new TextEncoder().encode(xml));
  return writeZip(entries);
}

function sheetXml(data: string, prefix = ""): string {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return `<${prefix}worksheet ${name}="${MAIN}"><${prefix}sheetData>${data}</${prefix}sheetData></${prefix}worksheet>`;
}

const valuesOf = (file: Uint8Array): unknown[] => {
  const [sheet] = openWorkbook(file).workbook.sheets;
  return [0, 1].map((row) => [0, 1].map((column) => sheet?.cell(row, column)?.value ?? null));
};

describe("openWorkbook", () => {
  it("reads parts whose elements carry a prefix", () => {
    const data = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"/>';
    expect(valuesOf(withSheet(sheetXml(data, "x:")))).toEqual([
      [1, null],
      [null, null],
    ]);
  });

  it("reads rows and cells without addresses, and keeps their places when one is changed", () => {
    const file = withSheet(sheetXml("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    const opened = openWorkbook(file);
    const [sheet] = opened.workbook.sheets;
    sheet?.setCell(0, 0, { value: 9, formula: null, format: sheet.formats.normal });
    expect(valuesOf(saveWorkbook(opened))).toEqual([
      [9, 2],
      [3, null],
    ]);
  });

  it("gives each cell of a shared formula its own, and writes all of them out when one is changed", () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>';
    const opened = openWorkbook(withSheet(sheetXml(data)));
    const [sheet] = opened.workbook.sheets;
    expect(sheet?.cell(1, 1)?.formula?.text).toBe("A2*2");
    sheet?.setCell(0, 1, { value: 7, formula: null, format: sheet.formats.normal });
    expect(openWorkbook(saveWorkbook(opened)).workbook.sheets[0]?.cell(1, 1)?.formula?.text).toBe("A2*2");
  });

  it("decodes escapes, inline and rich strings, errors and booleans", () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a_x000D_</t></r><r><t>b</t></r></is></c><c r="B1" t="e"><v>#N/A</v></c></row>' +
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>';
    expect(valuesOf(withSheet(sheetXml(data)))).toEqual([
      ["a\rb", { error: "#N/A" }],
      [true, ""],
    ]);
  });

  it.each([
    ["a row that is not closed", sheetXml('<row r="1"><c r="A1"><v>1</v></c>')],
    ["a sheet that ends too early", `<worksheet xmlns="${MAIN}"><sheetData>`],
  ])("calls %s damaged", (_, xml) => {
    expect(() => openWorkbook(withSheet(xml))).toThrow(expect.objectContaining({ reason: "damaged" }) as Error);
  });

  it("keeps every part byte for byte when nothing was changed", () => {
    const file = saveWorkbook(newWorkbook());
    expect([...readZip(saveWorkbook(openWorkbook(file)))]).toEqual([...readZip(file)]);
  });
});
