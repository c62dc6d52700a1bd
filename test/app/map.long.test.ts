/** The map of the ecosystem in the workbook: who stands where, and what follows when somebody edits the matrix. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { previewReport } from "../../src/app/previewReport";
import { MAP_ZONES } from "../../src/core/contract/columns";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-28", language: "en", chosen: null, pinned: [], convert: false } as const;
const HEADERS = [
  ...["Stakeholder", "Category", "Familiarity", "Keenness", "Expected gain"],
  ...["Financial resources", "Technical resources", "Human resources", "Data", "Needs", "Project"],
];
/** Five answers at least: enough to be ready. */
const SAID = ["profit", "no", "yes", "yes", "no"];
const ROWS = [
  ["Agrilog", "Digital sector", 3, 3, ...SAID, "funding", "Irrigation"],
  ["Cartéo", "Digital sector", 3, 2, ...SAID, null, null],
  ["Visio", "Digital sector", 2, 2, ...SAID, null, null],
  ["Pixel", "Digital sector", 3, 0, ...SAID, null, null],
  ["Ondal", "Telecom", 1, 3, ...SAID, null, null],
  ["Bank of Mere", "Traditional private sector", 3, 3, "profit", "yes", "no", "no", "no", null, "irrigation"],
  ["Mere Mills", "Traditional private sector", 0, 0, ...SAID, null, null],
  ["Town of Mere", "Local authority", null, null, null, null, null, null, null, null, null],
];

/** The lines of the map by lane: the names of each zone, `·` where there are none. */
async function lanes(session: ExcelSession): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await session.run(async (context) => {
    const table = context.workbook.tables.getItem("PartnershipMap");
    const body = table.getDataBodyRange().load({ values: true });
    const header = table.getHeaderRowRange().load({ values: true });
    await context.sync();
    const code = (header.values[0] as string[]).indexOf("Category code");
    for (const row of body.values as string[][]) {
      const zones = row.slice(2, 2 + MAP_ZONES.length).map((cell) => cell || "·");
      if (zones.some((cell) => cell !== "·")) (found[row[code] ?? ""] ??= []).push(zones.join(" | "));
    }
  });
  return found;
}

async function cell(session: ExcelSession, address: string): Promise<unknown> {
  let value: unknown;
  await session.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ecosystem map").getRange(address).load({ values: true });
    await context.sync();
    value = (range.values as unknown[][])[0]?.[0];
  });
  return value;
}

/** Types into a column of the matrix beside a name. */
async function mark(session: ExcelSession, name: string, header: string, value: string | number): Promise<void> {
  await session.run(async (context) => {
    const table = context.workbook.tables.getItem("PartnershipMatrix");
    const names = table.columns.getItem("Stakeholder").getDataBodyRange().load({ values: true });
    await context.sync();
    const row = (names.values as string[][]).findIndex(([own]) => own === name);
    table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

describe("the map in the workbook", () => {
  it("puts each partner into its lane and zone, says each lane in words, and who meets whom", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);

    expect(await lanes(session)).toEqual({
      local_authority: ["· | · | · | · | · | · | Town of Mere"],
      private_traditional: ["Bank of Mere | · | · | · | · | Mere Mills | ·"],
      telecom: ["· | · | · | Ondal | · | · | ·"],
      digital: ["Agrilog | Cartéo | Visio | · | Pixel | · | ·"],
    });
    expect(await cell(session, "A1")).toBe("The ecosystem: 4 partners ready, 1 to ask, 6 categories with nobody");
    expect(await cell(session, "J9")).toBe("4 partners: 3 ready, 1 skilled");
    expect(await cell(session, "J10")).toBe("✕ Nobody listed: who could speak for them?");
    const texts: string[] = [];
    session.opened.workbook
      .sheetNamed("Ecosystem map")
      ?.forEachCell({ top: 15, left: 0, bottom: 40, right: 9 }, ({ value }) => {
        if (typeof value === "string" && value !== "") texts.push(value);
      });
    expect(texts).toEqual(
      expect.arrayContaining([
        "What the map teaches, as of 28 Nov 2026",
        ...["Agrilog", "→ funds", "Bank of Mere", "Irrigation", "need noted in your list"],
        ...["Cartéo", "the guide says so of this category"],
      ]),
    );
  });

  it("follows the matrix: a step that is edited moves the name, and what does not fit is counted", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    await mark(session, "Pixel", "Keenness", 3);

    // Pixel is as near as Agrilog now, but the lane has one line.
    expect((await lanes(session)).digital).toEqual(["+ 2 others | Cartéo | Visio | · | · | · | ·"]);
    expect(await cell(session, "A1")).toBe("The ecosystem: 5 partners ready, 1 to ask, 6 categories with nobody");

    await mark(session, "Agrilog", "Familiarity", 0);
    expect((await lanes(session)).digital).toEqual(["Pixel | Cartéo | Visio | Agrilog | · | · | ·"]);
  });

  it("keeps a column of notes beside its lanes, and tells what was typed over", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ecosystem map");
      sheet.getRange("AD5").values = [["Our note"]];
      sheet.getRange("AD9").values = [["invite in May"]];
      sheet.getRange("I6").values = [["see the mayor"]];
      sheet.getRange("A17").values = [["our own words"]];
      await context.sync();
    });
    const audit = doneAudit(await auditWorkbook(REQUEST));
    await session.excel.idle();

    expect(await cell(session, "AD9")).toBe("invite in May");
    expect((await previewReport({ audit })).typedOver).toEqual([]);
    const kept: unknown[] = [];
    session.opened.workbook
      .sheetNamed("Partner history")
      ?.forEachCell({ top: 0, left: 0, bottom: 200, right: 12 }, ({ value }) => kept.push(value));
    expect(kept).toEqual(expect.arrayContaining(["see the mayor", "our own words"]));
  });

  it("is found again after it was renamed, and is written where it stands", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Ecosystem map").name = "Our map";
      await context.sync();
    });
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    const file = openSession(session.save());
    const names = file.opened.workbook.sheets.map(({ name }) => name);

    expect(names).toContain("Our map");
    expect(names).not.toContain("Ecosystem map");
  });
});
