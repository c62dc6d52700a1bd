/** The headers of the table of the map. */

import { MAP_ZONES, type MapColumn, type MapHelper } from "../../contract/columns";
import type { MapTexts } from "../../texts/catalogue/map";

/** The headers; those of the hidden columns that formulas read are alike in every language and short, because formulas repeat them. */
export function mapHeaders({ headers }: Pick<MapTexts, "headers">): Readonly<Record<MapColumn, string>> {
  const helpers = MAP_ZONES.flatMap((zone, index) => [
    [`count_${zone}`, `n${index + 1}`] as const,
    [`place_${zone}`, `p${index + 1}`] as const,
  ]);
  return { ...headers, ...(Object.fromEntries(helpers) as Record<MapHelper, string>) };
}
