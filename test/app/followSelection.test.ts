import { checkTables } from "../../src/app/checkTables";
import { followSelection, type SelectedRow } from "../../src/app/followSelection";
import type { Rect } from "../../src/host/model/rect";
import type { OpenedWorkbook } from "../../src/host/xlsx/openWorkbook";
import { tableWorkbook } from "../support/auditSession";
import { openSession, type ExcelSession } from "../support/excelSession";

async function select(session: ExcelSession, address: string): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
}

const at = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Follows the selection in a workbook with a table of two actors, from A5 on. */
async function following(
  prepare: (opened: OpenedWorkbook) => void = () => undefined,
): Promise<{ session: ExcelSession; rows: SelectedRow[] }> {
  const table = await tableWorkbook(["Acteur"], [["Sonatel"], ["Asso A"]]);
  const session = openSession(table);
  await select(session, "A5");
  const { tables } = await checkTables({ asOf: "2026-11-23", language: "fr" });
  prepare(session.opened);
  const rows: SelectedRow[] = [];
  await followSelection(
    () => tables,
    (row) => rows.push(row),
  );
  await session.excel.idle();
  return { session, rows };
}

describe("following the selection", () => {
  it("tells the row of a table the user stands on, nothing elsewhere, and nothing once it is ended", async () => {
    const session = openSession(
      await tableWorkbook(
        ["Acteur", "Type"],
        [
          ["Sonatel", "Télécoms"],
          ["Asso A", "ONG"],
        ],
      ),
    );
    const { tables } = await checkTables({ asOf: "2026-11-23", language: "fr" });
    await session.excel.idle();
    const rows: SelectedRow[] = [];
    const end = await followSelection(
      () => tables,
      (row) => rows.push(row),
    );
    await session.excel.idle();

    for (const address of ["B3", "D3", "A1", "A4", "A2:B3"]) await select(session, address);
    await end();
    await session.excel.idle();
    await select(session, "A3");

    expect(rows).toEqual([
      { table: "Acteurs", row: 1 },
      { table: "Acteurs", row: 0 },
    ]);
  });

  it("takes the cell of the area selected first where several are", async () => {
    const { session, rows } = await following();
    const [sheet] = session.opened.workbook.sheets;
    session.excel.userSelects(sheet?.id ?? "", at(9, 9), [at(1, 0), at(2, 0)]);
    await session.excel.idle();

    expect(rows).toEqual([{ table: "Acteurs", row: 0 }]);
  });

  it("begins in front of a chart sheet too, and goes on once a row is selected", async () => {
    const { session, rows } = await following((opened) => {
      const sheet = opened.workbook.createSheet("Graphique", null);
      sheet.kind = "other";
      opened.workbook.sheets.push(sheet);
      opened.workbook.activeSheet = sheet;
    });
    expect(rows).toEqual([]);
    await select(session, "A3");
    await session.excel.idle();

    expect(rows).toEqual([{ table: "Acteurs", row: 1 }]);
  });
});
