/** Marks and scales edited, rows deleted and one added in LibreOffice: what follows from them there is what a fresh audit of the same marks says. */

import { itWithLibreOffice } from "excel-host/testing/judges";

import { LANGUAGES } from "../../src/core/guide/codes";
import { derivedBothWays } from "../support/marksInLibreOffice";

const EDITED = { rows: 24, edits: 100, deleted: [20, 11, 3] } as const;

describe("marks edited in LibreOffice", () => {
  for (const language of LANGUAGES) {
    itWithLibreOffice(`come to what a fresh audit of the same marks says, in ${language}`, async () => {
      const seed = LANGUAGES.indexOf(language) + 7;
      const { recalculated, fresh, stakeholders, left } = await derivedBothWays({ language, seed, ...EDITED });

      expect(stakeholders).toBe(left);
      expect(recalculated).toEqual(fresh);
    });
  }
});
