import { openWorkbook } from "excel-host";
import { openSession } from "excel-host/testing/excelSession";

import { ADD_IN_ID } from "../../src/core/contract/names";
import { tableWorkbook } from "../support/auditSession";
import { LANGUAGES, STRINGS } from "./support/languages";
import { open } from "./support/opened";
import { covered, goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser } from "./support/workbench";

jest.setTimeout(120_000);

describe.each(LANGUAGES)("the columns in an Excel of %s", (language) => {
  const { columns } = STRINGS[language];

  itInBrowser("show their meaning, how sure it is, and three values", async () => {
    const { pane } = await open({ language });
    await goToScreen(pane, "columns");
    const column = pane.locator('[data-column="Structure"]').first();

    expect(await column.innerText()).toContain(columns.confidence.high);
    expect(await column.innerText()).toContain("Office de tourisme de Valmeroy · Régie des eaux du Meroy");
    expect(await column.getByRole("combobox").inputValue()).toBe(language === "fr-FR" ? "Acteur" : "Stakeholder");
  });

  itInBrowser("stay in sight while the field of a meaning has the focus, by a click and by the keyboard", async () => {
    const { pane } = await open({ language, viewport: { width: 1366, height: 768 } });
    await goToScreen(pane, "columns");
    const meanings = pane.getByRole("combobox", { name: language === "fr-FR" ? /^Sens de/ : /^Meaning of/ });
    const seen: Record<string, string[]> = {};
    for (const place of [0, 1, 5]) {
      await meanings.nth(place).click();
      seen[`clicked ${place}`] = await covered(pane);
      await pane.page().keyboard.press("Escape");
      await pane.page().keyboard.press("Tab");
      seen[`tabbed on from ${place}`] = await covered(pane);
    }

    expect(Object.values(seen).flat()).toEqual([]);
  });

  itInBrowser("can be given another meaning by typing a part of it, which the workbook keeps", async () => {
    const { pane, host } = await open({ language });
    await goToScreen(pane, "columns");
    const column = pane.locator('[data-column="Structure"]').first();
    const meaning = column.getByRole("combobox");
    await meaning.click();
    await pane.page().keyboard.type(language === "fr-FR" ? "interloc" : "contact");
    await pane.getByRole("option", { name: language === "fr-FR" ? "Interlocuteur" : "Contact person" }).click();
    await column.getByText(columns.confidence.pinned).waitFor();
    await quiet(pane);
    // The only column of names is gone: the pane says so.
    await pane.getByText(columns.noNameColumn).first().waitFor();

    const kept = openWorkbook(await host.save(), ADD_IN_ID);
    openSession(kept);
    const { readWorkbook } = await import("../../src/app/readWorkbook");
    expect((await readWorkbook()).choices.columns).toEqual([
      { table: "Acteurs", header: "Structure", field: "contact_name" },
    ]);
  });

  itInBrowser("list words that were not understood; an explained one counts from then on", async () => {
    const file = await tableWorkbook(
      ["Acteur", "Type"],
      [
        ["Sonatel", "Opérateurs du coin"],
        ["Expresso", "Opérateurs du coin"],
      ],
    );
    const { pane } = await open({ file, language });
    await goToScreen(pane, "columns");
    const word = pane.locator('[data-word="Opérateurs du coin"]');
    expect(await word.innerText()).toContain(columns.word("Opérateurs du coin", 2));
    await word.locator("select").selectOption("telecom");
    await quiet(pane);
    await press(pane, "run-audit");
    await onScreen(pane, "audit");
    await pane.locator("summary").click();

    expect(await pane.locator("details").innerText()).toContain(
      language === "fr-FR" ? "Télécommunications" : "Telecoms",
    );
    expect(await pane.locator('[data-findings="kind unknown-category"]').count()).toBe(0);
  });

  itInBrowser("say what a missing column costs", async () => {
    const file = await tableWorkbook(["Stakeholder", "Type"], [["A", "NGO"]]);
    const { pane } = await open({ file, language });
    await goToScreen(pane, "columns");
    const text = await pane.locator('[data-missing="resource_data"]').innerText();

    expect(text).toContain(columns.missing(language === "fr-FR" ? "Données" : "Data"));
    expect(text).toContain(columns.missingCost(1));
  });
});
