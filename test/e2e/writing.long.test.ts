import { openWorkbook } from "excel-host";

import { inTurn, LANGUAGES, STRINGS } from "./support/languages";
import { open, openOnce } from "./support/opened";
import { goToScreen, press, quiet } from "./support/screens";
import type { OpenedWorkbench } from "./support/workbench";

const MATRIX = { "en-US": "Partnership matrix", "fr-FR": "Matrice de partenariats" } as const;

async function write({ pane }: OpenedWorkbench): Promise<void> {
  await press(pane, "write-sheets");
  await pane.locator('[data-result="written"]').waitFor();
  await quiet(pane);
}

describe.each(LANGUAGES)("writing in an Excel of %s", (language) => {
  const itInTurn = inTurn(language);
  const texts = STRINGS[language].write;

  // Those with this workbench go on where the one of their language before them ended; the first of them writes.
  const bench = openOnce(
    () => ({ language }),
    async ({ pane }) => goToScreen(pane, "write"),
  );

  itInTurn("says what will be created, then what will be replaced", async () => {
    const { pane } = bench();
    // A badge is a line of its own, with a sign before it.
    const hasBadge = (text: string, word: string): boolean =>
      text.split("\n").some((line) => line.trim() === word || line.trim().slice(2) === word);
    const badges = async (): Promise<string[]> =>
      (await pane.locator("[data-sheet]").allInnerTexts()).map((text) =>
        hasBadge(text, texts.created) ? "created" : hasBadge(text, texts.replaced) ? "replaced" : text,
      );
    expect(await badges()).toEqual(Array(7).fill("created"));
    await write(bench());

    expect(await badges()).toEqual(Array(7).fill("replaced"));
  });

  itInTurn("clears the history only when the user agrees, and keeps the focus in sight", async () => {
    await write(bench());
    const { pane, host } = bench();
    const runs = async (): Promise<number> => {
      const { workbook } = openWorkbook(await host.save());
      const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
      const { top, bottom } = tables.find(({ name }) => name === "PartnershipHistory")?.range ?? { top: 0, bottom: 0 };
      return bottom - top;
    };
    const inFocus = async (action: string): Promise<void> => {
      await pane.locator(`[data-action="${action}"]:focus`).waitFor();
    };
    const before = await runs();
    await press(pane, "clear-history");
    await pane.getByText(texts.clearHistoryAsk).waitFor();
    await inFocus("keep-history");
    await press(pane, "keep-history");
    await inFocus("clear-history");
    expect(await runs()).toBe(before);
    await press(pane, "clear-history");
    await press(pane, "clear-history-yes");
    await pane.getByText(texts.historyCleared).waitFor();

    expect(await runs()).toBeLessThan(before);
  });

  itInTurn("gives the summary as text, also where the clipboard is closed", async () => {
    const { pane, page } = bench();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(pane, "copy-summary");
    await pane.getByText(texts.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("58");

    await pane.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await press(pane, "copy-summary");
    const byHand = pane.locator("textarea[data-copy], [data-copy] textarea");
    expect(await byHand.inputValue()).toBe(copied);
    expect(await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(copied.length);
  });

  itInTurn("rewrites the sheets in another language without reading the tables again", async () => {
    const { pane, host } = bench();
    await host.userEdits("Acteurs", "A5", "Nobody reads this");
    await pane.locator('[data-field="sheet-language"]').selectOption("pt");
    await press(pane, "rewrite-language");
    await quiet(pane);

    const { workbook } = openWorkbook(await host.save());
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toContain("Matriz de parcerias");
    expect(names).not.toContain(MATRIX[language]);
    const texts = [...(workbook.sheetNamed("Matriz de parcerias")?.rowCells(5) ?? [])].map(([, { value }]) => value);
    expect(texts).not.toContain("Nobody reads this");
  });

  itInTurn(
    "ends on the result: the committee page is the first link and the main button until something changes",
    async () => {
      const { pane, host } = bench();
      const page = language === "fr-FR" ? "Synthèse" : "Summary";
      const appearance = (action: string): Promise<string> =>
        pane.locator(`[data-action="${action}"]`).evaluate((button) => getComputedStyle(button).backgroundColor);
      expect(await pane.locator("[data-written]").first().getAttribute("data-written")).toBe(page);
      const [main, second] = [await appearance("open-page"), await appearance("write-sheets")];
      expect(main).not.toBe(second);
      expect(await pane.locator('[data-action="write-sheets"]').innerText()).toBe(STRINGS[language].sheetState.update);
      for (const action of ["open-page", "write-sheets"]) {
        const box = await pane.locator(`[data-action="${action}"]`).boundingBox();
        // On one line each, side by side.
        expect(box?.height ?? Infinity).toBeLessThan(40);
      }
      await press(pane, "open-page");
      await quiet(pane);
      expect(openWorkbook(await host.save()).workbook.activeSheet?.name).toBe(page);

      await host.userEdits("Acteurs", "C6", "nulle");
      await pane.locator('[data-tab="audit"]').click();
      await press(pane, "go-write");
      await quiet(pane);
      await pane.locator('[data-sheet-state]:not([data-sheet-state="0"])').waitFor();
      expect(await pane.locator('[data-action="open-page"]').count()).toBe(0);
      expect(await pane.locator('[data-action="write-sheets"]').innerText()).toBe(texts.write(6, true));
    },
  );

  itInTurn("lists cells of the matrix that were typed over before it replaces them", async () => {
    const workbench = await open({ language });
    const { pane, host } = workbench;
    await goToScreen(pane, "write");
    await write(workbench);
    await host.userEdits(MATRIX[language], "F6", "3");
    await pane.locator('[data-tab="audit"]').click();
    await press(pane, "go-write");
    await pane.locator('[data-typed-over="1"]').waitFor();
    const text = await pane.locator('[data-typed-over="1"]').innerText();

    expect(text).toContain(texts.typedOver(1));
    expect(text).toMatch(language === "fr-FR" ? /· Familiarité\s: 3/ : /· Familiarity: 3/);
  });

  itInTurn("leaves out the sheets that are not ticked", async () => {
    const workbench = await open({ language });
    const { pane, host } = workbench;
    await goToScreen(pane, "write");
    await pane.locator('[data-sheet="map"] input').click();
    await pane.locator('[data-sheet="actions"] input').click();
    await pane.locator('[data-sheet="agreements"] input').click();
    await pane.locator('[data-sheet="summary"] input').click();
    expect(await pane.locator('[data-action="write-sheets"]').innerText()).toBe(texts.write(2, false));
    await write(workbench);

    const { workbook } = openWorkbook(await host.save());
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    expect(visible.map(({ name }) => name).slice(4)).toEqual([
      MATRIX[language],
      language === "fr-FR" ? "Ressources par catégorie" : "Resources by category",
    ]);
  });

  itInTurn("names no number of sheets before it knows them", async () => {
    const { pane, host } = await open({ language });
    await goToScreen(pane, "audit");
    await host.hangNext();
    await press(pane, "go-write");

    expect(await pane.locator('[data-action="write-sheets"]').innerText()).toBe(texts.title);
  });
});
