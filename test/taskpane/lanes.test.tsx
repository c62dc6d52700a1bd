/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "excel-host/testing/excelSession";

import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { checkLists, PATIENCE } from "../support/panePress";

jest.setTimeout(60_000);

const HEADERS = ["Acteur", "Type", "Familiarité", "Appétence", "Données", "Financières", "Techniques", "Humaines"];
const ANSWERS = ["oui", "oui", "non", "oui"];

async function checkedPane(): Promise<void> {
  openSession(
    await tableWorkbook(HEADERS, [
      ["Alpha", "ONG", 3, 3, ...ANSWERS],
      ["Bravo", "ONG", 2, 2, ...ANSWERS],
      ["Charlie", "ONG", 0, 3, ...ANSWERS],
      ["Delta", "ONG", 3, 0, ...ANSWERS],
      ["Echo", "ONG", 0, 0, ...ANSWERS],
      ["Foxtrot", "télécom", null, null, ...ANSWERS],
    ]),
  );
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-24"} services={services} />);
  await checkLists();
  await screen.findByRole("heading", { name: "Ecosystem map" }, PATIENCE);
}

function lane(code: string): HTMLElement {
  const own = document.querySelector<HTMLElement>(`[data-lane="${code}"]`);
  if (own === null) throw new Error(`There is no lane ${code}.`);
  return own;
}

describe("the lanes of the map among the findings", () => {
  it("say of each category in words who is how near, in the order of the guide, empty ones too", async () => {
    await checkedPane();

    const said = [...document.querySelectorAll('[data-lane] [role="img"]')].map((own) =>
      own.getAttribute("aria-label"),
    );
    expect(said).toHaveLength(10);
    expect(within(lane("ngo")).getByRole("img").getAttribute("aria-label")).toBe(
      "5 partners: 2 ready, 1 willing, 1 skilled, 1 to watch",
    );
    expect(within(lane("telecom")).getByRole("img").getAttribute("aria-label")).toBe("1 partner: 1 to ask");
    expect(within(lane("academia")).getByRole("img").getAttribute("aria-label")).toMatch(/^✕ /);
    const zones = [...lane("ngo").querySelectorAll("[data-zone]")].map((own) => own.getAttribute("data-zone"));
    expect(zones).toEqual(["ready", "willing", "skilled", "watch"]);
  });

  it("open to the names zone by zone, nearest first, each leading to the interview", async () => {
    await checkedPane();
    await userEvent.click(within(lane("ngo")).getByRole("button"));
    const names = within(lane("ngo"))
      .getAllByRole("button")
      .map((own) => own.textContent);
    expect(names.slice(1)).toEqual(["Alpha", "Bravo", "Charlie", "Delta", "Echo"]);

    await userEvent.click(within(lane("ngo")).getByRole("button", { name: "Delta" }));
    await waitFor(
      () => expect(screen.getByRole("tab", { name: "Interview" }).getAttribute("aria-selected")).toBe("true"),
      PATIENCE,
    );
    expect(await screen.findByRole("heading", { name: /Delta/ }, PATIENCE)).toBeTruthy();
  });

  it("have a table behind them, with a sentence per lane", async () => {
    await checkedPane();
    const section = screen.getByRole("heading", { name: "Ecosystem map" }).closest("section");
    if (section === null) throw new Error("The lanes stand in no section.");
    await userEvent.click(within(section).getByRole("button", { name: "Show the table" }));

    const rows = within(section).getAllByRole("row");
    expect(rows).toHaveLength(11);
    expect(rows.some((row) => row.textContent === "NGOs5 partners: 2 ready, 1 willing, 1 skilled, 1 to watch")).toBe(
      true,
    );
  });
});
