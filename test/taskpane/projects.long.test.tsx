/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "excel-host/testing/excelSession";

import { readWorkbook } from "../../src/app/readWorkbook";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { checkLists, PATIENCE } from "../support/panePress";

const HEADERS = ["Acteur", "Type", "Projet", "Données"];
const ROWS = [
  ["Ondal", "télécom", "Éclairage", "oui"],
  ["Câblo", "télécom", "Parkings; Éclairage", "non"],
  ["Pixel", "start-up", null, "non"],
];

async function openAudit(headers: readonly string[], rows: readonly (readonly (string | null)[])[]): Promise<void> {
  openSession(await tableWorkbook(headers, rows));
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={services} />);
  await checkLists();
  await screen.findByRole("heading", { level: 1, name: /of the answers obtained/ }, PATIENCE);
}

describe("the findings of a list that names projects", () => {
  it("are those of the project that is chosen, and the choice stays in the workbook", async () => {
    await openAudit(HEADERS, ROWS);
    const choice = await screen.findByRole("combobox", { name: "Scope" }, PATIENCE);
    expect([...choice.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
      "The whole ecosystem",
      "Éclairage (2)",
      "Parkings (1)",
    ]);

    await userEvent.selectOptions(choice, "Parkings");
    await screen.findByText(/of 8 · 1 stakeholder$/, {}, PATIENCE);
    await waitFor(async () => expect((await readWorkbook()).choices.project).toBe("Parkings"), PATIENCE);

    await userEvent.selectOptions(choice, "");
    await screen.findByText(/of 24 · 3 stakeholders$/, {}, PATIENCE);
  });

  it("lead the interview to somebody of the project that is chosen", async () => {
    await openAudit(HEADERS, ROWS);
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Scope" }, PATIENCE), "Parkings");
    await screen.findByText(/of 8 · 1 stakeholder$/, {}, PATIENCE);
    await userEvent.click(screen.getByRole("button", { name: "Interview" }));

    await screen.findByRole("button", { name: "Start with Câblo" }, PATIENCE);
  });

  it("offer no choice where it names none", async () => {
    await openAudit(
      HEADERS.filter((_, column) => column !== 2),
      ROWS.map((row) => row.filter((_, column) => column !== 2)),
    );
    expect(screen.queryByRole("combobox", { name: "Scope" })).toBeNull();
  });
});
