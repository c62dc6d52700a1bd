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
    // Nobody knows how many times it is looked at: that depends on how fast the sheets are laid out.
    const isGivenUp = async (look: number): Promise<boolean> => {
      const { signal, looks } = raisedAt(look);
      const error = await rewriteReport({ audit, signal }).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) return false;
      expect(error).toMatchObject({ writing: "nothing" });
      expect(looks()).toBe(look);
      await session.excel.idle();
      expect(stateOf(session)).toEqual(before);
      return true;
    };
    let given = 0;
    while (await isGivenUp(given + 1)) given += 1;
    // After the reading, while the sheets are laid out, and before the first statement.
    expect(given).toBeGreaterThan(3);
  });
});
