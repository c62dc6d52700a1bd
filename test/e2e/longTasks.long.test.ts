import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Frame } from "playwright-core";

import { largeList, largeWorkbook } from "../support/largeWorkbook";
import { open } from "./support/opened";
import { paneTasks } from "./support/paneTasks";
import { checkLists, goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, paneOf } from "./support/workbench";

const ROWS = 10_000;

/** The aim, on a machine that does nothing else. */
const AIM_MS = 50;
/** On a busy machine the processor itself is slower; work that is not sliced takes several times this bound. */
const BOUND_MS = 150;

/** Where the benchmark finds the figures. */
const FOLDER = join(__dirname, "../../.cache/bench");

const FIGURES: Record<string, readonly { phase: string; longestMs: number; over: number }[]> = {};

describe.each([
  ["table", largeWorkbook],
  ["plain list", largeList],
])("10,000 rows as a %s", (kind, make) => {
  itInBrowser("never keep the pane from answering for long, whatever is done with them", async () => {
    const { page, pane: first } = await open({ file: make(ROWS) });
    const { origin, pathname } = new URL(first.url());
    // Another frame once the page is there anew.
    const pane = (): Frame => {
      const urls = page.frames().map((frame) => ({ frame, url: new URL(frame.url(), origin) }));
      const own = urls.find(({ url }) => url.origin === origin && url.pathname === pathname);
      if (own === undefined) throw new Error("There is no pane.");
      return own.frame;
    };
    const said: string[] = [];
    const phases: [name: string, work: () => Promise<void>][] = [
      [
        "the pane opens",
        async () => {
          await page.reload();
          await paneOf(page).locator("main[data-screen] [data-table]").first().waitFor();
          await goToScreen(pane(), "start");
        },
      ],
      [
        "lists are checked",
        async () => {
          // A count may be gone again before anybody outside looks.
          const seen = pane().evaluate(
            async () =>
              new Promise<string>((resolve) => {
                new MutationObserver(() => {
                  const text = document.querySelector("[data-busy]")?.textContent ?? "";
                  if (/of 10,000 rows/.test(text)) resolve(text);
                }).observe(document.body, { subtree: true, childList: true, characterData: true });
              }),
          );
          await checkLists(pane());
          said.push(await seen);
          await onScreen(pane(), "audit");
          await quiet(pane());
        },
      ],
      [
        "the preview is made",
        async () => {
          await press(pane(), "go-write");
          await onScreen(pane(), "write");
          await quiet(pane());
        },
      ],
      [
        "sheets are written",
        async () => {
          await press(pane(), "write-sheets");
          await pane().locator('[data-result="written"]').waitFor({ timeout: 250_000 });
        },
      ],
    ];
    const figures: { phase: string; longestMs: number; over: number }[] = [];
    for (const [phase, work] of phases) {
      const tasks = await paneTasks(page, pane, work);
      const over = tasks.filter(({ cpuMs }) => cpuMs > AIM_MS).map(({ cpuMs }) => Math.round(cpuMs));
      process.stderr.write(
        `${kind}, while ${phase}: tasks of the pane over ${AIM_MS} ms: ${over.join(", ") || "none"}\n`,
      );
      figures.push({ phase, longestMs: Math.round(tasks[0]?.cpuMs ?? 0), over: over.length });
    }
    mkdirSync(FOLDER, { recursive: true });
    FIGURES[kind] = figures;
    writeFileSync(join(FOLDER, "pane.json"), JSON.stringify({ rows: ROWS, aimMs: AIM_MS, figures: FIGURES }));

    expect(said).toHaveLength(1);
    expect(figures.filter(({ longestMs }) => longestMs > BOUND_MS)).toEqual([]);
  });
});
