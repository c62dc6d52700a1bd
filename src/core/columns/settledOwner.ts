/** When it is settled without asking that whoever a column names is in charge of the body at the authority. */

import type { Candidate } from "./candidates";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { conceptsOf, headsOf, type HeaderReading } from "./headerMeaning";
import { hasDealings } from "./listEvidence";
import type { Column } from "./settleColumns";

/** Whether the persons or departments of a column are the authority's own. */
export function isSettledOwner({ field, grade, fit }: Candidate, column: Column, all: readonly Column[]): boolean {
  const { profile, reading, index } = column;
  // A department may be who decides, pays or knows.
  if (grade < 3 && headsOf(reading).includes("SERVICE") && !hasDealings(column, field, all)) return false;
  if (fit >= 1 && (isOfOurs(reading) || profile.distinct < profile.filled || profile.filled < FEW)) return true;
  const readings = all.map((other) => other.reading);
  const isSaid = grade === 3 && (saysOurs(reading) || isLeadOfAction(readings, index));
  const areTold = isSaid || (fit < 1 && areFew(profile));
  return areTold && (profile.distinct < 3 || shareOf(profile, "kind") < MOST);
}

/** Whether a header speaks of the authority itself. */
export function isOfOurs(reading: HeaderReading): boolean {
  return conceptsOf(reading).some((concept) => concept === "US" || concept === "INTERNAL" || concept === "TOWN");
}

/** Whether a header says no more than who leads, beside what is to be done or by when: "Responsable | Échéance". */
export function isLeadOfAction(readings: readonly HeaderReading[], index: number): boolean {
  const own = readings[index];
  if (own === undefined || conceptsOf(own).some((concept) => concept !== "LEAD")) return false;
  return [readings[index - 1], readings[index + 1]].some(
    (other) => other !== undefined && headsOf(other).some((head) => OF_ACTIONS.has(head)),
  );
}

const OF_ACTIONS: ReadonlySet<string> = new Set(["ACTION", "NEXTACTION", "DUE"]);

function saysOurs(reading: HeaderReading): boolean {
  return isOfOurs(reading) || conceptsOf(reading).some((concept) => OF_OURS.has(concept));
}

/** What a body has nobody for: a department of ours, an action, an agreement. */
const OF_OURS: ReadonlySet<string> = new Set(["SERVICE", "ACTION", "NEXTACTION", "AGREEMENT"]);

/** Whether most stand in several rows. */
export function areFew({ distinct, filled }: ColumnProfile): boolean {
  return distinct <= MOST * filled;
}

const MOST = 0.7;
/** Fewer rows tell nothing by what does not repeat. */
const FEW = 4;
