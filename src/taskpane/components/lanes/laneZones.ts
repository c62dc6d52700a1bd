/** The zones of a lane as the pane tells them apart: those who are ready are one. */

import type { MapZone } from "../../../core/contract/columns";
import type { Language, Profile } from "../../../core/guide/codes";
import type { AssessedStakeholder } from "../../../core/model/stakeholder";
import type { MapLane } from "../../../core/sheets/map/mapLanes";
import { reportTexts } from "../../../core/texts/texts";

export const LANE_ZONES = ["ready", "willing", "skilled", "watch", "ask"] as const satisfies readonly Profile[];
export type LaneZone = (typeof LANE_ZONES)[number];

const ZONES_OF: Readonly<Record<LaneZone, readonly MapZone[]>> = {
  ready: ["ready_6", "ready_5", "ready_4"],
  willing: ["willing"],
  skilled: ["skilled"],
  watch: ["watch"],
  ask: ["ask"],
};

/** Who of a lane is in a zone, nearest first. */
export function partnersOf({ partners }: MapLane, zone: LaneZone): AssessedStakeholder[] {
  return ZONES_OF[zone].flatMap((own) => partners[own]);
}

/** How many partners a lane has. */
export function partnerCount(lane: MapLane): number {
  return LANE_ZONES.reduce((count, zone) => count + partnersOf(lane, zone).length, 0);
}

/** A lane in a sentence, as the sheet says it. */
export function laneSentence(lane: MapLane, language: Language): string {
  const { map, count } = reportTexts(language);
  const all = partnerCount(lane);
  if (all === 0) return lane.nobody === "absent" ? map.absent : map.unseen;
  const zones = LANE_ZONES.flatMap((zone) => {
    const own = partnersOf(lane, zone).length;
    return own === 0 ? [] : [count(own, map.counted[zone])];
  });
  return `${count(all, map.counted.partners)}${map.colon}${zones.join(", ")}`;
}
