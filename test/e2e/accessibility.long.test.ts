import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";

import { goToScreen, onScreen, quiet, SCREENS, type ScreenName } from "./support/screens";
import { itInBrowser, openWorkbench, type WorkbenchOptions } from "./support/workbench";

jest.setTimeout(180_000);

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: true },
} as const satisfies Record<string, WorkbenchOptions>;

const CASES = SCREENS.flatMap((screen) =>
  (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map((look) => [screen, look] as const),
);

/** Opens what is folded, so that everything is looked at. */
async function unfold(pane: Frame, screen: ScreenName): Promise<void> {
  if (screen !== "audit") return;
  await pane.locator("summary").click();
  await pane.locator("[data-findings] button").first().click();
  await pane.getByRole("button", { name: "Show the table" }).click();
  await pane.getByRole("button", { name: "Show the names" }).click();
}

/** The button that led to a screen is gone; its title has the focus once the screen is there. */
async function focusOnTitle(pane: Frame, screen: ScreenName): Promise<void> {
  await onScreen(pane, screen);
  await pane.waitForFunction(() => document.activeElement?.tagName === "H1");
}

describe("every screen", () => {
  describe.each(CASES)("%s, %s", (screen, look) => {
    itInBrowser("has nothing that axe objects to", async () => {
      const { page, pane, close } = await openWorkbench({ language: "en-US", ...LOOKS[look] });
      await goToScreen(pane, screen);
      await unfold(pane, screen);
      const { violations } = await new AxeBuilder({ page })
        .include({ fromFrames: ["iframe", "html"] })
        // Tabster's dummies catch the focus on its way out and are no content.
        .exclude({ fromFrames: ["iframe", "[data-tabster-dummy]"] })
        .analyze();
      const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      await close();

      expect(told).toEqual([]);
    });
  });

  describe.each(SCREENS)("%s", (screen) => {
    itInBrowser("needs no sideways scrolling at 320 pixels, nor with text twice as large", async () => {
      const { page, pane, close } = await openWorkbench({ language: "fr-FR", paneWidth: 320 });
      await goToScreen(pane, screen);
      const overflow = async (): Promise<number> =>
        pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const narrow = await overflow();
      await pane.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        document.body.style.zoom = "1";
      });
      const large = await overflow();
      await page.screenshot();
      await close();

      expect({ narrow, large }).toEqual({ narrow: 0, large: 0 });
    });
  });
});

describe("by keyboard alone", () => {
  itInBrowser("one goes from the tables to the written sheets, and always sees where one is", async () => {
    const { page, pane, close } = await openWorkbench({ language: "en-US" });
    await goToScreen(pane, "start");
    await pane.locator('[data-tab="start"]').focus();
    const lost: string[] = [];
    const walk = async (action: string): Promise<void> => {
      const path: string[] = [];
      for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press("Tab");
        const focus = await pane.evaluate(() => {
          const own = document.activeElement;
          if (own === null || own === document.body) return { action: "", isSeen: false, name: "body" };
          const { width, height } = own.getBoundingClientRect();
          const name = own.getAttribute("aria-label") ?? own.textContent.slice(0, 30);
          const isDummy = own.hasAttribute("data-tabster-dummy");
          return { action: own.getAttribute("data-action") ?? "", isSeen: isDummy || (width > 0 && height > 0), name };
        });
        path.push(focus.name);
        if (!focus.isSeen) lost.push(`${action}: ${focus.name}`);
        if (focus.action !== action) continue;
        await quiet(pane);
        await page.keyboard.press("Enter");
        return;
      }
      throw new Error(`${action} was not reached: ${path.slice(-20).join(", ")}`);
    };
    await walk("check-columns");
    await focusOnTitle(pane, "columns");
    await walk("run-audit");
    await focusOnTitle(pane, "audit");
    await walk("go-write");
    await focusOnTitle(pane, "write");
    await pane.locator("[data-sheet]").first().waitFor();
    await quiet(pane);
    await walk("write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    await close();

    expect(lost).toEqual([]);
  });

  itInBrowser("one answers questions of the interview", async () => {
    const { page, pane, host, close } = await openWorkbench({ language: "en-US" });
    await goToScreen(pane, "interview");
    const before = await pane.locator("[data-answered]").getAttribute("data-answered");
    // An empty answer of the question that is open: arrow keys choose, as in every group of radio buttons.
    const group = pane.locator('[data-field^="resource_"] input[value="unknown"]:checked').first();
    await group.focus();
    await page.keyboard.press("ArrowLeft");
    await pane.locator('[data-notice="saved"]').waitFor();
    const after = await pane.locator("[data-answered]").getAttribute("data-answered");
    expect(Number(after)).toBe(Number(before) + 1);
    expect((await host.facts()).unknownMembers).toEqual([]);
    await close();
  });

  itInBrowser("live regions tell what is under way and what came of it", async () => {
    const { pane, close } = await openWorkbench({ language: "en-US" });
    await goToScreen(pane, "audit");
    const said = await pane.locator("[data-said]").innerText();
    await close();

    expect(said).toBe("Checked: 58 stakeholders, 71 % of the answers known.");
  });
});
