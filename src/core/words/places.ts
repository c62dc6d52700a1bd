/** Places whose names are known: countries in four languages, their regions and larger towns where the add-in is used. */

import data from "../guide/places.json";
import { fold } from "./fold";
import { itemsOf } from "./phrases";

let known: ReadonlySet<string> | null = null;

function places(): ReadonlySet<string> {
  const lists: readonly string[] = [...Object.values(data.countries), ...Object.values(data.regions)];
  return (known ??= new Set(lists.flatMap(itemsOf).map(fold)));
}

/** What a name of a place may begin or end with: "Región de", "Comté de", "61 - ", " County". */
const BEFORE =
  /^(?:\d{1,3} )?(?:(?:region|departe?ment|departamento|province|provincia|distrito|district|estado|state|county|comte|gouvernorat|governorate|wilaya|municipio|commune|ville|concelho|ilha|isla|republic|republica|republique)(?: (?:de|del|do|da|dos|des|du|of|d|la|l))* )?/;
const AFTER = / (?:region|county|province|state|district|governorate|[a-z]{2}|\d{1,3})$/;

/** Several in one cell are one column's values too: "Sofala; Manica", "Kaya, Dori". */
const SEPARATORS = /\s*[;,/|+\n]\s*/;

/** Whether a text is the name of a place that is known, or several of which most are. */
export function isPlace(text: string): boolean {
  const parts = text.split(SEPARATORS).filter((part) => part !== "");
  const count = parts.filter(isKnown).length;
  return count > 0 && count * 2 > parts.length;
}

function isKnown(part: string): boolean {
  const folded = fold(part);
  if (places().has(folded)) return true;
  const bare = folded.replace(BEFORE, "");
  return places().has(bare) || places().has(bare.replace(AFTER, ""));
}
