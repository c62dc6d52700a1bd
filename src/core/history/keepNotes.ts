/** Keeps what users noted beside stakeholders that are gone, and gives it back when they return. */

import type { UserColumn } from "../model/plan";
import type { KeptNote } from "./history";

/** The user's columns with what returned, and the notes that stay in the list. */
export interface NotesAndColumns {
  readonly userColumns: UserColumn[];
  readonly notes: readonly KeptNote[];
}

/**
 * Moves the cells of keys that are gone into the list, and those of keys that are back into their empty cells.
 *
 * @param keys Keys of the rows that will be written.
 * @param names Names of the last run by key, to say whose note it was.
 */
export function keepNotes(
  userColumns: readonly UserColumn[],
  kept: readonly KeptNote[],
  keys: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  date: string,
): NotesAndColumns {
  const orphans = userColumns.flatMap(({ header, cells }) =>
    [...cells].flatMap(([key, cell]): KeptNote[] => {
      // A formula is calculated for each row and says nothing of its own about one that is gone.
      if (keys.has(key) || cell === null || typeof cell === "object") return [];
      return [{ date, key, name: names.get(key) ?? key, column: header, value: String(cell) }];
    }),
  );
  const isBack = ({ key, column }: KeptNote): boolean =>
    keys.has(key) && userColumns.some(({ header, cells }) => header === column && !cells.has(key));
  const returned = kept.filter(isBack);
  const known = new Set(kept.map(identityOf));
  return {
    userColumns: userColumns.map((column) => withReturned(column, returned)),
    notes: [...kept.filter((note) => !isBack(note)), ...orphans.filter((note) => !known.has(identityOf(note)))],
  };
}

function withReturned(column: UserColumn, returned: readonly KeptNote[]): UserColumn {
  const own = returned.filter((note) => note.column === column.header);
  if (own.length === 0) return column;
  return {
    ...column,
    isCalculated: false,
    cells: new Map([...column.cells, ...own.map(({ key, value }): [string, string] => [key, value])]),
  };
}

/** What tells a note: notes of two days that say the same of the same are one. */
function identityOf({ key, column, value }: KeptNote): string {
  return JSON.stringify([key, column, value]);
}
