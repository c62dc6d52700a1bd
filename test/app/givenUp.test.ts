import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { restorePrevious } from "../../src/app/restoreReport";
import { rewriteReport } from "../../src/app/rewriteReport";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";
import { DAY, fiveRows } from "../support/brokenRuns";
import { stateOf } from "../support/workbookState";

jest.setTimeout(60_000);

const HEADERS = ["Acteur", "Type", "Données"];
const ROWS = [
  ["Alpha", "télécom", "oui"],
  ["Bravo", "télécom", null],
];

/** A signal that is raised where it is looked at for the n-th time, and how often it was. */
function raisedAt(look: number): { readonly signal: AbortSignal; readonly looks: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  let looks = 0;
  signal.throwIfAborted = () => {
    looks += 1;
    if (looks >= look) controller.abort();
    AbortSignal.prototype.throwIfAborted.call(signal);
  };
  return { signal, looks: () => looks };
}

/**
 * Gives work up at each look in turn, until it goes through; the workbook is as it was each time.
 *
 * @returns How many looks there were.
 */
async function givenUpAtEachLook(
  session: ExcelSession,
  work: (signal: AbortSignal) => Promise<unknown>,
): Promise<number> {
  const before = stateOf(session);
  for (let look = 1; ; look += 1) {
    const { signal, looks } = raisedAt(look);
    const error = await work(signal).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error === null) return look - 1;
    expect(error).toMatchObject({ writing: "nothing" });
    expect(looks()).toBe(look);
    await session.excel.idle();
    expect(stateOf(session)).toEqual(before);
  }
}

describe("a writing that is given up", () => {
  it("leaves the workbook as it was, wherever that is before the first statement that writes", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, ROWS));
    const audit = doneAudit(outcome);
    const given = await givenUpAtEachLook(session, async (signal) => rewriteReport({ audit, signal }));
    // After the reading, while the sheets are laid out, and before the first statement.
    expect(given).toBeGreaterThan(3);
  });
});

describe("a restoration that is given up", () => {
  it("leaves the workbook as it was, wherever that is before the first statement that writes", async () => {
    const session = openSession(await fiveRows());
    for (const moment of ["2026-11-23T09:05", "2026-11-23T10:00"]) await auditWorkbook({ ...DAY, moment });
    await session.excel.idle();
    const given = await givenUpAtEachLook(session, async (signal) => restorePrevious("2026-11-23T09:05", { signal }));

    expect(given).toBeGreaterThan(2);
  });
});
