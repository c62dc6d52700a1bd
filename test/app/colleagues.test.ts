import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { sampleFile } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;

describe("a report written while a colleague has the workbook open", () => {
  it("uses nothing that Excel may fail to merge with the colleague's changes, the first time and again", async () => {
    const session = openSession(sampleFile());
    const colleague = session.excel.openForColleague();
    const [sheet] = session.opened.workbook.sheets;
    for (const answer of ["asked", "not asked"]) {
      colleague.userEdits(sheet?.id ?? "", 6, 5, answer);
      const outcome = await auditWorkbook(REQUEST);
      await session.excel.idle();
      expect(outcome.status).toBe("done");
    }

    expect(session.excel.mergeRisks).toEqual([]);
  });
});
