import { openWorkbook } from "../../src/host/xlsx/openWorkbook";
import { tableWorkbook } from "../support/auditSession";
import { openSession } from "../support/excelSession";
import { goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, openWorkbench, type OpenedWorkbench } from "./support/workbench";

jest.setTimeout(90_000);

const opened: OpenedWorkbench[] = [];

async function open(...args: Parameters<typeof openWorkbench>): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench(...args);
  opened.push(workbench);
  return workbench;
}

afterEach(async () => {
  for (const workbench of opened.splice(0)) {
    const { outsideRequests, errors } = workbench;
    const { unknownMembers, tooNewMembers } = await workbench.host.facts();
    expect({ outsideRequests, errors, unknownMembers, tooNewMembers }).toEqual({
      outsideRequests: [],
      errors: [],
      unknownMembers: [],
      tooNewMembers: [],
    });
    await workbench.close();
  }
});

const WORDS = {
  "en-US": { title: "Which partners, which resources?", found: "Tables found (2)", rows: "Acteurs · 45 rows" },
  "fr-FR": {
    title: "Quels partenaires, quelles ressources\u00a0?",
    found: "Tableaux trouvés (2)",
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

  itInBrowser("audits, writes four sheets and leads to them", async () => {
    const { pane, host } = await open({ language });
    await goToScreen(pane, "write");
    await press(pane, "write-sheets");
    await pane.locator('[data-result="written"]').waitFor();
    await quiet(pane);

    const { workbook } = openWorkbook(await host.save());
    const names = workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    expect(names.slice(-4)).toEqual(
      language === "fr-FR"
        ? ["Matrice de partenariats", "Ressources par catégorie", "À faire", "Synthèse"]
        : ["Partnership matrix", "Resources by category", "Actions", "Summary"],
    );
    await pane.locator("[data-written]").first().click();
    await quiet(pane);
    expect(openWorkbook(await host.save()).workbook.activeSheet?.name).toBe(names.at(-4));
  });
});

describe("the start", () => {
  itInBrowser("offers a sample where there is no table, and audits it", async () => {
    const { pane, host } = await open({ file: openSession().save(), language: "es-ES" });
    await pane.locator('[data-action="insert-sample"]').waitFor();
    await quiet(pane);
    await press(pane, "insert-sample");
    await pane.locator('[data-table="Actores"] input:checked').waitFor();
    await quiet(pane);
    await press(pane, "run-audit");
    await onScreen(pane, "audit");

    expect(await host.sheetNames()).toEqual(["Sheet1", "Actores", "Listas de palabras"]);
    expect(await pane.locator("main").innerText()).toContain("12 actores");
  });

  itInBrowser("shows a plain list before it makes it a table", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B3:C5").values = [
        ["Acteur", "Type"],
        ["Sonatel", "Télécoms"],
        ["Asso A", "ONG"],
      ];
      await context.sync();
    });
    const { pane } = await open({ file: session.save(), language: "fr-FR" });
    await pane.locator('[data-action="make-table"]').waitFor();
    await quiet(pane);
    expect(await pane.locator("main").innerText()).toContain("Sheet1!B3:C5 · 2 lignes");
    await press(pane, "make-table");

    await pane.locator('[data-table="Acteurs"] input:checked').waitFor();
  });

  itInBrowser("changes its language and colours where the user wants, and remembers them", async () => {
    const { pane, page } = await open({ language: "fr-FR" });
    await goToScreen(pane, "start");
    await pane.locator('[data-preference="language"]').selectOption("pt");
    await pane.getByRole("heading", { name: "Que parceiros, que recursos?" }).waitFor();
    await pane.locator('[data-preference="scheme"]').selectOption("dark");
    await page.reload();
    const again = page.frameLocator("iframe");
    await again.getByRole("heading", { name: "Que parceiros, que recursos?" }).waitFor();

    expect(await again.locator("html").getAttribute("lang")).toBe("pt");
    expect(await again.locator('[data-preference="scheme"]').inputValue()).toBe("dark");
  });
});

describe("the columns", () => {
  itInBrowser("can be given another meaning by typing a part of it, which the workbook keeps", async () => {
    const { pane, host } = await open({ language: "fr-FR" });
    await goToScreen(pane, "columns");
    const column = pane.locator('[data-column="Structure"]').first();
    expect(await column.innerText()).toContain("sûr");
    const meaning = column.getByRole("combobox");
    await meaning.click();
    await pane.page().keyboard.type("interloc");
    await pane.getByRole("option", { name: "Interlocuteur" }).click();
    await column.getByText("choisi").waitFor();
    await quiet(pane);
    // The only column of names is gone: the pane says so.
    await pane.getByText("Aucune colonne ne donne les noms.").waitFor();

    const kept = openWorkbook(await host.save());
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
    const { pane } = await open({ file, language: "fr-FR" });
    await goToScreen(pane, "columns");
    const word = pane.locator('[data-word="Opérateurs du coin"]');
    expect(await word.innerText()).toContain("2 lignes");
    await word.locator("select").selectOption("telecom");
    await quiet(pane);
    await press(pane, "run-audit");
    await onScreen(pane, "audit");
    await pane.locator("summary").click();

    expect(await pane.locator("details").innerText()).toContain("Télécommunications");
    expect(await pane.locator('[data-findings="kind unknown-category"]').count()).toBe(0);
  });

  itInBrowser("say what a missing column costs", async () => {
    const file = await tableWorkbook(["Stakeholder", "Type"], [["A", "NGO"]]);
    const { pane } = await open({ file });
    await goToScreen(pane, "columns");

    expect(await pane.locator('[data-missing="resource_data"]').innerText()).toMatch(
      /No column for “Data”\.\s*1 answer will read as to ask\./,
    );
  });
});

describe("the findings", () => {
  itInBrowser("lead to the very cell, can be searched and grouped by officer", async () => {
    const { pane, host } = await open({ language: "en-US" });
    await goToScreen(pane, "audit");
    await pane.locator('[data-findings="kind amount-in-answer"] button').first().click();
    const link = pane.locator('[data-findings="kind amount-in-answer"] [data-cell]').first();
    const cell = (await link.getAttribute("data-cell")) ?? "";
    await link.click();
    await quiet(pane);
    const { workbook } = openWorkbook(await host.save());
    const [sheet, address] = cell.split("!");
    expect(workbook.activeSheet?.name).toBe(sheet);
    expect((await host.cell(sheet ?? "", address ?? "")).value).toBe(1500);

    await pane.getByRole("searchbox").fill("Mutuelle");
    expect(await pane.locator("[data-findings]").count()).toBe(1);
    await pane.getByRole("searchbox").fill("nobody has this name");
    await pane.getByText("Nothing matches the search.").waitFor();
    await pane.getByRole("searchbox").fill("");
    await pane.getByRole("button", { name: "By owner" }).click();
    expect(await pane.locator('[data-findings^="owner "]').count()).toBeGreaterThan(1);
  });

  itInBrowser("come with pictures whose numbers stand in a table and open to names", async () => {
    const { pane } = await open({ language: "en-US" });
    await goToScreen(pane, "audit");
    await pane.getByRole("button", { name: "Show the table" }).click();
    expect(await pane.getByRole("row", { name: /Telecoms/ }).innerText()).toMatch(/\d+ yes, \d+ none, \d+ to ask/);
    const count = pane.locator('[data-picture="grid"] button').first();
    const number = Number(await count.innerText());
    await count.click();
    expect(await pane.locator('[role="status"] button').count()).toBe(number);
  });
});
