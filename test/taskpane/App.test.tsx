/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession } from "excel-host/testing/excelSession";

import type { Language } from "../../src/core/guide/codes";
import { WorkbookError } from "../../src/core/model/workbookError";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/services/paneServices";
import { sampleFile } from "../support/auditSession";
import { checkLists, PATIENCE, press } from "../support/panePress";

jest.setTimeout(60_000);

function openPane(language: Language, changes: Partial<PaneServices> = {}): void {
  render(
    <App
      excelLanguage={language}
      excelScheme="light"
      today={() => "2026-11-23"}
      services={{ ...services, ...changes }}
    />,
  );
}

describe("the pane", () => {
  it("goes from the tables to the written sheets", async () => {
    const session = openSession(sampleFile());
    openPane("fr");

    await checkLists();
    expect(await screen.findByText("330 sur 464 · 58 acteurs", {}, PATIENCE)).toBeTruthy();
    await press("Créer la matrice");
    await waitFor(() => {
      if (screen.getByRole("button", { name: "Créer 6 feuilles" }).getAttribute("aria-disabled") === "true") {
        throw new Error("not ready");
      }
    }, PATIENCE);
    await press("Créer 6 feuilles");
    await press("Ouvrir «\u00a0Matrice de partenariats\u00a0»");
    await session.excel.idle();

    expect(session.opened.workbook.activeSheet?.name).toBe("Matrice de partenariats");
  });

  it("leads to workbooks that need no add-in and to all about privacy, in its language", async () => {
    openSession(sampleFile());
    openPane("fr");
    const link = async (name: string): Promise<string | null> =>
      (await screen.findByRole("link", { name }, PATIENCE)).getAttribute("href");

    expect(await link("classeur vide")).toBe("assets/partnership-template-fr.xlsx");
    expect(await link("exemple")).toBe("assets/partnership-example-fr.xlsx");
    expect(await link("Tout sur vos données")).toBe("support.html#privacy-fr");
    for (const own of screen.getAllByRole("link")) expect(own.getAttribute("target")).toBe("_blank");
  });

  it("ticks the sample alone when it comes beside data of the user's own, and says so", async () => {
    openSession(sampleFile());
    openPane("fr");
    await press("Exemple rempli");
    await screen.findByText(
      "Seul l’exemple est coché. Vos listes sont laissées de côté jusqu’à ce que vous les cochiez.",
      {},
      PATIENCE,
    );
    const ticked = screen.getAllByRole<HTMLInputElement>("checkbox").filter(({ checked }) => checked);

    expect(ticked.map((box) => box.closest("[data-table]")?.getAttribute("data-table"))).toEqual(["Acteurs2"]);
  });

  it("has tabs that the arrow keys, Home and End lead through, and Enter chooses; one of them is a tab stop", async () => {
    openSession(sampleFile());
    openPane("en");
    await screen.findByText("Found in this workbook (2)", {}, PATIENCE);
    const [list, findings, , write] = screen.getAllByRole("tab");
    await userEvent.click(screen.getByRole("tab", { selected: true }));
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(write);
    await userEvent.keyboard("{Home}{ArrowRight}");
    expect(document.activeElement).toBe(findings);
    expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    expect(list?.getAttribute("aria-selected")).toBe("true");
    await userEvent.keyboard("{End}{Enter}");

    expect(screen.getByRole("tab", { selected: true })).toBe(write);
    expect(document.activeElement).toBe(write);
  });

  it("says what went wrong and tries again when asked", async () => {
    openSession(sampleFile());
    let refusals = 1;
    openPane("en", {
      readWorkbook: async () => {
        if (refusals-- > 0) throw new WorkbookError("cell-edit-mode", "");
        return services.readWorkbook();
      },
    });

    expect((await screen.findByRole("alert", {}, PATIENCE)).textContent).toContain("A cell is being edited.");
    await press("Try again");

    expect(await screen.findByText("Found in this workbook (2)", {}, PATIENCE)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
