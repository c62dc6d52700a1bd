import type { Frame, Locator } from "playwright-core";

import { tableWorkbook } from "../support/auditSession";
import { shapedWorkbook } from "../support/listShapes";
import { shapedFile } from "../support/shapedLists";
import { EXCELS, speak } from "./support/languages";
import { open, openOnce } from "./support/opened";
import { checkLists, goToItem, goToScreen, onScreen, press, quiet, walk } from "./support/screens";
import { gapBelow, isInSight, isWhole } from "./support/sight";
import { itInBrowser } from "./support/workbench";

const SMALL_LAPTOP = { width: 1366, height: 768 };

const TABLE = tableWorkbook(
  ["Acteur", "Type", "Ressources financières"],
  [
    ["Sonatel", "Télécoms", "oui"],
    ["Asso A", "ONG", null],
    ["Asso B", "ONG", "non"],
  ],
);

/** The pane of a small laptop: about 520 pixels high. */
const LOW_PANE = { width: 1366, height: 569 };

async function scrollToEnd(pane: Frame): Promise<void> {
  await pane.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await pane.evaluate(() => scrollY)).toBeGreaterThan(100);
}

/** Uppermost pixels of elements. */
async function tops(elements: Locator): Promise<number[]> {
  return elements.evaluateAll((all) => all.map((own) => Math.round(own.getBoundingClientRect().top)));
}

/** Looks, in every language, whether what a screen is for stands whole in the pane; what does not is kept in `hidden`. */
function lookAt(pane: Frame, hidden: string[]): (screen: string, ...selectors: readonly string[]) => Promise<void> {
  return async (screen, ...selectors) => {
    for (const language of EXCELS) {
      await speak(pane, language);
      for (const selector of selectors)
        if (!(await isWhole(pane, selector))) hidden.push(`${language}, ${screen}: ${selector}`);
    }
  };
}

describe("in a pane of 350 pixels, in every language", () => {
  itInBrowser("the tabs stand in one line, and the buttons of a first screen that found two lists", async () => {
    const file = await shapedFile(shapedWorkbook(["a sheet per department"], "en"));
    const { pane } = await open({ file, language: "en-US", paneWidth: 350, viewport: SMALL_LAPTOP });
    await goToScreen(pane, "start");
    const buttons = pane.locator('[data-action="show-columns"], [data-action="check-lists"]');
    for (const language of EXCELS) {
      await speak(pane, language);
      const [tabs, actions] = [await tops(pane.locator("[data-tab]")), await tops(buttons)];

      expect(await buttons.last().innerText()).toContain(" 2 ");
      expect([language, tabs.length, new Set(tabs).size]).toEqual([language, 4, 1]);
      expect([language, actions.length, new Set(actions).size]).toEqual([language, 2, 1]);
    }
  });
});

describe("without scrolling, on a small laptop, in every language", () => {
  itInBrowser("each screen shows what it is for and its main button", async () => {
    const { pane } = await open({ language: "en-US", paneWidth: 350, viewport: LOW_PANE });
    const hidden: string[] = [];
    const look = lookAt(pane, hidden);
    await goToScreen(pane, "start");
    await look(
      "start",
      "[data-picture]",
      '[data-table="Partners"] input',
      '[data-action="check-lists"]',
      '[data-action="help"]',
    );
    await checkLists(pane);
    await onScreen(pane, "audit");
    await quiet(pane);
    await look(
      "audit",
      "[data-completeness]",
      "li[data-gap]:nth-child(3)",
      "[data-findings] button",
      '[data-action="go-write"]',
    );
    await press(pane, "go-interview");
    await pane.locator("[data-lead] button").first().waitFor();
    await look("lead", "[data-lead] li:nth-child(5)", '[data-action="start-interview"]');
    await press(pane, "start-interview");
    await goToItem(pane, "resource_data");
    await look("card", "[data-item]", '[data-field="resource_data"]', '[data-action="next-unanswered"]');
    await goToItem(pane, "gains");
    await look("gains", "[data-item]", '[data-field="gains"] [data-option="democracy"]');
    await pane.locator('[data-tab="write"]').click();
    await onScreen(pane, "write");
    await quiet(pane);
    await look("write", '[data-sheet="summary"]', '[data-action="write-sheets"]');

    expect(hidden).toEqual([]);
  });

  itInBrowser("columns nobody prepared, and those that are added, show so too", async () => {
    const file = await tableWorkbook(
      ["Acteur", "Type", "Zorglub"],
      [
        ["Sonatel", "Lycée", "x1"],
        ["Asso A", "Truc du coin", "x2"],
      ],
    );
    const { pane } = await open({ file, language: "fr-FR", paneWidth: 350, viewport: LOW_PANE });
    const hidden: string[] = [];
    const look = lookAt(pane, hidden);
    await goToScreen(pane, "columns");
    await look(
      "columns",
      "[data-summary]",
      '[data-action="prepare-list"]',
      '[data-action="run-audit"], [data-action="accept-all"]',
    );
    await press(pane, "prepare-list");
    await onScreen(pane, "prepare");
    await quiet(pane);
    await look(
      "prepare",
      "[data-preview]",
      ...["scales", "resources", "gains"].map((group) => `[data-group="${group}"] > :last-child`),
      '[data-action="add-columns"]',
    );

    expect(hidden).toEqual([]);
  });
});

describe("on a small laptop, at the end of a long screen", () => {
  const bench = openOnce(
    () => ({ language: "fr-FR", viewport: SMALL_LAPTOP }),
    async ({ pane }) => goToScreen(pane, "audit"),
  );

  itInBrowser("what takes the focus is not hidden under the tabs", async () => {
    const { pane, page } = bench();
    await scrollToEnd(pane);
    await pane.locator('[data-action="go-write"]').focus();
    const hidden: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Shift+Tab");
      const text = await pane.evaluate(() => {
        const own = document.activeElement;
        if (own === null || own === document.body || own.hasAttribute("data-tabster-dummy")) return null;
        const { left, top, width, height } = own.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen !== null && (own.contains(seen) || seen.contains(own)) ? null : own.textContent.slice(0, 40);
      });
      if (text !== null) hidden.push(text);
    }

    expect(hidden).toEqual([]);
  });

  itInBrowser("the tabs and what is under way are in sight", async () => {
    const { pane, host } = bench();
    await scrollToEnd(pane);
    expect(await isInSight(pane.locator('[data-tab="audit"]'))).toBe(true);
    await host.hangNext();
    await press(pane, "run-audit");
    await pane.locator('[data-action="cancel"]').waitFor();

    expect(await isInSight(pane.locator('[data-action="cancel"]'))).toBe(true);
    await press(pane, "cancel");
    await quiet(pane);
  });

  itInBrowser("a refusal is in sight, and gone on another screen", async () => {
    const { pane, host } = bench();
    await pane.locator("[data-findings] button").last().click();
    await scrollToEnd(pane);
    await host.failNext("AccessDenied");
    await pane.locator("[data-cell]").last().click();
    await pane.locator("[data-error]").waitFor();
    expect(await isInSight(pane.locator("[data-error]"))).toBe(true);
    await pane.locator('[data-tab="write"]').click();
    await onScreen(pane, "write");
    await quiet(pane);

    expect(await pane.locator("[data-error]").count()).toBe(0);
  });
});

describe("at the end of the first screen in a low pane", () => {
  itInBrowser("a refusal stands right below the button it is about, in sight", async () => {
    const { pane, host } = await open({ language: "fr-FR", paneWidth: 350, viewport: LOW_PANE });
    await goToScreen(pane, "start");
    await scrollToEnd(pane);
    await host.failNext("AccessDenied");
    await press(pane, "own-subjects");
    const error = pane.locator('[data-failure-at="own-subjects"] [data-error]');
    await error.waitFor();
    await quiet(pane);

    expect(await isInSight(error)).toBe(true);
    expect(await gapBelow(pane.locator('[data-action="own-subjects"]'), error)).toBeLessThan(90);
    expect(await pane.locator("[data-error]").count()).toBe(1);
  });
});

describe("in the interview on a small laptop", () => {
  itInBrowser("what an answer needs is asked right below it, in sight", async () => {
    const { pane } = await open({ file: await TABLE, language: "fr-FR", viewport: SMALL_LAPTOP });
    await goToScreen(pane, "interview");
    await pane.locator('[data-field="familiarity"] input[value="1"]').click();
    const notice = pane.locator('[data-notice="needs-column"]');
    await notice.waitFor();
    await quiet(pane);

    expect(await isInSight(notice)).toBe(true);
    expect(await gapBelow(pane.locator('[data-field="familiarity"]'), notice)).toBeLessThan(24);
  });

  itInBrowser("where an answer was saved is told right below it, in sight in a low pane", async () => {
    const { pane } = await open({ file: await TABLE, language: "fr-FR", paneWidth: 350, viewport: LOW_PANE });
    await goToScreen(pane, "interview");
    await goToItem(pane, "resource_financial");
    await pane.locator('[data-field="resource_financial"] input[value="no"]').click();
    const notice = pane.locator('[data-notice="saved"]');
    await notice.waitFor();
    await quiet(pane);

    expect(await notice.innerText()).toContain("Enregistré dans");
    expect(await isInSight(notice)).toBe(true);
    expect(await gapBelow(pane.locator('[data-field="resource_financial"]'), notice)).toBeLessThan(24);
  });
});

describe("controls", () => {
  itInBrowser("have names that start with what one reads on them", async () => {
    const { pane } = await open({ language: "fr-FR" });
    const named: string[] = [];
    for await (const screen of walk(pane)) {
      if (screen === "audit") await pane.locator("[data-findings] button").first().click();
      const found = await pane.locator("button[aria-label], a[aria-label]").evaluateAll((controls) =>
        controls.flatMap((control) => {
          const read = (control as HTMLElement).innerText.replace(/\s+/g, " ").trim();
          const name = (control.getAttribute("aria-label") ?? "").replace(/\s+/g, " ");
          return /\p{L}/u.test(read) && !name.startsWith(read) ? [`${read}: ${name}`] : [];
        }),
      );
      named.push(...found);
    }

    expect(named).toEqual([]);
  });
});

describe("after writing", () => {
  itInBrowser("a link to a sheet that is gone says so, and the sheet is offered anew", async () => {
    const { pane } = await open({ file: await TABLE, language: "fr-FR", viewport: SMALL_LAPTOP });
    await goToScreen(pane, "write");
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    await quiet(pane);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Synthèse").delete();
        await context.sync();
      }),
    );
    await pane.locator('[data-written="Synthèse"]').click();
    await pane.locator('[data-error="sheet-not-found"]').waitFor();
    await quiet(pane);

    expect(await pane.locator('[data-error="sheet-not-found"]').innerText()).toContain("Synthèse");
    expect(await pane.locator('[data-result="written"]').count()).toBe(0);
    expect(await pane.locator('[data-sheet="summary"]').innerText()).toContain("à créer");
    expect(await pane.locator('[data-sheet="matrix"]').innerText()).toContain("à remplacer");
  });
});

describe("Escape in the pane", () => {
  itInBrowser("moves nothing and complains of nothing", async () => {
    const { pane, page } = await open({ file: await TABLE, language: "fr-FR", viewport: SMALL_LAPTOP });
    await goToScreen(pane, "start");
    const frame = page.locator("iframe");
    const before = await frame.boundingBox();
    const text = await page.locator("body").innerText();
    await pane.locator('[data-tab="start"]').focus();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(500);

    expect(await frame.boundingBox()).toEqual(before);
    expect(await page.locator("body").innerText()).toBe(text);
  });
});
