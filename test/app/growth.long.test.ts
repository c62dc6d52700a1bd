/** How the work of an audit grows with the list, in what is counted and is the same each time: no clock is asked. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { largeWorkbook } from "../support/largeWorkbook";

/** Both are past the lengths up to which rows are told from one another and results are kept. */
const [SHORT, LONG] = [4_000, 8_000];
/** Twice the rows may take this much of what the half took: an exponent of 1.05. */
const MOST_RATIO = 2 ** 1.05;
/** Bytes of a request that Excel on the web takes. */
const MOST_BYTES = 5 * 1024 * 1024;

interface Counted {
  /** Characters sent to Excel and received, and how often it was asked. */
  readonly wire: { readonly sent: number; readonly received: number; readonly roundTrips: number };
  readonly largestRequestBytes: number;
  /** Cells of each sheet of ours. */
  readonly cells: ReadonlyMap<string, number>;
}

async function counted(rows: number): Promise<Counted> {
  const session = openSession(largeWorkbook(rows, 10));
  await auditWorkbook({ asOf: "2026-11-23", language: "fr", chosen: null, pinned: [], convert: false });
  await session.excel.idle();
  const { requestBytes, responseBytes, roundTrips, largestRequestBytes } = session.excel.statistics;
  const [, ...own] = session.opened.workbook.sheets;
  const cells = own.map((sheet): [string, number] => {
    let count = 0;
    for (const row of sheet.rowsWithCells()) count += sheet.rowCells(row)?.size ?? 0;
    return [sheet.name, count];
  });
  const wire = { sent: requestBytes, received: responseBytes, roundTrips };
  return { wire, largestRequestBytes, cells: new Map(cells) };
}

describe("an audit of twice the rows", () => {
  let short: Counted;
  let long: Counted;

  beforeAll(async () => {
    short = await counted(SHORT);
    long = await counted(LONG);
  });

  it("sends, receives and asks no more than twice as much", () => {
    for (const [what, before] of Object.entries(short.wire)) {
      const ratio = long.wire[what as keyof Counted["wire"]] / before;
      expect({ what, ratio, isInProportion: ratio <= MOST_RATIO }).toEqual({ what, ratio, isInProportion: true });
    }
  });

  it("still sends it in requests that Excel takes", () => {
    expect(Math.max(short.largestRequestBytes, long.largestRequestBytes)).toBeLessThan(MOST_BYTES);
  });

  it("writes no sheet with more than twice the cells", () => {
    expect([...long.cells.keys()]).toEqual([...short.cells.keys()]);
    for (const [name, before] of short.cells)
      expect({ name, isInProportion: (long.cells.get(name) ?? 0) <= before * MOST_RATIO }).toEqual({
        name,
        isInProportion: true,
      });
  });
});
