/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { screen } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";

import { showNotice, type Notice } from "../../src/excel/noticeDialog";
import { officeDialogs } from "../support/officeDialogs";

const NOTICE: Notice = {
  language: "fr",
  title: "La matrice a été modifiée",
  paragraphs: ["Une modification."],
  items: ["<b>Orange</b> · Données : oui"],
  confirm: "Mettre à jour les feuilles",
  close: "Annuler",
};
const HTML = readFileSync(join(__dirname, "..", "..", "src", "entry", "notice.html"), "utf8");

/** Opens a note and starts its page, as Excel would in the dialog. */
async function openNotice(notice: Notice): Promise<{ agreed: Promise<boolean>; isOpen: () => boolean }> {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(HTML)?.[1] ?? "";
  const dialogs = officeDialogs();
  Object.assign(globalThis, { Office: dialogs.office });
  const agreed = showNotice("https://apps.example.org/notice.html", notice);
  await jest.isolateModulesAsync(async () => {
    await import("../../src/entry/notice");
  });
  await screen.findByRole("heading");
  return { agreed, isOpen: dialogs.isOpen };
}

describe("the page of a note", () => {
  it("shows the texts as texts, in their language, with the way back in focus", async () => {
    await openNotice(NOTICE);

    expect(screen.getByRole("heading").textContent).toBe(NOTICE.title);
    expect(screen.getByText("Une modification.")).toBeTruthy();
    expect(screen.getByRole("listitem").textContent).toBe("<b>Orange</b> · Données : oui");
    expect([document.documentElement.lang, document.title]).toEqual(["fr", NOTICE.title]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Annuler" }));
  });

  it("agrees by its first button", async () => {
    const { agreed, isOpen } = await openNotice(NOTICE);
    await userEvent.click(screen.getByRole("button", { name: "Mettre à jour les feuilles" }));

    await expect(agreed).resolves.toBe(true);
    expect(isOpen()).toBe(false);
  });

  it.each(["{Enter}", "{Escape}"])("closes without agreeing by %s", async (key) => {
    const { agreed, isOpen } = await openNotice(NOTICE);
    await userEvent.keyboard(key);

    await expect(agreed).resolves.toBe(false);
    expect(isOpen()).toBe(false);
  });

  it("has one button when there is nothing to agree to", async () => {
    await openNotice({ ...NOTICE, items: [], confirm: null, close: "Fermer" });

    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Fermer"]);
    expect(screen.queryByRole("list")).toBeNull();
  });
});

describe("showNotice", () => {
  it("gives up before Excel does, and takes the dialog away", async () => {
    jest.useFakeTimers();
    try {
      const dialogs = officeDialogs();
      Object.assign(globalThis, { Office: dialogs.office });
      const agreed = showNotice("https://apps.example.org/notice.html", NOTICE);
      await jest.advanceTimersByTimeAsync(4 * 60 * 1_000);

      await expect(agreed).resolves.toBe(false);
      expect(dialogs.isOpen()).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });
});
