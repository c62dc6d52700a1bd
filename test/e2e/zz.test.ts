import { itInBrowser, openWorkbench } from "./support/workbench";
jest.setTimeout(120_000);
itInBrowser("looks", async () => {
  const language = (process.env.LOOK_LANG ?? "fr-FR") as "fr-FR";
  const { page, pane, errors, outsideRequests, host } = await openWorkbench({ language, viewport: { width: 1440, height: 1000 }, ...(process.env.DARK ? { colorScheme: "dark" as const } : {}) });
  const shot = async (name: string) => { await page.screenshot({ path: `/tmp/shots/${name}.png` }); };
  try {
    await pane.waitForSelector('[data-action="check-columns"]', { timeout: 20000 });
    await shot("1start");
    await pane.click('[data-action="check-columns"]');
    await pane.waitForSelector('main[data-screen="columns"] [data-column]');
    await shot("2columns");
    await pane.click('main [data-action="run-audit"]');
    await pane.waitForSelector('main[data-screen="audit"] [data-completeness]', { timeout: 20000 });
    await page.waitForTimeout(500);
    await shot("3audit");
    await pane.click('[data-action="go-interview"]');
    await pane.waitForSelector('main[data-screen="interview"] [data-question]');
    await shot("4interview");
    await pane.click('[data-tab="write"]');
    await pane.waitForSelector('main[data-screen="write"] [data-sheet]', { timeout: 20000 });
    await page.waitForTimeout(500);
    await shot("5write");
    await pane.click('[data-action="write-sheets"]');
    await pane.waitForSelector('[data-result="written"]', { timeout: 60000 });
    await page.waitForTimeout(1500);
    await shot("6written");
  } catch (error) {
    await shot("error");
    console.log(String(error), errors, await host.facts());
    throw error;
  }
  console.log(errors, outsideRequests, await host.facts());
});
