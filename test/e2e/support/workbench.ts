/**
 * The workbench in a real browser, for tests of the pane end to end: the page, the shipped pane in its frame, the real client
 * library and the embedded host. One server and one browser serve a test file; they end with it.
 */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { Browser, Frame, FrameLocator, JSHandle, Page } from "playwright-core";
import type { CellFacts } from "excel-host/screen";
import { judged } from "excel-host/testing/judges";

import type { Workbench } from "../../../tools/workbench/src/page/workbench";
import type {
  HostFacts,
  PlayedExcel,
  QuestionName,
  Questions,
  PlayedFaults,
} from "../../../tools/workbench/src/protocol";
import { startServer, type WorkbenchServer } from "../../../tools/workbench/src/server/server";
import { findBrowser } from "../../../tools/workbench/src/start/findBrowser";
import { launchBrowser } from "../../../tools/workbench/src/start/launchBrowser";

const ROOT = join(__dirname, "..", "..", "..");
const SAMPLE = join(ROOT, "assets", "sample-stakeholders.xlsx");
const BUILD_MS = 180_000;

const BROWSER = findBrowser();

/** `it` for tests that need a browser. */
export const itInBrowser = judged(BROWSER !== null, "npm run setup:browser");

export interface WorkbenchOptions {
  /** The workbook, as bytes or path; the sample unless given. */
  readonly file?: Uint8Array | string;
  /** Excel's display language: `fr-FR`; `en-US` unless given. */
  readonly language?: "en-US" | "fr-FR" | "es-ES" | "pt-PT";
  /** Highest requirement set; `1.21` unless given. */
  readonly excelApi?: "1.14" | "1.17" | "1.21";
  readonly isReadOnly?: boolean;
  /** What the system prefers, which wins over the page's own scheme unless it is left to the browser. */
  readonly colorScheme?: "light" | "dark" | "browser";
  readonly forcedColors?: boolean;
  /** Pixels from 320 to 450; 350 unless given. */
  readonly paneWidth?: number;
  /** Size of the window; 1440 × 900 unless given. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The workbook behind the pane. Addresses are A1 texts, sheets go by name. */
export interface HostHandle {
  cell(sheet: string, address: string): Promise<CellFacts>;
  sheetNames(): Promise<readonly string[]>;
  /** Types a text into a cell, as the person at the grid or as a colleague. */
  userEdits(sheet: string, address: string, text: string, source?: "Local" | "Remote"): Promise<void>;
  /** Selects a cell as the person at the grid does. */
  userSelects(sheet: string, address: string): Promise<null>;
  setFaults(faults: Partial<PlayedFaults>): Promise<void>;
  /** Lets the next request of the pane fail with a code of Excel. */
  failNext(code: string): Promise<void>;
  /** Lets the next request of the pane never be answered. */
  hangNext(): Promise<void>;
  /** Plays another Excel; the pane starts anew. */
  play(changes: Partial<PlayedExcel>): Promise<void>;
  facts(): Promise<HostFacts>;
  /** The file as it is now. */
  save(): Promise<Uint8Array>;
}

export interface OpenedWorkbench {
  readonly page: Page;
  /** The pane's frame. After `play` the frame is another one: take it from here again. */
  readonly pane: Frame;
  readonly host: HostHandle;
  /** Addresses outside this machine that something asked for; must stay empty. */
  readonly outsideRequests: readonly string[];
  /** Errors that nobody caught and what the browser's console reported as an error, page and pane together. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** The page's global. */
interface PageRealm {
  readonly workbench: Workbench;
}

let browser: Promise<Browser> | null = null;
const servers: WorkbenchServer[] = [];

beforeAll(() => {
  if (BROWSER === null) return;
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "bundle.js"), "workbench"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The workbench could not be built: ${stderr}`);
}, BUILD_MS);

afterAll(async () => {
  await (await browser)?.close();
  for (const server of servers.splice(0)) await server.close();
});

/** Opens the workbench on a workbook and waits until the pane is connected to Excel. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenedWorkbench> {
  const server = await startServer({
    root: ROOT,
    first: offered(options.file),
    sample: offered(undefined),
    port: 3600,
  });
  servers.push(server);
  browser ??= launchBrowser(BROWSER ?? "");
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme === "browser" ? null : (options.colorScheme ?? "light"),
    forcedColors: options.forcedColors === true ? "active" : "none",
  });
  const page = await context.newPage();
  const outsideRequests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = [server.origin, server.paneOrigin].includes(origin);
    if (protocol !== "data:" && protocol !== "blob:" && !isOwn) outsideRequests.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const { hash } = new URL(server.address);
  await page.goto(`${server.origin}/?${query(options)}${hash}`);
  await paneReady(page);
  return {
    page,
    get pane() {
      return currentPane(page);
    },
    host: hostHandle(page),
    outsideRequests,
    errors,
    close: async () => {
      await context.close();
      servers.splice(servers.indexOf(server), 1);
      await server.close();
    },
  };
}

function offered(file: Uint8Array | string | undefined): { name: string; bytes: Uint8Array } {
  if (file instanceof Uint8Array) return { name: "test.xlsx", bytes: file };
  const path = file ?? SAMPLE;
  return { name: basename(path), bytes: readFileSync(path) };
}

function query({ language, excelApi, paneWidth, isReadOnly }: WorkbenchOptions): string {
  return new URLSearchParams({
    locale: language ?? "en-US",
    excelApi: excelApi ?? "1.21",
    pane: String(paneWidth ?? 350),
    readOnly: isReadOnly === true ? "1" : "0",
  }).toString();
}

function currentPane(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (frame === undefined) throw new Error("The page has no pane.");
  return frame;
}

/** Where the pane is in a page: in a frame of the frame that carries its messages. */
export const PANE_PLACE = ["iframe", "iframe"] as const;

/** The pane of a page as it will be, whatever it is now. */
export function paneOf(page: Page): FrameLocator {
  const [outer, inner] = PANE_PLACE;
  return page.frameLocator(outer).frameLocator(inner);
}

/** Waits for the pane: once Excel answered, its main region takes the place of the page that stands there before. */
async function paneReady(page: Page): Promise<void> {
  await paneOf(page).locator("main:not(.static)").waitFor();
}

function hostHandle(page: Page): HostHandle {
  // Taken anew each time: the page may have been loaded again.
  const bench = async (): Promise<JSHandle<Workbench>> =>
    page.evaluateHandle(() => (globalThis as unknown as PageRealm).workbench);
  const ask = async <Name extends QuestionName>(
    name: Name,
    question: Questions[Name]["ask"],
  ): Promise<Questions[Name]["answer"]> =>
    (await bench()).evaluate((own, asked) => own.ask(asked.name, asked.question), { name, question });
  return {
    cell: (sheet, address) => ask("cell", { sheet, address }),
    sheetNames: () => ask("sheetNames", null),
    userEdits: async (sheet, address, text, source = "Local") => {
      const isTaken = await (await bench()).evaluate((own, edit) => own.edit(edit), { sheet, address, text, source });
      if (!isTaken) throw new Error(`Excel did not take “${text}” into ${sheet}!${address}.`);
    },
    userSelects: async (sheet, address) => ask("select", { sheet, address }),
    setFaults: async (faults) => (await bench()).evaluate((own, changes) => own.setFaults(changes), faults),
    failNext: async (code) => (await bench()).evaluate((own, wanted) => own.failNext(wanted), code),
    hangNext: async () => (await bench()).evaluate((own) => own.hangNext()),
    play: async (changes) => (await bench()).evaluate((own, wanted) => own.play(wanted), changes),
    facts: () => ask("facts", null),
    save: () => ask("save", null),
  };
}
