import { openWorkbook } from "excel-host";

import { open } from "./support/opened";
import { goToScreen, press, quiet } from "./support/screens";
import { itInBrowser } from "./support/workbench";

jest.setTimeout(90_000);

const WORDS = {
  "en-US": { title: "Who brings what?", found: "Found in this workbook (2)", rows: "Acteurs · 45 rows" },
  "fr-FR": {
    title: "Qui apporte quoi\u00a0?",
    found: "Trouvé dans ce classeur (2)",
    rows: "Acteurs · 45 lignes",
  },
} as const;

describe.each(["en-US", "fr-FR"] as const)("the pane in an Excel of %s", (language) => {
  itInBrowser("says what it does and finds the tables, ticked, with rows, sheet and why", async () => {
    const { pane } = await open({ language });
    await goToScreen(pane, "start");

    expect(await pane.locator("h1").innerText()).toBe(WORDS[language].title);
    expect(await pane.locator("h2").first().innerText()).toBe(WORDS[language].found);
    expect(await pane.locator('[data-table="Acteurs"]').innerText()).toContain(WORDS[language].rows);
    expect(await pane.locator('[data-table="Acteurs"] input').isChecked()).toBe(true);
    expect(await pane.locator('[data-table="Acteurs"]').innerText()).toMatch(/17 .* 18/);
  });

  itInBrowser("audits, writes its sheets and leads to them", async () => {
    const { pane, host } = await open({ language });
    await goToScreen(pane, "write");
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    await quiet(pane);

    const { workbook } = openWorkbook(await host.save());
    const names = workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    expect(names.slice(-6)).toEqual(
      language === "fr-FR"
        ? [
            "Matrice de partenariats",
            "Ressources par catégorie",
            "Carte de l’écosystème",
            "À faire",
            "Conventions et budget",
            "Synthèse",
          ]
        : [
            "Partnership matrix",
            "Resources by category",
            "Ecosystem map",
            "Actions",
            "Agreements and budget",
            "Summary",
          ],
    );
    await pane.locator("[data-written]").first().click();
    await quiet(pane);
    expect(openWorkbook(await host.save()).workbook.activeSheet?.name).toBe(names.at(-1));
  });
});

describe("the page of the pane outside Excel", () => {
  itInBrowser("says what it is, in four languages, and where to open it", async () => {
    const { page } = await open();
    const address = page.url().replace(/\/\?.*$/, "/pane/taskpane.html");
    const alone = await page.context().newPage();
    await alone.goto(address);
    await alone.waitForFunction(() => typeof Office === "object");

    const text = await alone.locator("main").innerText();
    expect(text).toContain("Open it in Excel");
    expect(text).toContain("Ouvrez-le dans Excel");
    expect(text).toContain("Ábralo en Excel");
    expect(text).toContain("Abra-o no Excel");
  });
});
