/** A thousand edits of marks and scales in a language, rows deleted and added between, over lists of several lengths. */

import { itWithLibreOffice } from "excel-host/testing/judges";

import { LANGUAGES } from "../../src/core/guide/codes";
import { derivedBothWays, dice } from "../support/marksInLibreOffice";

const RUNS = 10;
const EDITS = 100;
const LENGTHS = [12, 24, 40, 60] as const;

describe("a thousand marks edited in LibreOffice", () => {
  for (const language of LANGUAGES) {
    for (let run = 0; run < RUNS; run += 1) {
      const seed = 1000 * (LANGUAGES.indexOf(language) + 1) + run;
      itWithLibreOffice(`come to what a fresh audit says, in ${language}, seed ${seed}`, async () => {
        const roll = dice(seed);
        const rows = LENGTHS[roll(LENGTHS.length)] ?? 24;
        const deleted = [...new Set(Array.from({ length: roll(5) }, () => roll(rows)))].sort((a, b) => b - a);
        const { recalculated, fresh, stakeholders, left } = await derivedBothWays({
          ...{ language, seed, rows, deleted },
          edits: EDITS,
        });

        expect(stakeholders).toBe(left);
        expect(recalculated).toEqual(fresh);
      });
    }
  }
});
