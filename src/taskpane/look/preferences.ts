/** What one user prefers on one machine: language and colours of the pane, how the interview goes on, no second tour. Nothing of a workbook is kept here. */

import { LANGUAGES, type Language } from "../../core/guide/codes";
import type { ColourScheme } from "../../core/look/palette";

/** Of language and colours null follows Excel. */
export interface Preferences {
  readonly language: Language | null;
  readonly scheme: ColourScheme | null;
  /** Whether the interview goes on by itself after an answer. */
  readonly isAdvancing: boolean;
  /** Whether the tour was taken or skipped: it then comes on request only. */
  readonly hasToured: boolean;
}

const KEY = "partnershipMatrix.preferences";

/** The kept preferences; none where the browser keeps nothing for a framed page. */
export function readPreferences(): Preferences {
  const [language, scheme, ...wishes] = (storage()?.getItem(KEY) ?? "").split(" ");
  return {
    language: LANGUAGES.find((own) => own === language) ?? null,
    scheme: scheme === "light" || scheme === "dark" ? scheme : null,
    isAdvancing: wishes.includes("advance"),
    hasToured: wishes.includes("toured"),
  };
}

/** Keeps the preferences where the browser allows it. */
export function keepPreferences({ language, scheme, isAdvancing, hasToured }: Preferences): void {
  const wishes = [...(isAdvancing ? ["advance"] : []), ...(hasToured ? ["toured"] : [])];
  storage()?.setItem(KEY, [language ?? "-", scheme ?? "-", ...wishes].join(" "));
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
