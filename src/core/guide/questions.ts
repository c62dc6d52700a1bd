/**
 * The key questions of the guide, in its own breadth, and the items of the checklist that each covers.
 *
 * Source: AFD–IDDRI guide, step 3, "Key questions".
 */

import { RESOURCES, SCALE_FIELDS, type ChecklistItem, type Gain } from "./codes";
import { byCode, byField } from "./records";

/** The key questions, in guide order. */
export const KEY_QUESTIONS = ["digital", "gains", "resources", "incentives"] as const;
export type KeyQuestion = (typeof KEY_QUESTIONS)[number];

/** The key question that an item of the checklist belongs to. */
export const QUESTION_OF_ITEM: Readonly<Record<ChecklistItem, KeyQuestion>> = {
  ...byCode(SCALE_FIELDS, () => "digital" as const),
  gains: "gains",
  ...byField("resource", RESOURCES, () => "resources" as const),
  incentives: "incentives",
};

/** The guide names four groups of gains; we tell six apart and roll them up. */
export const GAIN_GROUPS: readonly (readonly Gain[])[] = [
  ["profit"],
  ["social_cause", "political_interest"],
  ["knowledge"],
  ["efficiency", "democracy"],
];
