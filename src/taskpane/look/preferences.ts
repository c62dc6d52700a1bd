/** What one user prefers on one machine: language and colours of the pane. Nothing of a workbook is kept here. */

import { LANGUAGES, type Language } from "../../core/guide/codes";
import type { ColourScheme } from "../../core/look/palette";

/** Null follows Excel. */
export interface Preferences {
  readonly language: Language | null;
  readonly scheme: ColourScheme | null;
}

const KEY = "partnershipMatrix.preferences";

/** The kept preferences; none where the browser keeps nothing for a framed page. */
export function readPreferences(): Preferences {
  const [language, scheme] = (storage()?.getItem(KEY) ?? "").split(" ");
  return {
    language: LANGUAGES.find((own) => own === language) ?? null,
    scheme: scheme === "light" || scheme === "dark" ? scheme : null,
  };
}

/** Keeps the preferences where the browser allows it. */
export function keepPreferences({ language, scheme }: Preferences): void {
  storage()?.setItem(KEY, `${language ?? "-"} ${scheme ?? "-"}`);
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
