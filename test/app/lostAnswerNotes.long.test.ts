/** What somebody types on our sheets in the very request that writes over them, whose answer then never comes. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { DAY, notedResult, some, USERS_TEXTS } from "../support/brokenRuns";
import { errorOf, play } from "../support/faultPlayer";
import { isCleaning, requestsOf, type Request } from "../support/requestLog";
import { columnBy, rowsOf, sheetOf, textsOf } from "../support/ownResult";
import { sheetTexts } from "../../src/core/texts/texts";

const MORNING = { ...DAY, moment: "2026-11-23T09:00" };
const NOON = { ...DAY, moment: "2026-11-23T12:00" };
/** The very hidden sheet of results that are kept, and of what is written over. */
const KEPT_SHEET = "PartnershipMatrix.previous";
const NAME = sheetTexts("fr").matrix.headers.name;

let noted: Uint8Array;

beforeAll(async () => {
  const session = openSession(await notedResult());
  await auditWorkbook(MORNING);
  await session.excel.idle();
  noted = session.save();
});

type Typing = (session: ExcelSession) => void;

/** Whether a request writes over sheets of ours. */
function isWriting(text: string): boolean {
  return text.includes("partnershipMatrix.state") && text.includes("rewriting");
}

/** Which request of a run it is, counted from 0. */
async function writingOf(session: ExcelSession): Promise<number> {
  const handle = session.excel.handle.bind(session.excel);
  let [count, found] = [0, -1];
  session.excel.handle = (text) => {
    if (isWriting(text)) found = count;
    if (!isCleaning(JSON.parse(text) as Request)) count += 1;
    return handle(text);
  };
  await auditWorkbook(NOON);
  await session.excel.idle();
  return found;
}

/** Types right before the sheets are taken, and nobody hears that they were written. */
async function lost(session: ExcelSession, type: Typing): Promise<void> {
  const handle = session.excel.handle.bind(session.excel);
  let isDone = false;
  session.excel.handle = (text) => {
    if (!isDone && isWriting(text)) {
      isDone = true;
      type(session);
      session.excel.faults.failNext("GeneralException", { after: true });
    }
    return handle(text);
  };
  expect(await errorOf(auditWorkbook(NOON))).not.toBeNull();
  await session.excel.idle();
  session.excel.handle = handle;
  expect(isDone).toBe(true);
}

/** Into the row of somebody in the matrix, under a header. */
function put(who: string, header: string, text: string): Typing {
  return (session) => {
    const sheet = sheetOf(session, "matrix");
    const [table] = sheet.tables;
    const column = table?.columns.findIndex(({ name }) => name === header) ?? -1;
    const row = 1 + rowsOf(session, "matrix").findIndex((own) => own.get(NAME) === who);
    if (table === undefined || column < 0 || row === 0) throw new Error(`There is no ${header} of ${who}.`);
    session.excel.openForColleague().userEdits(sheet.id, table.range.top + row, table.range.left + column, text);
  };
}

async function again(session: ExcelSession): Promise<void> {
  await auditWorkbook(NOON);
  await session.excel.idle();
}

const notes = (session: ExcelSession) => columnBy(session, "matrix", NAME, "Avis");

/** What stands right of the results that are kept. */
function aside(session: ExcelSession): unknown[] {
  const found: unknown[] = [];
  const sheet = session.opened.workbook.sheets.find(({ name }) => name === KEPT_SHEET);
  sheet?.forEachCell({ top: 0, left: 4, bottom: 2_000, right: 16_000 }, ({ value }) => {
    if (value !== null && value !== "") found.push(value);
  });
  return found;
}

describe("a note typed in the very request whose answer is lost", () => {
  it("is beside its row after the next try, and nothing else is told", async () => {
    const session = openSession(noted);
    await lost(session, put("Foxtrot", "Avis", "dernier mot"));
    const outcome = await auditWorkbook(NOON);
    await session.excel.idle();

    expect(notes(session).get("Foxtrot")).toBe("dernier mot");
    expect(outcome).toMatchObject({ status: "done", typedOver: [] });
    const there = textsOf(session);
    expect(USERS_TEXTS.filter((text) => !there.has(text))).toEqual([]);
  });

  it("is there for another pane that opens the file", async () => {
    const session = openSession(noted);
    await lost(session, put("Foxtrot", "Avis", "dernier mot"));
    const other = openSession(session.save());
    await again(other);

    expect(notes(other).get("Foxtrot")).toBe("dernier mot");
  });

  it("takes the place of the one that was read", async () => {
    const session = openSession(noted);
    await lost(session, put("Bravo", "Avis", "autre avis"));
    await again(session);

    expect(notes(session).get("Bravo")).toBe("autre avis");
  });

  it("is in the list where its cell was filled again since", async () => {
    const session = openSession(noted);
    await lost(session, put("Foxtrot", "Avis", "dernier mot"));
    put("Foxtrot", "Avis", "encore un autre")(session);
    await again(session);

    expect(notes(session).get("Foxtrot")).toBe("encore un autre");
    expect(textsOf(session).has("dernier mot")).toBe(true);
  });

  it("comes back though every try but the last one is lost", async () => {
    const session = openSession(noted);
    await lost(session, put("Foxtrot", "Avis", "dernier mot"));
    await lost(session, put("Alpha", "Avis", "et un de plus"));
    await again(session);

    const there = textsOf(session);
    expect(notes(session).get("Foxtrot")).toBe("dernier mot");
    expect(there.has("et un de plus")).toBe(true);
  });

  it("is kept where it was typed over a cell of ours, and beside the title", async () => {
    const session = openSession(noted);
    await lost(session, (own) => {
      put("Alpha", sheetTexts("fr").matrix.headers.owner, "un autre référent")(own);
      const { id } = sheetOf(own, "summary");
      own.excel.openForColleague().userEdits(id, 0, 2, "à relire");
    });
    await again(session);

    const there = textsOf(session);
    expect([there.has("un autre référent"), there.has("à relire")]).toEqual([true, true]);
  });
});

describe("what is written over", () => {
  it("stands aside no longer than until the answer has come", async () => {
    const session = openSession(noted);
    await lost(session, put("Foxtrot", "Avis", "dernier mot"));
    expect(aside(session)).toContain("dernier mot");
    await again(session);

    expect(aside(session)).toEqual([]);
  });

  it("stays there where Excel does not let it be taken away, and the run is done all the same", async () => {
    const session = openSession(noted);
    const handle = session.excel.handle.bind(session.excel);
    let [isWritten, isRefused] = [false, false];
    session.excel.handle = (text) => {
      if (isWritten && !isRefused && text.includes('"Clear"')) {
        isRefused = true;
        session.excel.faults.failNext("GeneralException");
      }
      isWritten ||= isWriting(text);
      return handle(text);
    };
    const outcome = await auditWorkbook(NOON);
    await session.excel.idle();

    expect([outcome.status, isRefused]).toEqual(["done", true]);
    expect(aside(session)).not.toEqual([]);
  });

  it("stands nowhere else where nobody asked for a result to be kept", async () => {
    const session = openSession(await notedResult());
    await auditWorkbook(DAY);
    await session.excel.idle();

    expect(aside(session)).toEqual([]);
    expect(session.opened.workbook.sheets.map(({ name }) => name)).not.toContain(KEPT_SHEET);
  });

  it("is lost nowhere wherever the request is cut short", async () => {
    const clean = openSession(noted);
    const writing = await writingOf(clean);
    const requests = await requestsOf(noted, async () => auditWorkbook(NOON));
    const bad: unknown[] = [];
    for (const at of some(requests[writing] ?? [], 8)) {
      const session = openSession(noted);
      const handle = session.excel.handle.bind(session.excel);
      let isTyped = false;
      session.excel.handle = (text) => {
        if (!isTyped && isWriting(text)) {
          isTyped = true;
          put("Foxtrot", "Avis", "dernier mot")(session);
        }
        return handle(text);
      };
      await play(session, async () => auditWorkbook(NOON), {
        kind: "cut short",
        request: writing,
        code: "GeneralException",
        after: at,
      });
      session.excel.handle = handle;
      await again(session);
      if (notes(session).get("Foxtrot") !== "dernier mot") bad.push(at);
    }

    expect(bad).toEqual([]);
  });
});
