/**
 * Tables that no Excel would have written. Sources: what Excel 16.112 does is measured in PhpSpreadsheet #4968 (no data row:
 * the repair drops the table; with a row below that holds no cell it opens clean), by Excel itself in ImportExcel #1745
 * (overlapping tables: their parts go), Clippit #404 and office-kit/xlsx #138 (columns that do not fit: the table goes),
 * openxlsx2 #1151 (equal ids: repaired).
 */

import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip } from "../../src/xlsx/zip";
import { openSession } from "../../testing/excelSession";
import { lintPackage } from "../../testing/lintPackage";
import { ODD_TABLES, over, workbookWithOddTable } from "../../testing/oddTable";
import { play } from "../scripts/script";

const ODD_PART = "xl/tables/table2.xml";

/** Names of the tables that are there. */
async function tableNames(file: Uint8Array): Promise<string[]> {
  const tables = await play(openSession(file), (_, { workbook }) => workbook.tables.load("items/name"));
  return tables.items.map(({ name }) => name);
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
    ["a header other than its cell", (xml) => xml.replace('name="Structure"', 'name="Type"')],
  ])("keeps it, byte for byte: %s", async (_, change) => {
    const file = await workbookWithOddTable(change);
    const opened = openWorkbook(file);
    expect([await tableNames(file), opened.droppedTables]).toEqual([["Acteurs", "Odd"], []]);
    expect(readZip(saveWorkbook(opened)).get(ODD_PART)).toEqual(readZip(file).get(ODD_PART));
  });

  it("gives one of two tables with the same id another, so that each is found by its own", async () => {
    const file = await workbookWithOddTable((xml) => xml.replace(/ id="2"/, ' id="1"'));
    const session = openSession(file);
    const tables = await play(session, (_, { workbook }) => workbook.tables.load("items/id,items/name"));
    const bodies = await play(session, (_, { workbook }) =>
      tables.items.map(({ id }) => workbook.tables.getItem(id).getDataBodyRange().load("address")),
    );
    expect(bodies.map(({ address }) => address)).toEqual(["Sheet1!A2:B2", "Autres!A2:B3"]);
    expect(lintPackage(session.save())).toEqual([]);
  });
});
