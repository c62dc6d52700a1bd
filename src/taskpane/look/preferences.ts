/** What one user prefers on one machine: language and colours of the pane. Nothing of a workbook is kept here. */

import { LANGUAGES, type Language } from "../../core/guide/codes";
import type { ColourScheme } from "../../core/look/palette";

/** Of language and colours null follows Excel. */
export interface Preferences {
  readonly language: Language | null;
  readonly scheme: ColourScheme | null;
  /** Whether the interview goes on by itself after an answer. */
  readonly isAdvancing: boolean;
}

const KEY = "partnershipMatrix.preferences";

/** The kept preferences; none where the browser keeps nothing for a framed page. */
export function readPreferences(): Preferences {
  const [language, scheme, advance] = (storage()?.getItem(KEY) ?? "").split(" ");
  return {
    language: LANGUAGES.find((own) => own === language) ?? null,
    scheme: scheme === "light" || scheme === "dark" ? scheme : null,
    isAdvancing: advance === "advance",
  };
}

/** Keeps the preferences where the browser allows it. */
export function keepPreferences({ language, scheme, isAdvancing }: Preferences): void {
  storage()?.setItem(KEY, `${language ?? "-"} ${scheme ?? "-"}${isAdvancing ? " advance" : ""}`);
}

/** Browsers that block third-party storage throw on the mere look at it: then preferences last as long as the pane. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
