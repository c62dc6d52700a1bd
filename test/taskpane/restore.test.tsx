/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { DAY, fiveRows } from "../support/brokenRuns";
import { rowsOf } from "../support/ownResult";
import { checkLists, PATIENCE, press } from "../support/panePress";

jest.setTimeout(120_000);

it("restores the previous result once the user agreed to its day and minute", async () => {
  const session = openSession(await fiveRows());
  await auditWorkbook({ ...DAY, moment: "2026-11-23T09:05" });
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["Autre"]];
    await context.sync();
  });
  await auditWorkbook({ ...DAY, moment: "2026-11-23T10:00" });
  await session.excel.idle();
  const names = () => rowsOf(session, "matrix").flatMap((row) => [...row.values()]);
  expect(names()).toContain("Autre");

  render(<App excelLanguage="fr" excelScheme="light" today={() => "2026-11-24"} services={services} />);
  await checkLists();
  await press("Créer la matrice");
  await press("Rétablir le résultat précédent");
  await screen.findByText(/23\/11\/2026, 09:05/, {}, PATIENCE);
  await press("Garder ce résultat");
  expect(names()).toContain("Autre");
  await press("Rétablir le résultat précédent");
  await press("Rétablir");
  await screen.findByText(/^Rétabli : le résultat du 23\/11\/2026, 09:05/, {}, PATIENCE);
  await session.excel.idle();

  await waitFor(() => expect(names()).not.toContain("Autre"), PATIENCE);
  expect(names()).toContain("Alpha");
});
