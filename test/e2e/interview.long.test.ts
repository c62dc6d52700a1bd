import { tableWorkbook } from "../support/auditSession";
import { inTurn, LANGUAGES, STRINGS } from "./support/languages";
import { open as openBench } from "./support/opened";
import type { ChecklistItem } from "../../src/core/guide/codes";
import { goToItem, goToScreen, press, quiet } from "./support/screens";

const HEADERS = ["Acteur", "Type", "Ressources financières", "Gain attendu", "Commentaires"];
const ROWS = [
  ["Sonatel", "Télécoms", "x", "profit", null],
  ["Asso A", "ONG", null, null, null],
  ["Asso B", "ONG", "non", "profit", null],
];

async function open(language: (typeof LANGUAGES)[number]) {
  const workbench = await openBench({ file: await tableWorkbook(HEADERS, ROWS), language });
  await goToScreen(workbench.pane, "interview");
  return workbench;
}

async function choose(
  pane: Awaited<ReturnType<typeof open>>["pane"],
  name: string,
  item: ChecklistItem,
): Promise<void> {
  await pane.getByRole("combobox", { name: /Acteur|Stakeholder/ }).selectOption({ label: name });
  await goToItem(pane, item);
}

const QUESTION = {
  "en-US":
    "What are the resources of each that could be rallied for projects with the local authority: financial, technical, human, data?",
  "fr-FR":
    "Quelles sont les ressources de chacun qui pourraient être mobilisées pour des projets avec la collectivité\u00a0: financières, techniques, humaines, données\u00a0?",
} as const;

describe.each(LANGUAGES)("the interview in an Excel of %s", (language) => {
  const itInTurn = inTurn(language);
  const texts = STRINGS[language].interview;

  itInTurn("asks the guide's question word for word and writes the answer in the user's own words", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Asso A", "resource_financial");
    await pane.locator('[data-action="guide"]').click();
    expect(await pane.locator("[data-guide]").innerText()).toBe(QUESTION[language]);
    expect(await pane.locator("main").innerText()).toContain(texts.about.ngo);
    await pane.locator('[data-field="resource_financial"] input[value="yes"]').click();
    await pane.locator('[data-notice="saved"]').waitFor();

    expect(await pane.locator('[data-notice="saved"]').innerText()).toContain(texts.saved("Sheet1!C3"));
    expect((await host.cell("Sheet1", "C3")).value).toBe("x");
    expect(await pane.locator("[data-answered]").innerText()).toBe("1/8");
  });

  itInTurn(
    "offers any other stakeholder first, and to move on by itself only where one answer ends a question",
    async () => {
      const { pane } = await openBench({ file: await tableWorkbook(HEADERS, ROWS), language });
      await goToScreen(pane, "audit");
      await press(pane, "go-interview");
      const others = pane.getByRole("combobox", { name: texts.choose });
      expect(await others.locator("option").first().innerText()).toBe(texts.chooseOther);
      await press(pane, "start-interview");
      const advance = pane.locator('[data-preference="advance"]');
      await goToItem(pane, "familiarity");
      expect(await advance.count()).toBe(1);
      await goToItem(pane, "gains");

      expect(await advance.count()).toBe(0);
    },
  );

  itInTurn("tells none from to ask, and takes an answer back", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Asso A", "resource_financial");
    await pane.locator('[data-field="resource_financial"] input[value="no"]').click();
    await pane.locator('[data-notice="saved"]').waitFor();
    expect((await host.cell("Sheet1", "C3")).value).toBe("non");
    await quiet(pane);
    await pane.locator('[data-field="resource_financial"] input[value="unknown"]').click();
    await pane.locator('[data-answered="0"]').waitFor();
    expect((await host.cell("Sheet1", "C3")).text).toBe("");
  });

  itInTurn("ticks several gains into one cell, and notes into the column of comments", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Asso A", "gains");
    await pane.locator('[data-option="democracy"]').click();
    await pane.locator('[data-answered="1"]').waitFor();
    await quiet(pane);
    await pane.locator('[data-option="profit"]').click();
    await quiet(pane);
    await pane.locator('[data-action="note"]').click();
    await pane.locator('textarea[data-field="notes"], [data-field="notes"] textarea').fill("=à rappeler");
    await pane.locator('[data-field="note-day"]').fill("2026-11-26");
    await pane.locator('[data-field="note-source"]').selectOption("phone");
    await press(pane, "save-note");
    await pane.locator('[data-notice="saved"]').waitFor();

    expect((await host.cell("Sheet1", "D3")).value).toBe("profit; Renforcement de la démocratie");
    expect((await host.cell("Sheet1", "E3")).value).toBe("Gain attendu (26/11/2026, téléphone)\u00a0: =à rappeler");
  });

  itInTurn("keeps a note that was typed until it is saved, also from one stakeholder to the next", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Asso A", "familiarity");
    const note = pane.locator('textarea[data-field="notes"], [data-field="notes"] textarea');
    await pane.locator('[data-action="note"]').click();
    await note.fill("à rappeler");
    await pane.getByRole("combobox", { name: /Acteur|Stakeholder/ }).selectOption({ label: "Asso B" });
    expect(await note.inputValue()).toBe("");
    await pane.locator('[data-tab="audit"]').click();
    await pane.locator('[data-tab="interview"]').click();
    await pane.getByRole("combobox", { name: /Acteur|Stakeholder/ }).selectOption({ label: "Asso A" });
    expect(await note.inputValue()).toBe("à rappeler");
    await pane.locator('[data-field="note-day"]').fill("");
    await press(pane, "save-note");
    await pane.locator('[data-notice="saved"]').waitFor();

    expect((await host.cell("Sheet1", "E3")).value).toBe("Familiarité\u00a0: à rappeler");
  });

  itInTurn("adds a missing column only after asking", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Asso A", "resource_data");
    await pane.locator('[data-field="resource_data"] input[value="yes"]').click();
    await pane.locator('[data-notice="needs-column"]').waitFor();
    expect((await host.cell("Sheet1", "F1")).text).toBe("");
    await press(pane, "add-column");
    await pane.locator('[data-notice="saved"]').waitFor();

    expect((await host.cell("Sheet1", "F1")).value).toBe("Données");
    expect((await host.cell("Sheet1", "F3")).value).toBe("x");
  });

  itInTurn("asks whose answer stays when a colleague has changed the cell", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Asso A", "resource_financial");
    await host.userEdits("Sheet1", "C3", "à voir", "Remote");
    await pane.locator('[data-field="resource_financial"] input[value="yes"]').click();
    await pane.locator('[data-notice="changed"]').waitFor();
    expect(await pane.locator('[data-notice="changed"]').innerText()).toContain("à voir");
    expect((await host.cell("Sheet1", "C3")).value).toBe("à voir");
    await press(pane, "write-mine");
    await pane.locator('[data-notice="saved"]').waitFor();

    expect((await host.cell("Sheet1", "C3")).value).toBe("x");
  });

  itInTurn("follows the selection in the sheet when asked to", async () => {
    const { pane, host } = await open(language);
    await choose(pane, "Sonatel", "familiarity");
    await pane.locator('[data-action="follow"]').click();
    await host.userSelects("Sheet1", "B4");

    await pane.getByRole("heading", { level: 1, name: "Asso B" }).waitFor();
  });

  itInTurn("goes to the next open question, from one stakeholder to the next", async () => {
    const { pane } = await open(language);
    await choose(pane, "Sonatel", "incentives");
    await press(pane, "next-unanswered");

    expect(await pane.locator("h1").innerText()).toBe("Asso A");
    expect(await pane.locator("[data-question]").getAttribute("data-question")).toBe("0");
  });
});
