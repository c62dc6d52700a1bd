/** What stands on the cells of a sheet and is kept as it is stored. */

import { cellOf, type CellNote } from "./cellNote";
import type { Rect } from "./rect";

/** Something on cells of a loaded sheet that this host keeps as it is stored, and cannot take along when they move. */
export interface Anchored {
  readonly what:
    | "a note"
    | "a comment"
    | "a pivot table"
    | "a query"
    | "a picture or shape"
    | "a range with a password of its own"
    | "a scenario"
    | "a watched cell"
    | "a control"
    | "a sparkline or a rule of a later version of Excel";
  readonly rect: Rect;
}

/** All of that on a sheet, notes and comments too: they go along only where rows are sorted. */
export function anchoredOn({
  anchored,
  notes,
}: {
  readonly anchored: readonly Anchored[];
  readonly notes: readonly CellNote[];
}): Anchored[] {
  return [
    ...notes.map((note): Anchored => ({ what: note.kind === "note" ? "a note" : "a comment", rect: cellOf(note) })),
    ...anchored,
  ];
}
