/** Names that our sheets get, in any language, with the number that tells them from a user's. */

import type { SheetKind } from "../../contract/kinds";
import { SHEET_KINDS } from "../../contract/kinds";
import { LANGUAGES } from "../../guide/codes";
import { sheetTexts } from "../../texts/texts";

/** The kind of sheet that gets such a name; null for any other name. */
export function kindOfSheetName(name: string): SheetKind | null {
  const plain = name.replace(/ \(\d+\)$/, "").toLowerCase();
  return (
    SHEET_KINDS.find((kind) =>
      LANGUAGES.some((language) => sheetTexts(language).sheetNames[kind].toLowerCase() === plain),
    ) ?? null
  );
}
