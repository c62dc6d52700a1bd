import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { sampleFile } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;

/** Writes the report into the workbook of the session. */
async function audit(session: ExcelSession): Promise<void> {
  const outcome = await auditWorkbook(REQUEST);
  await session.excel.idle();
  expect(outcome.status).toBe("done");
}

function openToday(payloadLimitBytes: number | null): ExcelSession {
  const session = openSession(sampleFile(), { excelApi: "1.21", payloadLimitBytes });
  session.excel.keepUndo();
  return session;
}

function undoAll(session: ExcelSession): number {
  let count = 0;
  while (session.excel.userUndoes()) count += 1;
  return count;
}

describe("Ctrl+Z after the add-in wrote its sheets", () => {
  it("brings the workbook back as it was, byte for byte, in Excel on the web", async () => {
    const session = openToday(5 * 1024 * 1024);
    const before = session.save();
    await audit(session);
    expect(undoAll(session)).toBeGreaterThan(0);

    expect(session.save()).toEqual(before);
  });

  it("takes back a report written again in Excel for Windows, and nothing before it: the first one hides a sheet, a later one asks for merged cells (issue 5918)", async () => {
    const session = openToday(null);
    await audit(session);
    expect(undoAll(session)).toBe(0);
    const [sheet] = session.opened.workbook.sheets;
    session.excel.userEdits(sheet?.id ?? "", 6, 5, "asked");
    const before = session.save();
    await audit(session);
    expect(session.save()).not.toEqual(before);
    expect(undoAll(session)).toBeGreaterThan(0);

    expect(session.save()).toEqual(before);
  });
});
