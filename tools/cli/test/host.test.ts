import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook } from "excel-host";

import { SAMPLE } from "../../../test/support/auditSession";
import { batch, commandFolder } from "../../../test/support/commandLine";

const { folder, run, put } = commandFolder();

describe("npm run host", () => {
  it("runs a script with the real client on an empty workbook and prints what it returns", () => {
    put(
      "ok.js",
      batch("const s = workbook.worksheets.getFirst().load({ name: true }); await context.sync(); return s.name;"),
    );
    const { code, out, err } = run("host", "ok.js");
    expect({ code, out }).toEqual({ code: 0, out: "Sheet1\n" });
    expect(err).toMatch(/^\d+ round trips, \d+ bytes sent, \d+ received\n$/);
  });

  it("starts from --in, which stays as it is, and saves to --out what the script did", () => {
    const before = readFileSync(SAMPLE);
    put("write.js", batch('workbook.worksheets.add("Made").getRange("B2").values = [["by a script"]];'));
    expect(run("host", "write.js", "--in", SAMPLE, "--out", "made/out.xlsx").code).toBe(0);
    const sheet = openWorkbook(readFileSync(join(folder, "made", "out.xlsx"))).workbook.sheetNamed("Made");
    expect(sheet?.cell(1, 1)?.value).toBe("by a script");
    expect(readFileSync(SAMPLE)).toEqual(before);
  });

  it("says code, message, place, line and statement when the script rejects, exits with 1 and saves nothing", () => {
    put(
      "no.js",
      batch('const sheet = workbook.worksheets.getItem("Nope");', "sheet.activate();", "await context.sync();"),
    );
    const { code, out, err } = run("host", "no.js", "--out", "not-saved.xlsx");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    const lines = err.split("\n");
    expect(lines[0]).toMatch(/^Rejected: ItemNotFound: .+/);
    expect(lines.slice(1, 4)).toEqual([
      "  at WorksheetCollection.getItem",
      "  in no.js, line 5",
      "  statement: var worksheet = worksheets.getItem(...);",
    ]);
    expect(existsSync(join(folder, "not-saved.xlsx"))).toBe(false);
  });

  it.each([
    ["waits for ever", "await new Promise(() => {});", "it waits for something that never comes"],
    ["never stops working after a round trip", batch("await context.sync();", "for (;;);"), "it never stops working"],
    ["never lets anybody else work", "for (;;) await null;", "it never stops working"],
  ])("ends a script that %s after --timeout seconds with exit 1 and a sentence", (_, script, reason) => {
    put("hanging.js", script);
    const { code, err } = run("host", "hanging.js", "--timeout", "0.5");
    expect(code).toBe(1);
    expect(err).toContain(`Rejected: TimedOut: The script did not end within 0.5 seconds: ${reason}.`);
  });

  it("names members it does not know, and those above the set of --set or of --profile", () => {
    put("unknown.js", batch('workbook.pivotTables.load("name");', "await context.sync();"));
    expect(run("host", "unknown.js").err).toContain("\nNot answered by this host: Workbook.pivotTables\n");
    put("new.js", batch("workbook.worksheets.getFirst().freezePanes.freezeRows(1);", "await context.sync();"));
    expect(run("host", "new.js", "--profile", "ltsc2021").code).toBe(0);
    const { code, err } = run("host", "new.js", "--profile", "ltsc2021", "--set", "ExcelApi=1.6");
    expect(code).toBe(1);
    expect(err).toContain("Newer than the simulated set: Worksheet.freezePanes (ExcelApi 1.7)");
  });

  it("names the cells whose formulas depend on themselves, as Excel's status bar does", () => {
    put("circle.js", batch('workbook.worksheets.getFirst().getRange("A1:C1").formulas = [["=B1", "=A1", "=1"]];'));
    const { code, err } = run("host", "circle.js");
    expect(code).toBe(0);
    expect(err).toContain("Circular reference: Sheet1!A1\nCircular reference: Sheet1!B1\n");
    expect(err).not.toContain("C1");
  });

  it("writes the whole report as JSON to stdout or a file", () => {
    put("value.js", "return { a: [1, null, 'é'] };");
    const { code, out, err } = run("host", "value.js", "--json", "-");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({
      status: "fulfilled",
      value: { a: [1, null, "é"] },
      error: null,
      roundTrips: 0,
      requestBytes: 0,
      responseBytes: 0,
      unknownMembers: [],
      tooNewMembers: [],
      circularReferences: [],
    });
    put("bad.js", batch('workbook.worksheets.getItem("Nope").load("name");', "await context.sync();"));
    expect(run("host", "bad.js", "--json", "report.json").code).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({
      status: "rejected",
      error: { code: "ItemNotFound", location: "WorksheetCollection.getItem", line: 4 },
      roundTrips: 1,
    });
  });

  it.each([
    ["JSON", ["--json", "-"], (out: string) => (JSON.parse(out) as { value: string }).value.length],
    ["value", [], (out: string) => out.trimEnd().length],
  ])("gives a slow reader behind a pipe the whole %s, however long it is", (_, args, lengthOf) => {
    put("long.js", 'return "é".repeat(2_000_000);');
    const words = [process.execPath, "scripts/command.js", "host", join(folder, "long.js"), ...args];
    const root = join(__dirname, "..", "..", "..");
    const pipe = `"${words.join('" "')}" | (sleep 0.3; cat)`;
    const slow = spawnSync("sh", ["-c", pipe], { encoding: "utf8", maxBuffer: Infinity, cwd: root });
    expect(lengthOf(slow.stdout)).toBe(2_000_000);
  });

  it("exits with 2 and a sentence for wrong use", () => {
    const { code, err } = run("host", "ok.js", "--profile", "amiga");
    expect({ code, err }).toEqual({ code: 2, err: "--profile amiga: one of web, windows, mac, ltsc2021, ltsc2024.\n" });
  });

  it("explains itself with --help", () => {
    const { code, out } = run("host", "--help");
    expect(code).toBe(0);
    for (const word of ["--in", "--out", "--json", "--profile", "--set", "--timeout", "Exit codes"])
      expect(out).toContain(word);
  });
});
