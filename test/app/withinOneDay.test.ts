/** What changed between runs of one day. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { reportTexts } from "../../src/core/texts/texts";
import { auditFile, tableWorkbook } from "../support/auditSession";
import { DAY } from "../support/brokenRuns";

const { changes: texts } = reportTexts("fr");

async function first(): Promise<ExcelSession> {
  const file = await tableWorkbook(
    ["Acteur", "Type", "Données"],
    [
      ["Alpha", "ONG", "oui"],
      ["Bravo", "télécom", "?"],
    ],
  );
  return (await auditFile(file, DAY)).session;
}

async function put(session: ExcelSession, address: string, value: string): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Whether the summary says that there is nothing to compare with yet. */
function saysFirst({ opened }: ExcelSession): boolean {
  const sheet = opened.workbook.sheetNamed("Synthèse");
  return [...(sheet?.rowsWithCells() ?? [])].some((row) =>
    [...(sheet?.rowCells(row) ?? [])].some(([, { value }]) => value === texts.first),
  );
}

async function changesOf(asOf = DAY.asOf) {
  const outcome = await auditWorkbook({ ...DAY, asOf });
  return outcome.status === "done" ? outcome.changes : null;
}

it("tells three runs of a day what changed since its first one, and the next day what changed since its last", async () => {
  const session = await first();
  expect(saysFirst(session)).toBe(true);

  await put(session, "C3", "oui");
  expect(await changesOf()).toMatchObject({
    since: DAY.asOf,
    gained: [{ name: "Bravo", items: ["resource_data"] }],
  });
  expect(saysFirst(session)).toBe(false);

  await put(session, "C2", "non");
  expect(await changesOf()).toMatchObject({
    gained: [{ name: "Bravo" }],
    revised: [{ name: "Alpha", items: ["resource_data"] }],
  });

  await put(session, "C2", "?");
  expect(await changesOf("2026-11-24")).toMatchObject({ since: DAY.asOf, gained: [], lost: [{ name: "Alpha" }] });
  // Within the second day, too, the day before is what counts.
  expect(await changesOf("2026-11-24")).toMatchObject({ since: DAY.asOf, lost: [{ name: "Alpha" }] });
});

it("does not take a run that did not come to its end for the first one", async () => {
  const session = await first();
  const state = async (text: string): Promise<void> =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Matrice de partenariats");
      sheet.customProperties.add("partnershipMatrix.state", text);
      await context.sync();
    });
  await state("rewriting");
  await put(session, "C3", "oui");
  expect(await changesOf()).toBeNull();
  expect(saysFirst(session)).toBe(true);
  await put(session, "C3", "non");
  expect(await changesOf()).toMatchObject({ revised: [{ name: "Bravo" }] });
});
