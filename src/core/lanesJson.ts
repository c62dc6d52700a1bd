/** The lanes of the map, for the JSON of an audit. */

import type { Category } from "./guide/codes";
import { byCode } from "./guide/records";
import { LANE_ZONES, mapLanes, partnerCount, partnersOf, type LaneZone } from "./matrix/mapLanes";
import type { Audit } from "./model/audit";
import { jsonPartner, type JsonPartner } from "./stakeholderJson";

/** A category and how near its partners are to digital technology, the nearest first. */
export interface JsonLane {
  readonly category: Category | null;
  readonly partners: number;
  /** Where nobody is in it: `absent`, or `unseen` because the category of some was not read; else null. */
  readonly nobody: "absent" | "unseen" | null;
  /** `ask` holds those who are promising too: they are to be asked first. */
  readonly zones: Readonly<Record<LaneZone, readonly JsonPartner[]>>;
}

/** The lanes in the order of the map: every category of the guide, then `other` and none where somebody is there. */
export function jsonLanes(audit: Audit): JsonLane[] {
  return mapLanes(audit).map((lane) => {
    const partners = partnerCount(lane);
    return {
      category: lane.category,
      partners,
      nobody: partners === 0 ? lane.nobody : null,
      zones: byCode(LANE_ZONES, (zone) => partnersOf(lane, zone).map(jsonPartner)),
    };
  });
}
