/** An answer whose row moved in the very request that wrote it, when nobody heard of it: it does not stay in the other row. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import { writeAnswer, type AnswerRequest } from "../../src/app/interview";
import { edit, opened, put, type Desk, type Source, WRITING_REQUEST } from "../support/desk";
import { errorOf } from "../support/faultPlayer";

jest.setTimeout(120_000);

/** Row 3 of the sheet is `Asso A`, row 4 `Asso B`; column D holds who has money, E who has technical means. */
async function requestFor(name: string, answer: "yes" | "no" | "unknown"): Promise<AnswerRequest> {
  const { tables, audit } = await checkTables({ asOf: "2026-11-23", language: "fr" });
  const [table] = tables;
  const mapping = audit.tables[0]?.mapping;
  if (table === undefined || mapping === undefined) throw new Error("There is no source.");
  const row = table.rows.findIndex((cells) => cells[1] === name);
  return { table, mapping, row, words: [], answer: { kind: "resource", resource: "financial", answer } };
}

function column(session: ExcelSession, at: number): unknown[] {
  const [sheet] = session.opened.workbook.sheets;
  return [1, 2, 3, 4].map((row) => sheet?.cell(row, at)?.value ?? null);
}

const money = (session: ExcelSession): Map<unknown, unknown> => {
  const [names, answers] = [column(session, 1), column(session, 3)];
  return new Map(names.map((name, row) => [name, answers[row]]));
};

const swap = async (): Promise<void> =>
  edit(({ sheet }) => {
    sheet.getRange("A3:F4").values = [
      ["3", "Asso B", "ONG", "non", "oui", "troisième"],
      ["2", "Asso A", "ONG", "", "", "deuxième"],
    ];
  });

/** Does something right before the request that writes, whose answer is lost. */
async function lost(session: ExcelSession, request: AnswerRequest, change: () => Promise<void>): Promise<void> {
  await session.excel.idle();
  let count = 0;
  session.excel.turn = async (answer) => {
    count += 1;
    if (count !== WRITING_REQUEST) return answer();
    await change();
    await session.excel.idle();
    session.excel.faults.failNext("GeneralException", { after: true });
    return answer();
  };
  expect(await errorOf(writeAnswer(request))).not.toBeNull();
  await session.excel.idle();
  session.excel.turn = null;
  expect(count).toBeGreaterThanOrEqual(WRITING_REQUEST);
}

const SOURCES: readonly Source[] = ["table", "list"];

describe.each(SOURCES)("an answer in a %s that was written into another row, and nobody heard of it", (kind) => {
  it("is taken out of that row by the next try, which writes it where it belongs", async () => {
    const session = await opened(kind);
    const request = await requestFor("Asso A", "yes");
    await lost(session, request, swap);
    expect(money(session).get("Asso B")).toBe("oui");
    const outcome = await writeAnswer(request);
    await session.excel.idle();

    expect(outcome.status).toBe("written");
    expect([money(session).get("Asso A"), money(session).get("Asso B")]).toEqual(["oui", "non"]);
  });

  it("is taken out by another pane that answers about somebody else", async () => {
    const session = await opened(kind);
    await lost(session, await requestFor("Asso A", "yes"), swap);
    const other = openSession(session.save());
    await writeAnswer(await requestFor("Banque C", "no"));
    await other.excel.idle();

    expect(money(other)).toEqual(
      new Map<unknown, unknown>([
        ["Sonaval", "oui"],
        ["Asso B", "non"],
        ["Asso A", null],
        ["Banque C", "non"],
      ]),
    );
  });

  it("is taken out although rows moved again while it was put back, and nobody heard of that", async () => {
    const session = await opened(kind);
    const request = await requestFor("Asso A", "yes");
    await session.excel.idle();
    // The other row has gone back by then, with what was written into it.
    const swapBack = async (): Promise<void> =>
      edit(({ sheet }) => {
        sheet.getRange("A3:F4").values = [
          ["2", "Asso A", "ONG", "", "", "deuxième"],
          ["3", "Asso B", "ONG", "oui", "oui", "troisième"],
        ];
      });
    let count = 0;
    let isMine = true;
    session.excel.turn = async (answer) => {
      if (!isMine) return answer();
      count += 1;
      isMine = false;
      if (count === WRITING_REQUEST) await swap();
      if (count === WRITING_REQUEST + 1) await swapBack();
      await session.excel.idle();
      isMine = true;
      if (count === WRITING_REQUEST + 1) session.excel.faults.failNext("GeneralException", { after: true });
      return answer();
    };
    expect(await errorOf(writeAnswer(request))).not.toBeNull();
    await session.excel.idle();
    session.excel.turn = null;
    expect([money(session).get("Asso A"), money(session).get("Asso B")]).toEqual(["non", "oui"]);

    const other = openSession(session.save());
    await writeAnswer(await requestFor("Banque C", "no"));
    await other.excel.idle();
    expect([money(other).get("Asso A"), money(other).get("Asso B")]).toEqual([null, "non"]);
  });

  it("stays where it was right, whoever answers next", async () => {
    const session = await opened(kind);
    await lost(session, await requestFor("Asso A", "yes"), async () => Promise.resolve());
    const other = openSession(session.save());
    await writeAnswer(await requestFor("Banque C", "no"));
    await other.excel.idle();

    expect(money(other).get("Asso A")).toBe("oui");
  });
});

/** Bodies without ids: of the second one only the rest of its row tells that it is not the newcomer. */
const WITHOUT_IDS = [
  ["", "Sonaval", "Télécoms", "oui", "", "premier"],
  ["", "Asso A", "ONG", "non", "", "deuxième"],
  ["", "Banque C", "Banque", "", "non", "troisième"],
];

const newcomer = ({ sheet }: Desk): void => {
  sheet.getRange("3:3").insert("Down");
  sheet.getRange("B3:F3").values = [["Asso A", "Fondation", "", "", "une autre"]];
};

describe.each(SOURCES)(
  "an answer in a %s whose column was renamed in that request, with a newcomer of one name",
  (kind) => {
    it("is taken out of its own row, not of the newcomer’s", async () => {
      const session = await opened(kind, WITHOUT_IDS);
      const request = await requestFor("Asso A", "unknown");
      await lost(session, request, async () => edit(put("D1", "Subvention")));
      await edit(newcomer);

      expect(column(session, 3)).toEqual(["oui", null, null, null]);
      expect(await errorOf(writeAnswer(request))).toMatchObject({ reason: "row-moved" });
      await session.excel.idle();
      expect(column(session, 3)).toEqual(["oui", null, "non", null]);
    });

    it("goes to nobody else where its own cell was put right by hand", async () => {
      const session = await opened(kind, WITHOUT_IDS);
      const request = await requestFor("Asso A", "unknown");
      await lost(session, request, async () => edit(put("D1", "Subvention")));
      await edit(newcomer);
      await edit(put("D4", "à voir"));
      expect(await errorOf(writeAnswer(request))).toMatchObject({ reason: "row-moved" });
      await session.excel.idle();

      expect(column(session, 3)).toEqual(["oui", null, "à voir", null]);
    });

    it("is taken out of its own row though somebody has changed what else told it", async () => {
      const session = await opened(kind, WITHOUT_IDS);
      const request = await requestFor("Asso A", "unknown");
      await lost(session, request, async () => edit(put("D1", "Subvention")));
      await edit(put("C3", "Association"));
      expect(await errorOf(writeAnswer(request))).toMatchObject({ reason: "column-not-found" });
      await session.excel.idle();

      expect(column(session, 3)).toEqual(["oui", "non", null, null]);
    });
  },
);

it("leaves what somebody has put right since", async () => {
  const session = await opened("table");
  const request = await requestFor("Asso A", "yes");
  await lost(session, request, swap);
  await edit(({ sheet }) => {
    sheet.getRange("D3").values = [["à voir"]];
  });
  await writeAnswer(request);
  await session.excel.idle();

  expect(money(session).get("Asso B")).toBe("à voir");
});

it("is taken out once: the same answer that somebody gives there since stays", async () => {
  const session = await opened("table");
  const request = await requestFor("Asso A", "yes");
  const other = await requestFor("Banque C", "no");
  await lost(session, request, swap);
  await edit(({ sheet }) => sheet.getRange("4:4").delete("Up"));
  expect(await errorOf(writeAnswer(request))).toMatchObject({ reason: "row-moved" });
  await session.excel.idle();
  expect(money(session).get("Asso B")).toBe("non");
  await edit(({ sheet }) => {
    sheet.getRange("D3").values = [["oui"]];
  });
  await writeAnswer(other);
  await session.excel.idle();

  expect([money(session).get("Asso B"), money(session).get("Banque C")]).toEqual(["oui", "non"]);
});
