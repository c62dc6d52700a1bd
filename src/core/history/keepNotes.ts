/** Keeps what users noted beside stakeholders that are gone, and gives it back when they return. */

import type { UserColumn } from "../model/plan";
import { groupBy } from "../model/groups";
import { foldName } from "../stakeholders/identity";
import type { KeptNote } from "./history";
import { cellText } from "./typedOver";

/** The user's columns with what returned, and the notes that stay in the list. */
export interface NotesAndColumns {
  readonly userColumns: UserColumn[];
  readonly notes: readonly KeptNote[];
}

/** The rows that will be written. */
export interface RowsToCome {
  readonly keys: ReadonlySet<string>;
  /** The name of each row by its key: a note comes back only to a row of its own name. Absent where keys alone tell. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * Moves the cells of keys that are gone into the list, and those of keys that are back into their empty cells.
 *
 * @param names Names of the last run by key, to say whose note it was.
 */
export function keepNotes(
  userColumns: readonly UserColumn[],
  kept: readonly KeptNote[],
  { keys, names: present }: RowsToCome,
  names: ReadonlyMap<string, string>,
  date: string,
): NotesAndColumns {
  const orphans = userColumns.flatMap(({ header, cells, isCalculated }) =>
    [...cells].flatMap(([key, cell]): KeptNote[] => {
      // A formula that is the same in every row says nothing of its own about one that is gone.
      if (keys.has(key) || cell === null || (typeof cell === "object" && isCalculated)) return [];
      return [{ date, key, name: names.get(key) ?? key, column: header, value: cellText(cell) }];
    }),
  );
  const isOwn = ({ key, name }: KeptNote): boolean => {
    const own = present?.get(key);
    return own === undefined || name === key || foldName(own) === foldName(name);
  };
  const isBack = (note: KeptNote): boolean =>
    keys.has(note.key) &&
    isOwn(note) &&
    userColumns.some(({ header, cells }) => header === note.column && !cells.has(note.key));
  const returned = firstOfEach(kept.filter(isBack));
  const known = new Set(kept.map(identityOf));
  return {
    userColumns: userColumns.map((column) => withReturned(column, returned)),
    notes: [
      ...kept.filter((note) => !returned.includes(note)),
      ...orphans.filter((note) => !known.has(identityOf(note))),
    ],
  };
}

/** The first note of each cell: the others stay in the list. */
function firstOfEach(notes: readonly KeptNote[]): KeptNote[] {
  return [...groupBy(notes, ({ key, column }) => JSON.stringify([key, column])).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
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
