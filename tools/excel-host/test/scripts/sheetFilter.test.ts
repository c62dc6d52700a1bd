import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { formatRect } from "../../src/model/rect";
import { readZip } from "../../src/xlsx/zip";
import { lintPackage } from "../../testing/lintPackage";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { fill, play } from "./script";

/** A1:C4 with a filter that lets only the second data row through. */
async function filtered(): Promise<ExcelSession> {
  const session = openSession();
  await fill(session, "A1:C4", [
    ["Name", "Type", "Score"],
    ["a", "x", 1],
    ["b", "y", 2],
    ["c", "x", 3],
  ]);
  await play(session, (sheet) => sheet.autoFilter.apply("A1:C4", 1, { filterOn: "Values", values: ["y"] }));
  return session;
}

const hiddenRows = ({ opened }: ExcelSession): number[] =>
  [...(opened.workbook.sheets[0]?.rows ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : []));

function filterIn(session: ExcelSession): string {
  const { autoFilter } = session.opened.workbook.sheets[0] ?? { autoFilter: null };
  if (autoFilter === null) return "none";
  return `${formatRect(autoFilter.range)} ${[...autoFilter.filters.keys()].join()}`;
}

describe("the filter of a sheet", () => {
  it("is saved with its hidden rows and its name, and opens as it was", async () => {
    const session = await filtered();
    const file = session.save();
    const xml = new TextDecoder().decode(readZip(file).get("xl/workbook.xml"));

    expect(xml).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1:$C$4<');
    expect(lintPackage(file)).toEqual([]);
    expect(validatorFindings(file)).toEqual([]);
    const again = openSession(file);
    expect([filterIn(again), hiddenRows(again)]).toEqual(["A1:C4 1", [2, 4]]);
    expect(again.save()).toEqual(file);
  });

  it("keeps its name when its sheet gets another, together with the area that is printed", async () => {
    const session = await filtered();
    await play(session, (sheet) => {
      sheet.pageLayout.setPrintArea("A1:C9");
    });
    const again = openSession(session.save());
    await play(again, (sheet) => {
      sheet.name = "L'année";
    });
    const xml = new TextDecoder().decode(readZip(again.save()).get("xl/workbook.xml"));

    expect(xml).toContain(">'L''année'!$A$1:$C$4<");
    expect(xml).toContain(">'L''année'!$A$1:$C$9<");
    expect(xml).not.toContain("Sheet1!");
  });

  it("stands beside an area of whole columns or rows as Excel saves it, with every part of it fixed", async () => {
    const session = await filtered();
    const savedArea = async (area: string): Promise<string | undefined> => {
      await play(session, (sheet) => {
        sheet.pageLayout.setPrintArea(area);
      });
      const xml = new TextDecoder().decode(readZip(session.save()).get("xl/workbook.xml"));
      return /Print_Area"[^>]*>([^<]*)</.exec(xml)?.[1];
    };

    expect(await savedArea("A:E")).toBe("Sheet1!$A:$E");
    expect(await savedArea("2:14")).toBe("Sheet1!$2:$14");
  });

  it.each([
    ["rows above it", "1:1", "Down", "A2:C5 1", [3, 5]],
    ["a column before it", "A:A", "Right", "B1:D4 1", [2, 4]],
    ["a column between", "B:B", "Right", "A1:D4 2", [2, 4]],
  ] as const)("goes along when %s are inserted", async (_, address, direction, filter, hidden) => {
    const session = await filtered();
    await play(session, (sheet) => sheet.getRange(address).insert(direction));

    expect([filterIn(session), hiddenRows(session)]).toEqual([filter, hidden]);
  });

  it.each([
    ["the filtered column", "B:B", "Left", "A1:B4 ", []],
    ["another column", "A:A", "Left", "A1:B4 0", [2, 4]],
    ["the header row", "1:1", "Up", "none", []],
    ["everything", "A:C", "Left", "none", []],
  ] as const)(
    "loses %s with its cells, and rows hidden for it come back",
    async (_, address, direction, filter, hidden) => {
      const session = await filtered();
      await play(session, (sheet) => {
        sheet.getRange(address).delete(direction);
      });

      expect([filterIn(session), hiddenRows(session)]).toEqual([filter, hidden]);
    },
  );

  it("keeps cells where they are: only whole rows move up and down", async () => {
    const session = await filtered();
    const moved = play(session, (sheet) => sheet.getRange("A3").insert("Down"));
    await expect(moved).rejects.toMatchObject({ code: "FilteredRangeConflict" });
  });

  it("is taken away from another range when it is put over one", async () => {
    const session = await filtered();
    await play(session, (sheet) => {
      sheet.autoFilter.apply("E1:F9");
    });
    expect([filterIn(session), hiddenRows(session)]).toEqual(["E1:F9 ", []]);
    expect(openWorkbook(session.save()).workbook.sheets[0]?.autoFilter?.range).toEqual({
      top: 0,
      left: 4,
      bottom: 8,
      right: 5,
    });
  });
});
