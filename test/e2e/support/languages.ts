/** The two languages that every way through the pane is walked in, with the texts that must appear. */

import { en } from "../../../src/taskpane/strings/en";
import { fr } from "../../../src/taskpane/strings/fr";

export const LANGUAGES = ["en-US", "fr-FR"] as const;

export const STRINGS = { "en-US": en, "fr-FR": fr } as const;
