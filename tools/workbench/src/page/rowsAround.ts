/** Which rows are drawn up around those that are looked at. */

/** Rows are drawn up by blocks, so that scrolling asks for others only now and then. */
const BLOCK = 50;
/** And this many beyond what is seen, so that they are there before they come in sight. */
const MARGIN = 25;

export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Whole blocks around some rows, zero-based, both ends included. However many are given, no more than a window shows are counted. */
export function rowsAround({ top, bottom }: Rows): Rows {
  const last = Math.min(bottom, top + MOST_SEEN);
  return {
    top: Math.max(0, Math.floor((top - MARGIN) / BLOCK) * BLOCK),
    bottom: (Math.floor((last + MARGIN) / BLOCK) + 1) * BLOCK - 1,
  };
}

/** More rows than any window shows. */
const MOST_SEEN = 150;
