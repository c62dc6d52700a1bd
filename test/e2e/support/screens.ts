/** Ways through the pane, by the buttons a user presses. */

import type { Frame } from "playwright-core";

export type ScreenName = "start" | "columns" | "audit" | "interview" | "write";

export const SCREENS: readonly ScreenName[] = ["start", "columns", "audit", "interview", "write"];

/** Presses a button once it can be pressed. */
export async function press(pane: Frame, action: string): Promise<void> {
  await pane.locator(`[data-action="${action}"]:not([aria-disabled="true"])`).first().click();
}

/** Waits until nothing is under way. */
export async function quiet(pane: Frame): Promise<void> {
  await pane.locator("[data-busy]").waitFor({ state: "detached" });
}

/** Goes from the start to a screen. */
export async function goToScreen(pane: Frame, screen: ScreenName): Promise<void> {
  await pane.locator('[data-action="check-columns"]').waitFor();
  await quiet(pane);
  if (screen === "start") return;
  await press(pane, screen === "columns" ? "check-columns" : "run-audit");
  await onScreen(pane, screen === "columns" ? "columns" : "audit");
  if (screen === "interview") await press(pane, "go-interview");
  if (screen === "write") await press(pane, "go-write");
  await onScreen(pane, screen);
  await quiet(pane);
}

/** What shows that a screen is there whole. */
const SIGNS: Readonly<Record<ScreenName, string>> = {
  start: "[data-table]",
  columns: "[data-column]",
  audit: "[data-completeness]",
  interview: "[data-question]",
  write: "[data-sheet]",
};

export async function onScreen(pane: Frame, screen: ScreenName): Promise<void> {
  await pane.locator(`main[data-screen="${screen}"] ${SIGNS[screen]}`).first().waitFor();
}
