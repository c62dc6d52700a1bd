import { openSession } from "excel-host/testing/excelSession";

import { rewriteReport } from "../../src/app/rewriteReport";
import { refuseTooManyRows } from "../../src/core/report/tooManyRows";
import { LANGUAGES } from "../../src/core/guide/codes";
import { errorMessage } from "../../src/core/messages/messages";
import { WorkbookError } from "../../src/core/model/workbookError";
import type { Table } from "../../src/core/model/table";
import { auditOf, stakeholder } from "../fixtures/core/audit";
import { tableWorkbook } from "../support/auditSession";

/** Rows below the title and the header of the matrix: a sheet has 1,048,576. */
const MOST = 1_048_571;

function tableOf(named: number, blank: number): Table {
  const names = [
    ["Corvel", "télécom"],
    ["Phare", "télécom"],
  ];
  const rows = [
    ...Array.from({ length: named }, (_, row) => names[row % 2] ?? []),
    ...Array<null[]>(blank).fill([null, null]),
  ];
  const headers = ["Acteur", "Type"];
  return {
    name: "T",
    sheet: "S",
    origin: { row: 0, column: 0 },
    headers,
    rows,
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
}

// Two names over and over are no register unless somebody says so.
const OPTIONS = { asOf: "2026-11-23", language: null, pinned: [], chosen: ["T"], skipped: [] };

describe("more stakeholders than a sheet has rows", () => {
  it("are refused before the workbook is touched", async () => {
    const session = openSession(await tableWorkbook(["Acteur", "Type"], [["A", "télécom"]]));
    const sheets = session.opened.workbook.sheets.map(({ name }) => name);
    const revision = session.opened.workbook.revision.count;
    const audit = auditOf(Array(MOST + 1).fill(stakeholder()));

    await expect(rewriteReport({ audit })).rejects.toMatchObject({
      reason: "too-many-rows",
      subject: String(MOST + 1),
    });
    expect(session.opened.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(session.opened.workbook.revision.count).toBe(revision);
  });

  it("are counted over all tables, without the blank rows of tables over whole columns", () => {
    expect(() => refuseTooManyRows([tableOf(2, MOST)], OPTIONS)).not.toThrow();
    expect(() => refuseTooManyRows([tableOf(MOST, 3)], OPTIONS)).not.toThrow();
    expect(() => refuseTooManyRows([tableOf(MOST, 0), tableOf(1, 0)], OPTIONS)).toThrow(WorkbookError);
  });

  it.each(LANGUAGES)("are told in one sentence and what to do (%s)", (language) => {
    const message = errorMessage(new WorkbookError("too-many-rows", "1048572"), language);
    expect(message).toMatch(/1[,\u00a0\u202f]048[,\u00a0\u202f]572/);
    expect(message.split(/\. /)).toHaveLength(2);
  });
});
