/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen } from "@testing-library/react";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { DAY, fiveRows } from "../support/brokenRuns";
import { subjectsWorkbook } from "../support/subjectsWorkbook";
import { PATIENCE, press } from "../support/panePress";

jest.setTimeout(120_000);

it("says how many changes there are, and updates the sheets that stand in their language", async () => {
  const session = openSession(await fiveRows());
  const isWritten = (name: string): boolean => session.opened.workbook.sheetNamed(name) !== undefined;
  await auditWorkbook({ ...DAY, sheets: ["matrix", "actions", "history"] });
  await session.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Acteurs");
    const width = session.opened.workbook.sheetNamed("Sheet1")?.tables[0]?.columns.length ?? 1;
    rows.add(undefined, [["Nouvelle", ...Array<string>(width - 1).fill("")]]);
    await context.sync();
  });
  await session.excel.idle();

  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-24"} services={services} />);
  await press("Sheets", "tab");
  await screen.findByText(/1 change since/, {}, PATIENCE);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Sheets");
  await press(/^Check my/);
  await press(/^Update the sheets – 1 change since/);
  await screen.findByText(/^Nothing has changed since/, {}, PATIENCE);
  await session.excel.idle();

  expect([isWritten("Matrice de partenariats"), isWritten("À faire"), isWritten("Synthèse")]).toEqual([
    true,
    true,
    false,
  ]);
});

it("says that subjects have changed", async () => {
  const session = openSession(await subjectsWorkbook());
  await auditWorkbook({ ...DAY, sheets: ["matrix", "subjects"] });
  await session.run(async (context) => {
    context.workbook.worksheets.getItem("Mes sujets").getRange("D7").values = [["Humaines"]];
    await context.sync();
  });
  await session.excel.idle();

  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-24"} services={services} />);
  await press("Sheets", "tab");
  await screen.findByText(/1 change since/, {}, PATIENCE);
  expect(await screen.findByText("1 in your subjects", {}, PATIENCE)).toBeTruthy();
});
