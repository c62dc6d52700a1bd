/** Results never take the place of what a command reads, nor of each other, however their paths are spelt. */

import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

import { tableWorkbook } from "../../../test/support/auditSession";
import { batch, commandFolder } from "../../../test/support/commandLine";
import type { Ended } from "../../../test/support/npmScript";

const { folder, run, put } = commandFolder();
const place = (name: string): string => join(folder, name);

beforeAll(async () => {
  const workbook = await tableWorkbook(["Acteur", "Type"], [["A", "télécom"]]);
  for (const name of ["x", "y"]) mkdirSync(place(name));
  for (const name of ["a.xlsx", "x/a.xlsx", "y/a.xlsx", "a - partnership matrix.xlsx"]) put(name, workbook);
  put("script.js", batch("await context.sync();"));
  symlinkSync("a.xlsx", place("link.xlsx"));
  symlinkSync(folder, place("here"), "junction");
  linkSync(place("a.xlsx"), place("hard.xlsx"));
  put("note.txt", "mine");
});

/** Every file of the folder by name, with what is in it. */
function contents(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
      const stat = lstatSync(place(name));
      if (stat.isSymbolicLink()) return [name, `-> ${readlinkSync(place(name))}`];
      return [name, stat.isFile() ? readFileSync(place(name)).toString("base64") : "folder"];
    }),
  );
}

/** Runs a command that must leave the folder as it is. */
function runInVain(command: string, args: readonly string[]): Ended {
  const before = contents();
  const ended = run(command, ...args);
  expect(contents()).toEqual(before);
  return ended;
}

/** Expects exit 2 and a sentence, with nothing read or written. */
function expectRefused(command: string, args: readonly string[], ...words: readonly string[]): void {
  const { code, out, err } = runInVain(command, args);
  expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  for (const word of words) expect(err).toContain(word);
}

/** Spellings of a.xlsx. */
const SPELLINGS = [
  ["the same name", "a.xlsx"],
  ["./", "./a.xlsx"],
  ["..", "x/../a.xlsx"],
  ["a slash at the end", "a.xlsx/"],
  ["a symbolic link", "link.xlsx"],
  ["a hard link", "hard.xlsx"],
  ["a linked folder", "here/a.xlsx"],
  ["a path from the root", place("a.xlsx")],
] as const;

/** Some of them, for what goes the same way. */
const SOME_SPELLINGS = SPELLINGS.filter(([how]) => ["..", "a hard link", "a linked folder"].includes(how));

describe("npm run audit", () => {
  it.each(SPELLINGS)("writes neither result nor report over the input, named by %s", (_, spelling) => {
    for (const option of ["--json", "--out"]) {
      const args = ["a.xlsx", option, spelling, "--force"];
      expectRefused("audit", args, `${option} `, basename(spelling), `the input ${place("a.xlsx")}`);
    }
  });

  it("refuses an --out that is the --json, written or not yet", () => {
    expectRefused("audit", ["a.xlsx", "--out", "new.xlsx", "--json", "here/new.xlsx"], "--out", "--json", "new.xlsx");
    expectRefused("audit", ["a.xlsx", "--out", "n/m.xlsx", "--json", "./n/./m.xlsx"], "--out", "--json", "m.xlsx");
    expectRefused("audit", ["a.xlsx", "--out", "link.xlsx", "--json", "hard.xlsx", "--force"], "--out");
  });

  it("refuses a --json that is a result nobody named", () => {
    const result = "x/a - partnership matrix.xlsx";
    expectRefused(
      "audit",
      ["x/a.xlsx", "--json", result],
      "--json",
      place(result),
      `the result of ${place("x/a.xlsx")}`,
    );
  });

  it("refuses a --json that would be the folder of a result, and one in a folder that would be a result", () => {
    expectRefused("audit", ["a.xlsx", "--out-dir", "made", "--json", "made"], "--json", place("made"));
    expectRefused("audit", ["a.xlsx", "--out", "made.xlsx", "--json", "made.xlsx/found.json"], "--json", "made.xlsx");
  });

  it("refuses a --json that is any of several inputs", () => {
    expectRefused("audit", ["x/a.xlsx", "y/a.xlsx", "--json", "y/a.xlsx", "--force"], "--json", place("y/a.xlsx"));
  });

  it("refuses two inputs whose results have one name in --out-dir", () => {
    const args = ["x/a.xlsx", "y/a.xlsx", "--out-dir", "made", "--force"];
    expectRefused("audit", args, "--out-dir", place("x/a.xlsx"), place("y/a.xlsx"));
  });

  it("refuses a result whose name is that of another input", () => {
    const other = "a - partnership matrix.xlsx";
    expectRefused(
      "audit",
      ["a.xlsx", other, "--force"],
      `the result of ${place("a.xlsx")}`,
      `the input ${place(other)}`,
    );
    expectRefused("audit", [other, "x/a.xlsx", "--out-dir", ".", "--force"], "--out-dir", place(other));
  });

  it("refuses an input that is given twice", () => {
    expectRefused("audit", ["a.xlsx", "a.xlsx", "--force"], `${place("a.xlsx")} is named twice`);
  });

  it.each(SOME_SPELLINGS)("refuses an input that is given twice, the second time by %s", (_, spelling) => {
    expectRefused("audit", ["a.xlsx", spelling, "--out-dir", "made", "--force"], place("a.xlsx"), "once");
  });

  it("takes names that differ in case alone for what the file system takes them", () => {
    const args = ["x/a.xlsx", "--out", "case/A.xlsx", "--json", "case/a.xlsx", "--quiet"];
    const isOneFile = existsSync(place("A.XLSX"));
    if (isOneFile) expectRefused("audit", args, "--out", "--json");
    else expect(run("audit", ...args)).toMatchObject({ code: 0, err: "" });
  });

  it("writes where a link leads to, and leaves the link", () => {
    put("target.xlsx", "old");
    symlinkSync("target.xlsx", place("result.xlsx"));
    expect(run("audit", "x/a.xlsx", "--out", "result.xlsx", "--force").code).toBe(0);
    expect(readlinkSync(place("result.xlsx"))).toBe("target.xlsx");
    expect(readFileSync(place("target.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("exits with 4 before it reads anything where a result would be a folder or stand in a file", () => {
    const results: [string, string][] = [
      ["--json", "x"],
      ["--json", "note.txt/found.json"],
      ["--out", "note.txt/made.xlsx"],
      ["--out-dir", "note.txt"],
    ];
    for (const [option, value] of results) {
      const { code, out, err } = runInVain("audit", ["a.xlsx", option, value, "--force"]);
      expect({ code, out }).toEqual({ code: 4, out: "" });
      expect(err).toContain(value);
      expect(err).toMatch(/folder/);
    }
  });

  const onPosix = process.platform === "win32" ? it.skip : it;
  onPosix("replaces files alone, not a pipe", () => {
    execFileSync("mkfifo", [place("pipe")]);
    const { code, err } = run("audit", "a.xlsx", "--json", "pipe", "--force");
    expect({ code, isPipe: lstatSync(place("pipe")).isFIFO() }).toEqual({ code: 4, isPipe: true });
    expect(err).toContain(place("pipe"));
    expect(run("host", "script.js", "--json", "pipe").code).toBe(4);
    expect(lstatSync(place("pipe")).isFIFO()).toBe(true);
  });

  // The superuser is shut out of no folder, and Windows knows no such mode: there is nothing to test for them.
  if (process.platform !== "win32" && process.getuid?.() !== 0) {
    it("exits with 4 before it reads anything where the folder cannot be written", () => {
      mkdirSync(place("shut"), { mode: 0o500 });
      expect(runInVain("audit", ["a.xlsx", "--out", "shut/made.xlsx"])).toMatchObject({ code: 4, out: "" });
    });
  }
});

describe("npm run host", () => {
  it.each(SOME_SPELLINGS)("writes neither workbook nor report over --in, named by %s", (_, spelling) => {
    for (const option of ["--out", "--json"]) {
      const args = ["script.js", "--in", "a.xlsx", option, spelling];
      expectRefused("host", args, `${option} `, basename(spelling), `--in ${place("a.xlsx")}`);
    }
  });

  it.each(["--out", "--json"])("writes no %s over the script", (option) => {
    expectRefused("host", ["script.js", option, "x/../script.js"], option, `the script ${place("script.js")}`);
  });

  it("refuses an --out that is the --json", () => {
    expectRefused("host", ["script.js", "--out", "new.xlsx", "--json", "here/new.xlsx"], "--out", "--json");
  });

  it("exits with 4 before the script runs where a result would be a folder", () => {
    put("speaks.js", "console.log('ran'); return 1;");
    for (const option of ["--out", "--json"]) {
      const { code, out, err } = runInVain("host", ["speaks.js", option, "x"]);
      expect({ code, out }).toEqual({ code: 4, out: "" });
      expect(err).toContain(place("x"));
    }
  });

  it("still replaces an earlier --out and --json", () => {
    writeFileSync(place("earlier.xlsx"), "old");
    writeFileSync(place("earlier.json"), "old");
    expect(run("host", "script.js", "--out", "earlier.xlsx", "--json", "earlier.json").code).toBe(0);
    expect(JSON.parse(readFileSync(place("earlier.json"), "utf8"))).toMatchObject({ status: "fulfilled" });
    expect(readFileSync(place("earlier.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });
});
