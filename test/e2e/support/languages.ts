/** The two languages that every way through the pane is walked in, with the texts that must appear. */

import { pane as en } from "../../../src/core/texts/en/pane";
import { pane as fr } from "../../../src/core/texts/fr/pane";

export const LANGUAGES = ["en-US", "fr-FR"] as const;

export const STRINGS = { "en-US": en, "fr-FR": fr } as const;
