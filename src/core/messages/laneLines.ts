/** The lanes of the map in sentences, as sheet, pane and printed summary say them. */

import type { Language } from "../guide/codes";
import { LANE_ZONES, mapLanes, partnerCount, partnersOf, type MapLane } from "../matrix/mapLanes";
import type { Audit } from "../model/audit";
import { categoryName, reportTexts, termsOf } from "../texts/texts";
import { packLines } from "./packLines";

/** Letters of an indented line. */
const LINE_CHARS = 96;

/**
 * A heading and the lanes, `  Telecoms  3 partners: 1 ready, 2 to ask`, the empty ones together below; nothing where nobody has said
 * where they stand.
 */
export function laneLines(audit: Audit): readonly string[] {
  const { language } = audit;
  const lanes = mapLanes(audit);
  const hasSaid = lanes.some((lane) => LANE_ZONES.some((zone) => zone !== "ask" && partnersOf(lane, zone).length > 0));
  if (!hasSaid) return [];
  const nameOf = ({ category }: MapLane): string => categoryName(category, language);
  const filled = lanes.filter((lane) => partnerCount(lane) > 0);
  const width = Math.max(...filled.map((lane) => nameOf(lane).length));
  const empty = (["unseen", "absent"] as const).flatMap((nobody) => {
    const names = lanes.filter((lane) => partnerCount(lane) === 0 && lane.nobody === nobody).map(nameOf);
    if (names.length === 0) return [];
    const [first, ...rest] = [reportTexts(language).map[nobody], ...packLines(names, ", ", LINE_CHARS)];
    return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [
    termsOf(language).sheets.map.name,
    ...filled.map((lane) => `  ${nameOf(lane).padEnd(width)}  ${laneSentence(lane, language)}`),
    ...empty,
  ];
}

/** A lane in a sentence: how many partners, and how near they are; of an empty one what may be said. */
export function laneSentence(lane: MapLane, language: Language): string {
  const { map, count } = reportTexts(language);
  const all = partnerCount(lane);
  if (all === 0) return map[lane.nobody];
  const zones = LANE_ZONES.flatMap((zone) => {
    const own = partnersOf(lane, zone).length;
    return own === 0 ? [] : [count(own, map.counted[zone])];
  });
  return `${count(all, map.counted.partners)}${map.colon}${zones.join(", ")}`;
}
