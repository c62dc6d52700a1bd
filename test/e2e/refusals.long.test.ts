/** What Excel refuses is told beside the control that was used, in sight on a small laptop, and gone once one moves on. */

import type { Frame, Locator } from "playwright-core";

import { messageTexts } from "../../src/core/texts/texts";
import { tableWorkbook } from "../support/auditSession";
import { open } from "./support/opened";
import { goToScreen, onScreen, press, quiet, still } from "./support/screens";
import { isInSight } from "./support/sight";
import { unknownColumnsFile } from "./support/unknownColumns";
import { itInBrowser, type OpenedWorkbench } from "./support/workbench";

const SMALL_LAPTOP = { width: 1366, height: 768 };

/** Uses a control that Excel refuses; where it is told. */
async function refused({ pane, host }: OpenedWorkbench, use: () => Promise<void>): Promise<Locator> {
  await still({ pane, host });
  await host.failNext("AccessDenied");
  await use();
  const error = pane.locator("[data-error]");
  await error.waitFor();
  await quiet(pane);
  expect(await error.count()).toBe(1);
  expect(await isInSight(error)).toBe(true);
  // A name that nobody knows is left out.
  expect(await error.innerText()).not.toMatch(/«\s*»/);
  return error;
}

/** Pixels from the upper edge of a control to that of what is told. */
async function distance(control: Locator, told: Locator): Promise<number> {
  const [above, below] = [await control.boundingBox(), await told.boundingBox()];
  return (below?.y ?? Infinity) - (above?.y ?? 0);
}

/** Higher than any control with the line it stands in, and far less than the way to the head of the pane. */
const BESIDE = 130;

async function isBeside(control: Locator, told: Locator): Promise<void> {
  const pixels = await distance(control, told);
  expect(pixels).toBeGreaterThan(0);
  expect(pixels).toBeLessThan(BESIDE);
}

/** Nothing was to be written: nothing is said of it. */
async function speaksOfNoWriting(told: Locator): Promise<void> {
  expect(await told.innerText()).not.toContain(messageTexts("fr").errors.nothingWritten);
}

async function isGone(pane: Frame): Promise<void> {
  await quiet(pane);
  expect(await pane.locator("[data-error]").count()).toBe(0);
}

describe("what Excel refuses is told beside the control", () => {
  itInBrowser("of a finding’s cell, and is gone with the next that is shown", async () => {
    const bench = await open({ language: "fr-FR", viewport: SMALL_LAPTOP });
    const { pane } = bench;
    await goToScreen(pane, "audit");
    await pane.locator("[data-findings] button").first().click();
    const links = pane.locator("[data-finding] [data-cell]");
    const told = await refused(bench, async () => links.first().click());
    await isBeside(links.first(), told);
    await speaksOfNoWriting(told);
    await links.first().click();
    await isGone(pane);
  });

  itInBrowser("of a header, in the columns that nobody understands", async () => {
    const bench = await open({ file: await unknownColumnsFile(), language: "fr-FR", viewport: SMALL_LAPTOP });
    await goToScreen(bench.pane, "columns");
    const header = bench.pane.locator("li[data-column] button").first();
    await isBeside(header, await refused(bench, async () => header.click()));
    await bench.pane.locator('[data-tab="start"]').click();
    await isGone(bench.pane);
  });

  itInBrowser("of the row on the card, and of the selected row; both are gone beside the next question", async () => {
    const bench = await open({ language: "fr-FR", viewport: SMALL_LAPTOP });
    const { pane } = bench;
    await goToScreen(pane, "interview");
    for (const action of ["show-row", "take-row"]) {
      const control = pane.locator(`[data-action="${action}"]`);
      await isBeside(control, await refused(bench, async () => control.click()));
      await press(pane, "skip");
      await isGone(pane);
    }
  });

  itInBrowser("of a list that is to be a table", async () => {
    const bench = await open({ language: "fr-FR", viewport: SMALL_LAPTOP, file: await tableWorkbook(["A"], [["x"]]) });
    const { pane, host } = bench;
    for (const [address, text] of [
      ["D1", "Acteur"],
      ["E1", "Type"],
      ["D2", "Alpha"],
      ["E2", "ONG"],
      ["D3", "Beta"],
      ["E3", "Télécoms"],
    ] as const)
      await host.userEdits("Sheet1", address, text);
    await press(pane, "find-lists");
    const control = pane.locator('[data-action="make-table"]').first();
    await control.waitFor();
    await isBeside(control, await refused(bench, async () => control.click()));
    await press(pane, "make-table");
    await isGone(pane);
  });

  itInBrowser("of the sheets that were written: their links, their history and the way back", async () => {
    const bench = await open({ language: "fr-FR", viewport: SMALL_LAPTOP });
    const { pane } = bench;
    await goToScreen(pane, "write");
    for (let time = 0; time < 2; time += 1) {
      await press(pane, "write-sheets");
      await quiet(pane);
      await pane.locator('[data-result="written"]').waitFor();
    }
    const link = pane.locator("[data-written]").last();
    await isBeside(link, await refused(bench, async () => link.click()));
    for (const action of ["clear-history", "restore"]) {
      await press(pane, action);
      const error = await refused(bench, async () => press(pane, `${action}-yes`));
      await isBeside(pane.locator(`[data-action="${action}"]`), error);
    }
    await pane.locator('[data-tab="audit"]').click();
    await onScreen(pane, "audit");
    await isGone(pane);
  });
});
