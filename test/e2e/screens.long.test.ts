/** Every screen as a small laptop shows it, in four languages: pictures to look at, and no text of a control that is cut. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";

import { open } from "./support/opened";
import { goToItem, goToScreen, onScreen, press, quiet } from "./support/screens";
import { gapBelow } from "./support/sight";
import { unknownColumnsFile } from "./support/unknownColumns";
import { itInBrowser, type OpenedWorkbench } from "./support/workbench";

/** Nothing compares them; git leaves them out. */
const FOLDER = join(__dirname, "..", "..", ".cache", "screens");
const SMALL_LAPTOP = { width: 1366, height: 768 };

/** Buttons, tabs, links and labels whose text is wider than they are, or that reach over the edge of the pane. */
async function cut(pane: Frame): Promise<string[]> {
  return pane.locator("button, a, label, h1, h2, [role=tab], option:checked").evaluateAll((controls) =>
    controls.flatMap((own) => {
      const { right, width } = own.getBoundingClientRect();
      const isCut = own.scrollWidth > own.clientWidth + 1 && getComputedStyle(own).overflow === "hidden";
      return width > 1 && own.textContent !== "" && (isCut || right > innerWidth + 1) ? [own.textContent] : [];
    }),
  );
}

/** Whether texts stand on one line each, within their own width. */
async function onOneLine(pane: Frame, selector: string): Promise<boolean[]> {
  return pane.locator(selector).evaluateAll((all) =>
    all.map((own) => {
      const range = document.createRange();
      range.selectNodeContents(own);
      const text = range.getBoundingClientRect();
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      return new Set(tops).size === 1 && text.width <= own.getBoundingClientRect().width;
    }),
  );
}

/** How many different right edges elements have, in whole pixels. */
async function rightEdges(pane: Frame, selector: string): Promise<number> {
  const found = await pane
    .locator(selector)
    .evaluateAll((all) => all.map((own) => Math.round(own.getBoundingClientRect().right)));
  expect(found.length).toBeGreaterThan(1);
  return new Set(found).size;
}

/** Takes a picture and looks for what is cut. */
function look({ page, pane }: OpenedWorkbench, language: string): (name: string) => Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  return async (name) => {
    await quiet(pane);
    writeFileSync(join(FOLDER, `${name}-${language.slice(0, 2)}.png`), await page.locator("iframe").screenshot());
    return (await cut(pane)).map((text) => `${name}: ${text}`);
  };
}

const EXCELS = ["en-US", "fr-FR", "es-ES", "pt-PT"] as const;

describe.each(EXCELS)("in an Excel of %s on a small laptop no control's text is cut", (language) => {
  itInBrowser("from the first screen to the written sheets", async () => {
    const workbench = await open({ language, viewport: SMALL_LAPTOP });
    const { pane, host } = workbench;
    const seen = look(workbench, language);
    const found: string[] = [];
    await goToScreen(pane, "start");
    found.push(...(await seen("01-start")));
    await pane.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    found.push(...(await seen("02-start-end")));
    await press(pane, "menu");
    found.push(...(await seen("03-menu")));
    await press(pane, "tour");
    await pane.locator('[data-tour="1"]').waitFor();
    found.push(...(await seen("04-tour")));
    await press(pane, "tour-skip");
    await press(pane, "check-lists");
    await onScreen(pane, "columns");
    expect(
      await gapBelow(pane.locator("[data-table-columns] h2").first(), pane.locator("[data-words]").first()),
    ).toBeLessThanOrEqual(12);
    found.push(...(await seen("05-columns-sample")));
    await press(pane, "run-audit");
    await onScreen(pane, "audit");
    found.push(...(await seen("06-findings")));
    expect(await onOneLine(pane, '[data-chart="grid"] th[scope="col"]')).toEqual([true, true, true, true]);
    await pane.locator("[data-findings] button").first().click();
    found.push(...(await seen("07-findings-open")));
    await pane.locator('[data-chart="list"], [data-chart="grid"]').first().scrollIntoViewIfNeeded();
    found.push(...(await seen("08-findings-pictures")));
    await pane.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    found.push(...(await seen("09-findings-end")));
    await press(pane, "go-interview");
    await pane.locator("[data-lead] button").first().waitFor();
    found.push(...(await seen("10-lead")));
    await press(pane, "start-interview");
    await onScreen(pane, "interview");
    for (const item of ["familiarity", "gains", "resource_data", "incentives"] as const) {
      await goToItem(pane, item);
      found.push(...(await seen(`11-card-${item}`)));
    }
    await pane.locator('[data-tab="write"]').click();
    await onScreen(pane, "write");
    found.push(...(await seen("12-sheets")));
    expect(await rightEdges(pane, "[data-sheet] .fui-Badge")).toBe(1);
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    found.push(...(await seen("13-sheets-written")));
    // Lines that say nothing yet take no room.
    const [above, below] = ["copy-summary", "clear-history"].map((name) => pane.locator(`[data-action="${name}"]`));
    expect(above !== undefined && below !== undefined && (await gapBelow(above, below))).toBeLessThanOrEqual(8);
    await host.failNext("AccessDenied");
    await pane.locator("[data-written]").first().click();
    await pane.locator("[data-error]").waitFor();
    found.push(...(await seen("14-refused")));

    expect(found).toEqual([]);
  });

  itInBrowser("with columns that nobody understands, and those that are added", async () => {
    const workbench = await open({ file: await unknownColumnsFile(), language, viewport: SMALL_LAPTOP });
    const { pane } = workbench;
    const seen = look(workbench, language);
    const found: string[] = [];
    await goToScreen(pane, "columns");
    found.push(...(await seen("20-columns")));
    await press(pane, "accept-all");
    found.push(...(await seen("21-columns-accepted")));
    await pane.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    found.push(...(await seen("22-columns-end")));
    await press(pane, "prepare-list");
    await onScreen(pane, "prepare");
    found.push(...(await seen("23-prepare")));
    await press(pane, "add-columns");
    await pane.locator("[data-prepared]").waitFor();
    found.push(...(await seen("24-prepared")));

    expect(found).toEqual([]);
  });
});
