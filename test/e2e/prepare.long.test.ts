import { openSession } from "excel-host/testing/excelSession";

import { LANGUAGES, STRINGS } from "./support/languages";
import { open } from "./support/opened";
import { covered, goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser } from "./support/workbench";

/** Names and kinds, and nothing else, from A1 on. */
async function namesFile(): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").values = [
      ["Acteur", "Type"],
      ["Sonatel", "Télécoms"],
      ["Asso A", "ONG"],
    ];
    await context.sync();
  });
  return session.save();
}

/** What stands in the first row, after the pane has written. */
async function headers(file: Uint8Array): Promise<string[]> {
  const session = openSession(file);
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z1").load({ values: true });
    await context.sync();
    return (range.values as string[][]).flat().filter((text) => text !== "");
  });
}

describe("in forced colours", () => {
  itInBrowser("columns that are added differ from those that are there by more than their colour", async () => {
    const { pane } = await open({ file: await namesFile(), language: "fr-FR", forcedColors: true });
    await goToScreen(pane, "columns");
    await press(pane, "prepare-list");
    await onScreen(pane, "prepare");
    await quiet(pane);
    const edges = await pane
      .locator("[data-preview] > span")
      .evaluateAll((cells) => cells.slice(0, 3).map((cell) => getComputedStyle(cell).borderBottomStyle));

    expect(edges).toEqual(["solid", "double", "double"]);
  });
});

describe.each(LANGUAGES)("a list that asks no question, in an Excel of %s", (language) => {
  const { prepare } = STRINGS[language];

  itInBrowser("is shown with the columns it lacks, gets them, and loses them again while they are blank", async () => {
    const { pane, host } = await open({ file: await namesFile(), language, viewport: { width: 1366, height: 768 } });
    await goToScreen(pane, "columns");
    await press(pane, "prepare-list");
    await onScreen(pane, "prepare");
    await quiet(pane);
    const main = pane.locator("main");
    const text = await main.innerText();
    expect([prepare.about(8), prepare.where("C", "J"), prepare.add(8)].filter((own) => !text.includes(own))).toEqual(
      [],
    );
    expect(await covered(pane)).toEqual([]);

    await pane.locator('[data-group="gains"] input').click();
    await press(pane, "add-columns");
    await pane.locator('[data-prepared="6"]').waitFor();
    await quiet(pane);
    expect(await main.innerText()).toContain(prepare.added(6, "C", "H"));
    expect(await headers(await host.save())).toHaveLength(8);

    await press(pane, "take-back");
    await main.getByText(prepare.takenBack).waitFor();
    await quiet(pane);
    expect(await headers(await host.save())).toEqual(["Acteur", "Type"]);
  });
});
