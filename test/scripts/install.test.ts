/** What npm says of the packages before it installs them. */

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "install-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets npm work on a copy of the project's list of packages, with the settings of the project alone. */
function npm(...args: string[]): { code: number | null; out: string; err: string } {
  const own = ["userconfig", "globalconfig", "cache"].flatMap((name) => [`--${name}`, join(folder, name)]);
  const settings = ["--offline", "--no-update-notifier", ...own];
  const { npm_execpath: program } = process.env;
  const { status, stdout, stderr } =
    program === undefined
      ? spawnSync("npm", [...args, ...settings], {
          cwd: folder,
          encoding: "utf8",
          shell: process.platform === "win32",
        })
      : spawnSync(process.execPath, [program, ...args, ...settings], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

describe("npm ci", () => {
  it("has nothing to say that whoever installs could not mend", () => {
    mkdirSync(join(folder, "tools", "excel-host"), { recursive: true });
    for (const name of ["package.json", "package-lock.json", ".npmrc", "tools/excel-host/package.json"])
      copyFileSync(join(ROOT, name), join(folder, name));
    const { code, out, err } = npm("ci", "--dry-run");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/added \d+ packages/);
  });
});
