/** What a person does in the grid of the workbench and sees there. */

import type { Page } from "playwright-core";

import type { OpenedWorkbench } from "./workbench";

const PATIENCE_MS = 20_000;

/** Pixels of a colour on the grid's canvas. */
export async function pixelsOf(page: Page, colour: string): Promise<number> {
  return page.evaluate((hex) => {
    const canvas = document.querySelector<HTMLCanvasElement>("#grid canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
    return count;
  }, colour);
}

/** Waits until something is so. @throws Error when it is not so in time. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It was not so within ${PATIENCE_MS} ms: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Selects a cell as the user of the grid and waits until the formula bar shows it. */
export async function goToCell({ page, host }: OpenedWorkbench, sheet: string, address: string): Promise<void> {
  await host.userSelects(sheet, address);
  await page.locator("#active-cell", { hasText: new RegExp(`^${address}$`) }).waitFor();
}

/** Gives the grid the keyboard, and waits until it keeps it: a layout of many rows replaces the grid's editor. */
export async function focusGrid(page: Page): Promise<void> {
  await until(async () => {
    await page.locator("#grid .o-grid .o-composer").focus();
    return page.evaluate(async () => {
      const editor = document.activeElement;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return editor === document.activeElement && editor?.matches("#grid .o-composer") === true;
    });
  });
}

/** Types into the selected cell of the grid, key by key. */
export async function typeIntoGrid(page: Page, text: string): Promise<void> {
  await focusGrid(page);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
