import type { Frame, Page } from "playwright-core";

import { largeWorkbook } from "../support/largeWorkbook";
import { until } from "./support/grid";
import { open } from "./support/opened";
import { goToScreen, press } from "./support/screens";
import { itInBrowser, openWorkbench, paneOf } from "./support/workbench";

const TICK_MS = 20;
/** On a busy machine a tick waits for the processor too, 40 to 220 ms; on the thread of the page it waits a second and more. */
const BOUND_MS = 400;

interface Observed {
  /** Longest time between two ticks of the pane, in milliseconds. */
  longestGapMs: number;
  /** What others kept the thread of the pane busy with, in milliseconds. */
  readonly othersMs: number[];
}

/** Lets the pane count the time by itself. */
async function observe(pane: Frame): Promise<void> {
  await pane.evaluate((everyMs) => {
    const observed: Observed = { longestGapMs: 0, othersMs: [] };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      observed.longestGapMs = Math.max(observed.longestGapMs, now - last);
      last = now;
    }, everyMs);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name !== "self") observed.othersMs.push(duration);
    }).observe({ type: "longtask" });
    Object.assign(globalThis, { observed });
  }, TICK_MS);
}

async function observedBy(pane: Frame): Promise<Observed> {
  return pane.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);
}

/** Does nothing else on the thread of the page for so long; returns when it was through, by the clock. */
async function keepBusy(page: Page, ms: number): Promise<number> {
  return page.evaluate((forMs) => {
    const end = performance.now() + forMs;
    while (performance.now() < end) Math.random();
    return Date.now();
  }, ms);
}

describe("a page whose thread is busy", () => {
  itInBrowser("does not hold up what the pane does by itself", async () => {
    const { page, pane } = await open();
    await goToScreen(pane, "start");
    await observe(pane);
    for (let time = 0; time < 3; time += 1) await keepBusy(page, 1000);
    const { longestGapMs } = await observedBy(pane);
    process.stderr.write(`Longest gap of the pane beside a page busy for 1 s: ${Math.round(longestGapMs)} ms\n`);

    expect(longestGapMs).toBeGreaterThanOrEqual(TICK_MS - 1);
    expect(longestGapMs).toBeLessThan(BOUND_MS);
  });

  itInBrowser("does not hold up what the workbook answers to the pane", async () => {
    const { page, pane } = await open();
    await goToScreen(pane, "start");
    const answered = pane.evaluate(async () => {
      // By then the page is busy.
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (let time = 0; time < 3; time += 1)
        await Excel.run(async (context) => {
          context.workbook.worksheets.load({ name: true });
          await context.sync();
        });
      return Date.now();
    });
    const through = await keepBusy(page, 3000);
    const leftMs = through - (await answered);
    process.stderr.write(`Three requests of the pane were answered ${leftMs} ms before the page was free\n`);

    expect(leftMs).toBeGreaterThan(1000);
  });
});

describe("a result of 10,000 rows", () => {
  itInBrowser("is laid out in the grid while the pane goes on", async () => {
    const { page, pane } = await open({ file: largeWorkbook(10_000) });
    await goToScreen(pane, "write");
    await observe(pane);
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor({ timeout: 250_000 });
    await until(async () => (await page.getByRole("tab", { selected: true }).innerText()) !== "Acteurs");
    const { longestGapMs, othersMs } = await observedBy(pane);
    const others = othersMs.map(Math.round).join(", ") || "none over 50";
    process.stderr.write(
      `While 10,000 rows are written: longest gap of the pane ${Math.round(longestGapMs)} ms, tasks of others ${others} ms\n`,
    );

    // The pane’s own work makes gaps too; those are for the tests of that work.
    expect(othersMs.filter((duration) => duration > BOUND_MS)).toEqual([]);
  });
});

describe("a browser that does not reach the port of the pane", () => {
  itInBrowser("shows the pane all the same, from the page’s own", async () => {
    const { page, close } = await openWorkbench();
    const origins = (): Set<string> => new Set(page.frames().map((frame) => new URL(frame.url()).origin));
    expect(origins().size).toBe(2);
    await page.route("**/health", (route) => route.abort());
    await page.reload();
    await paneOf(page).locator("main[data-screen] [data-table]").first().waitFor();

    expect([...origins()]).toEqual([new URL(page.url()).origin]);
    await close();
  });
});
