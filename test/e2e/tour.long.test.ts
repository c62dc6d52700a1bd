import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

import { tableWorkbook } from "../support/auditSession";
import { LANGUAGES } from "./support/languages";
import { open } from "./support/opened";
import { goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, PANE_PLACE } from "./support/workbench";

const OWN = tableWorkbook(
  ["Structure", "Type"],
  [
    ["Port", "Public body"],
    ["Ferry", "Private firm"],
  ],
);

/** The pane of a small laptop: about 520 pixels high. */
const LOW_PANE = { width: 1366, height: 569 };

/** What the focus is on, by its action. */
async function focused(pane: Frame): Promise<string | null> {
  return pane.evaluate(() => document.activeElement?.getAttribute("data-action") ?? null);
}

/** Opens the menu at the foot and begins the tour, by keyboard. */
async function beginByKeyboard(page: Page, pane: Frame): Promise<void> {
  await pane.locator('[data-action="menu"]').focus();
  await page.keyboard.press("Enter");
  await pane.locator('[data-action="tour"]').waitFor();
  await pane.locator('[data-action="menu"]').focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
  expect(await focused(pane)).toBe("tour");
  await page.keyboard.press("Enter");
  await pane.locator('[data-tour="1"]').waitFor();
}

/** Whether what the step points at is seen below the card and above the buttons. */
async function isPointedInSight(pane: Frame): Promise<boolean> {
  await pane.locator("[data-pointed]").waitFor();
  return pane.evaluate(() => {
    const pointed = document.querySelector("[data-pointed]");
    const card = document.querySelector("[data-tour]");
    if (pointed === null || card === null) return false;
    const { top, left, right } = pointed.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, top + 6);
    return top >= card.getBoundingClientRect().bottom && (pointed === seen || pointed.contains(seen));
  });
}

describe.each(LANGUAGES)("the tour, in an Excel of %s", (language) => {
  itInBrowser("leads by keyboard over five screens of a small laptop, and changes no list and no sheet", async () => {
    const { page, pane, host } = await open({ language, paneWidth: 350, viewport: LOW_PANE });
    await goToScreen(pane, "start");
    const before = await host.sheetNames();
    await beginByKeyboard(page, pane);
    const screens = ["start", "columns", "audit", "interview", "write"] as const;
    const unseen: string[] = [];
    for (const [step, screen] of screens.entries()) {
      // The interview leads in with whom to ask.
      if (screen !== "interview") await onScreen(pane, screen);
      await pane.locator(`[data-tour="${step + 1}"]`).waitFor();
      await quiet(pane);
      if (!(await isPointedInSight(pane))) unseen.push(screen);
      expect([screen, await focused(pane)]).toEqual([screen, "tour-next"]);
      await page.keyboard.press("Enter");
    }

    expect(unseen).toEqual([]);
    expect(await pane.locator("[data-tour], [data-pointed]").count()).toBe(0);
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("data-tab"))).toBe("write");
    expect(await host.sheetNames()).toEqual(before);
  });
});

describe("the tour", () => {
  itInBrowser("is offered once, with the sample, and after it was skipped on request only", async () => {
    const { page, pane } = await open({ file: await OWN, language: "en-US" });
    await goToScreen(pane, "start");
    expect(await pane.locator("[data-tour]").count()).toBe(0);
    await press(pane, "insert-sample");
    await pane.locator('[data-tour="1"]').waitFor();
    await quiet(pane);
    await pane.locator('[data-action="tour-skip"]').focus();
    await page.keyboard.press("Escape");
    expect(await pane.locator("[data-tour]").count()).toBe(0);
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("data-tab"))).toBe("start");
    await press(pane, "insert-sample");
    await quiet(pane);
    expect(await pane.locator("[data-tour]").count()).toBe(0);

    await beginByKeyboard(page, pane);
    expect(await pane.locator('[data-tour="1"]').innerText()).toContain("1 of 5");
  });

  itInBrowser("takes the sample where nothing is ticked, when it is told to", async () => {
    const { page, pane, host } = await open({ file: await OWN, language: "en-US" });
    await goToScreen(pane, "start");
    await pane.locator("[data-table] input").click();
    await quiet(pane);
    const sheets = (await host.sheetNames()).length;
    await beginByKeyboard(page, pane);
    expect(await pane.locator("[data-tour]").innerText()).toContain("Take the sample");
    expect((await host.sheetNames()).length).toBe(sheets);
    await press(pane, "tour-next");
    await pane.locator('[data-table="Stakeholders"] input:checked').waitFor();

    expect((await host.sheetNames()).length).toBeGreaterThan(sheets);
    expect(await pane.locator("[data-tour]").innerText()).toContain("Ticked tables are read");
  });
});

describe("the menu", () => {
  itInBrowser("is closed by Escape, by Tab out of it and by a click beside it; axe objects to nothing", async () => {
    const { page, pane } = await open({ language: "en-US", paneWidth: 320 });
    await goToScreen(pane, "start");
    const menu = pane.locator('[data-action="menu"]');
    const isOpen = async (): Promise<string | null> => menu.getAttribute("aria-expanded");
    await press(pane, "menu");
    await pane.locator('[data-action="tour"]').waitFor();
    const { violations } = await new AxeBuilder({ page }).include({ fromFrames: [...PANE_PLACE, "html"] }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await pane.locator('[data-preference="scheme"]').focus();
    await page.keyboard.press("Escape");
    expect([await isOpen(), await focused(pane)]).toEqual(["false", "menu"]);
    await press(pane, "menu");
    await pane.locator("h1").click();
    expect(await isOpen()).toBe("false");
    await press(pane, "menu");
    await pane.locator('[data-action="tour"]').focus();
    await page.keyboard.press("Shift+Tab");
    expect(await isOpen()).toBe("true");
    await pane.locator('[data-tab="start"]').focus();
    expect(await isOpen()).toBe("false");
  });
});
