/** The pictures of the pane and of the workbench in `docs/images`: taken anew with `npm run pictures`. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Frame, Page } from "playwright-core";

import { until } from "./support/grid";
import { LANGUAGES } from "./support/languages";
import { open } from "./support/opened";
import { goToScreen, press, quiet, walk } from "./support/screens";
import { itInBrowser, type OpenedWorkbench } from "./support/workbench";

const COMMITTED = join(__dirname, "..", "..", "docs", "images");
/** Pictures are only taken anew on request: fonts differ from one machine to the next. */
const IS_ASKED = process.env.PICTURES === "1";
const FOLDER = IS_ASKED ? COMMITTED : join(__dirname, "..", "..", ".cache", "images");

const SCHEMES = ["light", "dark"] as const;
/** All pairs, or each language and each scheme once: that all can be taken is seen by these. */
const CASES = LANGUAGES.flatMap((language, own) =>
  SCHEMES.filter((_, index) => IS_ASKED || index === own).map((scheme) => ({ language, scheme })),
);

const WINDOW_WIDTH = 1280;
const LEAST_HEIGHT = 700;

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

/** Makes the window as high as the pane is long, and takes its picture; a part that comes later makes it longer once more. */
async function picture({ page, pane }: OpenedWorkbench): Promise<Buffer> {
  let height = LEAST_HEIGHT;
  await page.setViewportSize({ width: WINDOW_WIDTH, height });
  await until(async () => {
    await settled(pane);
    const hidden = await pane.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    // A frame whose height is no whole number of pixels hides a part of one.
    if (hidden <= 1) return true;
    height += Math.ceil(hidden);
    await page.setViewportSize({ width: WINDOW_WIDTH, height });
    return false;
  });
  return page.locator("iframe").screenshot();
}

/** Waits for two frames of a document and some parts of a screen: what was measured anew is drawn. */
async function settled(frame: Page | Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (let time = 0; time < 2; time += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

async function write({ pane }: OpenedWorkbench): Promise<void> {
  await press(pane, "write-sheets");
  await pane.locator('[data-result="written"]').waitFor();
  await quiet(pane);
}

describe.each(CASES)("pictures of the pane, $language, $scheme", ({ language, scheme }) => {
  itInBrowser("show every screen", async () => {
    const workbench = await open({
      language,
      colorScheme: scheme,
      viewport: { width: WINDOW_WIDTH, height: LEAST_HEIGHT },
    });
    for await (const screen of walk(workbench.pane)) {
      if (screen === "write") await write(workbench);
      keep(`pane-${screen}-${language.slice(0, 2)}-${scheme}.png`, await picture(workbench));
    }
  });
});

describe.each(IS_ASKED ? LANGUAGES : LANGUAGES.slice(0, 1))("pictures of the workbench, %s", (language) => {
  itInBrowser("show the sheets that were written", async () => {
    const workbench = await open({ language, viewport: { width: 1440, height: 860 } });
    const { page, pane } = workbench;
    await goToScreen(pane, "write");
    await write(workbench);
    await pane.locator("[data-written]").nth(1).click();
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: /matri/i }).waitFor();
    await settled(page);

    keep(`workbench-${language.slice(0, 2)}.png`, await page.screenshot());
  });
});
