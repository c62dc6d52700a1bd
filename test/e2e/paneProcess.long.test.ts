import type { Frame, Page } from "playwright-core";

import { largeWorkbook } from "../support/largeWorkbook";
import { until } from "./support/grid";
import { open } from "./support/opened";
import { goToScreen, press } from "./support/screens";
import { itInBrowser } from "./support/workbench";

jest.setTimeout(300_000);

const TICK_MS = 20;
/** On a busy machine a tick waits for the processor too; what shares the thread of the page waits at least four times as long. */
const BOUND_MS = 250;

interface Ticks {
  /** Longest time between two ticks so far, in milliseconds. */
  longestMs: number;
}

/** Lets the pane count the time by itself. */
async function startTicks(pane: Frame): Promise<void> {
  await pane.evaluate((everyMs) => {
    const ticks: Ticks = { longestMs: 0 };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      ticks.longestMs = Math.max(ticks.longestMs, now - last);
      last = now;
    }, everyMs);
    Object.assign(globalThis, { ticks });
  }, TICK_MS);
}

async function longestGap(pane: Frame): Promise<number> {
  return pane.evaluate(() => (globalThis as unknown as { ticks: Ticks }).ticks.longestMs);
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
    await startTicks(pane);
    for (let time = 0; time < 3; time += 1) await keepBusy(page, 1000);
    const longestMs = await longestGap(pane);
    process.stderr.write(`Longest gap of the pane beside a page busy for 1 s: ${Math.round(longestMs)} ms\n`);

    expect(longestMs).toBeGreaterThanOrEqual(TICK_MS - 1);
    expect(longestMs).toBeLessThan(BOUND_MS);
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
    await startTicks(pane);
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor({ timeout: 250_000 });
    await until(async () => (await page.getByRole("tab", { selected: true }).innerText()) !== "Acteurs");
    const longestMs = await longestGap(pane);
    process.stderr.write(`Longest gap of the pane while 10,000 rows are written: ${Math.round(longestMs)} ms\n`);

    expect(longestMs).toBeLessThan(BOUND_MS);
  });
});
