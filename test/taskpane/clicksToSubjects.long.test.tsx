/** @jest-environment ./test/support/paneEnvironment.js */

/** The way of somebody who opens the pane for the first time, with a list of their own: counted in clicks. */

import { render, screen, waitFor } from "@testing-library/react";
import { openSession } from "excel-host/testing/excelSession";

import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { PATIENCE, press } from "../support/panePress";

/** Headers as a town hall has them, none of which is that of the sample, and no project. */
const HEADERS = ["Structure", "Nature juridique", "Aisance numérique", "Envie d’y aller", "Jeux de données", "Contact"];
const ROWS = [
  ["Ondal Mobile", "Opérateur télécom", 3, 3, "oui", "J. Petit"],
  ["Jardins du lac", "Association", 1, 2, "non", "M. Roux"],
  ["Caisse du Meroy", "Banque", 2, 1, "?", "L. Blanc"],
  ["Lycée des Tisserands", "Université", 2, 3, "oui", "P. Noir"],
];
/** From opening the pane to the sheet of subjects with subjects of one's own. */
const MOST_CLICKS = 5;

it("takes five clicks at most from opening the pane to the sheet of subjects with subjects of one's own", async () => {
  const session = openSession(await tableWorkbook(HEADERS, ROWS, "Annuaire"));
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    await press(name);
    clicks += 1;
  };
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-28"} services={services} />);

  await click("Add my subjects");
  await screen.findByText("Your subjects are on the sheet “My subjects”.", {}, PATIENCE);
  // The sheet is in front, its first example selected: the user writes over it, and takes the second one out.
  expect(session.opened.workbook.activeSheet).toMatchObject({ name: "My subjects", selection: { top: 5, left: 0 } });
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My subjects");
    sheet.getRange("A6:E7").values = [
      ["On-demand shuttles", "", "Mobility", "Data", "residents"],
      ["", "", "", "", ""],
    ];
    await context.sync();
  });

  await click(/^Check my list/);
  await click("Create the matrix");
  await click(/^Create \d+ sheets$/);
  await click("Open “Subjects”");
  await waitFor(() => expect(session.opened.workbook.activeSheet?.name).toBe("Subjects"), PATIENCE);

  expect(session.opened.workbook.sheetNamed("Subjects")?.cell(5, 0)?.value).toBe("On-demand shuttles");
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
});
