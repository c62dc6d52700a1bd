/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "excel-host/testing/excelSession";

import { readWorkbook } from "../../src/app/readWorkbook";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { checkLists, PATIENCE } from "../support/panePress";

/** Opens the findings of a list with two rows of one name and a kind that nobody knows. */
async function openFindings(): Promise<void> {
  openSession(
    await tableWorkbook(
      ["Acteur", "Type", "Données"],
      [
        ["Clic et Lien", "ONG", "oui"],
        ["Ondal", "Télécoms", null],
        ["Clic et Lien", "ONG", null],
        ["Ploum", "Zorglubs", null],
        ["Fablab du Val", "ONG", "non"],
      ],
    ),
  );
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={services} />);
  await checkLists();
  await screen.findByText(/stakeholders$/, {}, PATIENCE);
}

async function openKind(kind: string): Promise<HTMLElement> {
  const group = await waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-findings="kind ${kind}"]`);
    if (found === null) throw new Error("not there yet");
    return found;
  }, PATIENCE);
  await userEvent.click(within(group).getAllByRole("button")[0] as HTMLElement);
  return group;
}

const toCheck = (): string => screen.getByRole("heading", { name: /^To check/ }).textContent;

describe("a finding in the pane", () => {
  it("is set aside in its place, counts no more, and is taken up again", async () => {
    await openFindings();
    const group = await openKind("duplicate-name");
    expect(document.body.textContent).toContain("1 may be listed twice");
    const before = toCheck();
    await userEvent.click(within(group).getByRole("button", { name: "Different bodies" }));

    const undo = await within(group).findByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    expect(group.textContent).toContain("✓ Different bodies");
    await waitFor(() => expect(document.body.textContent).not.toContain("may be listed twice"), PATIENCE);
    expect(document.contains(group)).toBe(true);
    expect(toCheck()).not.toBe(before);
    await waitFor(async () => expect((await readWorkbook()).choices.settled).toHaveLength(2), PATIENCE);

    await userEvent.click(undo);
    await waitFor(() => expect(document.body.textContent).toContain("1 may be listed twice"), PATIENCE);
    expect(toCheck()).toBe(before);
    expect(document.activeElement?.textContent).toBe("Different bodies");
  });

  it("of rows that are one body is confirmed, stays open until they are merged, and is remembered with the workbook", async () => {
    await openFindings();
    const group = await openKind("duplicate-name");
    const before = toCheck();
    await userEvent.click(within(group).getByRole("button", { name: "Same body" }));

    await within(group).findByText(/as you have confirmed/, {}, PATIENCE);
    expect(group.textContent).toContain("✓ Same body: merge the rows in your list");
    expect(toCheck()).toBe(before);
    expect(document.body.textContent).toContain("1 may be listed twice");
    await waitFor(async () => expect((await readWorkbook()).choices.confirmed).toHaveLength(2), PATIENCE);
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    await waitFor(() => expect(document.querySelector("[data-busy]")).toBeNull(), PATIENCE);
    expect(document.querySelector('[data-findings="kind duplicate-name"]')?.textContent).toContain("✓ Same body");

    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("button", { name: "Same body" }, PATIENCE);
    await waitFor(async () => expect((await readWorkbook()).choices.confirmed).toEqual([]), PATIENCE);
  });

  it("stands under what was set aside once the rows are checked again", async () => {
    await openFindings();
    const group = await openKind("duplicate-name");
    await userEvent.click(within(group).getByRole("button", { name: "Different bodies" }));
    await waitFor(() => expect(document.body.textContent).not.toContain("may be listed twice"), PATIENCE);
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));

    const aside = await screen.findByRole("button", { name: /^✓?\s*Set aside \(1\)/ }, PATIENCE);
    expect(document.querySelector('[data-findings="kind duplicate-name"]')).toBeNull();
    await userEvent.click(aside);
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });

  it("about a word is answered with what the word means", async () => {
    await openFindings();
    const group = await openKind("unknown-category");
    await userEvent.selectOptions(within(group).getByRole("combobox"), "digital");
    await userEvent.click(within(group).getByRole("button", { name: "Use this" }));

    await waitFor(async () => {
      expect((await readWorkbook()).choices.words).toMatchObject([{ word: "Zorglubs", code: "digital" }]);
    }, PATIENCE);
    const undo = within(group).getByRole("button", { name: "Undo" });
    await userEvent.click(undo);
    await waitFor(async () => expect((await readWorkbook()).choices.words).toEqual([]), PATIENCE);
    expect(within(group).getByRole("combobox")).toBeTruthy();
  });
});
