/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "excel-host/testing/excelSession";

import { readWorkbook } from "../../src/app/readWorkbook";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { PATIENCE, press } from "../support/panePress";

it("asks once per column whether what a list of resources does not name is none, and says what that changes", async () => {
  openSession(
    await tableWorkbook(
      ["Acteur", "Type", "Ressources"],
      [
        ["Ondal", "télécom", "données, techniques"],
        ["Pixel", "start-up", "techniques"],
      ],
    ),
  );
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={services} />);
  await press("See the columns");

  const box = await screen.findByRole(
    "checkbox",
    { name: /“Ressources”: what is not listed counts as “none” \(5 answers/ },
    PATIENCE,
  );
  expect((box as HTMLInputElement).checked).toBe(false);
  await userEvent.click(box);
  await waitFor(
    async () => expect((await readWorkbook()).choices.unlisted).toEqual([{ table: "Acteurs", header: "Ressources" }]),
    PATIENCE,
  );
});
