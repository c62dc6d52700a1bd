/** What a run holds of its requests: of a list of a hundred thousand rows the values alone are hundreds of megabytes. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { openSession } from "excel-host/testing/excelSession";

import { readGrids } from "../../src/excel/readGrids";
import { rangeOf } from "../../src/excel/rangeOf";
import { inWorkbook, type WorkbookContext } from "../../src/excel/session";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** How many of some objects are still held once nobody works on them. */
async function heldOf(objects: readonly WeakRef<object>[]): Promise<number> {
  // What was taken from a weak reference stays until the turn is over.
  await new Promise((done) => setTimeout(done, 0));
  collectGarbage();
  return objects.filter((each) => each.deref() !== undefined).length;
}

const AREA = { row: 0, column: 0, rows: 3, columns: 2 };
const SHEET = { id: "Sheet1", name: "Sheet1", isVisible: true };

/** Writes rows in a round trip of their own; nobody but the client knows them afterwards. */
async function writeRows(context: WorkbookContext): Promise<WeakRef<object>> {
  const rows = Array.from({ length: AREA.rows }, (_, row) => [`Partner ${row}`, row]);
  rangeOf(context.workbook.worksheets.getItem(SHEET.id), AREA).values = rows;
  await context.sync();
  return new WeakRef(rows);
}

/** The ranges that a reading uses, seen where the client gives their values. */
async function readRows(context: WorkbookContext): Promise<WeakRef<object>[]> {
  const seen: WeakRef<object>[] = [];
  const { prototype } = Excel.Range;
  const before = Object.getOwnPropertyDescriptor(prototype, "values") ?? {};
  Object.defineProperty(prototype, "values", {
    ...before,
    get(this: Excel.Range): unknown {
      seen.push(new WeakRef(this));
      return before.get?.call(this);
    },
  });
  await readGrids(context, [{ sheet: SHEET, area: AREA }]);
  Object.defineProperty(prototype, "values", before);
  return seen;
}

describe("while a run goes on", () => {
  it("holds nothing of what a request wrote, nor of what one read, once it is answered", async () => {
    openSession();
    const held = await inWorkbook({ writes: true }, async (context) => {
      const written = await writeRows(context);
      const read = await readRows(context);
      expect(read.length).toBeGreaterThan(0);
      // The client knows its last request until the next.
      await context.sync();
      return [await heldOf([written]), await heldOf(read)];
    });

    expect(held).toEqual([0, 0]);
  });
});
