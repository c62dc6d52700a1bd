/** How the work of each phase, and of each folder of the code in it, grows with the list: in steps that are counted. */

import { sumOf, takeSteps, type Steps } from "../support/countedSteps";

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { largeList, largeWorkbook } from "../support/largeWorkbook";

/** Both are past the length up to which rows are compared with what was read. */
const [SHORT, LONG] = [2_100, 6_300];
/** Columns of the list, with agreements, amounts and next actions among them. */
const COLUMNS = 15;
/** Steps in proportion to rows have an exponent of 1. */
const MOST_EXPONENT = 1.05;
/** Folders with fewer steps on the long list are told by nothing but their phase. */
const LEAST_STEPS = 80_000;

/** Steps by phase: of opening, of two audits, the second over what the first one wrote, of saving, and of calculating. */
type Phases = ReadonlyMap<string, Steps>;

async function phasesOf(file: Uint8Array): Promise<Phases> {
  const phases = new Map<string, Steps>();
  let phase = "before";
  const begin = (next: string): void => {
    phases.set(phase, takeSteps());
    phase = next;
  };
  begin("open");
  const session = openSession(file);
  for (const run of ["first audit", "second audit"]) {
    await auditWorkbook({
      asOf: "2026-11-23",
      language: "fr",
      chosen: null,
      pinned: [],
      convert: false,
      onPhase: (name) => begin(`${run}: ${name}`),
    });
    await session.excel.idle();
  }
  begin("recalculate");
  await session.run(async (context) => {
    const body = context.workbook.worksheets
      .getItem("Sheet1")
      .getUsedRange()
      .getOffsetRange(1, 0)
      .getResizedRange(-1, 0);
    body.getColumn(2).values = 2 as unknown as number[][];
    await context.sync();
  });
  begin("save");
  session.save();
  begin("after");
  for (const idle of ["before", "first audit: done", "second audit: done", "after"]) phases.delete(idle);
  return phases;
}

function exponent(before: number, after: number): number {
  return Math.log(after / before) / Math.log(LONG / SHORT);
}

/** Steps for a row, what is done once not counted: a table takes some 370, a plain list, whose rows are looked at one by one, 950. */
const MOST_STEPS_EACH = 1_200;

const isList = process.env.COUNTED === "list";
const make = isList ? largeList : largeWorkbook;

describe(`on a ${isList ? "plain list" : "table"} three times as long`, () => {
  let short: Phases;
  let long: Phases;

  beforeAll(async () => {
    short = await phasesOf(make(SHORT, COLUMNS));
    long = await phasesOf(make(LONG, COLUMNS));
  });

  it("each phase takes steps in proportion", () => {
    expect([...long.keys()]).toEqual([
      "open",
      ...["first", "second"].flatMap((run) => ["read", "check", "write"].map((phase) => `${run} audit: ${phase}`)),
      "recalculate",
      "save",
    ]);
    for (const [phase, steps] of long) {
      const grows = exponent(sumOf(short.get(phase) ?? new Map()), sumOf(steps));
      expect({ phase, grows, isInProportion: grows <= MOST_EXPONENT }).toEqual({ phase, grows, isInProportion: true });
    }
  });

  it("so does each layout, and every other folder of the product, in each phase", () => {
    const over: unknown[] = [];
    const counted = new Set<string>();
    for (const [phase, steps] of long) {
      for (const [folder, after] of steps) {
        // Which folder of the embedded Excel calculates what differs from run to run: its phases are held as a whole.
        if (after < LEAST_STEPS || !folder.startsWith("src/")) continue;
        counted.add(folder);
        const before = short.get(phase)?.get(folder) ?? 1;
        const grows = exponent(before, after);
        if (grows > MOST_EXPONENT) over.push({ phase, folder, before, after, grows });
      }
    }
    expect(over).toEqual([]);
    // What is looked at is the work itself.
    const sheets = ["agreements", "history", "matrix", "resources", "shared", "summary"];
    expect([...counted]).toEqual(expect.arrayContaining(sheets.map((sheet) => `src/core/sheets/${sheet}`)));
  });

  it("a row is found and checked in few steps", () => {
    const before = (phases: Phases): number =>
      ["read", "check"].reduce((sum, phase) => sum + sumOf(phases.get(`first audit: ${phase}`) ?? new Map()), 0);
    const each = (before(long) - before(short)) / (LONG - SHORT);
    expect({ each, isSoon: each <= MOST_STEPS_EACH }).toEqual({ each, isSoon: true });
  });
});
