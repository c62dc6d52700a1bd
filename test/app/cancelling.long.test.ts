/** How long whoever presses Cancel waits at most, in a list longer than anybody keeps, and what is left of it. */

import { threadMilliseconds } from "excel-host/testing/cpuTime";
import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import { listMatrixEdits } from "../../src/app/matrixEdits";
import { previewReport } from "../../src/app/previewReport";
import { readWorkbook } from "../../src/app/readWorkbook";
import { restorePrevious } from "../../src/app/restoreReport";
import { rewriteReport } from "../../src/app/rewriteReport";
import { MARKS_AREA } from "../../src/core/contract/columns";
import type { Audit } from "../../src/core/model/audit";
import { largeWorkbook } from "../support/largeWorkbook";
import { sheetOf } from "../support/ownResult";

const ROWS = 20_000;
/** Where sheets stand already: to write more takes the host minutes. */
const STANDING_ROWS = 3_000;
/** As many as a result is kept of. */
const KEPT_ROWS = 2_000;
/** Counted is what the thread of the scripts took of the processor, which other work cannot stretch; work in one piece takes 240 to 15,000. */
const BOUND_MS = 200;

/** Thrown in place of the first statement that writes. */
class GivenUp extends Error {}

/**
 * The longest time of the processor in which nothing else had its turn. What the host takes is left out: in Excel that is another
 * process, and each request a chance for others.
 */
async function longestTurn<Result>(
  session: ExcelSession,
  work: () => Promise<Result>,
): Promise<{ readonly longest: number; readonly result: Result }> {
  const { excel } = session;
  const handle = excel.handle.bind(excel);
  let [longest, last, isOver] = [0, threadMilliseconds(), false];
  const turn = (): void => {
    longest = Math.max(longest, threadMilliseconds() - last);
    last = threadMilliseconds();
  };
  excel.handle = (text) => {
    turn();
    const answer = handle(text);
    last = threadMilliseconds();
    return answer;
  };
  const tick = (): void => {
    turn();
    if (!isOver) setTimeout(tick);
  };
  tick();
  const result = await work();
  turn();
  isOver = true;
  excel.handle = handle;
  await excel.idle();
  return { longest, result };
}

const onWriting = (): never => {
  throw new GivenUp();
};

/** Until the very moment before the first statement that writes. */
async function givenUp(work: Promise<unknown>): Promise<void> {
  await expect(work).rejects.toMatchObject({ cause: expect.any(GivenUp) as GivenUp });
}

type Measure = <Result>(phase: string, work: () => Promise<Result>) => Promise<Result>;

async function checked(measure: Measure): Promise<Audit> {
  const { audit } = await measure("checking", async () => checkTables({ asOf: "2026-11-23", language: null }));
  return audit;
}

/** Longest turns of each phase. The second time the code is compiled, as it is in a pane after a moment. */
async function twice(
  session: ExcelSession,
  work: (measure: Measure) => Promise<void>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const turns = new Map<string, number[]>();
  const measure: Measure = async (phase, part) => {
    const { longest, result } = await longestTurn(session, part);
    turns.set(phase, [...(turns.get(phase) ?? []), Math.round(longest)]);
    return result;
  };
  await work(measure);
  await work(measure);
  process.stderr.write(`Longest turns: ${JSON.stringify(Object.fromEntries(turns))}\n`);
  return turns;
}

/** Phases that keep whoever presses Cancel waiting. */
function tooLong(turns: ReadonlyMap<string, readonly number[]>): [phase: string, times: readonly number[]][] {
  return [...turns].filter(([, times]) => Math.min(...times) > BOUND_MS);
}

/** The same, without what was remembered of it. */
function again(audit: Audit): Audit {
  return { ...audit, stakeholders: [...audit.stakeholders] };
}

/** Changes a mark of a thousand rows by hand. */
async function changeMarks(session: ExcelSession): Promise<void> {
  const { name } = sheetOf(session, "matrix");
  await session.run(async (context) => {
    const matrix = context.workbook.worksheets.getItem(name);
    const marks = matrix.getRangeByIndexes(FIRST_ROW, MARKS_AREA.column + MARKS_AREA.columns - 1, 1000, 1);
    marks.values = Array.from({ length: 1000 }, () => ["✓"]);
    await context.sync();
  });
}

/** Of the rows of the matrix. */
const FIRST_ROW = 5;

describe(`a list of ${ROWS} rows`, () => {
  it("can be left at any time before the first statement that writes, and nothing has changed", async () => {
    const session = openSession(largeWorkbook(ROWS, 18));
    const { changeCount } = session.excel;
    const first = await twice(session, async (measure) => {
      await measure("reading", async () => readWorkbook());
      const audit = await checked(measure);
      await measure("planning", async () => previewReport({ audit }));
      await measure("writing", async () => givenUp(rewriteReport({ audit: again(audit), onWriting })));
    });
    expect(session.excel.changeCount).toBe(changeCount);
    expect(tooLong(first)).toEqual([]);
  });
});

describe(`a list of ${STANDING_ROWS} rows whose sheets stand already`, () => {
  it("can be left so too, with marks that somebody changed", async () => {
    const session = openSession(largeWorkbook(STANDING_ROWS, 18));
    const written = await checkTables({ asOf: "2026-11-23", language: null });
    await rewriteReport({ audit: written.audit });
    await changeMarks(session);
    const { changeCount } = session.excel;
    const turns = await twice(session, async (measure) => {
      await measure("reading", async () => readWorkbook());
      const audit = await checked(measure);
      const { edits } = await measure("back to the list", async () =>
        listMatrixEdits({ asOf: "2026-11-23", language: null }),
      );
      expect(edits.length).toBeGreaterThan(500);
      await measure("planning", async () => previewReport({ audit }));
      await measure("writing", async () => givenUp(rewriteReport({ audit: again(audit), onWriting })));
    });
    expect(session.excel.changeCount).toBe(changeCount);
    expect(tooLong(turns)).toEqual([]);
  });
});

describe(`a result of ${KEPT_ROWS} rows before the last one`, () => {
  it("can be left so on the way back to it", async () => {
    const session = openSession(largeWorkbook(KEPT_ROWS, 18));
    for (const moment of ["2026-11-23T09:00", "2026-11-23T10:00"]) {
      const { audit } = await checkTables({ asOf: "2026-11-23", language: null });
      await rewriteReport({ audit, moment });
    }
    const { changeCount } = session.excel;
    const turns = await twice(session, async (measure) => {
      await measure("restoring", async () => givenUp(restorePrevious("2026-11-23T09:00", { onWriting })));
    });
    expect(session.excel.changeCount).toBe(changeCount);
    expect(tooLong(turns)).toEqual([]);
  });
});
