/** Two hidden columns of the matrix as codes: the zone a partner is in, and where it stands. */

import type { Apart, Profile } from "../guide/codes";

/**
 * The zone of a profile: its tens. The units are familiarity and keenness together, where both are known: 56 is ready, most familiar
 * and keenest.
 */
export const ZONES: Readonly<Record<Profile, number>> = {
  ready: 50,
  promising: 40,
  willing: 30,
  skilled: 20,
  watch: 10,
  ask: 0,
};

/** Numbers of a zone. */
export const ZONE_SIZE = 10;

/** The zone of who does not count. */
export const NO_ZONE = -1;

/** Why somebody does not count, or that a partner is bound: by an agreement or a partnership under way. */
export type Standing = Apart | "bound";
