import { openWorkbook } from "excel-host";
import { openSession } from "excel-host/testing/excelSession";

import { tableWorkbook } from "../support/auditSession";
import { inTurn, LANGUAGES, STRINGS } from "./support/languages";
import { open } from "./support/opened";
import { checkLists, goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, paneOf } from "./support/workbench";

/** A plain list from B3 on. */
async function listFile(): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B3:C5").values = [
      ["Acteur", "Type"],
      ["Sonatel", "Télécoms"],
      ["Asso A", "ONG"],
    ];
    await context.sync();
  });
  return session.save();
}

/** Three stakeholders, the second in a row that is hidden. */
async function hiddenRowFile(): Promise<Uint8Array> {
  const session = openSession(
    await tableWorkbook(
      ["Acteur", "Type"],
      [
        ["Sonatel", "Télécoms"],
        ["Asso A", "ONG"],
        ["Asso B", "ONG"],
      ],
    ),
  );
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("3:3").rowHidden = true;
    await context.sync();
  });
  return session.save();
}

describe.each(LANGUAGES)("the start in an Excel of %s", (language) => {
  const itInTurn = inTurn(language);
  const { start } = STRINGS[language];

  itInTurn("counts hidden rows, and leaves them out when asked to", async () => {
    const { pane } = await open({ file: await hiddenRowFile(), language });
    await goToScreen(pane, "start");
    const text = await pane.locator("main").innerText();
    expect(text).toContain(start.hidden(1));
    expect(text).toContain(start.hiddenCounted);
    await pane.getByRole("checkbox", { name: start.visibleOnly }).click();
    await quiet(pane);
    await checkLists(pane);
    await onScreen(pane, "audit");

    expect(await pane.locator("main").innerText()).toContain(STRINGS[language].audit.counts(2, 16, 2).split(" · ")[1]);
  });

  itInTurn("ticks a plain list as it stands, and shows it again before it makes it a table", async () => {
    const { pane } = await open({ file: await listFile(), language });
    await pane.locator('[data-table="Sheet1"] input:checked').waitFor();
    await quiet(pane);
    expect(await pane.locator("main").innerText()).toContain(start.listPlace("Sheet1", "B3:C5", 2));
    await press(pane, "find-lists");
    await pane.locator('[data-action="make-table"]').waitFor();
    const text = await pane.locator("main").innerText();
    expect(text).toContain(start.list("Sheet1", "B3:C5", 2));
    expect(text).toContain(start.listColumns("Acteur, Type"));
    await press(pane, "make-table");

    await pane.locator(`[data-table="${language === "fr-FR" ? "Acteurs" : "Stakeholders"}"] input:checked`).waitFor();
  });

  itInTurn("inserts a template with headers and drop-downs in the language of the pane", async () => {
    const { pane, host } = await open({ file: openSession().save(), language });
    await pane.locator('[data-action="insert-template"]').waitFor();
    await quiet(pane);
    await press(pane, "insert-template");
    await pane.getByText(/“Stakeholders”|«\u00a0Acteurs\u00a0»/).waitFor();
    await quiet(pane);

    const { workbook } = openWorkbook(await host.save());
    const sheet = workbook.sheets.find(({ tables }) => tables.length > 0);
    const headers = sheet?.tables[0]?.columns.map(({ name }) => name);
    expect(headers).toEqual(
      expect.arrayContaining(language === "fr-FR" ? ["Acteur", "Données"] : ["Stakeholder", "Data"]),
    );
    expect(sheet?.dataValidations.length).toBeGreaterThan(5);
  });

  itInTurn("offers a sample where there is no table, and audits it", async () => {
    const { pane, host } = await open({ file: openSession().save(), language });
    await pane.locator('[data-action="insert-sample"]').waitFor();
    await quiet(pane);
    await press(pane, "insert-sample");
    await pane.locator("[data-table] input:checked").waitFor();
    await quiet(pane);
    await checkLists(pane);
    await onScreen(pane, "audit");

    expect((await host.sheetNames()).length).toBe(3);
    expect(await pane.locator("main").innerText()).toMatch(/12 (stakeholders|acteurs)/);
  });
});

describe("the pane", () => {
  itInBrowser("changes its language and colours where the user wants, and remembers them", async () => {
    const { pane, page } = await open({ language: "fr-FR" });
    await goToScreen(pane, "start");
    await press(pane, "menu");
    await pane.locator('[data-preference="language"]').selectOption("pt");
    await pane.getByRole("heading", { name: "Quem traz o quê?" }).waitFor();
    await pane.locator('[data-preference="scheme"]').selectOption("dark");
    await page.reload();
    const again = paneOf(page);
    await again.getByRole("heading", { name: "Quem traz o quê?" }).waitFor();

    expect(await again.locator("html").getAttribute("lang")).toBe("pt");
    await again.locator('[data-action="menu"]').click();
    expect(await again.locator('[data-preference="scheme"]').inputValue()).toBe("dark");
  });

  itInBrowser("speaks Spanish in an Excel that does", async () => {
    const { pane } = await open({ language: "es-ES" });
    await goToScreen(pane, "start");

    expect(await pane.locator("html").getAttribute("lang")).toBe("es");
    expect(await pane.locator("h1").innerText()).toMatch(/^¿/);
  });
});
