/** How many lines each lane of the map has on its sheet. */

import { MAP_ZONES } from "../../contract/columns";
import { listState } from "../../matrix/listState";
import { mapLanes, type MapLane } from "../../matrix/mapLanes";
import type { Audit } from "../../model/audit";

/** Lines of a lane at most; where hardly anybody has answered fewer, because all stand in one column then. */
const MOST_LINES = 12;
const MOST_LINES_BARE = 3;
/** Up to so many partners names follow the matrix; above they are those of the run. */
export const MOST_LIVE = 2_000;

/** A lane with its lines. */
export interface LaidLane extends MapLane {
  readonly lines: number;
}

/** The lanes; each as high as its fullest zone, and two lines where it has the user's own kinds to name. */
export function laidLanes(audit: Audit): LaidLane[] {
  const most = listState(audit.completeness) === "bare" ? MOST_LINES_BARE : MOST_LINES;
  return mapLanes(audit).map((lane) => {
    const fullest = Math.max(
      ...MAP_ZONES.map((zone) => lane.partners[zone].length),
      lane.ownKinds.length === 0 ? 1 : 2,
    );
    return { ...lane, lines: Math.min(most, fullest) };
  });
}
