/** What the user asks for in the pane, when Excel's answer is lost on the way and the same is asked for again: done once. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import { addColumn, writeAnswer } from "../../src/app/interview";
import { prepareList } from "../../src/app/prepareList";
import { findPlainLists } from "../../src/app/readWorkbook";
import { makeListTable } from "../../src/app/startTables";
import { missingColumns } from "../../src/core/template/missingColumns";
import { tableWorkbook } from "../support/auditSession";
import { errorOf, play } from "../support/faultPlayer";
import { requestsOf } from "../support/requestLog";
import { stateOf } from "../support/workbookState";

type Work = () => Promise<unknown>;
type Kind = "table" | "list";

const HEADERS = ["Acteur", "Type", "Données"];
const ROWS = [
  ["Alpha", "télécom", "oui"],
  ["Bravo", "ONG", null],
  ["Charlie", "université", "non"],
] as const;

async function open(kind: Kind): Promise<ExcelSession> {
  if (kind === "table") return openSession(await tableWorkbook(HEADERS, ROWS));
  const session = openSession();
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [
      HEADERS,
      ...ROWS.map((row) => row.map((cell) => cell ?? "")),
    ];
    await context.sync();
  });
  return session;
}

async function readBefore() {
  const { tables, audit } = await checkTables({ asOf: "2026-11-23", language: "fr" });
  const [table] = tables;
  const mapping = audit.tables[0]?.mapping;
  if (table === undefined || mapping === undefined) throw new Error("There is no source.");
  return { table, mapping };
}

const ASKED: Readonly<Record<string, () => Promise<Work>>> = {
  "an answer": async () => {
    const { table, mapping } = await readBefore();
    const answer = { kind: "resource", resource: "data", answer: "no" } as const;
    return async () => writeAnswer({ table, mapping, row: 1, answer, words: [] });
  },
  "a new column": async () => {
    const { table, mapping } = await readBefore();
    return async () => addColumn(mapping, "keenness", table);
  },
  "a list prepared": async () => {
    const { table, mapping } = await readBefore();
    const { columns } = missingColumns(table, mapping.columns, "fr");
    return async () => prepareList(table, columns);
  },
  "a list made a table": async () => {
    const [list] = await findPlainLists();
    if (list === undefined) throw new Error("There is no list.");
    return async () => makeListTable(list, "fr");
  },
};
const CASES = Object.keys(ASKED).flatMap((what) =>
  (what === "a list made a table" ? (["list"] as const) : (["table", "list"] as const)).map((kind) => ({ what, kind })),
);

describe("what is asked for again after its answer was lost", () => {
  it.each(CASES)("is done once: $what ($kind)", async ({ what, kind }) => {
    const prepare = async (): Promise<{ session: ExcelSession; work: Work }> => {
      const session = await open(kind);
      const work = (await ASKED[what]?.()) ?? (async () => Promise.resolve());
      await session.excel.idle();
      return { session, work };
    };
    const clean = await prepare();
    const requests = await requestsOf(clean.session, clean.work);
    const whole = stateOf(clean.session);
    const bad: unknown[] = [];
    for (const [request] of requests.entries()) {
      const { session, work } = await prepare();
      const error = await play(session, work, { kind: "answer lost", request, code: "GeneralException" });
      const again: unknown = error === null ? null : await errorOf(work());
      await session.excel.idle();
      if (again !== null || stateOf(session) !== whole) bad.push({ request, error, again });
    }

    expect(bad).toEqual([]);
  });
});
