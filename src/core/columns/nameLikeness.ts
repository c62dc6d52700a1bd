/** How much a column looks like the one that holds the names of bodies, whatever its header says. */

import { shareOf, type ColumnProfile } from "./columnProfile";
import { fitOf } from "./fieldFit";
import type { Meanings } from "./headerGrammar";

/** Share of names of bodies from which on a column may be that of the names. */
const MANY_BODIES = 0.5;

/**
 * How much the values of a column look like names of bodies, from 0 to 3; 0 where its header says something else, or most
 * are persons or places. It finds the column to ask about where no header speaks of names.
 *
 * @param heads What the header says the column is; nothing where nothing of it is known.
 */
export function nameLikeness(meanings: Meanings, heads: readonly string[], profile: ColumnProfile): number {
  const { distinct, filled } = profile;
  if (
    filled < 2 ||
    fitOf("name", profile).fit < 1 ||
    Math.max(shareOf(profile, "person"), shareOf(profile, "place")) > 0.5
  )
    return 0;
  const bodies = shareOf(profile, "bodyName");
  // Of a funder or a group a list may be, even where the header says no more than that.
  const isOfBodies = heads.length > 0 && heads.every((head) => OF_BODIES.has(head));
  if (isOfBodies && !meanings.has("outside")) return bodies + distinct / filled + 1;
  const isOther = heads.length > 0 && !meanings.has("name");
  // A header that says something else is not believed where most values are names of bodies.
  return isOther
    ? bodies >= MANY_BODIES && shareOf(profile, "kind") < bodies
      ? bodies
      : 0
    : bodies + distinct / filled;
}

/** Concepts of bodies, whatever they are to the authority. */
const OF_BODIES: ReadonlySet<string> = new Set([
  "ORG",
  "ORGNAME",
  "IMPL",
  "BENEFICIARY",
  "GIVER",
  "FUNDER",
  "GROUP",
  "WHO",
]);
