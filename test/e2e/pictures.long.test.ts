/** The pictures of the pane and of the workbench in `docs/images`: taken anew with `npm run pictures`. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { LANGUAGES } from "./support/languages";
import { open } from "./support/opened";
import { goToScreen, press, quiet, SCREENS, type ScreenName } from "./support/screens";
import { itInBrowser, type OpenedWorkbench } from "./support/workbench";

jest.setTimeout(180_000);

const COMMITTED = join(__dirname, "..", "..", "docs", "images");
/** Pictures are only taken anew on request: fonts differ from one machine to the next. */
const FOLDER = process.env.PICTURES === "1" ? COMMITTED : join(__dirname, "..", "..", ".cache", "images");

const SCHEMES = ["light", "dark"] as const;
const CASES = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

/** Pixels of the title bar of the workbench above the pane. */
const BAR = 60;
const WINDOW_WIDTH = 1280;

function keep(name: string, png: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), png);
  expect(existsSync(join(COMMITTED, name))).toBe(true);
  expect(size(png).width).toBe(size(readFileSync(join(COMMITTED, name))).width);
}

/** Width and height stand in the header of a PNG. */
function size(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Makes the window as high as the pane is long, and takes its picture. */
async function picture({ page, pane }: OpenedWorkbench, least: number): Promise<Buffer> {
  await page.setViewportSize({ width: WINDOW_WIDTH, height: least });
  const length = await pane.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WINDOW_WIDTH, height: Math.max(least, Math.ceil(length) + BAR) });
  await settled(page);
  return page.locator("iframe").screenshot();
}

/** Waits for two frames: what was measured anew is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What makes a screen worth a picture. */
async function prepare({ pane }: OpenedWorkbench, screen: ScreenName): Promise<void> {
  if (screen !== "write") return;
  await press(pane, "write-sheets");
  await pane.locator('[data-result="written"]').waitFor();
  await quiet(pane);
}

describe.each(CASES)("pictures of the pane, $language, $scheme", ({ language, scheme }) => {
  itInBrowser.each(SCREENS)("%s", async (screen) => {
    const workbench = await open({
      language,
      colorScheme: scheme,
      viewport: { width: WINDOW_WIDTH, height: 700 },
    });
    await goToScreen(workbench.pane, screen);
    await prepare(workbench, screen);

    keep(`pane-${screen}-${language.slice(0, 2)}-${scheme}.png`, await picture(workbench, 700));
  });
});

describe.each(LANGUAGES)("pictures of the workbench, %s", (language) => {
  itInBrowser("with the sheets written", async () => {
    const workbench = await open({ language, viewport: { width: 1440, height: 860 } });
    const { page, pane } = workbench;
    await goToScreen(pane, "write");
    await prepare(workbench, "write");
    await pane.locator("[data-written]").first().click();
    await quiet(pane);
    await settled(page);

    keep(`workbench-${language.slice(0, 2)}.png`, await page.screenshot());
  });
});
