/** Formulas that a file holds once for a column. */

import { openSession, type ExcelSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { lintPackage } from "../../testing/lintPackage";
import { readZip } from "../../testing/zip";
import { fill, formulasOf, play, valuesOf } from "../scripts/script";

const ROWS = 3_000;
/** In so many rows the column is above what is written out. */
const LONG = `IF(People[@Score]>0,${Array.from({ length: 10 }, () => `"${"x".repeat(150)}"`).join("&")},"no")`;
const LONG_RESULT = "x".repeat(1_500);

/** A table People in A1:C3001 with a formula in its column Long, and another one in Short. */
async function people(long: string): Promise<ExcelSession> {
  const session = openSession();
  await fill(session, "A1:C1", [["Score", "Long", "Short"]]);
  await fill(
    session,
    `A2:A${ROWS + 1}`,
    Array.from({ length: ROWS }, (_, row) => [row]),
  );
  await play(session, (sheet) => {
    sheet.tables.add(`A1:C${ROWS + 1}`, true).name = "People";
  });
  await fill(session, "B2", [[`=${long}`]]);
  await fill(session, "C2", [["=[@Score]*2"]]);
  return session;
}

/** The start of the `f` elements of the sheet in a file, each once with how often it is there. */
function formulaTags(file: Uint8Array): Record<string, number> {
  const xml = new TextDecoder().decode(readZip(file).get("xl/worksheets/sheet1.xml"));
  const counts: Record<string, number> = {};
  for (const [tag] of xml.matchAll(/<f(?:\s[^>]*)?>/g)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

/** The outside judge starts a process for each file. */
jest.setTimeout(60_000);

describe("a long formula in thousands of rows of a table", () => {
  it("stands in the file once, and a short one in every row", async () => {
    const file = (await people(LONG)).save();

    expect(formulaTags(file)).toEqual({
      [`<f t="shared" ref="B2:B${ROWS + 1}" si="0">`]: 1,
      '<f t="shared" si="0"/>': ROWS - 1,
      "<f>": ROWS,
    });
    expect(lintPackage(file)).toEqual([]);
    expect(validatorFindings(file)).toEqual([]);
  });

  it("reads the same in every row of the file", async () => {
    const again = openSession((await people(LONG)).save());

    const formulas = await formulasOf(again, `B2:B${ROWS + 1}`);
    expect(new Set((formulas as string[][]).flat())).toEqual(new Set([`=${LONG}`]));
    expect(await valuesOf(again, "B2:B3")).toEqual([["no"], [LONG_RESULT]]);
  });

  it("that somebody typed over in one row is shared by the others, with an index of its own", async () => {
    const again = openSession((await people(LONG)).save());
    await fill(again, "B2900", [["typed"]]);
    const file = again.save();

    expect(formulaTags(file)).toEqual({
      '<f t="shared" ref="B2:B2899" si="1">': 1,
      '<f t="shared" si="1"/>': 2_897,
      // The few below are written out, as the short column is.
      "<f>": 101 + ROWS,
    });
    const third = openSession(file);
    expect(await formulasOf(third, "B2899:B2901")).toEqual([[`=${LONG}`], ["typed"], [`=${LONG}`]]);
    await fill(third, "A2", [[5]]);
    expect(await valuesOf(third, "B2")).toEqual([[LONG_RESULT]]);
  });

  it("is written out where an address in it means another cell in each row", async () => {
    const file = (await people(`${LONG}&A2`)).save();

    expect(formulaTags(file)).toEqual({ "<f>": 2 * ROWS });
  });
});
