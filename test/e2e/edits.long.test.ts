import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import AxeBuilder from "@axe-core/playwright";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";

import { editedMatrix } from "../support/editedMatrix";
import { open } from "./support/opened";
import { goToScreen, press, quiet } from "./support/screens";
import { isWhole } from "./support/sight";
import { itInBrowser, type OpenedWorkbench, PANE_PLACE } from "./support/workbench";

const EXCELS = { en: "en-US", fr: "fr-FR", es: "es-ES", pt: "pt-PT" } as const;
/** Pictures to look at; nothing compares them. */
const FOLDER = join(__dirname, "..", "..", ".cache", "images");

/** The pane of a small laptop: about 520 pixels high. */
const LOW_PANE = { width: 1366, height: 569 };

/** A matrix with an edit of most kinds. */
async function editedFile(language: Language): Promise<Uint8Array> {
  const desk = await editedMatrix({
    headers: ["Acteur", "Type", "Familiarité avec le numérique", "Données", "Ressources", "Référent"],
    rows: [
      ["Ondal Mobile", "Télécoms", "faible", "", "", "M. B"],
      ["Agrilog", "Numérique", "forte", "oui", "savoir-faire", "Mme A"],
      ["Banque du Meroy", "Banque", "moyenne", "non", "", ""],
      ["Nature en Val", "ONG", "faible", "", "", ""],
    ],
    kind: "list",
    language,
  });
  desk.type("Ondal Mobile", "resource_data", "✓");
  desk.type("Ondal Mobile", "familiarity", "3");
  desk.type("Banque du Meroy", "owner", "Mme Perrin");
  desk.type("Banque du Meroy", "resource_financial", "–");
  desk.type("Nature en Val", "resource_data", "✓");
  desk.type("Agrilog", "gain_profit", "✓");
  desk.type("Agrilog", "answered", "8");
  await desk.change((sheet) => {
    sheet.getRange("D5").values = [["non"]];
  });
  return desk.session.save();
}

async function openEdits(
  language: Language,
  options: Partial<Parameters<typeof open>[0]> = {},
): Promise<OpenedWorkbench> {
  const workbench = await open({
    file: await editedFile(language),
    language: EXCELS[language],
    viewport: LOW_PANE,
    paneWidth: 350,
    ...options,
  });
  const { pane } = workbench;
  await goToScreen(pane, "write");
  await pane.locator('[data-open-edits="7"]').waitFor();
  return workbench;
}

async function picture({ page }: OpenedWorkbench, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), await page.locator("iframe").screenshot());
}

/** Whether an element stands in the pane's window whole, and how much wider than it the pane is. */
async function inWindow(pane: Frame, action: string): Promise<{ isWhole: boolean; overflow: number }> {
  return pane.evaluate((own) => {
    const box = document.querySelector(`[data-action="${own}"]`)?.getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.documentElement;
    const isWhole = box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    return { isWhole, overflow: scrollWidth - clientWidth };
  }, action);
}

describe.each(LANGUAGES)("edits of the matrix in an Excel of %s", (language) => {
  itInBrowser("fit into the pane, the button in sight, and are written into the list", async () => {
    const workbench = await openEdits(language);
    const { page, pane } = workbench;
    await picture(workbench, `edits-line-${language}`);
    await press(pane, "review-edits");
    await pane.locator('[data-edits="7"]').waitFor();
    await quiet(pane);
    await picture(workbench, `edits-${language}`);
    expect(await inWindow(pane, "put-edits")).toEqual({ isWhole: true, overflow: 0 });
    const seen = await Promise.all([0, 1, 2].map(async (at) => isWhole(pane, `[data-edit] >> nth=${at}`)));
    expect(seen).toEqual([true, true, true]);
    expect(await pane.locator("[data-edit] input:checked").count()).toBe(3);
    const { violations } = await new AxeBuilder({ page })
      .include({ fromFrames: [...PANE_PLACE, "html"] })
      .exclude({ fromFrames: [...PANE_PLACE, "[data-tabster-dummy]"] })
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);

    await press(pane, "put-edits");
    await pane.locator('[data-outcome="written"]').nth(2).waitFor();
    await quiet(pane);
    await picture(workbench, `edits-done-${language}`);
    expect(await pane.locator('[data-outcome="written"]').count()).toBe(3);
    // Nothing is ticked any more: the one button leads back.
    expect(await pane.locator("[data-action=put-edits]").count()).toBe(0);
    expect(await inWindow(pane, "back")).toEqual({ isWhole: true, overflow: 0 });
  });
});

describe("edits of the matrix by the keyboard", () => {
  itInBrowser("are reached from the sheets, ticked and written, with the focus on the title first", async () => {
    const workbench = await openEdits("en");
    const { page, pane } = workbench;
    await pane.locator('[data-action="review-edits"]').focus();
    await page.keyboard.press("Enter");
    await pane.locator("[data-edits]").waitFor();
    await quiet(pane);
    await pane.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.keyboard.press("Tab");
    const first = await pane.evaluate(() => document.activeElement?.closest("[data-edit]")?.getAttribute("data-kind"));
    expect(first).toBeTruthy();
    const isTicked = async (): Promise<boolean> => pane.locator('[data-kind="conflict"] input').isChecked();
    await pane.locator('[data-kind="conflict"] input').focus();
    expect(await isTicked()).toBe(false);
    await page.keyboard.press("Space");
    expect(await isTicked()).toBe(true);
    await pane.locator('[data-action="put-edits"]').focus();
    await page.keyboard.press("Enter");
    await pane.locator('[data-outcome="written"]').nth(3).waitFor();
    await quiet(pane);

    expect(await pane.locator('[data-outcome="written"]').count()).toBe(4);
  });
});
