/** The result before the last run, restored: values and the user's columns; nothing written since is lost. */

import type { ExcelSession } from "excel-host/testing/excelSession";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { clearHistory } from "../../src/app/clearHistory";
import { previewReport } from "../../src/app/previewReport";
import { restorePrevious } from "../../src/app/restoreReport";
import { sheetTexts } from "../../src/core/texts/texts";
import { DAY, notedResult } from "../support/brokenRuns";
import { play } from "../support/faultPlayer";
import { cellsOf, columnBy, rowsOf, sheetOf, textsOf } from "../support/ownResult";
import { requestsOf, writingOf } from "../support/requestLog";

const { headers } = sheetTexts("fr").matrix;
const [FIRST, SECOND, THIRD] = ["2026-11-23T09:00", "2026-11-23T10:30", "2026-11-24T08:15"];
const NOTE = 45;
/** Excel on the web, and on a desktop: no limit of size, columns of tables that fill themselves, another order of views. */
const EXCELS = {
  web: {},
  windows: { payloadLimitBytes: null, fillsTableColumns: true, showsNewSheetsAtOnce: true, selectsBehind: false },
} as const;

let noted: Promise<Uint8Array>;
beforeAll(async () => {
  noted = notedResult();
  await noted;
});

async function run(session: ExcelSession, moment: string) {
  const outcome = await auditWorkbook({ ...DAY, asOf: moment.slice(0, 10), moment });
  await session.excel.idle();
  if (outcome.status !== "done") throw new Error("Nothing was written.");
  return outcome;
}

async function edit(session: ExcelSession, work: (context: Excel.RequestContext) => void): Promise<void> {
  await session.run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function previous(session: ExcelSession): Promise<string | null> {
  const { audit } = await auditOnly();
  const preview = await previewReport({ audit });
  await session.excel.idle();
  return preview.previous;
}

/** An audit that is not written: what the preview shows beside it does not depend on it. */
async function auditOnly() {
  const { checkTables } = await import("../../src/app/checkTables");
  return checkTables({ asOf: "2026-11-24", language: "fr", chosen: null, pinned: [] } as never) as Promise<{
    readonly audit: Parameters<typeof previewReport>[0]["audit"];
  }>;
}

const names = (session: ExcelSession) => rowsOf(session, "matrix").map((row) => row.get(headers.name));
const notes = (session: ExcelSession) => columnBy(session, "matrix", headers.name, "Avis");
const image = (session: ExcelSession) =>
  JSON.stringify((["matrix", "resources", "actions", "summary"] as const).map((kind) => [...cellsOf(session, kind)]));

/** Two runs, between which the source changed. */
async function twoRuns(
  profile: (typeof EXCELS)[keyof typeof EXCELS] = EXCELS.web,
): Promise<{ session: ExcelSession; first: string }> {
  const session = openSession(await noted, profile);
  await run(session, FIRST);
  const first = image(session);
  await edit(session, ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A2:B2").values = [["Alpha", "ONG"]];
    workbook.worksheets.getItem("Sheet1").getRange("A8:F8").values = [["Golf", "ONG", "non", "'7", null, "Awa"]];
  });
  await run(session, SECOND);
  return { session, first };
}

describe("the previous result", () => {
  it.each(["web", "windows"] as const)(
    "comes back as it stood, on %s too, and twice is the same as once",
    async (name) => {
      const { session, first } = await twoRuns(EXCELS[name]);
      expect(image(session)).not.toBe(first);
      expect(names(session)).toContain("Golf");
      expect(await previous(session)).toBe(FIRST);

      const outcome = await restorePrevious(FIRST);
      await session.excel.idle();
      expect(outcome).toMatchObject({ moment: FIRST, isKept: true });
      expect(image(session)).toBe(first);
      await restorePrevious(FIRST);
      await session.excel.idle();
      expect(image(session)).toBe(first);
    },
  );

  it("is undone by the next run, and can then be restored again", async () => {
    const { session, first } = await twoRuns();
    const second = image(session);
    await restorePrevious(FIRST);
    await session.excel.idle();
    await run(session, SECOND);
    expect(image(session)).toBe(second);

    await restorePrevious(FIRST);
    await session.excel.idle();
    expect(image(session)).toBe(first);
  });

  it("takes nothing that was written since: a note in a blank cell stays, one over another goes to the list", async () => {
    const { session } = await twoRuns();
    const row = (name: string): number =>
      [5, 6, 7, 8, 9, 10, 11].find((each) => sheetOf(session, "matrix").cell(each, 1)?.value === name) ?? 0;
    const before = notes(session).get("Charlie");
    expect(before).toMatch(/^avis/);
    const [charlie, foxtrot] = [row("Charlie"), row("Foxtrot")];
    await edit(session, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetOf(session, "matrix").name);
      sheet.getRangeByIndexes(charlie, NOTE, 1, 1).values = [["autre avis"]];
      sheet.getRangeByIndexes(foxtrot, NOTE, 1, 1).values = [["premier avis"]];
      sheet.getRangeByIndexes(row("Golf"), NOTE, 1, 1).values = [["avis de Golf"]];
      sheet.getRangeByIndexes(foxtrot, 24, 1, 1).values = [["référent tapé"]];
    });
    await restorePrevious(FIRST);
    await session.excel.idle();

    expect(notes(session).get("Charlie")).toBe(before);
    expect(notes(session).get("Foxtrot")).toBe("premier avis");
    const there = textsOf(session);
    for (const text of ["autre avis", "avis de Golf", "référent tapé"]) expect(there).toContain(text);

    await run(session, THIRD);
    expect(notes(session).get("Golf")).toBe("avis de Golf");
    expect(textsOf(session)).toContain("autre avis");
  });

  it("is the last whole one where a run did not come to its end", async () => {
    const file = (await twoRuns()).session.save();
    const work = () => auditWorkbook({ ...DAY, moment: THIRD });
    const { request, places } = writingOf(await requestsOf(file, work));
    const at = places[100] ?? 0;
    const session = openSession(file);
    const second = image(session);
    await play(session, work, { kind: "cut short", request, code: "GeneralException", after: at });
    expect(image(session)).not.toBe(second);
    expect(await previous(session)).toBe(SECOND);
    await restorePrevious(SECOND);
    await session.excel.idle();
    expect(image(session)).toBe(second);
  });

  it("is refused where another one was asked about, and gone with the history", async () => {
    const { session } = await twoRuns();
    const before = image(session);
    await expect(restorePrevious(SECOND)).rejects.toMatchObject({ reason: "nothing-kept", writing: "nothing" });
    expect(image(session)).toBe(before);
    await clearHistory("fr");
    await session.excel.idle();
    expect(await previous(session)).toBeNull();
  });

  it("stays the one before where a run writes the same again, whatever its day and language", async () => {
    const { session } = await twoRuns();
    await auditWorkbook({ ...DAY, language: "en", moment: THIRD });
    await session.excel.idle();
    expect(await previous(session)).toBe(FIRST);
  });

  it("stands in a sheet that nobody can show from the menu, and only where it was asked for", async () => {
    const session = openSession(await noted);
    const count = session.opened.workbook.sheets.length;
    await auditWorkbook(DAY);
    await session.excel.idle();
    expect(session.opened.workbook.sheets).toHaveLength(count);
    await run(session, FIRST);
    expect(session.opened.workbook.sheets.at(-1)).toMatchObject({
      name: "PartnershipMatrix.previous",
      visibility: "VeryHidden",
    });
  });

  it("is not kept in a sheet of the user's that has that name", async () => {
    const session = openSession(await noted);
    await edit(session, ({ workbook }) => {
      workbook.worksheets.add("PartnershipMatrix.previous").getRange("A1").values = [["à moi"]];
    });
    expect(await run(session, FIRST)).toMatchObject({ isKept: false });
    expect(session.opened.workbook.sheetNamed("PartnershipMatrix.previous")?.cell(0, 0)?.value).toBe("à moi");
  });
});
