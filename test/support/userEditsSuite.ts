/** Random edits of users on our sheets, then a run: every text is there. */

import { openSession } from "excel-host/testing/excelSession";
import { SeededRandom } from "excel-host/testing/seededRandom";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { WorkbookError } from "../../src/core/model/workbookError";
import { DAY, notedResult } from "./brokenRuns";
import { textsOf } from "./ownResult";
import { EDIT_KINDS, EDITS, NothingThere } from "./userEdits";

/** What of the texts is nowhere after the edits and a run. A text may have been overwritten by a later edit of the user. */
export async function lostAfter(file: Uint8Array, kinds: readonly string[]): Promise<string[]> {
  const session = openSession(file);
  const typed: string[] = [];
  for (const [index, kind] of kinds.entries()) {
    const text = `texte ${index} ${kind.length}`;
    await session
      .run(async (context) => {
        EDITS[kind]?.({ session, context }, text);
        await context.sync();
      })
      .catch((error: unknown) => {
        // An edit that nobody can make after those before it: its table is gone, or shows a totals row and is to get rows.
        const isImpossible = error instanceof NothingThere || (error as { code?: string }).code === "NotImplemented";
        if (!isImpossible) throw error;
      });
    typed.push(text);
  }
  const there = (): string => [...textsOf(session)].join("\n");
  const before = there();
  const standing = typed.filter((text) => before.includes(text));
  // A refusal that changes nothing is no loss: the user reads which cells are in the way.
  await auditWorkbook(DAY).catch((error: unknown) => {
    if (!(error instanceof WorkbookError) || error.writing !== "nothing") throw error;
  });
  await session.excel.idle();
  const after = there();
  return standing.filter((text) => !after.includes(text)).map((text) => kinds[typed.indexOf(text)] ?? text);
}

/** @param runs How many random orders, from the first seed on. */
export function describeUserEdits(runs: number, seed: number): void {
  let noted: Promise<Uint8Array>;
  beforeAll(async () => {
    noted = notedResult();
    await noted;
  });
  describe("texts that users write on sheets of ours", () => {
    it.each(EDIT_KINDS)("are not lost by a run: %s", async (kind) => {
      expect(await lostAfter(await noted, [kind])).toEqual([]);
    });

    it("are not lost whatever is done after what", async () => {
      const file = await noted;
      const bad: unknown[] = [];
      for (let run = 0; run < runs; run += 1) {
        const random = new SeededRandom(seed + run);
        const kinds = Array.from({ length: random.integer(2, 7) }, () => random.pick(EDIT_KINDS));
        const lost = await lostAfter(file, kinds);
        if (lost.length > 0) bad.push({ seed: seed + run, kinds, lost });
      }
      process.stdout.write(`${runs} runs from seed ${seed}, ${EDIT_KINDS.length} kinds: ${bad.length} with a loss\n`);
      expect(bad).toEqual([]);
    });
  });
}
