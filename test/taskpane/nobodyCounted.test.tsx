/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "excel-host/testing/excelSession";

import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { checkLists, PATIENCE } from "../support/panePress";

jest.setTimeout(60_000);

const NOBODY = "No stakeholder is counted so far.";

it("says of a list whose stakeholders all declined that nobody is counted, and never that every question has an answer", async () => {
  openSession(
    await tableWorkbook(
      ["Acteur", "Type", "Données", "Statut"],
      [
        ["Sonaval", "télécom", "", "refusé"],
        ["Nature en Val", "ONG", "", "refusé"],
      ],
    ),
  );
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-24"} services={services} />);
  await checkLists();

  expect((await screen.findAllByText(NOBODY, {}, PATIENCE)).length).toBeGreaterThan(0);
  expect(screen.queryByText(/every question has an answer/i)).toBeNull();

  await userEvent.click(screen.getByRole("tab", { name: "Interview" }));
  expect(await screen.findByText(NOBODY, {}, PATIENCE)).not.toBeNull();
  expect(screen.queryByText(/every question has an answer/i)).toBeNull();
});
