/** The lanes of the map: who is in which category, and how near to digital technology. */

import { categoryCode, MAP_ZONES, type MapZone } from "../contract/columns";
import { isGuideCategory } from "../guide/categories";
import type { Category, Profile } from "../guide/codes";
import { byCode } from "../guide/records";
import type { Audit } from "../model/audit";
import { groupBy } from "../model/groups";
import type { AssessedStakeholder } from "../model/stakeholder";
import { categoriesMissing } from "./findGaps";
import { byReadiness } from "./orderStakeholders";
import { countedOf } from "./resourcesByCategory";

/** One lane, as it was found. */
export interface MapLane {
  readonly category: Category | null;
  readonly code: string;
  /** Nearest first. */
  readonly partners: Readonly<Record<MapZone, readonly AssessedStakeholder[]>>;
  /** The user's own names for kinds of bodies in it, most used first. */
  readonly ownKinds: readonly string[];
  /** What may be said where nobody is in it: known to be absent, or not. */
  readonly nobody: "absent" | "unseen";
}

/** The zones as they are told: those who are ready are one. */
export const LANE_ZONES = ["ready", "willing", "skilled", "watch", "ask"] as const satisfies readonly Profile[];
export type LaneZone = (typeof LANE_ZONES)[number];

const ZONES_OF: Readonly<Record<LaneZone, readonly MapZone[]>> = {
  ready: ["ready_6", "ready_5", "ready_4"],
  willing: ["willing"],
  skilled: ["skilled"],
  watch: ["watch"],
  ask: ["ask"],
};

/** Every category of the guide in its order, then `other` and those without a category where there are some. */
export function mapLanes(audit: Pick<Audit, "stakeholders" | "gaps" | "resourcesByCategory">): MapLane[] {
  const byCategory = groupBy(countedOf(audit.stakeholders), ({ category }) => category);
  const unclear = new Set<Category | null>(categoriesMissing(audit.gaps, "unclear-category"));
  return audit.resourcesByCategory
    .map(({ category }) => category)
    .filter((category) => isGuideCategory(category) || byCategory.has(category))
    .map((category): MapLane => {
      const own = byCategory.get(category) ?? [];
      return {
        category,
        code: categoryCode(category),
        partners: byCode(MAP_ZONES, (zone) => byReadiness(own.filter((each) => zoneOf(each) === zone))),
        ownKinds: kindsOf(own),
        nobody: unclear.has(category) ? "unseen" : "absent",
      };
    });
}

/** Who of a lane is in a zone, nearest first. */
export function partnersOf({ partners }: MapLane, zone: LaneZone): AssessedStakeholder[] {
  return ZONES_OF[zone].flatMap((own) => partners[own]);
}

/** How many partners a lane has. */
export function partnerCount(lane: MapLane): number {
  return LANE_ZONES.reduce((count, zone) => count + partnersOf(lane, zone).length, 0);
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
