/** @jest-environment ./test/support/paneEnvironment.js */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { CHECKLIST_ITEMS } from "../../src/core/guide/codes";
import type { AnswerOutcome } from "../../src/app/interview";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/services/paneServices";
import { tableWorkbook } from "../support/auditSession";
import { checkLists, PATIENCE, press } from "../support/panePress";

const HEADERS = ["Acteur", "Type", "Ressources financières", "Ressources humaines"];
const ROWS = [
  ["Sonatel", "Télécoms", "x", null],
  ["Asso A", "ONG", null, null],
  ["Asso B", "ONG", "non", null],
];

/** Opens the interview on the table, in English. */
async function openInterview(
  changes: Partial<PaneServices> = {},
  headers: readonly string[] = HEADERS,
  rows: readonly (readonly (string | null)[])[] = ROWS,
): Promise<ExcelSession> {
  const session = openSession(await tableWorkbook(headers, rows));
  render(
    <App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={{ ...services, ...changes }} />,
  );
  await checkLists();
  await press("Interview");
  return session;
}

/** Chooses a stakeholder from the list. */
async function choose(name: string): Promise<void> {
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Stakeholder" }, PATIENCE), name);
  await screen.findByRole("heading", { level: 1, name }, PATIENCE);
  // The row is selected in the sheet meanwhile.
  await screen.findByText(/row \d+ selected/, {}, PATIENCE);
}

/** Goes to the card of one item of the checklist. */
async function goToItem(item: string): Promise<void> {
  const wanted = CHECKLIST_ITEMS.findIndex((own) => own === item);
  const now = (): number => Number(document.querySelector("[data-question]")?.getAttribute("data-question"));
  while (now() !== wanted) await press(now() < wanted ? "Skip" : "Previous question");
}

/** Brings a stakeholder on screen at the first question of resources. */
async function goTo(name: string): Promise<void> {
  await choose(name);
  await goToItem("resource_financial");
}

/** Answers the question of one resource. */
async function answer(resource: "Financial" | "Human" | "Data", given: "Yes" | "None"): Promise<void> {
  await goToItem(`resource_${resource.toLowerCase()}`);
  const group = await screen.findByRole("radiogroup", { name: resource });
  await userEvent.click(within(group).getByRole("radio", { name: new RegExp(`^${given} `) }));
}

async function news(status: string): Promise<HTMLElement> {
  return waitFor(() => {
    const line = document.querySelector<HTMLElement>(`[data-notice="${status}"]`);
    if (line === null) throw new Error(`no news “${status}”`);
    return line;
  }, PATIENCE);
}

const noNews = (): boolean => document.querySelector('[data-notice=""]')?.textContent === "";

/** Rows of the sheet as texts, one line each. */
async function rowsOf(session: ExcelSession): Promise<string[]> {
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true).load({ values: true });
    await context.sync();
    return (range.values as unknown[][]).map((row) => row.join("|"));
  });
}

async function sort(session: ExcelSession, ascending: boolean): Promise<void> {
  await session.run(async (context) => {
    context.workbook.tables.getItem("Acteurs").sort.apply([{ key: 0, ascending }]);
    await context.sync();
  });
}

/** A service that waits until it is let go. */
function held(): { writeAnswer: PaneServices["writeAnswer"]; letGo: () => void } {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    writeAnswer: async (request): Promise<AnswerOutcome> => {
      await gate;
      return services.writeAnswer(request);
    },
    letGo: () => letGo(),
  };
}

describe("news of an answer", () => {
  it("goes with the stakeholder it was about, chosen from the list", async () => {
    await openInterview();
    await goTo("Asso A");
    await answer("Data", "Yes");
    await news("needs-column");
    await choose("Asso B");

    expect(screen.queryByRole("button", { name: "Add “Données”" })).toBeNull();
    expect(noNews()).toBe(true);
  });

  it("goes with the stakeholder it was about, followed in the sheet, and stays within that one's row", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    const select = async (address: string): Promise<void> =>
      act(async () => {
        await session.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
          await context.sync();
        });
        await session.excel.idle();
      });
    await select("A3");
    await userEvent.click(screen.getByRole("checkbox", { name: "Follow my selection in the sheet" }));
    await answer("Financial", "Yes");
    await news("saved");
    await select("C3");
    expect((await news("saved")).textContent).toContain("Saved in Sheet1!C3");
    await select("A4");
    await screen.findByRole("heading", { level: 1, name: "Asso B" }, PATIENCE);

    expect(noNews()).toBe(true);
  });

  it("that comes after one has moved on names who it is about, and acts on that one", async () => {
    const { writeAnswer, letGo } = held();
    const session = await openInterview({ writeAnswer });
    await goTo("Asso A");
    await answer("Data", "Yes");
    await goTo("Asso B");
    letGo();
    expect((await news("needs-column")).textContent).toContain("Asso A");
    await press("Add “Données”");
    expect((await news("saved")).textContent).toBe("Asso A · ✓ Saved in Sheet1!E3");

    expect(await rowsOf(session)).toEqual([
      "Acteur|Type|Ressources financières|Ressources humaines|Données",
      "Sonatel|Télécoms|x||",
      "Asso A|ONG|||x",
      "Asso B|ONG|non||",
    ]);
  });
});

describe("while somebody sorts the table", () => {
  it("an answer that needs a column reaches the row it was about", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    await answer("Data", "None");
    await news("needs-column");
    await sort(session, false);
    await press("Add “Données”");
    await news("saved");

    expect(await rowsOf(session)).toEqual([
      "Acteur|Type|Ressources financières|Ressources humaines|Données",
      "Sonatel|Télécoms|x||",
      "Asso B|ONG|non||",
      "Asso A|ONG|||non",
    ]);
  });

  it("an answer that goes over a colleague's reaches the row it was about", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["à voir"]];
      await context.sync();
    });
    await answer("Financial", "Yes");
    await news("changed");
    await sort(session, false);
    await press("Write mine");
    await news("saved");

    expect(await rowsOf(session)).toEqual([
      "Acteur|Type|Ressources financières|Ressources humaines",
      "Sonatel|Télécoms|x|",
      "Asso B|ONG|non|",
      "Asso A|ONG|x|",
    ]);
  });

  it("a colleague's answer and one's own are shown, and only the one that was shown is written over", async () => {
    const session = await openInterview();
    const colleague = async (value: string): Promise<void> =>
      session.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[value]];
        await context.sync();
      });
    await goTo("Asso A");
    await colleague("à voir");
    await answer("Financial", "Yes");
    expect((await news("changed")).textContent).toContain("It says now: à voir. Your answer would be: x.");
    await colleague("plus tard");
    await press("Write mine");
    await screen.findByText(/It says now: plus tard/, undefined, PATIENCE);
    expect((await rowsOf(session))[2]).toBe("Asso A|ONG|plus tard|");
    await press("Write mine");
    await news("saved");

    expect((await rowsOf(session))[2]).toBe("Asso A|ONG|x|");
  });

  it("the row that is shown is the stakeholder's", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    await sort(session, false);
    await press("Show the row");
    await session.excel.idle();

    const selected = await session.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Sheet1!A4:D4");
  });

  it("an answer about a row that is gone is refused with a sentence", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").rows.getItemAt(1).delete();
      await context.sync();
    });
    await answer("Financial", "Yes");

    expect((await screen.findByRole("alert", {}, PATIENCE)).textContent).toContain(
      "The row of this stakeholder is gone from the table “Acteurs”, or cannot be told from another. Nothing was written.",
    );
    expect(await rowsOf(session)).toEqual([
      "Acteur|Type|Ressources financières|Ressources humaines",
      "Sonatel|Télécoms|x|",
      "Asso B|ONG|non|",
    ]);
  });
});

describe("an answer that Excel never answers", () => {
  it("does not hold up the next one", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    session.excel.faults.plan({ request: 0, hangs: true });
    await answer("Financial", "Yes");
    await answer("Human", "Yes");
    expect((await news("saved")).textContent).toContain("Saved in Sheet1!D3");

    expect((await rowsOf(session))[2]).toBe("Asso A|ONG||x");
  });

  it("gives way at once when one stops waiting for it", async () => {
    const asked: number[] = [];
    await openInterview({
      writeAnswer: async (request) => {
        asked.push(performance.now());
        return asked.length === 1 ? new Promise<never>(() => undefined) : services.writeAnswer(request);
      },
    });
    await goTo("Asso A");
    await answer("Financial", "Yes");
    await waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
    await press("Stop waiting");
    const begun = performance.now();
    await answer("Human", "Yes");
    await news("saved");

    // The pane waits longer than this for an answer that nobody gave up.
    expect((asked[1] ?? Infinity) - begun).toBeLessThan(3_500);
    await goToItem("resource_financial");
    expect(screen.getByRole("radiogroup", { name: "Financial" }).textContent).toContain("To ask");
  });
});

describe("the stakeholder of the selected row", () => {
  it("is opened by a button, whether or not Excel tells of selections; elsewhere the pane says so", async () => {
    const session = await openInterview();
    const select = async (address: string): Promise<void> =>
      act(async () => {
        await session.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
          await context.sync();
        });
      });
    await choose("Sonatel");
    await select("C4");
    await press("Take the selected row");
    await screen.findByRole("heading", { level: 1, name: "Asso B" }, PATIENCE);

    await select("H20");
    await press("Take the selected row");
    await screen.findByText("The selected cell is in no stakeholder’s row.", undefined, PATIENCE);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Asso B");
  });
});

describe("the interview's card", () => {
  it("comes after whom to ask first, and goes on where one stopped", async () => {
    await openInterview();
    await screen.findByRole("heading", { level: 1, name: "Whom to ask first?" }, PATIENCE);
    const first = document.querySelector("[data-lead] button");
    expect(first?.textContent).toMatch(/^1/);
    await userEvent.click(first as HTMLElement);
    const name = (await screen.findByRole("heading", { level: 1 }, PATIENCE)).textContent;
    expect(first?.textContent).toContain(name);
    await press("Skip");
    const question = screen.getByRole("heading", { level: 2 }).textContent;
    await userEvent.click(screen.getByRole("tab", { name: "Findings" }));
    await press("Interview");
    await press(new RegExp(`^Resume: ${name}`));

    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(question);
  });

  it("moves on by itself when that is wished, once the answer is saved, and says on the next card what was", async () => {
    await openInterview();
    await goTo("Asso A");
    await answer("Human", "Yes");
    await news("saved");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Staff, volunteers?");
    await userEvent.click(screen.getByRole("checkbox", { name: "Move on by itself" }));
    await answer("Financial", "None");
    await screen.findByRole("heading", { level: 2, name: "Equipment, know-how?" }, PATIENCE);

    expect((await news("saved")).textContent).toContain("financial resources · ✓ Saved in Sheet1!C3");
    await userEvent.click(screen.getByRole("checkbox", { name: "Move on by itself" }));
  });
});

describe("a note about an answer", () => {
  const COMMENTED = [...HEADERS, "Commentaires"];
  const commented = [["Asso A", "ONG", null, null, "Vue en mairie\nDonnées : à voir avec la région"]];
  const openNote = (): HTMLElement | null => document.querySelector("details[open] textarea");

  it("is kept with its day and source below what the cell of comments says, and shown with that answer alone", async () => {
    const session = await openInterview({}, COMMENTED, commented);
    await goTo("Asso A");
    expect(openNote()).toBeNull();
    await userEvent.click(screen.getByText("Note on this answer"));
    expect(screen.getByLabelText<HTMLInputElement>("On").value).toBe("2026-11-23");
    await userEvent.type(screen.getByRole("textbox", { name: "Note on this answer" }), "Budget voté en mars");
    fireEvent.change(screen.getByLabelText("On"), { target: { value: "2026-11-20" } });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Source" }), "meeting");
    await press("Save the note");
    await news("saved");

    expect(await rowsOf(session)).toContain(
      "Asso A|ONG|||Vue en mairie\nDonnées : à voir avec la région\n" +
        "Ressources financières (20/11/2026, réunion)\u00a0: Budget voté en mars",
    );
    await goToItem("resource_human");
    expect(openNote()).toBeNull();
    await goToItem("resource_data");
    expect(openNote()).toHaveProperty("value", "à voir avec la région");
    expect(document.querySelector("[data-other-notes]")?.textContent).toContain("Vue en mairie");
    await goToItem("resource_financial");
    expect(openNote()).toHaveProperty("value", "Budget voté en mars");
  });

  it("asks for a column of comments where the table has none, and waits for it", async () => {
    const session = await openInterview();
    await goTo("Asso A");
    await userEvent.click(screen.getByText("Note on this answer"));
    await userEvent.type(screen.getByRole("textbox", { name: "Note on this answer" }), "à rappeler");
    await press("Save the note");
    await press("Add “Commentaires”");
    await news("saved");

    expect(await rowsOf(session)).toContain("Asso A|ONG|||Ressources financières (23/11/2026)\u00a0: à rappeler");
  });
});
