/** Ways through the pane, by the buttons a user presses. */

import type { Frame } from "playwright-core";

import { CHECKLIST_ITEMS, type ChecklistItem } from "../../../src/core/guide/codes";
import type { OpenedWorkbench } from "./workbench";

export type ScreenName = "start" | "columns" | "prepare" | "audit" | "interview" | "write";

/** Presses a button once it can be pressed. */
export async function press(pane: Frame, action: string): Promise<void> {
  await pane.locator(`[data-action="${action}"]:not([aria-disabled="true"])`).first().click();
}

/** Waits until nothing is under way. */
export async function quiet(pane: Frame): Promise<void> {
  await pane.locator("[data-busy]").waitFor({ state: "detached" });
}

/** Milliseconds without a request after which none is on its way any more. */
const STILL_MS = 400;

/** Waits until the pane asks nothing of Excel: the clean-up of a run is sent once the run is over, and nobody waits for it. */
export async function still({ pane, host }: Pick<OpenedWorkbench, "pane" | "host">): Promise<void> {
  await quiet(pane);
  for (let before = -1, now = (await host.facts()).roundTrips; now !== before;) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    now = (await host.facts()).roundTrips;
  }
}

/** Goes from the start to a screen. */
export async function goToScreen(pane: Frame, screen: ScreenName): Promise<void> {
  await pane.locator('[data-action="check-lists"]').waitFor();
  await quiet(pane);
  if (screen === "start") return;
  if (screen === "columns") return showColumns(pane);
  await checkLists(pane);
  await onScreen(pane, "audit");
  if (screen === "interview") {
    await press(pane, "go-interview");
    await press(pane, "start-interview");
  }
  if (screen === "write") await press(pane, "go-write");
  await onScreen(pane, screen);
  await quiet(pane);
}

/** From the start: begins to check the lists, past the columns where something is to be confirmed about them. */
export async function checkLists(pane: Frame): Promise<void> {
  await quiet(pane);
  const next = await pane.locator('[data-action="check-lists"]').getAttribute("data-next");
  await press(pane, "check-lists");
  if (next !== "columns") return;
  await onScreen(pane, "columns");
  await press(pane, "run-audit");
}

/** From the start: shows the columns, whether or not something is to be confirmed about them. */
async function showColumns(pane: Frame): Promise<void> {
  await press(pane, (await pane.locator('[data-action="show-columns"]').count()) > 0 ? "show-columns" : "check-lists");
  await onScreen(pane, "columns");
  await quiet(pane);
}

/** What shows that a screen is there whole. */
const SIGNS: Readonly<Record<ScreenName, string>> = {
  start: "[data-table]",
  columns: "[data-summary]",
  prepare: "[data-preview]",
  // The last part of a screen that comes part by part.
  audit: ':is([data-chart="grid"], [data-chart="list"])',
  interview: "[data-question]",
  write: "[data-sheet]",
};

export async function onScreen(pane: Frame, screen: ScreenName): Promise<void> {
  await pane.locator(`main[data-screen="${screen}"] ${SIGNS[screen]}`).first().waitFor();
}

/** Brings the card of an item of the checklist on screen. */
export async function goToItem(pane: Frame, item: ChecklistItem): Promise<void> {
  const wanted = CHECKLIST_ITEMS.indexOf(item);
  const now = async (): Promise<number> => Number(await pane.locator("[data-question]").getAttribute("data-question"));
  for (let at = await now(); at !== wanted; at = await now()) await press(pane, at < wanted ? "skip" : "previous");
}

/** Walks through every screen in the order of the work; each is there whole, with nothing under way. */
export async function* walk(pane: Frame): AsyncGenerator<ScreenName> {
  await goToScreen(pane, "start");
  yield "start";
  for (const [screen, from, go] of WAY) {
    await pane.locator(`[data-tab="${from}"]`).click();
    await go(pane);
    if (screen === "interview") await press(pane, "start-interview");
    await onScreen(pane, screen);
    await quiet(pane);
    yield screen;
  }
}

/** Screens after the start: the tab they are reached from, and how. */
const WAY: readonly (readonly [ScreenName, ScreenName, (pane: Frame) => Promise<void>])[] = [
  ["columns", "start", showColumns],
  ["audit", "start", checkLists],
  ["interview", "audit", async (pane) => press(pane, "go-interview")],
  ["write", "audit", async (pane) => press(pane, "go-write")],
];

/**
 * What hides the pane while a field has the focus: points of the pane where a portal is on top and no list that dropped down,
 * and the field itself where something else is on top of it.
 */
export async function covered(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
    const points = shares.flatMap((down) => shares.map((right) => [innerWidth * right, innerHeight * down] as const));
    const hidden = points.flatMap(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      const isPortal = (top?.closest("[data-portal-node]") ?? null) !== null;
      return isPortal && top?.closest("[role=listbox]") === null ? [`${Math.round(x)}, ${Math.round(y)}`] : [];
    });
    const field = document.activeElement;
    const box = field?.getBoundingClientRect();
    if (field === null || box === undefined) return [...hidden, "nothing has the focus"];
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return field.contains(top) || top?.contains(field) === true ? hidden : [...hidden, field.outerHTML.slice(0, 120)];
  });
}
