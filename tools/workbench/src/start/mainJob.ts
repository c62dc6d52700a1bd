/** The main job of the pane, done the way a person does it: from the tables to the written sheets. */

import type { Frame } from "playwright-core";

/** The buttons on the way, in order, and the screen each one stands on. */
const STEPS = [
  { screen: "start", action: "check-lists" },
  { screen: "columns", action: "run-audit" },
  { screen: "audit", action: "go-write" },
  { screen: "write", action: "write-sheets" },
] as const;

const STEP_MS = 60_000;

/** @throws Error when a button or the result does not come. */
export async function doMainJob(pane: Frame): Promise<void> {
  for (const { screen, action } of STEPS) {
    const button = pane.locator(`[data-screen="${screen}"] [data-action="${action}"]:not([aria-disabled="true"])`);
    await button.first().click({ timeout: STEP_MS });
  }
  await pane.locator('[data-result="written"]').waitFor({ timeout: STEP_MS });
}
