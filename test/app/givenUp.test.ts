import { rewriteReport } from "../../src/app/rewriteReport";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";
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

describe("a writing that is given up", () => {
  it("leaves the workbook as it was, wherever that is before the first statement that writes", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, ROWS));
    const audit = doneAudit(outcome);
    const before = stateOf(session);
    for (const look of [1, 2, 3]) {
      const { signal, looks } = raisedAt(look);
      await expect(rewriteReport({ audit, signal })).rejects.toMatchObject({ writing: "nothing" });
      expect([look, looks()]).toEqual([look, look]);
      await session.excel.idle();
      expect(stateOf(session)).toEqual(before);
    }
    // Nobody looks any more once it writes.
    const { signal, looks } = raisedAt(100);
    await rewriteReport({ audit, signal });
    expect(looks()).toBe(3);
  });
});
