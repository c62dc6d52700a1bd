/** `npm start -- --check`: does the main job once in a browser without a window. */

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";

import type { Workbench } from "../page/workbench";
import type { OfferedWorkbook, RouteSource } from "../server/routes";
import { startServer, type WorkbenchServer } from "../server/server";
import { findBrowser } from "./findBrowser";
import { launchBrowser } from "./launchBrowser";
import { doMainJob } from "./mainJob";

/** The page's global. */
interface PageRealm {
  readonly workbench: Workbench;
}

/** What was found out about the page while it worked. */
interface Observed {
  readonly sheets: readonly string[];
  readonly problems: readonly string[];
}

const WINDOW = { width: 1440, height: 900 };
const SETTLE_MS = 1500;

/** Does the check; returns whether all went well, and prints what was done. */
export async function check(source: RouteSource): Promise<boolean> {
  const program = findBrowser();
  if (program === null) return auditInstead(source);
  const server = await startServer({ ...source, port: 0 });
  const browser = await launchBrowser(program);
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: WINDOW });
    const { sheets, problems } = await tryPane(page, server);
    const picture = join(source.root, ".cache", "workbench", "check.png");
    await page.screenshot({ path: picture });
    print(
      `${firstOf(source).name}: the pane read the tables and wrote ${sheets.map((name) => `“${name}”`).join(", ")}.`,
    );
    print(`Picture: ${picture}`);
    for (const problem of problems) print(`Problem: ${problem}`);
    return sheets.length > 0 && problems.length === 0;
  } catch (error) {
    print(`The check failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function tryPane(page: Page, { origin, paneOrigin, address }: WorkbenchServer): Promise<Observed> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && ![origin, paneOrigin].includes(url.origin))
      problems.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  // One frame in the other: what carries the messages of the pane, and the pane.
  await page.frameLocator("iframe").frameLocator("iframe").locator("main").waitFor();
  const workbench = await page.evaluateHandle(() => (globalThis as unknown as PageRealm).workbench);
  const before = await workbench.evaluate((bench) => bench.ask("sheetNames", null));
  const pane = page.frames().find((frame) => frame.url().includes("/pane/"));
  if (pane === undefined) throw new Error("The page has no pane.");
  await doMainJob(pane);
  // The grid draws what was written.
  await page.waitForTimeout(SETTLE_MS);
  const after = await workbench.evaluate((bench) => bench.ask("sheetNames", null));
  const { unknownMembers, refused } = await workbench.evaluate((bench) => bench.ask("facts", null));
  for (const what of [...unknownMembers, ...refused]) problems.push(`the host does not know ${what}`);
  return { sheets: after.filter((name) => !before.includes(name)), problems };
}

/** Without a browser the same audit runs on the command line. */
function auditInstead(source: RouteSource): boolean {
  const first = firstOf(source);
  print("There is no browser here (npm run setup:browser): the audit runs without the pane.");
  const folder = join(source.root, ".cache", "workbench", "check");
  mkdirSync(folder, { recursive: true });
  const input = join(folder, first.name);
  writeFileSync(input, first.bytes);
  const audit = join(source.root, ".cache", "cli", "audit.js");
  return spawnSync(process.execPath, [audit, input, "--force"], { stdio: "inherit" }).status === 0;
}

function firstOf({ first, sample }: RouteSource): OfferedWorkbook {
  return first ?? sample;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
