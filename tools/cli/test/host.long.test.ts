import { batch, commandFolder } from "../../../test/support/commandLine";

const { run, put } = commandFolder();

describe("npm run host", () => {
  it.each([
    ["a text", 'throw "no more";', "Rejected: no more"],
    [
      "an error",
      "const a = 1;\nnull.b;",
      "Rejected: TypeError: Cannot read properties of null (reading 'b')\n  in odd.js, line 2",
    ],
    ["a script that is none", "const a = ;", "Rejected: SyntaxError: Unexpected token ';'\n  in odd.js, line 1"],
    [
      "a result no JSON can hold",
      "const a = {}; a.a = a; return a;",
      "Rejected: TypeError: Converting circular structure",
    ],
    ["the end of its process", "process.exit(0);", "The script ended the process it ran in."],
  ])("reports %s readably and exits with 1", (_, script, words) => {
    put("odd.js", script);
    const { code, err } = run("host", "odd.js");
    expect(code).toBe(1);
    expect(err).toContain(words);
  });

  it("refuses requests above 5 MB as Excel on the web does; the desktop takes them", () => {
    put(
      "large.js",
      batch('workbook.worksheets.getFirst().getRange("A1:F1000").values = "x".repeat(1000);', "await context.sync();"),
    );
    put(
      "larger.js",
      batch(
        'for (let i = 0; i < 200; i++) workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(30000)]];',
      ),
    );
    expect(run("host", "large.js", "--profile", "web").code).toBe(0);
    const { code, err } = run("host", "larger.js", "--profile", "web");
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining("RequestPayloadSizeLimitExceeded") as string,
    });
    expect(run("host", "larger.js", "--profile", "windows").code).toBe(0);
  });

  it.each([
    [[], "Which script?"],
    [["ok.js", "other.js"], "Which script?"],
    [["ok.js", "--timeout", "soon"], "--timeout soon"],
    [["ok.js", "--set", "1.14"], "write ExcelApi=1.14"],
    [["ok.js", "--profile", "amiga"], "web, windows, mac, ltsc2021, ltsc2024"],
    [["ok.js", "--colour"], "--colour"],
    [["absent.js"], "absent.js"],
    [["ok.js", "--in", "absent.xlsx"], "absent.xlsx"],
    [["ok.js", "--in", "ok.js"], "is not an Excel workbook"],
  ])("exits with 2 and a sentence for %j", (args, words) => {
    put("ok.js", "return 1;");
    const { code, out, err } = run("host", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).not.toContain("    at ");
  });

  it("exits with 4 when the result cannot be written", () => {
    put("ok.js", "return 1;");
    put("file", "no folder");
    expect(run("host", "ok.js", "--out", "file/out.xlsx").code).toBe(4);
  });
});
