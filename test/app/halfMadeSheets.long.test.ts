/** A first run that Excel cuts short between the marks of a sheet: the next one takes that sheet, whatever it says of itself. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { DAY, fiveRows, structure } from "../support/brokenRuns";
import { play } from "../support/faultPlayer";

interface Action {
  readonly ObjectPathId: number;
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ArgumentInfo?: { readonly Arguments?: unknown[] } }>>;
}

/** The places after each mark of a first run that tells the kind of a sheet, or that it was begun. */
async function placesOfMarks(file: Uint8Array): Promise<{ request: number; at: number; mark: string }[]> {
  const session = openSession(file);
  const { excel } = session;
  const handle = excel.handle.bind(excel);
  const places: { request: number; at: number; mark: string }[] = [];
  let request = 0;
  excel.handle = (text) => {
    const { Actions, ObjectPaths } = JSON.parse(text) as Request;
    Actions.forEach(({ ObjectPathId }, index) => {
      const [key, value] = ObjectPaths[String(ObjectPathId)]?.ArgumentInfo?.Arguments ?? [];
      const mark = `${String(key)} ${String(value)}`;
      if (/^partnershipMatrix\.(sheet \w+|state making)$/.test(mark)) places.push({ request, at: index + 1, mark });
    });
    request += 1;
    return handle(text);
  };
  await auditWorkbook(DAY);
  await excel.idle();
  return places;
}

it("leaves no second sheet after any mark of its kind or state", async () => {
  const file = await fiveRows();
  const clean = openSession(file);
  await auditWorkbook(DAY);
  await clean.excel.idle();
  const whole = structure(clean);

  const places = await placesOfMarks(file);
  expect(places.filter(({ mark }) => mark === "partnershipMatrix.sheet summary").length).toBeGreaterThan(0);
  const bad: unknown[] = [];
  for (const { mark, request, at } of places) {
    const session = openSession(file);
    await play(session, () => auditWorkbook(DAY), {
      kind: "cut short",
      request,
      code: "GeneralException",
      after: at,
    });
    await auditWorkbook(DAY);
    await session.excel.idle();
    if (structure(session) !== whole) bad.push({ mark, request, at, left: structure(session) });
  }
  expect(bad).toEqual([]);
});
