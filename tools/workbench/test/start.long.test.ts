/** `npm start` as a program: what it prints, what it serves, how it ends. */

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { judged } from "excel-host/testing/judges";

import { pngSize } from "../../../scripts/manifest/pngSize";
import { findBrowser } from "../src/start/findBrowser";
import { tableWorkbook } from "../../../test/support/auditSession";

const ROOT = join(__dirname, "..", "..", "..");
const START = join(ROOT, "scripts", "start.js");
const PICTURE = join(ROOT, ".cache", "workbench", "check.png");
const itInBrowser = judged(findBrowser() !== null, "npm run setup:browser");

const folder = mkdtempSync(join(tmpdir(), "start-"));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly origin: string;
  /** What it printed so far. */
  readonly output: () => string;
  /** Sends a signal; resolves with the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the workbench and waits until it says that it is ready. */
async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [START, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      output += text.toString("utf8");
      const [, ready] = /^Ready: (https:\/\/localhost:\d+)(?:\/#\S+)?$/m.exec(output) ?? [];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
  return {
    origin,
    output: () => output,
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

async function statusOf(url: string): Promise<number | string> {
  return new Promise((resolve) => {
    get(url, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
  });
}

function runToEnd(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe("npm start", () => {
  it.each<NodeJS.Signals>(["SIGINT", "SIGTERM"])("serves until %s and then ends cleanly", async (signal) => {
    const { origin, end, output } = await start("--port", "3721");
    expect(await statusOf(`${origin}/health`)).toBe(200);
    expect(await statusOf(`${origin}/`)).toBe(200);
    // Nobody watches this output: no browser is opened.
    expect(output()).not.toMatch(/browser/i);
    expect(await end(signal)).toBe(0);
    expect(await statusOf(`${origin}/health`)).toBe("ECONNREFUSED");
  });

  it("says so when the port is taken, and takes the next one", async () => {
    const first = await start("--port", "3731", "--no-open");
    const second = await start("--port", "3731", "--no-open");
    expect(first.origin).toBe("https://localhost:3731");
    expect(second.output()).toContain("Port 3731 is taken.\n");
    expect(second.origin).not.toBe(first.origin);
    expect(await statusOf(`${second.origin}/health`)).toBe(200);
    expect([await first.end("SIGINT"), await second.end("SIGINT")]).toEqual([0, 0]);
  });

  it("gives a file of the user's only by the whole address it prints", async () => {
    const file = join(folder, "mine.xlsx");
    writeFileSync(file, await tableWorkbook(["Nom"], [["Asso"]]));
    const { origin, output, end } = await start(file, "--port", "3741", "--no-open");
    expect(output()).toMatch(/^Ready: https:\/\/localhost:\d+\/#key=[\w-]{22}$/m);
    expect(await statusOf(`${origin}/`)).toBe(200);
    expect(await statusOf(`${origin}/first.xlsx`)).toBe(403);
    expect(await end("SIGTERM")).toBe(0);
  });

  it("refuses what is no workbook with a sentence and 2", () => {
    writeFileSync(join(folder, "notes.docx"), "no workbook");
    const { code, out, err } = runToEnd(["notes.docx"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("notes.docx is not an Excel workbook (.xlsx or .xlsm).");
    expect(runToEnd(["nowhere.xlsx"])).toMatchObject({ code: 2, out: "" });
    expect(runToEnd(["--port", "many"])).toMatchObject({ code: 2, out: "" });
  });
});

describe("npm start -- --check", () => {
  itInBrowser("does the main job in a browser without a window, keeps a picture and exits with 0", () => {
    rmSync(PICTURE, { force: true });
    const { code, out } = runToEnd(["--check"]);
    expect([code, out]).toEqual([0, expect.stringContaining("“Partnership matrix”") as unknown]);
    // Nobody can show a very hidden sheet.
    expect(out).not.toContain("PartnershipMatrix.");
    expect(out).toContain(`Picture: ${PICTURE}`);
    expect(pngSize(readFileSync(PICTURE))).toEqual({ width: 1440, height: 900 });
    // A blank page would be far smaller.
    expect(statSync(PICTURE).size).toBeGreaterThan(50_000);
  });

  itInBrowser("exits with 1 when the main job cannot be done", async () => {
    writeFileSync(join(folder, "prices.xlsx"), await tableWorkbook(["Price", "Weight"], [[1, 2]], "Prices"));
    const { code, out } = runToEnd(["prices.xlsx", "--check"]);
    expect([code, out]).toEqual([1, expect.stringContaining("The check failed") as unknown]);
  });

  it("runs the audit and says so where there is no browser", () => {
    const { code, out } = runToEnd(["--check"], { CHROME_PATH: join(folder, "no browser") });
    expect(out).toContain("There is no browser here (npm run setup:browser): the audit runs without the pane.");
    expect(code).toBe(0);
  });
});
