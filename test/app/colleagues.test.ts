import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { sampleFile } from "../support/auditSession";
import { edit, opened } from "../support/desk";

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

describe("a report while a colleague renames its source", () => {
  it("is written with the new name of a list’s sheet whenever that happens", async () => {
    for (let request = 1; request <= 6; request += 1) {
      const session = await opened("list");
      let requests = 0;
      session.excel.turn = async (answer) => {
        requests += 1;
        if (requests === request) {
          await edit(({ sheet }) => {
            sheet.name = "Liste d’été";
          });
        }
        return answer();
      };
      const outcome = await auditWorkbook(REQUEST);
      await session.excel.idle();
      // The report takes fewer requests.
      if (requests < request) return;

      expect(outcome.status).toBe("done");
      expect(formulasOf(session).filter((formula) => formula.includes("Sheet1!"))).toEqual([]);
    }
  });
});

function formulasOf(session: ExcelSession): string[] {
  const found: string[] = [];
  for (const sheet of session.opened.workbook.sheets) {
    sheet.forEachCell({ top: 0, left: 0, bottom: 60, right: 60 }, (cell) => {
      if (cell.formula !== null) found.push(cell.formula.text);
    });
  }
  return found;
}
