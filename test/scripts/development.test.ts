import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { checkManifest, readSource } from "../../scripts/checkManifest";
import { excelHere } from "../../scripts/dev/excel";
import { DEVELOPMENT_ID, developmentManifest } from "../../scripts/dev/manifest";

const ROOT = join(__dirname, "..", "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

function run(script: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", script), ...args], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the manifest of development", () => {
  const page = Buffer.from("");
  const readFile = (name: string): Buffer | null => (name === "selfCheck.html" ? page : readSource(name));

  it("keeps the rules of the platform", () => {
    expect(checkManifest(developmentManifest(MANIFEST), { version, readFile })).toEqual([]);
  });

  it("is another add-in for Excel, with the button of the self-check beside those of the product", () => {
    const text = developmentManifest(MANIFEST);
    expect(text).toContain(`<Id>${DEVELOPMENT_ID}</Id>`);
    expect(MANIFEST).not.toContain(DEVELOPMENT_ID);
    expect([...text.matchAll(/<Control [^>]*id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "PartnershipMatrix.Open",
      "PartnershipMatrix.Audit",
      "PartnershipMatrix.SelfCheck",
    ]);
    expect(text).toContain('DefaultValue="https://localhost:3000/selfCheck.html"');
  });

  it("is not made of a manifest it does not understand", () => {
    expect(() => developmentManifest(MANIFEST.replace("</Group>", "</Group></Group>"))).toThrow("2 times </Group>");
  });
});

describe("an Excel to develop with", () => {
  it("is looked for where Windows and the Mac keep it; elsewhere there is none, and what to do instead is said", () => {
    const probes = { win32: () => true, darwin: () => false };
    expect(excelHere("win32", probes)).toEqual({ isThere: true });
    expect(excelHere("darwin", probes)).toMatchObject({ isThere: false, why: "There is no Excel on this computer." });
    expect(excelHere("linux")).toMatchObject({
      isThere: false,
      why: "Excel for the desktop exists on Windows and on the Mac only.",
      instead: expect.stringContaining("npm start opens the workbench") as string,
    });
  });

  const itWithoutExcel = excelHere(process.platform).isThere ? it.skip : it;

  itWithoutExcel.each(["start", "stop"])("is missed in a sentence by npm run sideload and stop: %s", (task) => {
    const { code, err } = run("sideload.js", task);
    expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 1, lines: 1 });
    expect(err).toContain("npm start opens the workbench");
  });

  it.each([
    ["sideload.js", ["start", "web"]],
    ["sideload.js", ["begin"]],
    ["sideload.js", ["start", "--documents"]],
    ["dev.js", ["--port", "abc"]],
    ["dev.js", ["--prot"]],
  ])("%s %p is a wrong call, answered with how to call it", (script, args) => {
    const { code, err } = run(script, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^npm run (dev|sideload) /);
  });
});

describe("the editor", () => {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(ROOT, ".vscode", name), "utf8")) as Record<string, unknown>;

  it("starts only tasks that there are, by scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const tasks = read("tasks.json").tasks as { label: string; script: string }[];
    const launches = read("launch.json").configurations as { preLaunchTask?: string; postDebugTask?: string }[];
    const labels = tasks.map(({ label }) => label);
    const used = launches.flatMap(({ preLaunchTask, postDebugTask }) => [preLaunchTask, postDebugTask]);

    expect(tasks.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
    expect(used.filter((label) => label !== undefined && !labels.includes(label))).toEqual([]);
    expect(launches.length).toBeGreaterThan(2);
  });
});
