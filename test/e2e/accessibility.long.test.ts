import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

import { manyPartners, manySubjects, subjectsWorkbook } from "../support/subjectsWorkbook";
import { EXCELS, speak } from "./support/languages";
import { open } from "./support/opened";
import { covered, goToScreen, onScreen, press, quiet, walk, type ScreenName } from "./support/screens";
import { unknownColumnsFile } from "./support/unknownColumns";
import { itInBrowser, PANE_PLACE, type OpenedWorkbench, type WorkbenchOptions } from "./support/workbench";

/** Opens what is folded, so that everything is looked at. */
async function unfold(pane: Frame, screen: ScreenName): Promise<void> {
  if (screen === "columns") for (const fold of await pane.locator("summary").all()) await fold.click();
  if (screen !== "audit") return;
  await pane.locator("summary").click();
  await pane.locator("[data-findings] button").first().click();
  const tables = pane.getByRole("button", { name: "Show the table" });
  // Each says afterwards that it hides its table.
  for (let left = await tables.count(); left > 0; left -= 1) await tables.first().click();
  await pane.locator("[data-lane] button").first().click();
  await pane.getByRole("button", { name: "Show the names" }).click();
}

/** What a system prefers of colours. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
} as const;

/** What axe says of colours, in its own words. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe objects to in the pane as it is, by rule and element. @param rules All unless given. */
async function objectionsNow(page: Page, where: string, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include({ fromFrames: [...PANE_PLACE, "html"] })
    // Tabster's dummies catch the focus on its way out and are no content.
    .exclude({ fromFrames: [...PANE_PLACE, "[data-tabster-dummy]"] });
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}, ${id}: ${html.slice(0, 160)}`));
}

/** What the pane is painted in, once nothing fades any more. */
async function painted(pane: Frame): Promise<string> {
  return pane.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(async ({ finished }) => finished));
    const provider = document.querySelector(".fui-FluentProvider");
    if (provider === null) throw new Error("The pane has no provider of its theme.");
    return getComputedStyle(provider).backgroundColor;
  });
}

/** What axe objects to in every look. Only colours differ: in the second and third look only their rules are tried. */
async function objections({ page, pane }: OpenedWorkbench, where: string): Promise<string[]> {
  const told: string[] = [];
  const colours = new Set<string>();
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await pane.waitForFunction(
      (isActive) => matchMedia("(forced-colors: active)").matches === isActive,
      media.forcedColors === "active",
    );
    colours.add(`${media.forcedColors} ${await painted(pane)}`);
    told.push(...(await objectionsNow(page, `${where}, ${look}`, look === "light" ? [] : COLOUR_RULES)));
  }
  await page.emulateMedia(LOOKS.light);
  await painted(pane);
  // Each look was another one.
  expect(colours.size).toBe(Object.keys(LOOKS).length);
  return told;
}

/** The button that led to a screen is gone; its title has the focus once the screen is there. */
async function focusOnTitle(pane: Frame, screen: ScreenName): Promise<void> {
  await onScreen(pane, screen);
  await pane.waitForFunction(() => document.activeElement?.tagName === "H1");
}

/** Pixels by which the pane is wider than its frame. */
async function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Doubles every size of text and of its line, or puts them back. */
async function enlargeText(pane: Frame, factor: number): Promise<void> {
  await pane.evaluate((by) => {
    const provider = document.querySelector<HTMLElement>(".fui-FluentProvider");
    if (provider === null) throw new Error("The pane has no provider of its theme.");
    const steps = ["Base100", "Base200", "Base300", "Base400", "Base500", "Base600", "Hero700", "Hero800", "Hero900"];
    for (const name of steps.flatMap((step) => [`--fontSize${step}`, `--lineHeight${step}`])) {
      provider.style.removeProperty(name);
      const pixels = Number.parseFloat(getComputedStyle(provider).getPropertyValue(name));
      if (!Number.isNaN(pixels) && by !== 1) provider.style.setProperty(name, `${pixels * by}px`);
    }
  }, factor);
}

describe("in light, dark and forced colours", () => {
  itInBrowser("axe objects to nothing on any screen, nor after writing, nor in trouble", async () => {
    const bench = await open({ language: "en-US" });
    const { pane, host } = bench;
    const told: string[] = [];
    for await (const screen of walk(pane)) {
      await unfold(pane, screen);
      told.push(...(await objections(bench, screen)));
    }
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    await quiet(pane);
    await press(pane, "clear-history");
    told.push(...(await objections(bench, "written")));
    await pane.locator('[data-tab="audit"]').click();
    await host.failNext("GeneralException");
    await press(pane, "run-audit");
    await pane.locator("[data-error]").waitFor();
    told.push(...(await objections(bench, "trouble")));

    expect(told).toEqual([]);
  });

  itInBrowser("axe objects to no columns to confirm, before and after, nor with names to choose", async () => {
    const bench = await open({ file: await unknownColumnsFile(), language: "en-US" });
    const { pane } = bench;
    await goToScreen(pane, "columns");
    const told = await objections(bench, "to confirm");
    await press(pane, "accept-all");
    await pane.locator("[data-accepted]").waitFor();
    await quiet(pane);
    await unfold(pane, "columns");
    told.push(...(await objections(bench, "accepted")));
    await pane.locator('[data-column="Acteur"] select').selectOption("");
    await pane.locator("[data-names-of]").waitFor();
    await quiet(pane);
    told.push(...(await objections(bench, "no names")));

    expect(told).toEqual([]);
  });

  itInBrowser("axe objects to no subjects among the findings, opened and with their table", async () => {
    const bench = await openSubjects({ language: "en-US" });
    expect(await bench.pane.locator('[data-need$="unsaid"], [data-need$="possible"]').count()).toBeGreaterThan(0);

    expect(await objections(bench, "subjects")).toEqual([]);
  });
});

/** The findings over more subjects than are shown at first, with their table and the first of them opened. */
async function openSubjects(options: WorkbenchOptions): Promise<OpenedWorkbench> {
  const long = ["Interconnexion intercommunale des réseaux d’assainissement", "Eau", "Voirie", "Humaines", "habitants"];
  const rows = [long, ...manySubjects(6)];
  const file = await subjectsWorkbook({ rows, partners: manyPartners(30) });
  const bench = await open({ file, ...options });
  const { pane } = bench;
  await goToScreen(pane, "audit");
  const section = pane.locator("section", { has: pane.locator("[data-subjects]") });
  await section.locator("> button").last().click();
  await section.locator("[data-subject] button").first().click();
  await section.locator('[data-table="subjects"]').waitFor();
  await quiet(pane);
  return bench;
}

/** How far the pane is wider than its frame in each language, with text as it is and twice as large. */
async function overflows(pane: Frame): Promise<Record<string, readonly [narrow: number, large: number]>> {
  const found: Record<string, readonly [number, number]> = {};
  for (const language of EXCELS) {
    await speak(pane, language);
    const narrow = await overflow(pane);
    const height = await pane.evaluate(() => document.documentElement.scrollHeight);
    await enlargeText(pane, 2);
    // The text really grew.
    expect(await pane.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(height);
    found[language] = [narrow, await overflow(pane)];
    await enlargeText(pane, 1);
  }
  return found;
}

const NOWHERE = Object.fromEntries(EXCELS.map((language) => [language, [0, 0]]));

describe("at 320 pixels, nor with text twice as large, in no language", () => {
  itInBrowser("a screen needs sideways scrolling, whatever is unfolded", async () => {
    const { pane } = await open({ language: "en-US", paneWidth: 320 });
    const found: Record<string, unknown> = {};
    for await (const screen of walk(pane)) {
      await unfold(pane, screen);
      found[screen] = await overflows(pane);
      await speak(pane, "en-US");
    }

    expect(found).toEqual({ start: NOWHERE, columns: NOWHERE, audit: NOWHERE, interview: NOWHERE, write: NOWHERE });
  });

  itInBrowser("columns to confirm need sideways scrolling", async () => {
    const { pane } = await open({ file: await unknownColumnsFile(), language: "fr-FR", paneWidth: 320 });
    await goToScreen(pane, "columns");

    expect(await overflows(pane)).toEqual(NOWHERE);
  });

  itInBrowser("subjects need sideways scrolling", async () => {
    const { pane } = await openSubjects({ language: "es-ES", paneWidth: 320 });

    expect(await overflows(pane)).toEqual(NOWHERE);
  });
});

describe("by keyboard alone", () => {
  itInBrowser("one goes from the tables to the written sheets, and always sees where one is", async () => {
    const { page, pane } = await open({ language: "en-US" });
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
        lost.push(...(await covered(pane)).map((what) => `${action}, at ${focus.name}: ${what}`));
        if (focus.action !== action) continue;
        await quiet(pane);
        await page.keyboard.press("Enter");
        return;
      }
      throw new Error(`${action} was not reached: ${path.slice(-20).join(", ")}`);
    };
    await walk("check-lists");
    await focusOnTitle(pane, "columns");
    await walk("run-audit");
    await focusOnTitle(pane, "audit");
    await walk("go-write");
    await focusOnTitle(pane, "write");
    await pane.locator("[data-sheet]").first().waitFor();
    await quiet(pane);
    await walk("write-sheets");
    await pane.locator('[data-result="written"]').waitFor();

    expect(lost).toEqual([]);
  });

  itInBrowser("one answers questions of the interview", async () => {
    const { page, pane } = await open({ language: "en-US" });
    await goToScreen(pane, "interview");
    const toAsk = pane.locator('[data-field^="resource_"] input[value="unknown"]:checked');
    while ((await toAsk.count()) === 0) await press(pane, "next-unanswered");
    const before = await pane.locator("[data-answered]").getAttribute("data-answered");
    // An empty answer of the question that is open: arrow keys choose, as in every group of radio buttons.
    const group = pane.locator('[data-field^="resource_"] input[value="unknown"]:checked').first();
    await group.focus();
    await page.keyboard.press("ArrowDown");
    await pane.locator('[data-notice="saved"]').waitFor();
    const after = await pane.locator("[data-answered]").getAttribute("data-answered");
    expect(Number(after)).toBe(Number(before) + 1);
  });

  itInBrowser("one changes the meaning of a column", async () => {
    const { page, pane } = await open({ language: "en-US" });
    await goToScreen(pane, "columns");
    await pane.locator('[data-columns="understood"] summary').first().focus();
    await page.keyboard.press("Enter");
    const meaning = pane.locator('[data-column="Structure"] select').first();
    await meaning.focus();
    await page.keyboard.type("Contact person");
    await quiet(pane);

    expect(await meaning.inputValue()).toBe("contact_name");
    expect(await meaning.evaluate((own) => own === document.activeElement)).toBe(true);
  });

  itInBrowser("one says yes to a proposal, chooses a scale and takes all back", async () => {
    const { page, pane } = await open({ file: await unknownColumnsFile(), language: "en-US" });
    await goToScreen(pane, "columns");
    const row = pane.locator('[data-column="Intérêt"]');
    await row.getByRole("button", { name: /^Yes/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await row.getByRole("radio", { name: "1–5" }).isChecked()).toBe(true);
    expect(await row.getByRole("button", { name: /^Yes/ }).getAttribute("aria-pressed")).toBe("true");
    await row.getByRole("button", { name: /^Yes/ }).focus();
    await page.keyboard.press("Space");

    expect(await row.getByRole("button", { name: /^Yes/ }).getAttribute("aria-pressed")).toBe("false");
  });

  itInBrowser("one opens a subject and goes to its row", async () => {
    const { page, pane } = await open({ file: await subjectsWorkbook(), language: "en-US" });
    await goToScreen(pane, "audit");
    await pane.locator('[data-subject="Irrigation"] button').first().focus();
    await page.keyboard.press("Enter");
    const toRow = pane.locator('[data-subject="Irrigation"] [data-cell]');
    await toRow.waitFor();
    await toRow.focus();
    await page.keyboard.press("Enter");
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: "Mes sujets" }).waitFor();
  });

  itInBrowser(
    "one hears what came of it, goes from a finding to its cell, and by arrow keys from tab to tab",
    async () => {
      const { page, pane, host } = await open({ language: "en-US" });
      await goToScreen(pane, "audit");
      const said = await pane.locator("[data-said]").innerText();
      expect(said).toBe("Checked: 58 stakeholders, 71% of the answers obtained.");
      await pane.locator('[data-findings="kind amount-in-answer"] button').first().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await quiet(pane);
      expect((await host.cell("Acteurs", "F32")).value).toBe(1500);
      await pane.locator('[data-tab="audit"]').focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await pane.locator("[data-lead]").waitFor();

      expect(await pane.evaluate(() => document.activeElement?.getAttribute("data-tab"))).toBe("interview");
    },
  );
});
