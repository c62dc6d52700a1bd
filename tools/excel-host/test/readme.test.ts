import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ts from "typescript";

import * as door from "../src/index";
import * as node from "../src/node";
import { CLIENT_FOLDER } from "../testing/client";

const README = fs.readFileSync(join(__dirname, "..", "README.md"), "utf8");
const MODULES: Readonly<Record<string, object>> = { "node:fs": fs, "excel-host": door, "excel-host/node": node };

/** The example as a function of what it imports. */
function example(): (imported: typeof MODULES) => Promise<void> {
  const [, code = ""] = /```ts\n(.*?)```/s.exec(README) ?? [];
  const body = code.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = imported[$2];");
  const { outputText } = ts.transpileModule(`async function example(imported) {${body}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is our own, and is to run as its reader would run it.
  return new Function("imported", `${outputText}; return example(imported);`) as ReturnType<typeof example>;
}

const started = process.cwd();
const folder = fs.mkdtempSync(join(tmpdir(), "readme-"));
afterAll(() => {
  process.chdir(started);
  fs.rmSync(folder, { recursive: true, force: true });
});

describe("README.md", () => {
  it("has an example that writes a workbook", async () => {
    process.chdir(folder);
    fs.writeFileSync("list.xlsx", door.saveWorkbook(door.newWorkbook()));
    fs.mkdirSync(join("node_modules", "@microsoft", "office-js"), { recursive: true });
    fs.symlinkSync(CLIENT_FOLDER, join("node_modules", "@microsoft", "office-js", "dist"), "junction");
    await example()(MODULES);
    const { workbook } = door.openWorkbook(new Uint8Array(fs.readFileSync("out.xlsx")));
    expect([0, 1].map((column) => workbook.sheets[0]?.cell(0, column)?.value)).toEqual(["Name", "Amount"]);
  });

  it("names every front door of the package and every value of the first one", () => {
    const { exports } = JSON.parse(fs.readFileSync(join(__dirname, "..", "package.json"), "utf8")) as {
      exports: Record<string, string>;
    };
    for (const name of Object.keys(exports))
      expect(README).toContain(`\`excel-host${name.slice(1).replace("*", "…")}\``);
    const functions = Object.keys(door).filter((name) => name !== "isProfileName");
    for (const name of functions) expect(README).toContain(`\`${name}\``);
    expect(functions.length).toBeLessThanOrEqual(8);
  });
});
