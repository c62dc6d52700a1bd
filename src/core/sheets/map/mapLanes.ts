/** The lanes of the map: who is in which category and zone, and how many lines each lane has. */

import { categoryCode, MAP_ZONES, type MapZone } from "../../contract/columns";
import { isGuideCategory } from "../../guide/categories";
import type { Category } from "../../guide/codes";
import { categoriesMissing } from "../../matrix/findGaps";
import { listState } from "../../matrix/listState";
import { byReadiness } from "../../matrix/orderStakeholders";
import { countedOf } from "../../matrix/resourcesByCategory";
import type { Audit } from "../../model/audit";
import type { AssessedStakeholder } from "../../model/stakeholder";

/** Lines of a lane at most; where hardly anybody has answered fewer, because all stand in one column then. */
const MOST_LINES = 12;
const MOST_LINES_BARE = 3;
/** Up to so many partners names follow the matrix; above they are those of the run. */
export const MOST_LIVE = 2_000;

/** One lane, as it was found. */
export interface MapLane {
  readonly category: Category | null;
  readonly code: string;
  readonly lines: number;
  /** Nearest first. */
  readonly partners: Readonly<Record<MapZone, readonly AssessedStakeholder[]>>;
  /** The user's own names for kinds of bodies in it, most used first. */
  readonly ownKinds: readonly string[];
  /** What may be said where nobody is in it: known to be absent, or not. */
  readonly nobody: "absent" | "unseen";
}

/** Every category of the guide in its order, then `other` and those without a category where there are some. */
export function mapLanes(audit: Audit): MapLane[] {
  const counted = countedOf(audit.stakeholders);
  const most = listState(audit.completeness) === "bare" ? MOST_LINES_BARE : MOST_LINES;
  const unclear = new Set<Category | null>(categoriesMissing(audit.gaps, "unclear-category"));
  return audit.resourcesByCategory
    .map(({ category }) => category)
    .filter((category) => isGuideCategory(category) || counted.some((own) => own.category === category))
    .map((category): MapLane => {
      const own = counted.filter((each) => each.category === category);
      const partners = Object.fromEntries(
        MAP_ZONES.map((zone) => [zone, byReadiness(own.filter((each) => zoneOf(each) === zone))]),
      ) as unknown as MapLane["partners"];
      const ownKinds = kindsOf(own);
      const fullest = Math.max(...MAP_ZONES.map((zone) => partners[zone].length), ownKinds.length === 0 ? 1 : 2);
      const nobody = unclear.has(category) ? "unseen" : "absent";
      return { category, code: categoryCode(category), lines: Math.min(most, fullest), partners, ownKinds, nobody };
    });
}

/** Where a partner stands: who is promising is to be asked first. */
function zoneOf({ profile, familiarity, keenness }: AssessedStakeholder): MapZone {
  if (profile === "promising") return "ask";
  if (profile !== "ready") return profile;
  const both = (familiarity ?? 0) + (keenness ?? 0);
  return both === 6 ? "ready_6" : both === 5 ? "ready_5" : "ready_4";
}

function kindsOf(partners: readonly AssessedStakeholder[]): string[] {
  const counts = new Map<string, number>();
  for (const { ownKind } of partners) if (ownKind !== undefined) counts.set(ownKind, (counts.get(ownKind) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([kind]) => kind);
}
