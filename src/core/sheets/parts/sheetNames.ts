import type { Language } from "../../guide/codes";
import { sheetTexts } from "../../texts/texts";
import type { SheetKind } from "../../contract/kinds";

/** Names proposed for new sheets of ours, at most 31 characters; a sheet keeps the name its user gave it. */
export function sheetNames(language: Language): Readonly<Record<SheetKind, string>> {
  return sheetTexts(language).sheetNames;
}
