/** A run that Excel cuts short loses nothing, and the next one puts everything where it belongs: tried at chosen places. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { breakAndRepeat, DAY, fiveRows, notedResult, notesInPlace, some, structure, USERS_TEXTS } from "./brokenRuns";
import type { Fault } from "./faultPlayer";
import { textsOf } from "./ownResult";
import { requestsOf } from "./requestLog";

/** What is tried. */
export interface Extent {
  /** How many of the places in a request at which it breaks. */
  readonly places: number;
  /** Codes that a whole request answers with, before and after it. */
  readonly codes: readonly string[];
}

function faults(requests: readonly number[][], { places: most, codes }: Extent): Fault[] {
  return requests.flatMap((places, request): Fault[] => [
    ...codes.flatMap((code): Fault[] => [
      { kind: "refused", request, code },
      { kind: "answer lost", request, code },
    ]),
    ...some(places, most).map((after): Fault => ({ kind: "cut short", request, code: "GeneralException", after })),
  ]);
}

/** Breaks runs over a result with notes, and first runs. */
export function describeBrokenRuns(extent: Extent): void {
  describe("a run over a result with notes on every sheet", () => {
    it("loses no text wherever it breaks, and the next run puts every note beside its row", async () => {
      const file = await notedResult();
      const clean = openSession(file);
      await auditWorkbook(DAY);
      await clean.excel.idle();
      const state = (session: typeof clean): string =>
        structure(session) + JSON.stringify(notesInPlace(session).map((notes) => [...notes].sort()));
      const whole = state(clean);
      const there = textsOf(clean);
      expect(USERS_TEXTS.filter((text) => !there.has(text))).toEqual([]);
      expect(whole).toContain("avis C");

      const all = faults(await requestsOf(file, () => auditWorkbook(DAY)), extent);
      const bad: unknown[] = [];
      for (const fault of all) {
        const { lost, lostAfter, isHealed } = await breakAndRepeat(file, fault, USERS_TEXTS, state, whole);
        if (lost.length > 0 || lostAfter.length > 0 || !isHealed) bad.push({ ...fault, lost, lostAfter, isHealed });
      }
      process.stdout.write(`${all.length} breaks of a run over a result: ${bad.length} with a loss or not healed\n`);
      expect(bad).toEqual([]);
    });
  });

  describe("a first run", () => {
    it("leaves no second sheet, table or chart behind wherever it breaks", async () => {
      const file = await fiveRows();
      const clean = openSession(file);
      await auditWorkbook(DAY);
      await clean.excel.idle();
      const whole = structure(clean);
      const all = faults(await requestsOf(file, () => auditWorkbook(DAY)), extent);
      const bad: unknown[] = [];
      for (const fault of all) {
        const { lost, lostAfter, isHealed } = await breakAndRepeat(
          file,
          fault,
          ["Charlie", "université"],
          structure,
          whole,
        );
        if (lost.length > 0 || lostAfter.length > 0 || !isHealed) bad.push({ ...fault, lost, lostAfter, isHealed });
      }
      process.stdout.write(`${all.length} breaks of a first run: ${bad.length} with a loss or not healed\n`);
      expect(bad).toEqual([]);
    });
  });
}
