/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { services } from "../../src/entry/services";
import { WorkbookError } from "../../src/core/model/workbookError";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/services/paneServices";
import { checkLists, PATIENCE, press } from "../support/panePress";
import {
  manyPartners,
  manySubjects,
  subjectsWorkbook,
  SUBJECT_PARTNERS,
  SUBJECT_ROWS,
} from "../support/subjectsWorkbook";

/** The pane over a workbook. */
async function openPane(file: Promise<Uint8Array>, changes: Partial<PaneServices> = {}): Promise<ExcelSession> {
  const session = openSession(await file);
  const own = { ...services, ...changes };
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={own} />);
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

  it("tell beside their button that Excel refused them, until one tries again or moves on", async () => {
    let refusals = 2;
    await openPane(subjectsWorkbook({ rows: null }), {
      showOwnSubjects: async (language) => {
        if (refusals-- > 0) throw new WorkbookError("structure-protected", "");
        return services.showOwnSubjects(language);
      },
    });
    await press("Add my subjects");
    const alert = await screen.findByRole("alert", {}, PATIENCE);
    expect(alert.closest("[data-part]")?.getAttribute("data-part")).toBe("own-subjects");
    await userEvent.click(screen.getByRole("tab", { name: "Sheets" }));
    expect(screen.queryByRole("alert")).toBeNull();

    await userEvent.click(screen.getByRole("tab", { name: "List" }));
    await press("Add my subjects");
    await screen.findByRole("alert", {}, PATIENCE);
    await press("Try again");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull(), PATIENCE);
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

/** Runs the audit and shows the findings. */
async function openFindings(file: Promise<Uint8Array>): Promise<ExcelSession> {
  const session = await openPane(file);
  await checkLists();
  await screen.findByRole("heading", { level: 2, name: "Subjects" }, PATIENCE);
  return session;
}

function section(): HTMLElement {
  const found = screen.getByRole("heading", { level: 2, name: "Subjects" }).closest("section");
  if (found === null) throw new Error("There is no section of subjects.");
  return found;
}

describe("subjects among the findings", () => {
  it("stand a line each, what nobody serves first, with the state of each resource said in words", async () => {
    await openFindings(subjectsWorkbook());
    const own = within(section());

    expect(own.getByText("“Démarches”: nobody serves this subject yet")).toBeTruthy();
    expect(
      own
        .getAllByRole("listitem")
        .flatMap((item) => (item.dataset.subject === undefined ? [] : [item.dataset.subject])),
    ).toEqual(["Démarches", "Irrigation", "Navettes"]);
    expect(
      own.getByRole("button", {
        name: /^Démarches Financial: not needed Technical: not needed Human: nobody Data: not needed/,
      }),
    ).toBeTruthy();
    expect(
      own.getByRole("button", {
        name: /^Irrigation Financial: to ask Technical: sure Human: not needed Data: not needed/,
      }),
    ).toBeTruthy();
  });

  it("are not said to be served by nobody while their needs are not noted, or partners still to be asked", async () => {
    const voisins = ["Voisins", "Télécoms", 1, 1, "profit", "non", "non", null, "non", null];
    const rows = [["Santé", "Eau", null, null, null], ...SUBJECT_ROWS.slice(2)];
    await openFindings(subjectsWorkbook({ rows, partners: [...SUBJECT_PARTNERS, voisins] }));
    const own = within(section());

    expect(own.getByText("“Santé”: its needs are not noted yet")).toBeTruthy();
    expect(own.getByRole("button", { name: /^Santé Financial: not noted Technical: not noted/ })).toBeTruthy();
    expect(own.getByRole("button", { name: /^Démarches .*Human: nobody asked Data: not needed/ })).toBeTruthy();
    expect([...section().querySelectorAll("ul")].at(-1)?.textContent).toBe("? nobody asked– not needed? not noted");
  });

  it("open to who could bring what, who is ready and whether users are there, and lead to the interview", async () => {
    await openFindings(subjectsWorkbook());
    await press(/^Irrigation/);
    const facts = [...section().querySelectorAll("p")].map((line) => line.textContent);
    expect(facts).toEqual([
      "Financial: to ask (Banque)",
      "Technical: sure (Agrilog)",
      "Ready: Agrilog",
      "Users at the table: ✓ yes (Jardins)",
    ]);

    await userEvent.click(within(section()).getByRole("button", { name: "Banque" }));
    expect(await screen.findByRole("heading", { name: /Banque/ }, PATIENCE)).toBeTruthy();
  });

  it("lead to their row", async () => {
    const session = await openFindings(subjectsWorkbook());
    await press(/^Irrigation/);
    await press("Show its row");
    await waitFor(
      () => expect(session.opened.workbook.activeSheet?.selection).toMatchObject({ top: 5, left: 0 }),
      PATIENCE,
    );
    expect(session.opened.workbook.activeSheet?.name).toBe("Mes sujets");
  });

  it("have their numbers in a table behind", async () => {
    await openFindings(subjectsWorkbook());
    await userEvent.click(within(section()).getByRole("button", { name: "Show the table" }));
    const rows = within(within(section()).getByRole("table")).getAllByRole("row");
    const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));

    expect(cells).toEqual([
      ["", "sure", "to ask"],
      ...[["Démarches"], ["Human", "nobody"], ["Ready", "0"], ["Users at the table", "no"]],
      ...[
        ["Irrigation"],
        ["Financial", "0", "1"],
        ["Technical", "1", "0"],
        ["Ready", "1"],
        ["Users at the table", "yes"],
      ],
      ...[["Navettes"], ["Data", "1", "0"], ["Ready", "1"], ["Users at the table", "no"]],
    ]);
  });

  it("are five at first, and all on request", async () => {
    await openFindings(subjectsWorkbook({ rows: manySubjects(9), partners: manyPartners(12) }));
    expect(section().querySelectorAll("[data-subject]")).toHaveLength(5);
    await userEvent.click(within(section()).getByRole("button", { name: "and 4 others" }));
    expect(section().querySelectorAll("[data-subject]")).toHaveLength(9);
  });

  it("are offered where there is no table of them, which is then there, with the examples not counted", async () => {
    const session = await openFindings(subjectsWorkbook({ rows: null }));
    expect(within(section()).getByText("For which subjects do you need partners?")).toBeTruthy();
    await userEvent.click(within(section()).getByRole("button", { name: "Add my subjects" }));
    const empty = "No subject yet on the sheet “My subjects”: write over the examples, then check again.";
    expect(await within(section()).findByText(empty, {}, PATIENCE)).toBeTruthy();
    expect(within(section()).getByRole("button", { name: "Show my subjects" })).toBeTruthy();
    expect(await tableNames(session)).toEqual(["Acteurs", "PartnershipSubjects"]);
  });
});

describe("the sheet of subjects among the sheets to write", () => {
  const listed = async (): Promise<(string | null)[]> => {
    await userEvent.click(await screen.findByRole("tab", { name: "Sheets" }, PATIENCE));
    await waitFor(() => expect(document.querySelector('[data-sheet="matrix"]')).not.toBeNull(), PATIENCE);
    return [...document.querySelectorAll("[data-sheet]")].map((sheet) => sheet.getAttribute("data-sheet"));
  };

  it("is listed where a table names subjects", async () => {
    await openFindings(subjectsWorkbook());
    expect(await listed()).toContain("subjects");
  });

  it("is not where none does", async () => {
    await openFindings(subjectsWorkbook({ rows: null }));
    expect(await listed()).not.toContain("subjects");
  });
});
