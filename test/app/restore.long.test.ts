/** Long results: kept up to 2,000 stakeholders, at the cost of one request more; beyond, and that is said, not at all. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { restorePrevious } from "../../src/app/restoreReport";
import { tableWorkbook } from "../support/auditSession";
import { DAY } from "../support/brokenRuns";
import { rowsOf } from "../support/ownResult";

async function sessionOf(count: number) {
  const rows = Array.from({ length: count }, (_, row) => [
    `Structure ${row}`,
    row % 2 === 0 ? "ONG" : "télécom",
    "oui",
  ]);
  return openSession(await tableWorkbook(["Acteur", "Type", "Données"], rows));
}

it("keeps a result of 2,000 and restores it in few round trips", async () => {
  const session = await sessionOf(2_000);
  const trips = () => session.excel.statistics.roundTrips;
  await auditWorkbook({ ...DAY, moment: "2026-11-23T09:00" });
  await session.excel.idle();
  expect(trips()).toBeLessThanOrEqual(6);
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["Autre"]];
    await context.sync();
  });
  expect(await auditWorkbook({ ...DAY, moment: "2026-11-23T10:00" })).toMatchObject({ isKept: true });
  await session.excel.idle();
  const before = trips();
  await restorePrevious("2026-11-23T09:00");
  await session.excel.idle();

  const names = rowsOf(session, "matrix").flatMap((row) => [...row.values()]);
  expect([names.includes("Structure 0"), names.includes("Autre")]).toEqual([true, false]);
  // What is there, the first rows, the kept result, the rest of matrix and history, the writing in requests of 2.5 MB, clean-up.
  expect(trips() - before).toBeLessThanOrEqual(20);
});

it("keeps no result of 2,001, and forgets what was kept", async () => {
  const session = await sessionOf(2_000);
  await auditWorkbook({ ...DAY, moment: "2026-11-23T09:00" });
  await session.run(async (context) => {
    context.workbook.tables.getItem("Acteurs").rows.add(undefined, [["De trop", "ONG", "oui"]]);
    await context.sync();
  });
  expect(await auditWorkbook({ ...DAY, moment: "2026-11-23T10:00" })).toMatchObject({ isKept: false });
  await session.excel.idle();
  expect(session.opened.workbook.sheetNamed("PartnershipMatrix.previous")?.cell(0, 0)?.value ?? null).toBeNull();
});
