import { openWorkbook } from "excel-host";

import { tableWorkbook } from "../support/auditSession";
import { inTurn, LANGUAGES, STRINGS } from "./support/languages";
import { open, openOnce } from "./support/opened";
import { checkLists, goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, type OpenedWorkbench } from "./support/workbench";

describe.each(LANGUAGES)("the findings in an Excel of %s", (language) => {
  const itInTurn = inTurn(language);
  const { audit, charts, findings } = STRINGS[language];

  // Each goes on where the one of its language before it ended.
  const bench = openOnce(
    () => ({ language }),
    async ({ pane }) => goToScreen(pane, "audit"),
  );

  itInTurn("tell completeness, overall and per category, and gaps in sentences", async () => {
    const { pane } = bench();
    const text = await pane.locator("main").innerText();
    expect(text).toContain(audit.counts(330, 464, 58));
    expect(text).toMatch(
      language === "fr-FR"
        ? /Télécommunications\s: données, ressources humaines, 6\s/
        : /Telecoms: data, human resources, 6\s/,
    );
    await pane.locator("summary").click();

    expect(await pane.locator("details").getByRole("row").count()).toBeGreaterThan(10);
  });

  itInTurn("come with pictures that open to names", async () => {
    const { pane } = bench();
    await pane.getByRole("button", { name: charts.showNames }).click();
    const count = pane.locator('[data-chart="grid"] button').first();
    const number = Number(await count.innerText());
    await count.click();

    expect(await pane.locator('[role="status"] button').count()).toBe(number);
  });

  itInTurn("lead to the very cell, can be searched and grouped by officer", async () => {
    const { pane, host } = bench();
    await pane.locator('[data-findings="kind amount-in-answer"] button').first().click();
    const link = pane.locator('[data-findings="kind amount-in-answer"] [data-cell]').first();
    const cell = (await link.getAttribute("data-cell")) ?? "";
    await link.click();
    await quiet(pane);
    const { workbook } = openWorkbook(await host.save());
    const [sheet, address] = cell.split("!");
    expect(workbook.activeSheet?.name).toBe(sheet);
    expect((await host.cell(sheet ?? "", address ?? "")).value).toBe(1500);

    await press(pane, "find-findings");
    await pane.getByRole("searchbox").fill("Mutuelle");
    expect(await pane.locator("[data-findings]").count()).toBe(2);
    await pane.getByRole("searchbox").fill("nobody has this name");
    await pane.getByText(findings.noMatch).waitFor();
    await pane.getByRole("searchbox").fill("");
    await pane.getByRole("button", { name: findings.byOwner }).click();
    expect(await pane.locator('[data-findings^="owner "]').count()).toBeGreaterThan(1);
  });

  itInTurn("say whom to ask next, by officer, and open the interview there", async () => {
    const { pane } = bench();
    await pane.getByRole("button", { name: audit.askAbout("Nomad Apps") }).click();
    await onScreen(pane, "interview");

    expect(await pane.locator("h1").innerText()).toBe("Nomad Apps");
  });

  itInTurn("show the numbers that the written sheet counts", async () => {
    const { pane, host } = bench();
    const section = pane.locator("section", { has: pane.locator('[data-chart="resources"]') });
    await section.getByRole("button", { name: charts.showTable }).click();
    const rows = await section
      .locator("tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText)));
    const shown = rows.map((row) => row.flatMap((cell) => (cell.match(/\d+/g) ?? []).map(Number)));
    await press(pane, "go-write");
    await onScreen(pane, "write");
    await quiet(pane);
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    await quiet(pane);

    const { workbook } = openWorkbook(await host.save());
    const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "ResourcesByCategory"));
    const { top, left, bottom } = sheet?.tables[0]?.range ?? { top: 0, left: 0, bottom: 0 };
    const written = Array.from({ length: bottom - top }, (_, row) =>
      // Yes, none, to ask of the four resources stand after the category and its stakeholders.
      Array.from({ length: 12 }, (__, column) => sheet?.cell(top + 1 + row, left + 2 + column)?.value),
    );
    expect(shown).toEqual(written);
  });
});

/** Presses the button from inside the page: it is there only as long as rows are counted. */
async function cancelWhileCounting(pane: OpenedWorkbench["pane"]): Promise<void> {
  await pane.waitForFunction(
    () => {
      const button = document.querySelector<HTMLButtonElement>('[data-action="cancel"]');
      if (button === null || !/\d of 10,000 rows/.test(document.body.innerText)) return false;
      button.click();
      return true;
    },
    undefined,
    { polling: 10 },
  );
}

describe("an audit of many rows", () => {
  itInBrowser("can be cancelled while its rows are checked, and run again", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [`Acteur ${row}`, "ONG", row % 2 === 0 ? "oui" : null]);
    const { pane } = await open({ file: await tableWorkbook(["Acteur", "Type", "Données"], rows) });
    await goToScreen(pane, "start");
    await checkLists(pane);
    await cancelWhileCounting(pane);
    await quiet(pane);
    expect(await pane.locator("main").getAttribute("data-screen")).toBe("start");
    await checkLists(pane);
    await onScreen(pane, "audit");

    expect(await pane.locator("main").innerText()).toContain("10,000 stakeholders");
  });
});
