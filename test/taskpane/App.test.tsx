/** @jest-environment ./test/support/paneEnvironment.js */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { WorkbookError } from "../../src/core/workbookError";
import { App } from "../../src/taskpane/App";
import { openSession } from "../support/excelSession";

const SAMPLE = join(__dirname, "..", "..", "assets", "sample-stakeholders.xlsx");
const today = (): string => "2026-11-23";

describe("App", () => {
  it("audits the open workbook and names the sheets it wrote", async () => {
    const session = openSession(new Uint8Array(readFileSync(SAMPLE)));
    render(<App language="fr" today={today} audit={auditWorkbook} />);

    await userEvent.click(screen.getByRole("button", { name: "Auditer et écrire" }));

    expect(await screen.findByText("Matrice de partenariats", { selector: "li" })).toBeTruthy();
    expect(screen.getByText(/des réponses sont connues/)).toBeTruthy();
    expect(session.opened.workbook.sheets.map(({ name }) => name)).toContain("Ressources par catégorie");
  });

  it("says what to do when Excel refuses", async () => {
    openSession();
    const refuse = async (): Promise<never> => {
      throw new WorkbookError("read-only", "");
    };
    render(<App language="en" today={today} audit={refuse} />);

    await userEvent.click(screen.getByRole("button", { name: "Audit and write" }));

    expect((await screen.findByRole("alert")).textContent).toBe(
      "The workbook is read-only. Save a copy to write in it.",
    );
  });
});
