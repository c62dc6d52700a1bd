/** When the names of bodies are settled without asking. */

import { fold } from "../words/fold";
import type { Candidate } from "./candidates";
import { isGuideField } from "./classifyTable";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { conceptsOf } from "./headerMeaning";
import { fieldOfHeader } from "./headerWords";
import type { Column } from "./settleColumns";

const SOME = 0.3;
const HALF = 0.5;
const MOST = 0.7;

/** Names of bodies, or the only column that may be names. */
export function isSettledName({ grade, fit }: Candidate, column: Column, all: readonly Column[]): boolean {
  const { profile, reading } = column;
  if (grade === 3 && isOnlyName(column, all)) return true;
  // Whoever a list is of stands in every row of it.
  if (hasGaps(profile) || shareOf(profile, "reference") >= HALF) return false;
  if (fit === 2) return true;
  const isNamed = conceptsOf(reading).some((concept) => concept === "NAME" || concept === "ORGNAME");
  if (profile.filled === 0) return grade === 3;
  if (profile.distinct <= MOST * profile.filled) return false;
  if (grade === 3) return isNamed || !hasRival(column, all, SOME);
  // The names of a list that says what kinds of bodies they are, or what they know and want.
  return isNamed && !hasRival(column, all, 0) && (shareOf(profile, "person") >= MOST || all.some(isOfGuide));
}

/** Whether the guide's own word stands above it, and nothing else could be the names: then they may look like anything. */
function isOnlyName(column: Column, all: readonly Column[]): boolean {
  if (fieldOfHeader(fold(column.reading.hints.text)) !== "name") return false;
  return all.every((other) => other === column || other.candidates.every(({ field }) => field !== "name"));
}

/** Whether another column that means nothing for sure holds more names of bodies. */
export function hasRival(column: Column, all: readonly Column[], more: number): boolean {
  const bodies = shareOf(column.profile, "bodyName");
  return all.some(
    (other) =>
      other !== column &&
      (other.pin ?? null) === null &&
      !other.candidates.some(({ isApplied }) => isApplied) &&
      shareOf(other.profile, "bodyName") >= HALF &&
      shareOf(other.profile, "bodyName") >= bodies + more,
  );
}

function isOfGuide({ candidates, pin }: Column): boolean {
  return (pin?.field ?? null) !== null || candidates.some(({ field, isApplied }) => isApplied && isGuideField(field));
}

function hasGaps({ filled, rows }: ColumnProfile): boolean {
  return rows >= MANY_ROWS && filled < MOST * rows;
}

/** Fewer rows tell nothing by their gaps. */
const MANY_ROWS = 5;
