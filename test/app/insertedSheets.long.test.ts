/** Template, sample and own words where Excel cuts their insertion short: the next try leaves one of each, whole. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { showOwnSubjects } from "../../src/app/ownSubjects";
import { showOwnTerms } from "../../src/app/ownTerms";
import { insertTemplate } from "../../src/app/startTables";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { sheetTexts } from "../../src/core/texts/texts";
import { play } from "../support/faultPlayer";
import { requestsOf, writingOf } from "../support/requestLog";
import { stateOf } from "../support/workbookState";

const CHOICES = { ...NO_CHOICES, words: [{ table: "Acteurs", header: "Type", word: "Tiers-lieu", code: "ESS" }] };
const INSERTED: Readonly<Record<string, () => Promise<unknown>>> = {
  template: async () => insertTemplate("fr", "blank"),
  sample: async () => insertTemplate("fr", "sample"),
  "own words": async () => showOwnTerms("fr", CHOICES),
  subjects: async () => showOwnSubjects("fr"),
};
const writingRequest = async (insert: () => Promise<unknown>) => writingOf(await requestsOf(openSession(), insert));

/** The texts of the sheets that the workbook did not have. */
function firstCells({ opened }: ExcelSession): unknown[] {
  return opened.workbook.sheets.slice(1).map((sheet) => sheet.cell(0, 0)?.value ?? null);
}

async function wholeOf(insert: () => Promise<unknown>): Promise<string> {
  const session = openSession();
  await insert();
  await session.excel.idle();
  return stateOf(session);
}

describe.each(Object.entries(INSERTED))("the sheets of an insertion (%s)", (_, insert) => {
  it("are shown by the next try, and not inserted twice, when the answer is lost", async () => {
    const { request } = await writingRequest(insert);
    const session = openSession();
    const error = await play(session, insert, { kind: "answer lost", request, code: "GeneralException" });
    await insert();
    await session.excel.idle();

    expect(error).toMatchObject({ writing: "perhaps" });
    expect(stateOf(session)).toBe(await wholeOf(insert));
  });

  it("say that they are not finished wherever it breaks, and are finished by the next try", async () => {
    const clean = openSession();
    await insert();
    await clean.excel.idle();
    const [whole, titles] = [stateOf(clean), firstCells(clean)];
    const { request, places } = await writingRequest(insert);
    expect(places.length).toBeGreaterThan(5);
    const bad: unknown[] = [];
    for (const at of places) {
      const session = openSession();
      await play(session, insert, { kind: "cut short", request, code: "GeneralException", after: at });
      const said = firstCells(session).filter((text) => text !== null);
      const isSaid = said.includes(sheetTexts("fr").unfinishedInsert) || said.length === 0;
      const isDone = JSON.stringify(said) === JSON.stringify(titles);
      await insert();
      await session.excel.idle();
      if ((!isSaid && !isDone) || stateOf(session) !== whole) bad.push({ at, said, left: stateOf(session) });
    }
    expect(bad).toEqual([]);
  });

  it("are the user's once something was typed into them: the next try leaves them as they are", async () => {
    const { request } = await writingRequest(insert);
    const session = openSession();
    await play(session, insert, { kind: "answer lost", request, code: "GeneralException" });
    const sheet = session.opened.workbook.sheets[1]?.name ?? "";
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("B8").values = [["à moi"]];
      await context.sync();
    });
    const before = session.opened.workbook.sheets[1]?.cell(7, 1)?.value;
    await insert();
    await session.excel.idle();

    expect(before).toBe("à moi");
    expect(session.opened.workbook.sheets[1]?.cell(7, 1)?.value).toBe("à moi");
    expect(session.opened.workbook.names).toEqual([]);
  });
});

describe("a template that was inserted", () => {
  it("is shown to who asks again, and inserted once more only when something was written into it", async () => {
    const session = openSession();
    const { sheet } = await insertTemplate("fr", "blank");
    await insertTemplate("fr", "blank");
    await session.excel.idle();
    const once = session.opened.workbook.sheets.map(({ name }) => name);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("A4").values = [["Sonaval"]];
      await context.sync();
    });
    const second = await insertTemplate("fr", "blank");
    await session.excel.idle();

    expect(once).toEqual(["Sheet1", "Acteurs", "Listes de mots"]);
    expect(second).toEqual({ sheet: "Acteurs (2)", table: "Acteurs2" });
    expect(session.opened.workbook.names).toEqual([]);
  });
});
