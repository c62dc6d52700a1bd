/**
 * Tables that no Excel would have written. Sources: what Excel 16.112 does is measured in PhpSpreadsheet #4968 (no data row:
 * the repair drops the table; with a row below that holds no cell it opens clean), by Excel itself in ImportExcel #1745
 * (overlapping tables: their parts go), Clippit #404 and office-kit/xlsx #138 (columns that do not fit: the table goes),
 * openxlsx2 #1151 (equal ids: repaired).
 */

import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip, writeZip } from "../../src/xlsx/zip";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { cpuMilliseconds } from "../../testing/cpuTime";
import { lintPackage } from "../../testing/lintPackage";
import { tableWorkbook } from "../../testing/tableWorkbook";
import { ODD_TABLES, over, workbookWithOddTable } from "../../testing/oddTable";
import { fill, formulasOf, play, valuesOf } from "../scripts/script";

const ODD_PART = "xl/tables/table2.xml";

/** Names of the tables that are there. */
async function tableNames(file: Uint8Array): Promise<string[]> {
  const tables = await play(openSession(file), (_, { workbook }) => workbook.tables.load("items/name"));
  return tables.items.map(({ name }) => name);
}

async function columnsOf(session: ExcelSession): Promise<string[]> {
  const columns = await play(session, (_, { workbook }) => workbook.tables.getItem("Odd").columns.load("items/name"));
  return columns.items.map(({ name }) => name);
}

/** Lets a cell count what stands in a column of the odd table. */
function counting(session: ExcelSession): Promise<void> {
  return fill(session, "D1", [["=COUNTA(Odd[Structure])"]]);
}

/** A file with another text in a part. */
function withPart(file: Uint8Array, part: string, text: string | RegExp, other: string): Uint8Array {
  const entries = readZip(file);
  const xml = new TextDecoder().decode(entries.get(part));
  const holds = typeof text === "string" ? xml.includes(text) : xml.search(text) >= 0;
  if (!holds) throw new Error(`${part} does not hold ${String(text)}.`);
  entries.set(part, new TextEncoder().encode(xml.replace(text, other)));
  return writeZip(entries);
}

describe("openWorkbook on a table that Excel takes out when it repairs the file", () => {
  it.each(ODD_TABLES)("opens without it and says so: %s", async (_, change, fault) => {
    const file = await workbookWithOddTable(change);
    expect(await tableNames(file)).toEqual(["Acteurs"]);
    expect(openWorkbook(file).droppedTables).toEqual([{ name: "Odd", sheet: "Autres", fault }]);
  });

  it.each(ODD_TABLES)("keeps its cells, and saves a file that needs no repair: %s", async (_, change) => {
    const saved = saveWorkbook(openWorkbook(await workbookWithOddTable(change)));
    expect([[...readZip(saved).keys()].includes(ODD_PART), lintPackage(saved)]).toEqual([false, []]);
    const cells = await play(openSession(saved), (sheet) => sheet.getRange("A1:A3").load("values"), "Autres");
    expect(cells.values).toEqual([["Structure"], ["Les Quais"], ["Port Sud"]]);
  });

  it("keeps the first of two tables that overlap", async () => {
    const file = await workbookWithOddTable(
      (xml) => xml.replaceAll("D1:E2", "B1:C2"),
      async (session) =>
        play(session, (sheet, { workbook }) => {
          workbook.worksheets.getItem("Autres").delete();
          sheet.getRange("C1:E2").values = [
            ["Ville", "Structure", "Catégorie"],
            ["Meroy", "Les Quais", "Association"],
          ];
          sheet.tables.add("D1:E2", true).name = "Odd";
        }),
    );
    expect(openWorkbook(file).droppedTables).toEqual([{ name: "Odd", sheet: "Sheet1", fault: "overlap" }]);
    expect(await tableNames(file)).toEqual(["Acteurs"]);
  });
});

describe("openWorkbook on a table that Excel keeps", () => {
  it.each<[string, (xml: string) => string]>([
    ["as it should be", (xml) => xml],
    ["a blank row below the header", over("A1:B4")],
    [
      "a header row that is hidden",
      (xml) => xml.replace("totalsRowShown", 'headerRowCount="0" totalsRowShown').replace(/<autoFilter[^>]*\/>/, ""),
    ],
  ])("keeps it, byte for byte: %s", async (_, change) => {
    const file = await workbookWithOddTable(change);
    const opened = openWorkbook(file);
    expect([await tableNames(file), opened.droppedTables]).toEqual([["Acteurs", "Odd"], []]);
    expect(readZip(saveWorkbook(opened)).get(ODD_PART)).toEqual(readZip(file).get(ODD_PART));
  });

  it.each([
    ["as the file does", "Odd[Type]"],
    ["as the cell does", "Odd[Structure]"],
  ])("names a column as its header cell does, and a formula that names it %s follows", async (_, written) => {
    const file = await workbookWithOddTable((xml) => xml.replace('name="Structure"', 'name="Type"'), counting);
    const session = openSession(withPart(file, "xl/worksheets/sheet1.xml", "Odd[Structure]", written));

    expect(await columnsOf(session)).toEqual(["Structure", "Catégorie"]);
    expect(await formulasOf(session, "D1")).toEqual([["=COUNTA(Odd[Structure])"]]);
    expect(await valuesOf(session, "D1")).toEqual([[2]]);
    expect(lintPackage(session.save())).toEqual([]);
  });

  it("lets formulas follow where columns have changed names among one another", async () => {
    const swapped = (xml: string): string =>
      xml
        .replace('name="Structure"', 'name="?"')
        .replace('name="Catégorie"', 'name="Structure"')
        .replace('name="?"', 'name="Catégorie"');
    const session = openSession(await workbookWithOddTable(swapped, counting));

    expect(await columnsOf(session)).toEqual(["Structure", "Catégorie"]);
    expect(await formulasOf(session, "D1")).toEqual([["=COUNTA(Odd[Catégorie])"]]);
    expect(lintPackage(session.save())).toEqual([]);
  });

  it("names all columns of a sheet anew in little time", async () => {
    const columns = Array.from({ length: 16_384 }, (_, at) => `Column ${at}`);
    const file = tableWorkbook("Odd", columns, [columns.map((_, at) => at)]);
    const other = withPart(file, "xl/tables/table1.xml", /name="Column (\d+)"/g, 'name="Other $1"');
    const start = cpuMilliseconds();
    const [sheet] = openWorkbook(other).workbook.sheets;
    expect(cpuMilliseconds() - start).toBeLessThan(5_000);
    expect(sheet?.tables[0]?.columns.map(({ name }) => name)).toEqual(columns);
  });

  it.each([
    ["of the same name as another one", "Catégorie", ["Catégorie", "Catégorie2"]],
    ["without a text", "", ["Column1", "Catégorie"]],
  ])("gives a header %s one of its own", async (_, text, names) => {
    const file = await workbookWithOddTable((xml) => xml.replace('name="Structure"', `name="${text}"`));
    const session = openSession(withPart(file, "xl/sharedStrings.xml", ">Structure<", `>${text}<`));

    expect(await columnsOf(session)).toEqual(names);
    expect(await valuesOf(session, "A1:B1", "Autres")).toEqual([names]);
    expect(lintPackage(session.save())).toEqual([]);
  });

  it.each<[string, (file: Uint8Array) => Uint8Array]>([
    ["id", (file) => withPart(file, ODD_PART, ' id="2"', ' id="1"')],
    ["id, which is no number", (file) => withPart(file, ODD_PART, ' id="2"', ' id="two"')],
    ["name", (file) => withPart(file, ODD_PART, 'displayName="Odd"', 'displayName="acteurs"')],
    ["part", (file) => withPart(file, "xl/worksheets/_rels/sheet2.xml.rels", "table2.xml", "table1.xml")],
  ])("gives a table its own where another one has the same: %s", async (_, change) => {
    const session = openSession(change(await workbookWithOddTable((xml) => xml)));
    const tables = await play(session, (__, { workbook }) => workbook.tables.load("items/id,items/name"));
    const bodies = await play(session, (__, { workbook }) =>
      tables.items.flatMap(({ id, name }) =>
        [id, name].map((key) => workbook.tables.getItem(key).getDataBodyRange().load("address")),
      ),
    );
    const [first, second] = ["Sheet1!A2:B2", expect.stringMatching(/^Autres!A2:B[23]$/) as string];
    expect(bodies.map(({ address }) => address)).toEqual([first, first, second, second]);

    const saved = session.save();
    // What nothing led to before stays where it is.
    expect(lintPackage(saved).filter((fault) => !fault.endsWith("nothing leads to this part"))).toEqual([]);
    const again = await play(openSession(saved), (__, { workbook }) => workbook.tables.load("items/name"));
    expect(again.items.map(({ name }) => name)).toEqual(tables.items.map(({ name }) => name));
  });
});
