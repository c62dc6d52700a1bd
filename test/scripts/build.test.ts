import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { BuildUsageError, OFFICE_JS, parseArguments } from "../../scripts/build/arguments";
import { BUDGET_KB, checkPages, firstKilobytes, foreignFiles, sourceMaps, tooHeavy } from "../../scripts/build/gates";
import { billOfMaterials } from "../../scripts/build/sbom";

const ROOT = resolve("/project");

describe("the bill of materials", () => {
  const project = { name: "matrix", version: "1.2.3", description: "An add-in.", license: "MIT" };
  const hash = (bytes: string): string => `sha512-${Buffer.from(bytes).toString("base64")}`;
  const locked = {
    "node_modules/react": { version: "19.0.0", integrity: hash("a"), license: "MIT" },
    "node_modules/@scope/a": { version: "1.0.0", integrity: hash("b"), license: "(MIT OR Apache-2.0)" },
    "node_modules/@scope/a/node_modules/react": { version: "18.0.0", integrity: hash("c"), license: "MIT" },
    "node_modules/a-tool": { version: "1.0.0", integrity: hash("d"), license: "MIT" },
    "node_modules/unknown": { version: "1.0.0", integrity: hash("d") },
  };
  const file = (place: string): string => `${place}/lib/index.js`;

  it("names each package that ships once, also one that is there in two versions, with checksum and licence", () => {
    const places = ["node_modules/react", "node_modules/@scope/a", "node_modules/@scope/a/node_modules/react"];
    const files = ["src/core/a.ts", ...places.map(file), "node_modules/react/jsx-runtime.js"];
    expect(billOfMaterials(files, project, locked).components).toEqual([
      expect.objectContaining({
        name: "@scope/a",
        purl: "pkg:npm/%40scope/a@1.0.0",
        licenses: [{ expression: "(MIT OR Apache-2.0)" }],
      }),
      expect.objectContaining({ name: "react", version: "18.0.0" }),
      expect.objectContaining({
        name: "react",
        version: "19.0.0",
        hashes: [{ alg: "SHA-512", content: "61" }],
        licenses: [{ license: { id: "MIT" } }],
      }),
    ]);
  });

  it("is refused when something ships whose origin or licence nobody knows", () => {
    for (const place of ["node_modules/unknown", "node_modules/nowhere"])
      expect(() => billOfMaterials([file(place)], project, locked)).toThrow(`${place} ships`);
  });
});

describe("the arguments of the build", () => {
  it.each([
    ["https://apps.example.org/matrix", "https://apps.example.org/matrix/"],
    ["https://apps.example.org/matrix/", "https://apps.example.org/matrix/"],
    ["https://apps.example.org", "https://apps.example.org/"],
    ["https://apps.example.org:8443/a/b", "https://apps.example.org:8443/a/b/"],
  ])("take %s as the folder %s", (url, address) => {
    expect(parseArguments(["--url", url], ROOT).address).toBe(address);
    expect(parseArguments([`--url=${url}`], ROOT).address).toBe(address);
  });

  it("go without: the address of development, the folder dist", () => {
    const expected = {
      address: "https://localhost:3000/",
      out: join(ROOT, "dist"),
      officeJs: OFFICE_JS,
      hasSourceMaps: false,
      isHelp: false,
    };
    expect(parseArguments([], ROOT)).toEqual(expected);
  });

  it("take another place of office.js, and source maps only when asked", () => {
    const officeJs = "https://office.example.org/lib/1/hosted/office.js";
    expect(parseArguments(["--office-js", officeJs, "--source-maps"], ROOT)).toMatchObject({
      officeJs,
      hasSourceMaps: true,
    });
    expect(parseArguments([`--office-js=${officeJs}`], ROOT)).toMatchObject({ officeJs, hasSourceMaps: false });
  });

  it.each([
    [["--url", "http://apps.example.org"], "over https only"],
    [["--url", "apps.example.org/matrix"], "this is not an address"],
    [["--url", "https://apps.example.org/?a=b"], "must not hold a query"],
    [["--url", "https://apps.example.org/?"], "must not hold a query"],
    [["--url", "https://apps.example.org/#top"], "must not hold a fragment"],
    [["--url", "https://me:secret@apps.example.org/"], "must not hold a name or password"],
    [["--url", "https://apps.example.org/taskpane.html"], "name the folder"],
    [["--url", `https://apps.example.org/${"x".repeat(1000)}`], "more than 1000 characters"],
    [["--url"], "--url lacks its value"],
    [["--url", "--out"], "--url lacks its value"],
    [["--out", "."], "would remove the project"],
    [["--out", ".."], "would remove the project"],
    [["--office-js", "office.js"], "this is not an address"],
    [["--office-js", "http://office.example.org/office.js"], "over https only"],
    [["--office-js", "https://office.example.org/lib/excel.js"], "must end with /office.js"],
    [["--office-js", "https://office.example.org/office.js?v=1"], "name the file alone"],
    [["--uri", "https://apps.example.org"], "there is no option --uri"],
  ])("refuse %p", (args, why) => {
    expect(() => parseArguments(args, ROOT)).toThrow(BuildUsageError);
    expect(() => parseArguments(args, ROOT)).toThrow(why);
  });
});

describe("the folder of the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "out-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("may be new, empty or an older build, but hold nothing else", () => {
    const args = ["--out", folder];
    expect(parseArguments(["--out", join(folder, "new")], ROOT).out).toBe(join(folder, "new"));
    expect(parseArguments(args, ROOT).out).toBe(folder);
    writeFileSync(join(folder, "manifest.xml"), "");
    expect(() => parseArguments(args, ROOT)).toThrow("there are other files, which the build would remove");
    writeFileSync(join(folder, "taskpane.html"), "");
    expect(parseArguments(args, ROOT).out).toBe(folder);
  });
});

describe("a file where the folder of the build would be", () => {
  it("is refused in words", () => {
    expect(() => parseArguments(["--out", __filename], ROOT)).toThrow(BuildUsageError);
    expect(() => parseArguments(["--out", __filename], ROOT)).toThrow(`--out ${__filename}: this is a file`);
    expect(() => parseArguments(["--out", join(__filename, "dist")], ROOT)).toThrow("is in the way");
  });
});

describe("the gates of the build", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gates-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const CLIENT = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  const OWN = '<script defer src="taskpane.1234abcd.js"></script>';

  function writePages(html: string): void {
    for (const name of ["taskpane.html", "commands.html", "notice.html"]) writeFileSync(join(folder, name), html);
  }

  it.each([
    "tools/excel-host/src/embeddedExcel.ts",
    "tools/workbench/src/page/main.ts",
    "tools/cli/src/audit.ts",
    "test/support/judges.ts",
    "scripts/build.js",
    "node_modules/fflate/esm/browser.js",
    "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.js",
    "node_modules/@microsoft/office-js/dist/office.js",
    "node_modules/@fluentui/x/node_modules/fflate/index.js",
  ])("let %s not ship", (file) => {
    expect(foreignFiles(["src/core/address.ts", file])).toEqual([file]);
  });

  it("let the product and the packages it stands on ship", () => {
    const files = [
      "src/core/address.ts",
      "src/app/goToCell.ts",
      "src/excel/session.ts",
      "src/taskpane/App.tsx",
      "src/entry/taskpane.tsx",
      "node_modules/react/index.js",
      "node_modules/@fluentui/react-button/lib/index.js",
      "node_modules/tabster/dist/tabster.esm.js",
    ];
    expect(foreignFiles(files)).toEqual([]);
  });

  it("weigh the scripts a page starts with, compressed", () => {
    writePages(`${CLIENT}${OWN}`);
    writeFileSync(join(folder, "taskpane.1234abcd.js"), "a".repeat(1_000_000));
    expect(firstKilobytes(folder, "taskpane")).toBeLessThan(2);
    expect(tooHeavy(folder)).toEqual([]);
    // What is random cannot be compressed.
    writeFileSync(join(folder, "taskpane.1234abcd.js"), randomBytes((BUDGET_KB.taskpane + 10) * 1024));
    expect(tooHeavy(folder)).toEqual([
      expect.stringMatching(/^taskpane\.html starts with \d+(\.\d)? KB/),
      expect.stringMatching(/^commands\.html starts with \d+(\.\d)? KB/),
    ]);
  });

  it("want the client library from its maker and a script of ours on each page", () => {
    writePages(`${CLIENT}${OWN}`);
    expect(checkPages(folder, OFFICE_JS)).toEqual([]);
    writePages('<script src="office.js"></script>');
    expect(checkPages(folder, OFFICE_JS)).toHaveLength(3);
    expect(checkPages(folder, OFFICE_JS)[0]).toMatch(/^taskpane.html does not load office.js from https:/);
    writePages(CLIENT);
    expect(checkPages(folder, OFFICE_JS)).toContain("commands.html has no script of its own");
  });

  it("find source maps, and scripts that name one", () => {
    writeFileSync(join(folder, "taskpane.1234abcd.js"), "let a = 1;");
    expect(sourceMaps(folder)).toEqual([]);
    writeFileSync(join(folder, "notice.js"), "let a = 1;\n//# sourceMappingURL=notice.js.map");
    writeFileSync(join(folder, "taskpane.js.map"), "{}");
    expect(sourceMaps(folder)).toEqual(["notice.js", "taskpane.js.map"]);
  });
});
