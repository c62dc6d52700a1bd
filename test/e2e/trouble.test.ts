import { tableWorkbook } from "../support/auditSession";
import { goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, openWorkbench } from "./support/workbench";

jest.setTimeout(90_000);

const TABLE = tableWorkbook(
  ["Acteur", "Type", "Ressources financières"],
  [
    ["Sonatel", "Télécoms", "oui"],
    ["Asso A", "ONG", null],
  ],
);

describe("trouble has its own sentence and a way out", () => {
  itInBrowser("while a cell is being edited, and goes on when it is finished", async () => {
    const { pane, host } = await openWorkbench({ file: await TABLE, language: "fr-FR" });
    await goToScreen(pane, "start");
    await host.setTroubles({ cellEditMode: true });
    await press(pane, "run-audit");
    await pane.locator('[data-trouble="cell-edit-mode"]').waitFor();
    expect(await pane.locator('[role="alert"]').innerText()).toContain(
      "Terminez la saisie dans la cellule (Entrée), puis réessayez.",
    );
    await host.setTroubles({ cellEditMode: false });
    await press(pane, "retry");
    await quiet(pane);
    await press(pane, "run-audit");

    await onScreen(pane, "audit");
  });

  itInBrowser("when a ticked table was deleted under our feet", async () => {
    const { pane, host } = await openWorkbench({ file: await TABLE, language: "en-US" });
    await goToScreen(pane, "start");
    await pane.locator('[data-table="Acteurs"] input').click();
    await quiet(pane);
    await pane.locator('[data-table="Acteurs"] input').click();
    await quiet(pane);
    await host.failNext("ItemNotFound");
    await press(pane, "run-audit");

    expect(await pane.locator('[data-trouble="table-not-found"]').innerText()).toContain("is not there any more");
    await press(pane, "retry");
    await quiet(pane);
    expect(await pane.locator("[data-trouble]").count()).toBe(0);
  });

  itInBrowser("in a read-only workbook: it can be audited, and says why nothing can be written", async () => {
    const { pane } = await openWorkbench({ file: await TABLE, language: "en-US", isReadOnly: true });
    await goToScreen(pane, "write");

    expect(await pane.locator("main").innerText()).toContain("The workbook is read-only: save a copy to write in it.");
    expect(await pane.locator('[data-action="write-sheets"]').getAttribute("aria-disabled")).toBe("true");
  });

  itInBrowser("when Excel is too old for something", async () => {
    const { pane, host } = await openWorkbench({ file: await TABLE, language: "en-US" });
    await goToScreen(pane, "start");
    await host.failNext("ApiNotFound");
    await press(pane, "run-audit");

    expect(await pane.locator('[data-trouble="too-old"]').innerText()).toContain("Excel 2021 or later is needed");
  });

  itInBrowser("when a request is never answered: it says what may be the matter and can be stopped", async () => {
    const { pane, host } = await openWorkbench({ file: await TABLE, language: "en-US" });
    await goToScreen(pane, "start");
    await host.hangNext();
    await press(pane, "run-audit");
    await pane.locator("[data-slow]").waitFor();
    expect(await pane.locator("[data-slow]").innerText()).toContain("Excel has not answered yet.");
    await press(pane, "cancel");
    await quiet(pane);
    await press(pane, "run-audit");

    await onScreen(pane, "audit");
  });

  itInBrowser("when nobody knows: what can be copied holds no contents of cells", async () => {
    const { pane, page, host } = await openWorkbench({ file: await TABLE, language: "en-US" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await goToScreen(pane, "start");
    await host.failNext("GeneralException");
    await press(pane, "run-audit");
    await pane.locator('[data-trouble="unexpected"]').waitFor();
    await press(pane, "copy-detail");
    await pane.getByText("Copied").waitFor();
    const detail = await page.evaluate(() => navigator.clipboard.readText());

    expect(detail).toContain("code: GeneralException");
    expect(detail).not.toMatch(/Sonatel|Asso|Télécoms/);
  });
});
