import { checkTables } from "../../src/app/checkTables";
import { followSelection, type SelectedRow } from "../../src/app/followSelection";
import { tableWorkbook } from "../support/auditSession";
import { openSession, type ExcelSession } from "../support/excelSession";

async function select(session: ExcelSession, address: string): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
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
});
