import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { readWorkbook } from "../../src/app/readWorkbook";
import { rewriteReport } from "../../src/app/rewriteReport";
import { doneAudit } from "../support/auditSession";
import { largeWorkbook } from "../support/largeWorkbook";

describe("the progress of a writing", () => {
  it("is told by sheets that are laid out, then by rows that were sent, and when nothing is given up any more", async () => {
    openSession(largeWorkbook(2_500, 18));
    const outcome = await auditWorkbook({
      asOf: "2026-11-23",
      language: null,
      chosen: null,
      pinned: [],
      convert: false,
    });
    const told: string[] = [];
    let unit = "";
    await rewriteReport({
      audit: doneAudit(outcome),
      onTotal: (total, counted) => {
        unit = counted;
        told.push(`of ${total} ${counted}`);
      },
      onRows: (done) => told.push(`${done} ${unit}`),
      onWriting: () => told.push("writing"),
    });
    const at = told.indexOf("writing");
    const [sheets, rows] = [told.slice(0, at), told.slice(at + 1)];

    expect(sheets).toContain("of 7 sheets");
    const laidOut = sheets.filter((line) => /^\d+ sheets$/.test(line)).map(parseFloat);
    expect(laidOut.at(-1)).toBe(6);
    expect(new Set(laidOut).size).toBeGreaterThan(3);
    expect([...laidOut].sort((a, b) => a - b)).toEqual(laidOut);
    const total = Number(/^of (\d+) rows$/.exec(rows[0] ?? "")?.[1]);
    const done = rows.slice(1).map(parseFloat);
    expect(total).toBeGreaterThan(2_500);
    expect(done.length).toBeGreaterThan(0);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(done.at(-1)).toBeLessThanOrEqual(total);
  });
});

describe.each(["table", "plain list"] as const)("the reading of a long %s", (kind) => {
  it("is told by rows, and ends between two requests once it is given up", async () => {
    const session = openSession(largeWorkbook(3_000, 18));
    if (kind === "plain list") {
      await session.run(async (context) => {
        context.workbook.tables.getItem("Acteurs").convertToRange();
        await context.sync();
      });
    }
    const told: string[] = [];
    await readWorkbook({
      onTotal: (total, unit) => told.push(`of ${total} ${unit}`),
      onRows: (rows) => told.push(String(rows)),
    });
    const done = told.map(Number).filter(Number.isFinite);
    const total = told.flatMap((line) => /^of (\d+) read$/.exec(line)?.[1] ?? []).at(-1);

    expect(done.length).toBeGreaterThan(1);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(done.at(-1)).toBe(Number(total));
    const controller = new AbortController();
    const read: number[] = [];
    const reading = readWorkbook({
      signal: controller.signal,
      onRows: (rows) => {
        read.push(rows);
        controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ writing: "none" });
    expect(read).toEqual(done.slice(0, 1));
  });
});
