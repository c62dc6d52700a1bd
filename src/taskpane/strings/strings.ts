/** Brings the texts of a language when they are needed. */

import type { Language } from "../../core/guide/codes";
import type { PaneStrings } from "../../core/texts/catalogue/pane";

/** The pane's texts in a language; the other languages are not loaded. */
export async function loadStrings(language: Language): Promise<PaneStrings> {
  switch (language) {
    case "en":
      return (await import("../../core/texts/en/pane")).pane;
    case "fr":
      return (await import("../../core/texts/fr/pane")).pane;
    case "es":
      return (await import("../../core/texts/es/pane")).pane;
    case "pt":
      return (await import("../../core/texts/pt/pane")).pane;
  }
}
