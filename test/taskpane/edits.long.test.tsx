/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/services/paneServices";
import { editedMatrix, type EditedMatrix } from "../support/editedMatrix";
import { checkLists, PATIENCE, press } from "../support/panePress";

const HEADERS = ["Acteur", "Type", "Familiarité avec le numérique", "Données"];
const ROWS = [
  ["Sonaval", "Télécoms", 2, "oui"],
  ["Ondal", "Télécoms", 1, ""],
  ["Asso A", "ONG", 3, "non"],
];

/** So long a button whose meaning changed takes no click. */
const BUTTON_SETTLES_MS = 600;

/** Nobody is as quick as these tests: a click right after the main button changed would count for what it said before. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, BUTTON_SETTLES_MS));
}

/** Opens the pane in English on a matrix of which three cells were changed, and goes to the screen of the sheets. */
async function openWrite(changes: Partial<PaneServices> = {}): Promise<EditedMatrix> {
  const desk = await editedMatrix({ headers: HEADERS, rows: ROWS, kind: "table", language: "en" });
  desk.type("Ondal", "resource_data", "✓");
  desk.type("Ondal", "familiarity", "3");
  desk.type("Asso A", "resource_data", "✓");
  await desk.change((sheet) => {
    sheet.getRange("D4").values = [["?"]];
  });
  const own = { ...services, ...changes };
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-24"} services={own} />);
  await checkLists();
  await press(/^Create the matrix/);
  return desk;
}

const box = async (name: string | RegExp): Promise<HTMLInputElement> =>
  screen.findByRole("checkbox", { name }, PATIENCE);

describe("edits of the matrix in the pane", () => {
  it("are a quiet line, a list with what fits ticked, and written on request", async () => {
    const desk = await openWrite();
    await screen.findByText("3 edits in the matrix", {}, PATIENCE);
    await press(/^Review/);
    await screen.findByRole("heading", { level: 1, name: "From the matrix to your list" }, PATIENCE);

    const ready = await box("Ondal, Data: To ask becomes Yes, “oui” will be written in D3");
    const conflict = await box(/^Asso A, Data: To ask becomes Yes, .*D4 now says “\?”: your list has changed too/);
    expect([ready.checked, (await box(/^Ondal, Familiarity: 1 becomes 3/)).checked, conflict.checked]).toEqual([
      true,
      true,
      false,
    ]);
    await press("Put 2 cells into my list");
    await screen.findByText("✓ Written in D3", {}, PATIENCE);
    expect(await desk.source("C2:D4")).toEqual([
      [2, "oui"],
      [3, "oui"],
      [3, "?"],
    ]);
    await userEvent.click(await box(/^Asso A/));
    await settled();
    await press("Put 1 cell into my list");
    await screen.findByText("✓ Written in D4", {}, PATIENCE);
    await screen.findByText("The matrix says what your list says.", {}, PATIENCE);
    await settled();
    await press("Back");
    await screen.findByRole("heading", { level: 1, name: "Sheets" }, PATIENCE);
    await waitFor(() => expect(document.querySelector("[data-sheet]")).not.toBeNull(), PATIENCE);
    expect(screen.queryByText(/edits? in the matrix/)).toBeNull();
    expect(await desk.source("C4:D4")).toEqual([[3, "oui"]]);
  });

  it("are written once where the first request was never answered and the user tries again", async () => {
    let isLost = true;
    const desk = await openWrite({
      putEdits: async (...args) => {
        const found = await services.putEdits(...args);
        if (!isLost) return found;
        isLost = false;
        return new Promise(() => undefined);
      },
    });
    await press(/^Review/);
    await press("Put 2 cells into my list");
    await press("Stop waiting");
    await press("Put 2 cells into my list");
    await waitFor(() => expect(screen.getAllByText("✓ Your list says so already.")).toHaveLength(2), PATIENCE);

    expect(await desk.source("C2:D4")).toEqual([
      [2, "oui"],
      [3, "oui"],
      [3, "?"],
    ]);
  });

  it("say of each what Excel refused, and keep it ticked", async () => {
    const desk = await openWrite();
    await press(/^Review/);
    await box(/^Ondal, Data/);
    await desk.change((sheet) => sheet.protection.protect());
    await press("Put 2 cells into my list");
    const refused = await screen.findAllByText(/^Not written\. .*protected/, {}, PATIENCE);

    expect(refused).toHaveLength(2);
    expect((await box(/^Ondal, Data/)).checked).toBe(true);
    const row = document.querySelector('[data-outcome="refused"]');
    expect(within(row as HTMLElement).getByText(/protected/)).toBeTruthy();
  });

  it("offer the column that the list lacks, and take the edit once it is there", async () => {
    const desk = await openWrite();
    desk.type("Sonaval", "owner", "Mme Perrin");
    await press(/^Review/);
    await press("Add “Référent”");
    const owner = await box(/^Sonaval, Owner: blank becomes Mme Perrin/);
    await waitFor(() => expect(owner.checked).toBe(true), PATIENCE);
    await press("Put 3 cells into my list");
    await screen.findByText("✓ Written in E2", {}, PATIENCE);

    expect(await desk.source("E1:E2")).toEqual([["Référent"], ["Mme Perrin"]]);
  });
});
