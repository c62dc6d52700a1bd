/** What tests of the pane do with its buttons. */

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

/** How long a test waits for the pane, beside others on a busy machine. */
export const PATIENCE = { timeout: 40_000 };

/** Presses a button, or chooses a tab, once it is there and can be pressed. */
export async function press(name: string | RegExp, role: "button" | "tab" = "button"): Promise<void> {
  const button = await screen.findByRole(role, { name }, PATIENCE);
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"), PATIENCE);
  await userEvent.click(button);
}

/** The main button of the first screen, in English and French. */
const CHECK = /^(Check my|Vérifier m)/;

/** From the first screen to the findings, past the columns where something is to be confirmed about them. */
export async function checkLists(): Promise<void> {
  const button = await screen.findByRole("button", { name: CHECK }, PATIENCE);
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"), PATIENCE);
  const next = screen.getByRole("button", { name: CHECK }).getAttribute("data-next");
  await press(CHECK);
  if (next === "columns") await press(/^(Go on without|Continue$|Continuer)/);
}
