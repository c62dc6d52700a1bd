import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { localPaneDocument } from "../src/server/paneDocument";
import { parseStartArguments } from "../src/start/arguments";
import { findBrowser } from "../src/start/findBrowser";
import { hasScreen } from "../src/start/openBrowser";
import { givenWorkbook } from "../src/start/readFile";
import { SAMPLE, sampleFile } from "../../../test/support/auditSession";
import { UsageError } from "../../commandLine/commandLine";

const folder = mkdtempSync(join(tmpdir(), "start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the arguments of npm start", () => {
  it("are a file at most, a port, and what to leave out", () => {
    expect(parseStartArguments([])).toEqual({ file: null, port: 3443, open: true, check: false, help: false });
    expect(parseStartArguments(["a.xlsx", "--port", "4000", "--no-open", "--check"])).toEqual({
      file: "a.xlsx",
      port: 4000,
      open: false,
      check: true,
      help: false,
    });
  });

  it.each([
    [["a.xlsx", "b.xlsx"], "Give one workbook at most."],
    [["--port", "0"], "give a number from 1 to 65535"],
    [["--port", "65536"], "give a number from 1 to 65535"],
    [["--port", "https"], "give a number from 1 to 65535"],
    [["--port"], "argument missing"],
    [["--colour"], "--colour"],
  ])("%p are refused in words", (argv, why) => {
    expect(() => parseStartArguments(argv)).toThrow(UsageError);
    expect(() => parseStartArguments(argv)).toThrow(why);
  });
});

describe("the workbook of npm start", () => {
  it("is read from where the user typed", () => {
    expect(givenWorkbook(SAMPLE).name).toBe("sample-stakeholders.xlsx");
  });

  it.each([
    ["notes.docx", "no workbook", "notes.docx is not an Excel workbook (.xlsx or .xlsm)."],
    ["half.xlsx", sampleFile().slice(0, 5000), "half.xlsx is damaged and cannot be read."],
    [
      "secret.xlsx",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(504),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "secret.xlsx is protected with a password.",
    ],
  ])("%s is refused in words", (name, content, why) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect(() => givenWorkbook(path)).toThrow(UsageError);
    expect(() => givenWorkbook(path)).toThrow(why);
  });

  it("that is not there is named", () => {
    expect(() => givenWorkbook("nowhere.xlsx")).toThrow("nowhere.xlsx cannot be read: there is no such file.");
    expect(() => givenWorkbook(folder)).toThrow("cannot be read: it is a folder.");
  });
});

describe("a browser", () => {
  it("is the one that CHROME_PATH names, or none", () => {
    expect(findBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath);
    expect(findBrowser({ CHROME_PATH: join(folder, "none") })).toBeNull();
  });

  describe("is opened", () => {
    const { env, stdout } = process;
    afterEach(() => {
      process.env = env;
      Reflect.deleteProperty(stdout, "isTTY");
    });

    it.each([
      { where: "before a screen and a terminal", isTTY: true, place: { DISPLAY: ":0" }, expected: true },
      { where: "in CI", isTTY: true, place: { DISPLAY: ":0", CI: "true" }, expected: false },
      { where: "without a terminal", isTTY: false, place: { DISPLAY: ":0" }, expected: false },
      { where: "without a screen", isTTY: true, place: {}, expected: process.platform !== "linux" },
    ])("$where: $expected", ({ isTTY, place, expected }) => {
      Object.defineProperty(stdout, "isTTY", { value: isTTY, configurable: true });
      process.env = place;
      expect(hasScreen()).toBe(expected);
    });
  });
});

describe("localPaneDocument", () => {
  const hosted = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

  it("changes the address of the client library and nothing else", () => {
    expect(localPaneDocument(`<p>é</p>${hosted}`, "/local/", true)).toBe(
      '<p>é</p><script src="/local/office.js"></script>',
    );
  });

  it("refuses a pane that does not load the client library as it ships", () => {
    expect(() => localPaneDocument(hosted.replace("office.js", "excel.js"), "/local/", true)).toThrow("office.js");
    expect(localPaneDocument("<p></p>", "/local/", false)).toBe("<p></p>");
  });
});
