/** The answers of a stakeholder as the history keeps them: one letter for each item of the checklist. */

import { CHECKLIST_ITEMS, ITEM_COUNT, type ChecklistItem } from "../guide/codes";
import type { AssessedStakeholder, Verdict } from "../model/stakeholder";

const LETTERS: Readonly<Record<Verdict, string>> = { met: "y", none: "n", unanswered: "?" };

/** The letter of what is to ask. */
export const TO_ASK = LETTERS.unanswered;

/**
 * Where the letter of each item stands. A new item takes the next number wherever the checklist has it, so that what earlier
 * versions have kept means the same for ever.
 */
const POSITIONS: Readonly<Record<ChecklistItem, number>> = {
  familiarity: 0,
  keenness: 1,
  gains: 2,
  resource_financial: 3,
  resource_technical: 4,
  resource_human: 5,
  resource_data: 6,
  incentives: 7,
};

const IN_ORDER: readonly ChecklistItem[] = [...CHECKLIST_ITEMS].sort((a, b) => POSITIONS[a] - POSITIONS[b]);

/** The letters of a stakeholder's verdicts. */
export function lettersOf(verdicts: AssessedStakeholder["verdicts"]): string {
  return IN_ORDER.map((item) => LETTERS[verdicts[item]]).join("");
}

/** Letters that were kept; null for any other text. What a version with fewer questions has not asked is to ask. */
export function readLetters(text: string): string | null {
  return /^[yn?]+$/.test(text) ? text.slice(0, ITEM_COUNT).padEnd(ITEM_COUNT, TO_ASK) : null;
}

/** The letter of one item. */
export function letterOf(letters: string, item: ChecklistItem): string {
  return letters[POSITIONS[item]] ?? TO_ASK;
}

/** How many items are answered. */
export function countAnswered(letters: string): number {
  return letters.replaceAll(TO_ASK, "").length;
}
