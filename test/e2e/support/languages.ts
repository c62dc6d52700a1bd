/** The languages that the pane is walked through in, with the texts that must appear. */

import type { Frame } from "playwright-core";

import { pane as en } from "../../../src/core/texts/en/pane";
import { pane as es } from "../../../src/core/texts/es/pane";
import { pane as fr } from "../../../src/core/texts/fr/pane";
import { pane as pt } from "../../../src/core/texts/pt/pane";
import { press } from "./screens";
import { itInBrowser } from "./workbench";

/** The two that what is done in the pane is tried in. */
export const LANGUAGES = ["en-US", "fr-FR"] as const;

/** The four that it is looked at in. */
export const EXCELS = ["en-US", "fr-FR", "es-ES", "pt-PT"] as const;

export const STRINGS = { "en-US": en, "fr-FR": fr, "es-ES": es, "pt-PT": pt } as const;

/**
 * `itInBrowser` for the tests of a language that have their turn: each is run in one of the two, the next one in the other. What is
 * done goes through the same code in both; how each screen stands in all languages is looked at in `screens.long.test.ts`.
 */
export function inTurn(language: (typeof LANGUAGES)[number]): (name: string, work: () => Promise<void>) => void {
  let turn = LANGUAGES.indexOf(language);
  return (name, work) => {
    turn += 1;
    if (turn % LANGUAGES.length === 1) itInBrowser(name, work);
  };
}

/** Chooses a language in the menu at the foot; the screen that is there stays and speaks it. */
export async function speak(pane: Frame, language: (typeof EXCELS)[number]): Promise<void> {
  await press(pane, "menu");
  await pane.locator('[data-preference="language"]').selectOption(language.slice(0, 2));
  await press(pane, "menu");
  await pane.locator('[data-tab="write"]', { hasText: STRINGS[language].tabs.write }).waitFor();
}
