/** Brings the texts of a language when they are needed. */

import type { Language } from "../../core/guide/codes";
import type { PaneStrings } from "./catalogue";

/** The pane's texts in a language; the other languages are not loaded. */
export async function loadStrings(language: Language): Promise<PaneStrings> {
  switch (language) {
    case "en":
      return (await import("./en")).en;
    case "fr":
      return (await import("./fr")).fr;
    case "es":
      return (await import("./es")).es;
    case "pt":
      return (await import("./pt")).pt;
  }
}
