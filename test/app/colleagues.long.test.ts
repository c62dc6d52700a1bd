/** A colleague who writes on long sheets of ours while they are written. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { auditFile, tableWorkbook } from "../support/auditSession";
import { DAY } from "../support/brokenRuns";
import { sheetOf, textsOf } from "../support/ownResult";

const HEADERS = ["Acteur", "Type", "Données", "Financement", "Référent", "Remarques"];

/** A result over so many stakeholders, with a column of the user's. */
async function resultOf(count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, row) => [
    ...[`Structure ${row}`, row % 2 === 0 ? "ONG" : "télécom", row % 3 === 0 ? "oui" : "non", null],
    ...[row % 5 === 0 ? "Awa" : null, "rien"],
  ]);
  const { session } = await auditFile(await tableWorkbook(HEADERS, rows), DAY);
  await session.run(async (context) => {
    const { name, tables } = sheetOf(session, "matrix");
    const [table] = tables;
    if (table === undefined) throw new Error("There is no matrix.");
    const { top, left, bottom, right } = table.range;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRangeByIndexes(top, right + 1, 2, 1).values = [["Avis"], ["premier"]];
    const wide = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 2);
    context.workbook.tables.getItem(table.name).resize(wide);
    await context.sync();
  });
  return session.save();
}

/** Runs again while a colleague writes a note into the last row, right before the sheets are taken. */
async function raced(file: Uint8Array) {
  const session = openSession(file);
  const colleague = session.excel.openForColleague();
  const handle = session.excel.handle.bind(session.excel);
  const { id, tables } = sheetOf(session, "matrix");
  const last = tables[0]?.range;
  let count = 0;
  session.excel.handle = (text) => {
    if (text.includes("partnershipMatrix.state") && text.includes("rewriting") && count === 0) {
      count += 1;
      colleague.userEdits(id, last?.bottom ?? 0, last?.right ?? 0, "plus vite");
    }
    return handle(text);
  };
  const outcome = await auditWorkbook(DAY);
  await session.excel.idle();
  expect(count).toBe(1);
  if (outcome.status !== "done") throw new Error("Nothing was written.");
  return { session, outcome };
}

it("finds the note on the last of 1,500 rows kept, and nothing else is taken for typed over", async () => {
  const { session, outcome } = await raced(await resultOf(1_500));

  const there = textsOf(session);
  expect(outcome).toMatchObject({ isWatched: true, typedOver: [] });
  expect([there.has("plus vite"), there.has("premier")]).toEqual([true, true]);
});

it("is told that sheets of 4,000 rows are too long to be watched, and nothing is taken for typed over", async () => {
  const { outcome } = await raced(await resultOf(4_000));

  expect(outcome).toMatchObject({ isWatched: false, typedOver: [] });
});

it("costs no round trip more than a run that nobody disturbs and that is not watched", async () => {
  const session = openSession(await resultOf(600));
  const before = session.excel.statistics.roundTrips;
  await auditWorkbook({ ...DAY, chosen: ["Acteurs"] });
  await session.excel.idle();

  // What is there, the first rows, the rest of the matrix and of the history, the writing in two requests, clean-up.
  expect(session.excel.statistics.roundTrips - before).toBeLessThanOrEqual(8);
});
