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
export function isSettledName(candidate: Candidate, column: Column, all: readonly Column[]): boolean {
  const { grade, fit } = candidate;
  const { profile, reading } = column;
  if (areKindsAgain(profile) || areSpokesmen(candidate, column, all)) return false;
  if (grade === 3 && isOnlyName(column, all)) return true;
  // Whoever a list is of stands in every row of it.
  if (hasGaps(profile) || shareOf(profile, "reference") >= HALF) return false;
  if (fit === 2)
    return grade === 3 || fieldOfHeader(fold(reading.hints.text)) === "name" || !hasOtherName(column, all, 1);
  const isNamed = conceptsOf(reading).some((concept) => concept === "NAME" || concept === "ORGNAME");
  if (profile.filled === 0) return grade === 3;
  if (profile.distinct <= MOST * profile.filled) return false;
  if (grade === 3) return isNamed || !hasRival(column, all, SOME);
  // The names of a list that says what kinds of bodies they are, or what they know and want.
  return isNamed && !hasRival(column, all, 0) && (shareOf(profile, "person") >= MOST || all.some(isOfGuide));
}

/** Whether kinds of bodies stand in several rows each: "Company", "Person", "Company". */
export function areKindsAgain(profile: ColumnProfile): boolean {
  return profile.distinct < profile.filled && shareOf(profile, "kind") >= HALF;
}

/** Whether persons stand below a word that bodies are called by too, and other names stand beside them. */
export function areSpokesmen({ fit }: Candidate, column: Column, all: readonly Column[]): boolean {
  const { profile } = column;
  const arePersons = shareOf(profile, "person") >= HALF && shareOf(profile, "titled") >= SOME;
  // Where the header may be said of a person too, the weighing of all columns tells already.
  const isWeighed = column.candidates.some(({ field, isApplied }) => field === "contact_name" && isApplied);
  return fit < 2 && arePersons && !isWeighed && hasOtherName(column, all, 2);
}

/** Whether another column may be the names, by its header as plain as `least` and by its values. */
function hasOtherName(column: Column, all: readonly Column[], least: number): boolean {
  return all.some(
    (other) =>
      other !== column &&
      other.candidates.some(({ field, grade, fit }) => field === "name" && grade >= least && fit >= 0),
  );
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
