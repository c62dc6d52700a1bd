import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook } from "excel-host";

import { commandFolder } from "../../../test/support/commandLine";
import { largeWorkbook } from "../../../test/support/largeWorkbook";

const { folder, run, put } = commandFolder();

describe("npm run audit, of a workbook larger than anybody keeps", () => {
  beforeAll(() => {
    put("large.xlsx", largeWorkbook(20_000));
  });

  it("writes the matrix of 20,000 rows and 20 columns", () => {
    const { code, err } = run("audit", "large.xlsx", "--out", "out.xlsx", "--quiet");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [table] = openWorkbook(new Uint8Array(readFileSync(join(folder, "out.xlsx"))))
      .workbook.sheets.flatMap(({ tables }) => tables)
      .filter(({ name }) => name === "PartnershipMatrix");
    expect((table?.range.bottom ?? 0) - (table?.range.top ?? 0)).toBe(20_000);
  });

  it("says so when Node may not take the memory it needs", () => {
    const { NODE_OPTIONS } = process.env;
    process.env.NODE_OPTIONS = "--max-old-space-size=120";
    const { code, err } = run("audit", "large.xlsx", "--out", "hungry-out.xlsx");
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = NODE_OPTIONS;
    expect(code).toBe(4);
    expect(err).toMatch(/The workbook needs more memory than Node may take\. Nothing was written: .*\n$/);
    expect(existsSync(join(folder, "hungry-out.xlsx"))).toBe(false);
  });

  it("refuses more stakeholders than a sheet holds under the title, in one sentence, and writes nothing", () => {
    put("longest.xlsx", largeWorkbook(1_048_575, 2));
    const { code, out, err } = run("audit", "longest.xlsx", "--out", "none.xlsx", "--lang", "en");
    expect({ code, out, err }).toEqual({
      code: 4,
      out: "",
      err: expect.stringMatching(
        /^The tables hold 1,048,575 stakeholders, more than fit .* one sheet\. .*\n$/,
      ) as string,
    });
    expect(existsSync(join(folder, "none.xlsx"))).toBe(false);
  });
});
