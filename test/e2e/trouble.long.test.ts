import { errorMessage } from "../../src/core/messages/messages";
import type { WorkbookErrorReason, Writing } from "../../src/core/model/workbookError";
import { tableWorkbook } from "../support/auditSession";
import { inTurn, LANGUAGES, STRINGS } from "./support/languages";
import { open } from "./support/opened";
import { checkLists, goToItem, goToScreen, onScreen, press, quiet } from "./support/screens";
import type { OpenedWorkbench } from "./support/workbench";

const TABLE = tableWorkbook(
  ["Acteur", "Type", "Ressources financières"],
  [
    ["Sonatel", "Télécoms", "oui"],
    ["Asso A", "ONG", null],
  ],
);

type Pane = OpenedWorkbench["pane"];

/** The sentence that stands in the pane. */
async function told(pane: Pane, reason: WorkbookErrorReason): Promise<string> {
  await pane.locator(`[data-error="${reason}"]`).waitFor();
  return pane.locator('[role="alert"]').innerText();
}

/** Answers the open question about financial resources with yes. */
async function answer(pane: Pane): Promise<void> {
  await goToScreen(pane, "interview");
  await pane.getByRole("combobox", { name: /Acteur|Stakeholder/ }).selectOption({ label: "Asso A" });
  await goToItem(pane, "resource_financial");
  await pane.locator('[data-field="resource_financial"] input[value="yes"]').click();
}

describe.each(LANGUAGES)("trouble has its own sentence and a way out in an Excel of %s", (language) => {
  const itInTurn = inTurn(language);
  const { slow } = STRINGS[language];
  const short = language === "fr-FR" ? "fr" : "en";
  const sentence = (reason: WorkbookErrorReason, subject = "", writing: Writing = "none"): string =>
    errorMessage({ reason, subject, writing }, short);

  itInTurn("while a cell is being edited: goes on when it is finished", async () => {
    const { pane, host } = await open({ file: await TABLE, language });
    await goToScreen(pane, "start");
    await host.setFaults({ cellEditMode: true });
    await checkLists(pane);
    expect(await told(pane, "cell-edit-mode")).toContain(sentence("cell-edit-mode"));
    await host.setFaults({ cellEditMode: false });
    await press(pane, "retry");
    await quiet(pane);
    await checkLists(pane);

    await onScreen(pane, "audit");
  });

  itInTurn("when the ticked table was deleted under our feet", async () => {
    const { pane } = await open({ file: await TABLE, language });
    await goToScreen(pane, "start");
    // A choice of tables, so that the audit asks for this one by name.
    await pane.locator('[data-table="Acteurs"] input').click();
    await quiet(pane);
    await pane.locator('[data-table="Acteurs"] input').click();
    await quiet(pane);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Acteurs").convertToRange();
        await context.sync();
      }),
    );
    await checkLists(pane);
    expect(await told(pane, "table-not-found")).toContain(sentence("table-not-found", "Acteurs"));
    await press(pane, "read-again");
    await quiet(pane);

    expect(await pane.locator("[data-error]").count()).toBe(0);
  });

  itInTurn("when the sheet is protected: nothing is written, and it says which sheet", async () => {
    const { pane, host } = await open({ file: await TABLE, language });
    await goToScreen(pane, "start");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.protect();
        await context.sync();
      }),
    );
    await answer(pane);

    expect(await told(pane, "protected")).toContain(sentence("protected", "Sheet1", "nothing"));
    expect((await host.cell("Sheet1", "C3")).text).toBe("");
  });

  itInTurn("in a read-only workbook: it can be audited, and says why nothing can be written", async () => {
    const { pane } = await open({ file: await TABLE, language, isReadOnly: true });
    await goToScreen(pane, "write");

    expect(await pane.locator("main").innerText()).toContain(STRINGS[language].write.readOnly);
    expect(await pane.locator('[data-action="write-sheets"]').getAttribute("aria-disabled")).toBe("true");
  });

  itInTurn("when Excel is too old for something", async () => {
    const { pane, host } = await open({ file: await TABLE, language });
    await goToScreen(pane, "start");
    await host.failNext("ApiNotFound");
    await checkLists(pane);

    expect(await told(pane, "too-old")).toContain(sentence("too-old"));
  });

  itInTurn("when a request is never answered: it says what may be the matter and can be stopped", async () => {
    const { pane, host } = await open({ file: await TABLE, language });
    await goToScreen(pane, "start");
    await host.hangNext();
    await checkLists(pane);
    await pane.locator("[data-slow]").waitFor();
    expect(await pane.locator("[data-slow]").innerText()).toBe(slow);
    await press(pane, "cancel");
    await quiet(pane);
    await checkLists(pane);

    await onScreen(pane, "audit");
  });

  itInTurn("when nobody knows: what can be copied holds no contents of cells", async () => {
    const { pane, page, host } = await open({ file: await TABLE, language });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await goToScreen(pane, "start");
    await host.failNext("GeneralException");
    await checkLists(pane);
    expect(await told(pane, "unexpected")).toContain(sentence("unexpected"));
    await press(pane, "copy-detail");
    await pane.getByText(STRINGS[language].copied, { exact: true }).waitFor();
    const detail = await page.evaluate(() => navigator.clipboard.readText());

    expect(detail).toContain("code: GeneralException");
    expect(detail).not.toMatch(/Sonatel|Asso|Télécoms/);
  });
});
