import { openWorkbook } from "excel-host";
import { openSession } from "excel-host/testing/excelSession";
import type { Frame, Locator } from "playwright-core";

import { ADD_IN_ID } from "../../src/core/contract/names";
import type { SavedChoices } from "../../src/core/memory/choices";
import { tableWorkbook } from "../support/auditSession";
import { inTurn, LANGUAGES, STRINGS } from "./support/languages";
import { open, openOnce } from "./support/opened";
import { covered, goToScreen, onScreen, press, quiet } from "./support/screens";
import { unknownColumnsFile } from "./support/unknownColumns";
import { itInBrowser, type HostHandle } from "./support/workbench";

/** What a pane shows in Excel on a screen of 1366 × 768. */
const SMALL = { viewport: { width: 1366, height: 768 }, paneWidth: 350 } as const;

/** So long a button whose meaning changed takes no click. */
const BUTTON_SETTLES_MS = 500;

/** What the workbook keeps of what was said. */
async function keptChoices(host: HostHandle): Promise<SavedChoices> {
  openSession(openWorkbook(await host.save(), ADD_IN_ID));
  const { readWorkbook } = await import("../../src/app/readWorkbook");
  return (await readWorkbook()).choices;
}

/** Top and height of every row that is asked about, by its header. */
async function places(pane: Frame): Promise<Record<string, readonly [number, number]>> {
  return pane.evaluate(() => {
    const rows = [...document.querySelectorAll("li[data-column]")].filter((row) => row.closest("details") === null);
    return Object.fromEntries(
      rows.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return [row.getAttribute("data-column") ?? "", [Math.round(top), Math.round(height)] as const];
      }),
    );
  });
}

function column(pane: Frame, header: string): Locator {
  return pane.locator(`[data-column="${header}"]`);
}

/** What stands on the buttons at the foot of the first screen. */
async function startButtons(pane: Frame): Promise<string[]> {
  return pane.locator('[data-action="show-columns"], [data-action="check-lists"]').allInnerTexts();
}

function yes(row: Locator): Locator {
  return row.locator("button[aria-pressed]");
}

describe.each(LANGUAGES)("columns to confirm in an Excel of %s", (language) => {
  const itInTurn = inTurn(language);
  const { columns } = STRINGS[language];

  itInTurn("are settled in five clicks, 15 of them and three words, and nothing moves meanwhile", async () => {
    const { pane, host } = await open({ file: await unknownColumnsFile(), language, ...SMALL });
    await goToScreen(pane, "columns");
    expect(await pane.locator("[data-summary]").innerText()).toBe(columns.toConfirm(11, 3));
    const before = await places(pane);
    let clicks = 0;
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
    };
    await click(pane.locator('[data-action="accept-all"]'));
    await pane.locator("[data-accepted]").waitFor();
    await quiet(pane);
    expect(await places(pane)).toEqual(before);
    expect(await pane.locator("[data-accepted]").innerText()).toContain(columns.accepted(11, 2));
    expect(await pane.locator("[data-said]:not([role])").filter({ hasText: "→" }).count()).toBe(11);
    expect(await pane.locator("[data-summary]").innerText()).toBe(columns.settled(13, 4, 1));
    // The one word that nothing is likely for: one click opens the list, one chooses.
    clicks += 2;
    await pane.locator('[data-word="Trucs du coin"] select').selectOption("ngo");
    await quiet(pane);
    // Nobody is as quick as this test: a click right after the button changed would count as a second one on *Accept all*.
    await pane.waitForTimeout(BUTTON_SETTLES_MS);
    await click(pane.locator('[data-action="run-audit"]'));
    await onScreen(pane, "audit");

    expect(clicks).toBeLessThanOrEqual(5);
    const kept = await keptChoices(host);
    expect(kept.columns).toHaveLength(11);
    expect(kept.columns[0]).toEqual({ table: "Acteurs", header: "Intérêt", field: "keenness", scale: "0-3" });
    expect(kept.words.map(({ word, code }) => [word, code])).toEqual([
      ["Club des zorglubs", "ngo"],
      ["Univarsité", "academia"],
      ["Trucs du coin", "ngo"],
    ]);
  });

  itInTurn(
    "say what they seem to be and why, in the order of the sheet; yes and no leave all in its place",
    async () => {
      const { pane } = await open({ file: await unknownColumnsFile(), language, ...SMALL });
      await goToScreen(pane, "columns");
      const before = await places(pane);
      expect(Object.keys(before).slice(0, 3)).toEqual(["Intérêt", "Budget", "Qui"]);
      const row = column(pane, "Budget");
      const text = await row.innerText();
      expect(text).toContain(language === "fr-FR" ? "Ressources financières" : "Financial resources");
      expect(text).toContain(language === "fr-FR" ? "2 valeurs sur 2\u00a0: oui, non" : "2 of 2 values: oui, non");
      await yes(row).click();
      await quiet(pane);
      expect([await yes(row).getAttribute("aria-pressed"), await places(pane)]).toEqual(["true", before]);
      expect(await pane.locator("[data-summary]").innerText()).toBe(columns.toConfirm(10, 3));
      await yes(row).click();
      await quiet(pane);

      expect([await yes(row).getAttribute("aria-pressed"), await places(pane)]).toEqual(["false", before]);
    },
  );
});

describe("the columns screen", () => {
  const {
    columns,
    audit,
    start: { showColumns },
  } = STRINGS["en-US"];
  const fresh = async () => {
    const opened = await open({ file: await unknownColumnsFile(), language: "en-US", ...SMALL });
    await goToScreen(opened.pane, "columns");
    return opened;
  };

  itInBrowser("takes a second click on a button that changed for the first one", async () => {
    const { pane } = await fresh();
    await pane.locator('[data-action="accept-all"]').dblclick();
    await pane.locator("[data-accepted]").waitFor();
    await quiet(pane);

    expect(await pane.locator("main").getAttribute("data-screen")).toBe("columns");
  });

  itInBrowser("takes back what was accepted together, and nothing that was said by itself", async () => {
    const { pane, host } = await fresh();
    await column(pane, "Qui").getByRole("combobox").selectOption("project");
    await quiet(pane);
    await press(pane, "accept-all");
    await pane.locator("[data-accepted]").waitFor();
    await quiet(pane);
    await press(pane, "undo-all");
    await pane.locator("[data-accepted]").waitFor({ state: "detached" });
    await quiet(pane);
    expect(await pane.locator("[data-summary]").innerText()).toBe(columns.toConfirm(10, 3));

    const kept = await keptChoices(host);
    expect([kept.columns, kept.words]).toEqual([[{ table: "Acteurs", header: "Qui", field: "project" }], []]);
  });

  itInBrowser("keeps the scale that is chosen, and the audit obeys it", async () => {
    const { pane, host } = await fresh();
    const row = column(pane, "Intérêt");
    expect(await row.getByRole("radio", { name: "0–3" }).isChecked()).toBe(true);
    await row.getByText("1–5").click();
    await quiet(pane);
    expect(await row.getByRole("radio", { name: "1–5" }).isChecked()).toBe(true);
    expect((await keptChoices(host)).columns).toEqual([
      { table: "Acteurs", header: "Intérêt", field: "keenness", scale: "1-5" },
    ]);
    await press(pane, "run-audit");
    await onScreen(pane, "audit");

    expect(await pane.locator('[data-findings="kind scale-assumed"]').count()).toBe(0);
  });

  itInBrowser("goes on without what is not confirmed, and says how much that is", async () => {
    const { pane, host } = await fresh();
    const without = pane.getByRole("button", { name: columns.goOnWithoutName(11, 3) });
    expect(await without.innerText()).toBe(columns.goOnWithout);
    await without.click();
    await onScreen(pane, "audit");

    expect((await keptChoices(host)).columns).toEqual([]);
  });

  itInBrowser("asks first for the names where no column is known to hold them", async () => {
    const file = await tableWorkbook(
      ["Bidule", "Type", "Intérêt"],
      [
        ["Corvel", "Télécoms", 3],
        ["Phare", "Zorglub", 1],
      ],
    );
    const { pane, host } = await open({ file, language: "en-US", ...SMALL });
    await pane.locator('[data-table="Acteurs"] input').click();
    await quiet(pane);
    await press(pane, "check-lists");
    await pane.locator("[data-names-of] select").waitFor();
    expect(await pane.locator("[data-names-of] select").locator("option:checked").innerText()).toBe("Bidule (Corvel)");
    await press(pane, "choose-names");
    await pane.locator("[data-names-of]").waitFor({ state: "detached" });
    await quiet(pane);
    expect(await pane.locator("[data-word]").count()).toBe(1);

    expect((await keptChoices(host)).columns).toEqual([{ table: "Acteurs", header: "Bidule", field: "name" }]);
  });

  itInBrowser("is not on the way where there is nothing to confirm, and has a button of its own then", async () => {
    const file = await tableWorkbook(["Stakeholder", "Type"], [["A", "NGO"]]);
    const { pane } = await open({ file, language: "en-US" });
    await goToScreen(pane, "start");
    expect(await startButtons(pane)).toEqual([showColumns, audit.run(1)]);
    await press(pane, "check-lists");
    await onScreen(pane, "audit");
    await pane.locator('[data-tab="start"]').click();
    await press(pane, "show-columns");

    await onScreen(pane, "columns");
  });
});

describe("the columns screen, where there is something to confirm", () => {
  const unknown = async () => ({ file: await unknownColumnsFile(), language: "en-US", ...SMALL }) as const;
  const bench = openOnce(unknown, async ({ pane }) => goToScreen(pane, "start"));

  itInBrowser("comes of itself: the one button of the start leads there", async () => {
    const { pane } = bench();
    expect(await startButtons(pane)).toEqual([STRINGS["en-US"].audit.run(1)]);
    await press(pane, "check-lists");

    await onScreen(pane, "columns");
    await quiet(pane);
  });

  itInBrowser("stays in sight while a list of meanings has the focus, by a click and by the keyboard", async () => {
    const { pane } = bench();
    const meanings = pane.getByRole("combobox", { name: /^Another meaning/ });
    const seen: string[] = [];
    for (const place of [0, 1, 5]) {
      await meanings.nth(place).focus();
      seen.push(...(await covered(pane)));
      await pane.page().keyboard.press("Tab");
      seen.push(...(await covered(pane)));
    }

    expect(seen).toEqual([]);
  });

  itInBrowser("leads from what is missing to the columns that were left aside", async () => {
    const { pane } = bench();
    const line = pane.locator("[data-missing]");
    expect(await line.count()).toBe(1);
    await line.click();
    const focused = await pane.evaluate(() =>
      document.activeElement?.closest("[data-column]")?.getAttribute("data-column"),
    );

    expect(focused).toBe("Bureau");
  });
});
