import { readFileSync } from "node:fs";

import type { Frame, Page } from "playwright-core";
import { openWorkbook } from "excel-host";
import { validatorFindings } from "excel-host/testing/judges";
import { readZip } from "excel-host/testing/zip";

import { sampleFile, tableWorkbook } from "../support/auditSession";
import { focusGrid, goToCell, pixelsOf, typeIntoGrid, until } from "./support/grid";
import { goToScreen, press } from "./support/screens";
import { itInBrowser, openWorkbench, type OpenedWorkbench, paneOf, type WorkbenchOptions } from "./support/workbench";

/** A colour that no style of a workbook or of the grid has. */
const ODD_COLOUR = "#12AB5E";

const opened: OpenedWorkbench[] = [];

async function open(options: WorkbenchOptions = {}): Promise<OpenedWorkbench> {
  const bench = await openWorkbench(options);
  opened.push(bench);
  return bench;
}

afterEach(async () => {
  for (const { close, outsideRequests } of opened.splice(0)) {
    await close();
    expect(outsideRequests).toEqual([]);
  }
});

/** What a handler of the add-in was told of a change. */
interface ToldChange {
  readonly address: string;
  readonly source: string;
}

/** The global of the workbench's page. */
interface PageRealm {
  readonly workbench: { readonly isUnsaved: boolean };
}

interface PaneRealm {
  told: ToldChange[];
}

/** Waits until the grid shows an area of a colour, about as large as a cell. */
async function colourShown(page: Page, colour: string): Promise<void> {
  await until(async () => (await pixelsOf(page, colour)) > 300);
}

/** Waits until the line of messages says something. */
async function told(page: Page, text: string | RegExp): Promise<void> {
  await page.locator("#message", { hasText: text }).waitFor();
}

async function openDrawer(page: Page): Promise<void> {
  await page.locator("#drawer-toggle").click();
}

/** The pane after something that loads it anew. */
async function nextPane(bench: OpenedWorkbench, change: () => Promise<unknown>): Promise<Frame> {
  const before = bench.pane;
  await change();
  await until(() => before.isDetached());
  await paneOf(bench.page).locator("main[data-screen]").waitFor();
  return bench.pane;
}

/** Code of the error that a small read in the pane ends with; null when it succeeds. */
async function readError(pane: Frame): Promise<string | null> {
  return pane.evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.load({ name: true });
        await context.sync();
      });
      return null;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
}

/** Code of the error that bringing a sheet to the front ends with; null when it succeeds. */
async function activateError(pane: Frame): Promise<string | null> {
  return pane.evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Acteurs").activate();
        await context.sync();
      });
      return null;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
}

/** The parts of a file that undo concerns: settings of the add-in are none of them. */
function contentsOf(file: Uint8Array): Map<string, Uint8Array> {
  return new Map([...readZip(file)].filter(([path]) => path.startsWith("xl/")));
}

async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], fileName));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent("#grid", "dragenter", { dataTransfer: transfer });
  await page.dispatchEvent("#grid", "drop", { dataTransfer: transfer });
}

describe("the grid", () => {
  itInBrowser("shows the looks of cells and tables, and charts as pictures", async () => {
    const bench = await open();
    // Blue header cells of the sample's table style.
    await colourShown(bench.page, "#4472C4");
    await goToScreen(bench.pane, "write");
    await press(bench.pane, "write-sheets");
    await bench.pane.locator('[data-result="written"]').waitFor();
    await bench.page.getByRole("tab", { name: "Resources by category" }).click();
    const chart = bench.page.locator("#grid img");
    await chart.first().waitFor();

    const source = decodeURIComponent((await chart.first().getAttribute("src")) ?? "");
    expect(source).toContain("Who can bring what?");
    expect(source.match(/<rect /g)?.length).toBeGreaterThan(40);
    expect(bench.errors).toEqual([]);
  });

  itInBrowser("tells the add-in what the user types and selects, as Excel's events do", async () => {
    const bench = await open();
    await bench.pane.evaluate(async () => {
      const told: ToldChange[] = [];
      Object.assign(globalThis, { told });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
          told.push({ address, source });
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(async () => {
          told.push({ address: "", source: "selection" });
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await goToCell(bench, "Acteurs", "C30");
    await typeIntoGrid(bench.page, "forte");
    await bench.page.locator("#active-cell", { hasText: /^C31$/ }).waitFor();
    await goToCell(bench, "Acteurs", "C30");
    await bench.page.keyboard.press("Delete");
    await openDrawer(bench.page);
    await bench.page.locator("#colleague-cell").fill("b6");
    await bench.page.locator("#colleague-text").fill("EPCI");
    await bench.page.locator("#colleague-edit").click();
    await told(bench.page, "A colleague typed “EPCI” into B6.");

    const events = (): Promise<ToldChange[]> => bench.pane.evaluate(() => (globalThis as unknown as PaneRealm).told);
    await until(async () => (await events()).some(({ source }) => source === "Remote"));
    expect((await events()).filter(({ source }) => source !== "selection")).toEqual([
      { address: "C30", source: "Local" },
      { address: "C30", source: "Local" },
      { address: "B6", source: "Remote" },
    ]);
    expect((await events()).filter(({ source }) => source === "selection").length).toBeGreaterThanOrEqual(2);
    expect((await bench.host.cell("Acteurs", "C30")).value).toBe("");
    expect((await bench.host.cell("Acteurs", "B6")).value).toBe("EPCI");
  });

  itInBrowser("shows what the add-in writes, with its format", async () => {
    const bench = await open();
    expect(await pixelsOf(bench.page, ODD_COLOUR)).toBe(0);
    await bench.pane.evaluate(async (colour) => {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Acteurs").getRange("B7");
        cell.formulas = [["=2*21"]];
        cell.format.fill.color = colour;
        await context.sync();
      });
    }, ODD_COLOUR);

    await colourShown(bench.page, ODD_COLOUR);
    await goToCell(bench, "Acteurs", "B7");
    await bench.page.waitForFunction(() => document.querySelector<HTMLInputElement>("#formula")?.value === "=2*21");
    expect((await bench.host.cell("Acteurs", "B7")).text).toBe("42");
  });

  itInBrowser(
    "takes back with Ctrl+Z what the user typed and what the add-in wrote, and does it again with Ctrl+Y",
    async () => {
      const bench = await open();
      await goToCell(bench, "Acteurs", "C7");
      const { value: before } = await bench.host.cell("Acteurs", "C7");
      await typeIntoGrid(bench.page, "forte");
      await until(async () => (await bench.host.cell("Acteurs", "C7")).value === "forte");
      const sheets = await bench.host.sheetNames();
      const typed = contentsOf(await bench.host.save());
      await goToScreen(bench.pane, "write");
      await press(bench.pane, "write-sheets");
      await bench.pane.locator('[data-result="written"]').waitFor();
      await goToCell(bench, "Acteurs", "C7");
      const take = async (keys: string): Promise<void> => {
        await focusGrid(bench.page);
        await bench.page.keyboard.press(keys);
      };

      for (let steps = 0; (await bench.host.sheetNames()).length > sheets.length && steps < 20; steps += 1)
        await take("Control+z");
      expect(contentsOf(await bench.host.save())).toEqual(typed);
      await take("Control+z");
      await until(async () => (await bench.host.cell("Acteurs", "C7")).value === before);
      await take("Control+z");
      await told(bench.page, "There is nothing to undo.");
      await take("Control+y");
      await until(async () => (await bench.host.cell("Acteurs", "C7")).value === "forte");
      expect(await bench.page.locator("#message").innerText()).toBe("");
      expect(bench.errors).toEqual([]);
    },
  );

  itInBrowser("takes formulas and what the formula bar is told", async () => {
    const bench = await open();
    await goToCell(bench, "Acteurs", "D7");
    await bench.page.keyboard.press("F2");
    await bench.page.locator("#formula:focus").fill("=1+1");
    await bench.page.keyboard.press("Enter");
    await until(async () => (await bench.host.cell("Acteurs", "D7")).text === "2");

    expect((await bench.host.cell("Acteurs", "D7")).formula).toBe("=1+1");
    // The keyboard is back in the grid.
    await bench.page.keyboard.type("3");
    await bench.page.keyboard.press("Enter");
    await until(async () => (await bench.host.cell("Acteurs", "D7")).value === 3);
  });
});

describe("files", () => {
  itInBrowser("are opened by the button and saved as a workbook that opens", async () => {
    const bench = await open();
    const choosing = bench.page.waitForEvent("filechooser");
    await bench.page.locator("#open-file").click();
    const buffer = Buffer.from(await tableWorkbook(["Stakeholder", "Type"], [["Alpha", "NGO"]], "Actors"));
    await nextPane(bench, async () =>
      (await choosing).setFiles({ name: "mine.xlsx", mimeType: "application/octet-stream", buffer }),
    );
    expect(await bench.page.locator("#file-name").innerText()).toBe("mine.xlsx");
    await bench.pane.locator("[data-table]", { hasText: "Actors" }).waitFor();
    await goToScreen(bench.pane, "write");
    await press(bench.pane, "write-sheets");
    await bench.pane.locator('[data-result="written"]').waitFor();
    const downloading = bench.page.waitForEvent("download");
    await bench.page.locator("#save-result").click();
    const download = await downloading;
    await told(bench.page, "mine - partnership matrix.xlsx was saved to your downloads.");
    const saved = new Uint8Array(readFileSync(await download.path()));

    // As the command line calls it.
    expect(download.suggestedFilename()).toBe("mine - partnership matrix.xlsx");
    expect(validatorFindings(saved)).toEqual([]);
    const { workbook } = openWorkbook(saved);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Sheet1", "Partnership matrix"]));
  });

  itInBrowser("are opened by dropping them on the page", async () => {
    const bench = await open();
    const file = await tableWorkbook(["Acteur", "Type"], [["Alpha", "ONG"]], "Annuaire");
    await nextPane(bench, () => dropFile(bench.page, "déposé.xlsx", file));

    expect(await bench.page.locator("#file-name").innerText()).toBe("déposé.xlsx");
    expect(await bench.host.sheetNames()).toEqual(["Sheet1"]);
    expect(await bench.page.locator("#drop-hint").isVisible()).toBe(false);
    await nextPane(bench, () => bench.page.locator("#open-sample").click());
    expect(await bench.host.sheetNames()).toContain("Acteurs");
  });

  itInBrowser(
    "are opened over results that were not saved only when one agrees, and unasked over what was saved",
    async () => {
      const bench = await open();
      const asked: string[] = [];
      let agrees = false;
      bench.page.on("dialog", (dialog) => {
        asked.push(dialog.message());
        void (agrees ? dialog.accept() : dialog.dismiss());
      });
      const file = await tableWorkbook(["Acteur", "Type"], [["Alpha", "ONG"]], "Annuaire");
      await bench.host.userEdits("Acteurs", "A5", "Kept");
      await bench.page.waitForFunction(() => (globalThis as unknown as PageRealm).workbench.isUnsaved);
      await dropFile(bench.page, "other.xlsx", file);
      await until(() => asked.length === 1);
      expect(asked[0]).toMatch(/^What changed in sample-stakeholders\.xlsx is not saved .* Open other\.xlsx/);
      expect((await bench.host.cell("Acteurs", "A5")).value).toBe("Kept");

      agrees = true;
      await nextPane(bench, () => dropFile(bench.page, "other.xlsx", file));
      expect([asked.length, await bench.page.locator("#file-name").innerText()]).toEqual([2, "other.xlsx"]);
      await bench.host.userEdits("Sheet1", "A2", "Beta");
      await bench.page.waitForFunction(() => (globalThis as unknown as PageRealm).workbench.isUnsaved);
      const downloading = bench.page.waitForEvent("download");
      await bench.page.locator("#save-result").click();
      await downloading;
      await nextPane(bench, () => bench.page.locator("#open-sample").click());
      expect(asked).toHaveLength(2);
    },
  );

  itInBrowser.each([
    { name: "notes.docx", bytes: new TextEncoder().encode("no workbook"), says: "notes.docx is not an Excel workbook" },
    { name: "half.xlsx", bytes: sampleFile().slice(0, 5000), says: "half.xlsx is damaged" },
  ])("$name dropped on the page is refused in words, and the open workbook stays", async ({ name, bytes, says }) => {
    const bench = await open();
    bench.page.on("dialog", (dialog) => void dialog.accept());
    await bench.host.userEdits("Acteurs", "A5", "Kept");
    await dropFile(bench.page, name, bytes);
    await told(bench.page, says);

    expect(await bench.page.locator("#message").getAttribute("class")).toContain("problem");
    expect(await bench.page.locator("#file-name").innerText()).toBe("sample-stakeholders.xlsx");
    expect((await bench.host.cell("Acteurs", "A5")).value).toBe("Kept");
    expect(await readError(bench.pane)).toBeNull();
    await bench.page.locator("#message-close").click();
    expect(await bench.page.locator("#message").innerText()).toBe("");
  });
});

describe("the tester's drawer", () => {
  itInBrowser("plays another language of Excel", async () => {
    const bench = await open();
    const pane = await nextPane(bench, () => bench.page.locator("#locale").selectOption("fr-FR"));

    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("fr-FR");
    expect(await pane.locator("main h1, main h2").first().innerText()).toContain("apporte");
  });

  itInBrowser("plays another theme, in the page and in the pane", async () => {
    const { page, pane } = await open({ colorScheme: "browser" });
    const isDark = (frame: Frame): Promise<boolean> =>
      frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await openDrawer(page);
    expect(await isDark(pane)).toBe(false);
    await page.locator("#scheme").selectOption("dark");
    await until(() => isDark(pane));
    expect(await ground()).not.toBe(light);
    await page.locator("#scheme").selectOption("light");
    await until(async () => !(await isDark(pane)));
    expect(await ground()).toBe(light);
  });

  itInBrowser("plays older Excels by their highest requirement set", async () => {
    const bench = await open();
    const highest = async (pane: Frame): Promise<string[]> =>
      pane.evaluate(() =>
        ["1.14", "1.17", "1.21"].filter((set) => Office.context.requirements.isSetSupported("ExcelApi", set)),
      );
    expect(await highest(bench.pane)).toEqual(["1.14", "1.17", "1.21"]);
    await openDrawer(bench.page);
    const choose = (label: string): Promise<Frame> =>
      nextPane(bench, () => bench.page.locator("#excel-api").selectOption({ label }));

    expect(await highest(await choose("LTSC 2024 (ExcelApi 1.17)"))).toEqual(["1.14", "1.17"]);
    expect(await highest(await choose("LTSC 2021 (ExcelApi 1.14)"))).toEqual(["1.14"]);
    expect(await bench.page.locator("#drawer-toggle").innerText()).toBe("Tester’s drawer (1 on)");
  });

  itInBrowser("plays a read-only workbook", async () => {
    const bench = await open();
    await openDrawer(bench.page);
    const pane = await nextPane(bench, () => bench.page.locator("#read-only").check());
    const readOnly = await pane.evaluate(async () =>
      Excel.run(async (context) => {
        const workbook = context.workbook.load({ readOnly: true });
        await context.sync();
        return workbook.readOnly;
      }),
    );

    expect(readOnly).toBe(true);
    await pane.getByText("The workbook is read-only: save a copy to write in it.").first().waitFor();
  });

  itInBrowser("plays troubles that come and go", async () => {
    const { page, pane } = await open();
    await goToScreen(pane, "start");
    await openDrawer(page);

    await page.locator("#cell-edit-mode").check();
    expect(await readError(pane)).toBe("InvalidOperationInCellEditMode");
    await page.locator("#cell-edit-mode").uncheck();
    expect(await readError(pane)).toBeNull();

    await page.locator("#inactive-workbook").check();
    expect(await activateError(pane)).toBe("InactiveWorkbook");
    await page.locator("#inactive-workbook").uncheck();
    expect(await activateError(pane)).toBeNull();

    await page.locator("#failure").selectOption("AccessDenied");
    await page.locator("#fail-next").click();
    await told(page, "The next call of the pane fails with AccessDenied.");
    expect(await readError(pane)).toBe("AccessDenied");
    expect(await readError(pane)).toBeNull();

    await page.locator("#latency").selectOption({ label: "1 s" });
    const started = Date.now();
    expect(await readError(pane)).toBeNull();
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
    expect(await page.locator("#drawer-toggle").innerText()).toBe("Tester’s drawer (1 on)");
    await page.locator("#latency").selectOption({ label: "no time" });
    expect(await page.locator("#drawer-toggle").innerText()).toBe("Tester’s drawer");

    await page.locator("#colleague-cell").fill("nowhere");
    await page.locator("#colleague-edit").click();
    await told(page, "“NOWHERE” is not the address of a cell.");

    await page.locator("#failure").selectOption({ label: "no answer at all" });
    await page.locator("#fail-next").click();
    await told(page, "gets no answer");
    const ended = await Promise.race([readError(pane), page.waitForTimeout(3000).then(() => "still waiting")]);
    expect(ended).toBe("still waiting");
  });

  itInBrowser("plays a small limit of what Excel takes at once", async () => {
    const bench = await open();
    const writeMuch = (pane: Frame): Promise<string | null> =>
      pane.evaluate(async () => {
        try {
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Acteurs").getRange("Z1").values = [["x".repeat(20_000)]];
            await context.sync();
          });
          return null;
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      });
    expect(await writeMuch(bench.pane)).toBeNull();
    await openDrawer(bench.page);
    const pane = await nextPane(bench, () => bench.page.locator("#payload-limit").selectOption({ label: "16 KB" }));

    expect(await writeMuch(pane)).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("the window", () => {
  itInBrowser("hides no control, however narrow it is", async () => {
    const { page } = await open();
    await openDrawer(page);
    for (const width of [640, 800, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll("header button, header select, .drawer input, .drawer select, .drawer button")]
          .filter((each) => each.getBoundingClientRect().right > innerWidth)
          .map(({ id }) => id),
      );
      expect([width, outside]).toEqual([width, []]);
    }
  });
});
