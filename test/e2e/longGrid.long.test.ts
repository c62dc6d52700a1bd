import type { Frame, Page } from "playwright-core";

import type { GridWork } from "../../tools/workbench/src/page/grid/gridView";
import { tableWorkbook } from "../support/auditSession";
import { largeWorkbook } from "../support/largeWorkbook";
import { focusGrid, goToCell, pixelsOf, typeIntoGrid, until } from "./support/grid";
import { open } from "./support/opened";
import { checkLists, goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser } from "./support/workbench";

/** The global of the workbench's page. */
interface PageRealm {
  readonly gridWork: GridWork;
}

/** What the grid was given to do so far. */
async function workOf(page: Page): Promise<GridWork> {
  return page.evaluate(() => ({ ...(globalThis as unknown as PageRealm).gridWork }));
}

/** What Ctrl+C in the grid puts on the clipboard: cells by row. */
async function copyOf(page: Page): Promise<string[][]> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await focusGrid(page);
  await page.keyboard.press("Control+c");
  const read = async (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await until(async () => (await read()) !== "");
  return (await read()).split("\r\n").map((line) => line.split("\t"));
}

/** Address of what is selected, as the add-in sees it. */
async function selectedAddress(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    }),
  );
}

describe("a workbook of 10,000 rows", () => {
  itInBrowser("shows its first rows, says so, and answers to keys while the pane reads all of them", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [`Stakeholder ${row}`, "NGO", "yes", "no"]);
    const file = await tableWorkbook(["Stakeholder", "Type", "Financial", "Data"], rows);
    const bench = await open({ file });
    await bench.page.getByText("The grid shows the first 5,000 rows; 5,001 more").waitFor();
    await bench.pane
      .getByText(/10,000 rows/)
      .first()
      .waitFor();
    await goToCell(bench, "Sheet1", "A4000");
    await typeIntoGrid(bench.page, "Typed");
    await until(async () => (await bench.host.cell("Sheet1", "A4000")).value === "Typed");
    const started = Date.now();
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.locator("#active-cell", { hasText: /^A4002$/ }).waitFor();

    // A person takes up to a second for an answer; a busy machine is given three.
    expect(Date.now() - started).toBeLessThan(3000);
    await checkLists(bench.pane);
    await onScreen(bench.pane, "audit");
    await quiet(bench.pane);
    // A click on its letter selects a column; half of it is not shown.
    const grid = await bench.page.locator("#grid canvas").first().boundingBox();
    await bench.page.mouse.click((grid?.x ?? 0) + 100, (grid?.y ?? 0) + 12);
    await until(async () => (await selectedAddress(bench.pane)).includes("A1:"));
    const column = await copyOf(bench.page);
    expect(column).toHaveLength(10_001);
    expect([column[0], column[10_000]]).toEqual([["Stakeholder"], ["Stakeholder 9999"]]);
    expect(bench.errors).toEqual([]);
  });

  itInBrowser("gives the grid few cells, a few at a time, however many the add-in writes", async () => {
    const bench = await open({ file: largeWorkbook(10_000) });
    await goToScreen(bench.pane, "write");
    await press(bench.pane, "write-sheets");
    await bench.pane.locator('[data-result="written"]').waitFor({ timeout: 250_000 });
    await until(async () => (await bench.page.getByRole("tab", { selected: true }).innerText()) !== "Acteurs");
    const { layouts, cells, mostCells } = await workOf(bench.page);
    process.stderr.write(`The grid of 10,000 rows: ${layouts} layouts, ${cells} cells, ${mostCells} at once\n`);

    // Drawn whole, it was 1,500,000 cells in some ten layouts, up to 300,000 at once.
    expect(cells).toBeLessThan(40_000);
    expect(mostCells).toBeLessThan(5000);
    // A layout is one piece of the library’s: some 0.3 s of the processor with the sheets of this result.
    expect(layouts).toBeLessThan(10);
    expect(bench.errors).toEqual([]);
  });

  itInBrowser("fills what one scrolls or jumps to, and empties nothing on the way back", async () => {
    const bench = await open({ file: largeWorkbook(4000) });
    const ink = async (): Promise<number> => pixelsOf(bench.page, "#D9E1F2");
    await until(async () => (await ink()) > 10_000);
    await goToCell(bench, "Sheet1", "A1");
    await focusGrid(bench.page);
    const atTop = await ink();
    await bench.page.keyboard.press("Control+ArrowDown");
    await bench.page.locator("#active-cell", { hasText: /^A4001$/ }).waitFor();
    expect((await bench.host.cell("Sheet1", "A4001")).value).toBe("Acteur n° 4000");
    await until(async () => (await ink()) > 10_000);
    await bench.page.keyboard.press("Control+ArrowUp");
    await bench.page.locator("#active-cell", { hasText: /^A1$/ }).waitFor();
    await until(async () => (await ink()) === atTop);
    await bench.page.keyboard.press("Control+Shift+ArrowDown");
    await bench.page.keyboard.press("Control+Shift+ArrowRight");
    await until(async () => (await selectedAddress(bench.pane)) === "Sheet1!A1:T4001");
    const copied = await copyOf(bench.page);
    expect(copied).toHaveLength(4001);
    expect(copied[4000]?.slice(0, 2)).toEqual(["Acteur n° 4000", expect.any(String)]);
    expect(copied[4000]).toHaveLength(20);
    // What is selected has another colour.
    await goToCell(bench, "Sheet1", "A1");
    await until(async () => (await ink()) === atTop);
    await bench.page.locator("#grid").hover();
    await bench.page.mouse.wheel(0, 30_000);
    await until(async () => (await ink()) !== atTop);
    await until(async () => (await ink()) > 10_000);
    expect(bench.errors).toEqual([]);
  });
});
