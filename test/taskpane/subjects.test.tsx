/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { subjectsWorkbook } from "../support/subjectsWorkbook";

jest.setTimeout(60_000);

const PATIENCE = { timeout: 15_000 };

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name }, PATIENCE);
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"), PATIENCE);
  await userEvent.click(button);
}

/** The pane over a workbook. */
async function openPane(file: Promise<Uint8Array>): Promise<ExcelSession> {
  const session = openSession(await file);
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={services} />);
  return session;
}

async function tableNames(session: ExcelSession): Promise<string[]> {
  await session.excel.idle();
  return session.run(async (context) => {
    const all = context.workbook.tables.load({ name: true });
    await context.sync();
    return all.items.map(({ name }) => name);
  });
}

describe("my subjects on the first screen", () => {
  it("are inserted where there is no table of them, said to be there, and shown from then on", async () => {
    const session = await openPane(subjectsWorkbook({ rows: null }));
    await press("Add my subjects");
    expect(await screen.findByText("Your subjects are on the sheet “My subjects”.", {}, PATIENCE)).toBeTruthy();
    expect(await tableNames(session)).toEqual(["Acteurs", "PartnershipSubjects"]);

    await press("Show my subjects");
    await waitFor(
      () => expect(session.opened.workbook.activeSheet?.selection).toMatchObject({ top: 5, left: 0 }),
      PATIENCE,
    );
    expect(await tableNames(session)).toEqual(["Acteurs", "PartnershipSubjects"]);
  });

  it("are shown where a table of the user's own names them, which no table is inserted beside", async () => {
    const headers = ["Enjeu", "Projet", "Pilote", "Moyens", "Public cible"];
    const session = await openPane(subjectsWorkbook({ name: "Enjeux", headers }));
    expect(await screen.findByText("Your subjects are on the sheet “Mes sujets”.", {}, PATIENCE)).toBeTruthy();
    await press("Show my subjects");
    await waitFor(() => expect(session.opened.workbook.activeSheet?.name).toBe("Mes sujets"), PATIENCE);
    expect(await tableNames(session)).toEqual(["Acteurs", "Enjeux"]);
  });
});
