/** How much of a list is answered, and what there is to show of it. */

import type { Completeness } from "../model/audit";
import { shareOf } from "./resourcesByCategory";

/** Below this share a list is shown by who is on it; the rules and the look of the sheets say where. */
export const BARE_BELOW = 0.1;
/** Below this one by both, who is on it and what they bring. */
const BEGUN_BELOW = 0.5;

/** `bare`: next to nothing is answered; `begun`: less than half; `answered`: the rest, and a list without anybody. */
export type ListState = "bare" | "begun" | "answered";

/** The state of a list. */
export function listState(completeness: Completeness): ListState {
  if (completeness.of === 0) return "answered";
  const share = shareOf(completeness);
  if (share < BARE_BELOW) return "bare";
  return share < BEGUN_BELOW ? "begun" : "answered";
}
